"""The headers between two lines of dashes with which the file of a web page may begin."""

import re
from typing import NamedTuple

from briefview.extraction.span import Span, trimmed


class Header(NamedTuple):
    """A name in small letters, and the value behind it without its quotation marks."""

    name: str
    value: Span


_FRONT = re.compile(r"\s*---[ \t]*\r?\n(?P<headers>[\w-]+[ \t]*:.*?)^---[ \t]*$", re.DOTALL | re.MULTILINE)
_HEADER = re.compile(r"^(?P<name>[\w-]+)[ \t]*:(?P<value>.*(?:\n[ \t]+.*)*)", re.MULTILINE)


def find_front_matter(text: str) -> tuple[tuple[Header, ...], int]:
    """Return the headers before a text that have a value, and where they end; without any, nothing and 0."""
    front = _FRONT.match(text)
    if not front:
        return (), 0
    found = (
        Header(header["name"].lower(), trimmed(text, *header.span("value"), " \t\r\n\"'"))
        for header in _HEADER.finditer(text, *front.span("headers"))
    )
    return tuple(header for header in found if header.value.start < header.value.end), front.end()
