"""The headers that open the file of a web page: between two lines of dashes, or a lone day of publication."""

import re
from typing import NamedTuple

from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.span import Span, trimmed


class Header(NamedTuple):
    """A name in small letters, and the value behind it without its quotation marks."""

    name: str
    value: Span


_FRONT = late_pattern(r"\s*---[ \t]*\r?\n(?P<headers>[\w-]+[ \t]*:.*?)^---[ \t]*$", re.DOTALL | re.MULTILINE)
_HEADER = late_pattern(r"^(?P<name>[\w-]+)[ \t]*:(?P<value>.*(?:\n[ \t]+.*)*)", re.MULTILINE)
_STAMP = late_pattern(r"\s*(?P<name>date)[ \t]+(?P<value>(?:19|20)\d\d-[01]\d-[0-3]\d)(?=\s)\s*")


def find_front_matter(text: str, start: int = 0) -> tuple[tuple[Header, ...], int]:
    """Return the headers at an offset that have a value, and where they end; without any, nothing and the offset."""
    if stamp := _STAMP.match(text, start):
        return (Header(stamp["name"], Span(*stamp.span("value"))),), stamp.end()
    front = _FRONT.match(text, start)
    if not front:
        return (), start
    found = (
        Header(header["name"].lower(), trimmed(text, *header.span("value"), " \t\r\n\"'"))
        for header in _HEADER.finditer(text, *front.span("headers"))
    )
    return tuple(header for header in found if header.value.start < header.value.end), front.end()
