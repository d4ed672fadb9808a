"""Formats that are known by name and not read, so that a message can name them."""

_BEGINNINGS = {
    b"pk\x03\x04": "a zipped document, such as Word or OpenDocument writes",
    b"\xd0\xcf\x11\xe0": "a document of an old office program",
    b"{\\rtf": "a rich text document",
    b"<!doctype html": "a web page",
    b"<html": "a web page",
    b"<?xml": "an XML document",
    b"\x89png": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"gif8": "a picture",
}
"""The beginnings in lower case."""
_UTF_8_MARK = b"\xef\xbb\xbf"


def foreign_name(head: bytes) -> str | None:
    """Return what a document that begins with some bytes is called, where it is known and not read."""
    start = head.removeprefix(_UTF_8_MARK).lstrip().lower()
    return next((name for beginning, name in _BEGINNINGS.items() if start.startswith(beginning)), None)
