"""The paragraphs of a text, by which a reader finds the words again."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_LINE = re.compile(r"[^\r\n\u2028\u2029]+")


class Paragraph(NamedTuple):
    """One non-blank line of a source: its number, counted from 1, and its half-open span in code points."""

    number: int
    start: int
    end: int


@lru_cache(maxsize=4)
def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Return the non-blank lines of a text, trimmed of white space, in order."""
    return tuple(_numbered(text))


def _numbered(text: str) -> Iterator[Paragraph]:
    number = 0
    for line in _LINE.finditer(text):
        words = line.group().strip()
        if words:
            number += 1
            start = line.start() + line.group().index(words[0])
            yield Paragraph(number, start, start + len(words))
