"""The program on a real display."""
