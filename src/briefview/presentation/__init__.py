"""A brief becomes words and rows, shared by the window and by every export."""
