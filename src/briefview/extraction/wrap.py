"""Paragraphs that were broken into lines of a fixed width, joined again."""

from briefview.brief import paragraphs
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.span import Span

_LONG = 50
_NARROW = 30
_WIDEST = 100
_RAGGED = 15
_MARK = late_pattern(r"[-*•–·▪■●◦‣#>|]\s|\(?\w{1,3}[.)]\s+(?=\S)|\**[A-Z][A-Za-z ]{1,24}\**:\**\s")


def joined_lines(text: str, start: int = 0) -> list[Span]:
    """Return the lines of a text from an offset on, with those that a fixed width has broken joined."""
    found = list[Span]()
    for group in _groups(text, start):
        width = _width(text, group)
        for at, line in enumerate(group):
            if at and _runs_on(text, group[at - 1], line, width):
                found[-1] = Span(found[-1].start, line.end)
            else:
                found.append(line)
    return found


def _groups(text: str, first: int) -> list[list[Span]]:
    """Return the lines in groups that no blank line parts."""
    groups = list[list[Span]]()
    for _, line, end in paragraphs(text):
        start = max(line, first)
        if start >= end:
            continue
        if groups and text.count("\n", groups[-1][-1].end, start) == 1:
            groups[-1].append(Span(start, end))
        else:
            groups.append([Span(start, end)])
    return groups


def _width(text: str, group: list[Span]) -> int:
    """Return the width to which most lines of a group are filled, or 0 where they follow none.

    Of narrow lines most must go on in small letters as well.
    """
    lengths = [line.end - line.start for line in group]
    width = max(lengths)
    filled = sum(length > width - _RAGGED for length in lengths)
    if len(group) <= 2 or filled * 2 < len(group) or not _NARROW < width <= _WIDEST:
        return 0
    small = sum(text[line.start].islower() for line in group[1:])
    return width if width > _LONG or small * 2 >= len(group) - 1 else 0


def _runs_on(text: str, line: Span, following: Span, width: int) -> bool:
    """Tell whether a line goes on in the next one: in small letters, or because its first word did not fit."""
    length = line.end - line.start
    shortest = min(_LONG, max(width - _RAGGED, _NARROW - _RAGGED)) if width else _LONG
    if length < shortest or _MARK.match(text, following.start, following.end):
        return False
    if text[following.start].islower():
        return text[line.end - 1] not in ".!?:;"
    first = text[following.start : following.end].split(maxsplit=1)[0]
    unfinished = text[line.end - 1] not in '.!?:;"”'
    return width > 0 and unfinished and length + 1 + len(first) > width - 2
