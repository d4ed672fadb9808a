"""Formats that are known by name and not read, so that a message can name them."""

from briefview.reading.package import begins_zip, part_names

_BEGINNINGS = {
    b"\xd0\xcf\x11\xe0": "a document of an old office program",
    b"<!doctype html": "a web page",
    b"<html": "a web page",
    b"<?xml": "an XML document",
    b"\x89png": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"gif8": "a picture",
}
"""The beginnings in lower case."""
_PARTS = {
    "xl/": "a workbook",
    "ppt/": "a presentation",
    "META-INF/container.xml": "an electronic book",
    "META-INF/manifest.xml": "an OpenDocument that is no text",
    "META-INF/MANIFEST.MF": "a program",
}
"""How parts of zipped documents begin, and what those are."""
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_HEAD = 4096
_UTF_8_MARK = b"\xef\xbb\xbf"


def foreign_name(data: bytes) -> str | None:
    """Return what a document of some bytes is called, where it is known and not read."""
    if begins_zip(data):
        return _zipped_name(data)
    start = data[:_HEAD].removeprefix(_UTF_8_MARK).lstrip().lower()
    name = next((name for beginning, name in _BEGINNINGS.items() if start.startswith(beginning)), None)
    return "an office document that is locked with a password" if name and _LOCKED in data else name


def _zipped_name(data: bytes) -> str:
    names = part_names(data)
    if not names:
        return "a zipped document that is damaged"
    known = (what for beginning, what in _PARTS.items() if any(name.startswith(beginning) for name in names))
    return next(known, "a zip archive")
