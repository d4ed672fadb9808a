"""A brief becomes files: the one page, PDF, JSON, print."""
