"""Stretches between quotation marks, paragraph by paragraph."""

from typing import NamedTuple

from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.layout import Block, BlockKind
from briefview.extraction.span import Span

_LONGEST = 3000
_MOST_PARAGRAPHS = 4
_LONGEST_SINGLE = 400
_SINGLE = late_pattern(r"[‘'](?<![^\W_].)(?=[^\W_])")
_SINGLE_END = late_pattern(r"[’'](?![^\W_])")
_MARK = late_pattern(r'``|\'\'|"')


class Quotation(NamedTuple):
    """A stretch in quotation marks, with its marks."""

    start: int
    end: int
    closed: bool = True
    """False for one that runs on into the next paragraph."""
    opened: bool = True
    """False for one that runs on from the paragraph before, without a mark of its own."""
    width: int = 1
    """How many characters a mark has: two for ''these''."""

    @property
    def span(self) -> Span:
        """The stretch with its marks."""
        return Span(self.start, self.end)

    @property
    def inside(self) -> Span:
        """The stretch between the marks."""
        return Span(self.start + self.width * self.opened, self.end - self.width * self.closed)

    def is_speech(self, plain: str) -> bool:
        """Tell whether this is a whole clause that somebody spoke, not a word, a fragment or a title."""
        words = self.inside.of(plain).strip()
        if not self.closed:
            return True
        if words.endswith((".", "!", ",", "?", "…")):
            return words.count(" ") >= 1 or not words.endswith(",")
        return words.count(" ") >= 4 and words[:1].isupper()


def find_quotations(text: str, plain: str, blocks: tuple[Block, ...]) -> tuple[Quotation, ...]:
    """Return the quotations of a text that hold words, in order."""
    found, inside = list[Quotation](), False
    for number, block in enumerate(blocks):
        outer, start = _doubles(text, plain, block.span, inside=inside)
        inside = False
        if start >= 0 and block.end - start < _LONGEST:
            inside = _closes_later(text, plain, blocks[number + 1 : number + 1 + _MOST_PARAGRAPHS])
            if inside or _goes_on(plain, block.end):
                outer.append(Quotation(start, block.end, closed=False, opened=plain[start] == '"'))
        found += [*outer, *_singles(text, block.span, outer)]
    return tuple(sorted(quotation for quotation in found if quotation.inside.of(plain).strip()))


def _doubles(text: str, plain: str, block: Span, *, inside: bool) -> tuple[list[Quotation], int]:
    """Return the quotations of a block, and where one starts that the block does not close, or -1."""
    found, start = list[Quotation](), block.start if inside else -1
    marks = list(_MARK.finditer(plain, *block))
    nested = False  # inside curly marks within straight ones
    straight = sum(text[mark.start()] == '"' for mark in marks)
    for number, mark in enumerate(marks):
        at, character = mark.start(), text[mark.start()]
        behind = text[marks[number + 1].start()] if number + 1 < len(marks) else ""
        straight -= character == '"'
        pair = (
            character == "“" and behind == "”" and (straight % 2 == 1 or (not straight and _goes_on(plain, block.end)))
        )
        if start >= 0 and text[start] == '"' and (nested or pair):
            nested = character != "”"
        elif start >= 0 and not _opens(plain, at, mark.end(), block, character):
            found.append(Quotation(start, mark.end(), opened=plain[start] in "\"`'", width=len(mark.group())))
            start = -1
        elif start < 0 and _may_open(plain, at, mark.end(), block, character):
            start = at
    return found, start


def _goes_on(plain: str, end: int) -> bool:
    """Tell whether the next paragraph opens with a quotation mark again."""
    return plain[end : end + 12].lstrip()[:1] == '"'


def _closes_later(text: str, plain: str, blocks: tuple[Block, ...]) -> bool:
    """Tell whether the first mark of the next paragraphs closes a quotation rather than opens one."""
    for block in blocks:
        if block.kind is not BlockKind.PROSE:
            return False
        mark = _MARK.search(plain, *block.span)
        if mark:
            at, character = mark.start(), text[mark.start()]
            behind = at > block.start and not plain[at - 1].isspace() and plain[at - 1] != "("
            return behind and character != "“" and not plain[mark.end() : mark.end() + 1].isalnum()
    return False


def _may_open(plain: str, at: int, end: int, block: Span, character: str) -> bool:
    if character == "”":
        return at == block.start and plain[end : end + 1].isalnum()
    return at == block.start or not plain[at - 1].isalnum()


def _opens(plain: str, at: int, end: int, block: Span, character: str) -> bool:
    """Tell an opening mark from a closing one by the spaces around it, whatever its shape."""
    before = at == block.start or plain[at - 1] in " (["
    after = end < block.end and plain[end].isalnum()
    if character == "“":
        return before or after
    return character == '"' and before and after


def _singles(text: str, block: Span, outer: list[Quotation]) -> list[Quotation]:
    """Return stretches in single curly marks, or in straight ones around several words."""
    found, at = list[Quotation](), block.start
    for barrier in [*(quotation.span for quotation in outer), Span(block.end, block.end)]:
        while (mark := _SINGLE.search(text, at, barrier.start)) is not None:
            start = mark.start()
            end = _closing_single(text, start, min(barrier.start, start + _LONGEST_SINGLE))
            if end:
                found.append(Quotation(start, end))
            at = end or start + 1
        at = max(at, barrier.end)
    return found


def _closing_single(text: str, start: int, limit: int) -> int | None:
    if start + 1 >= limit or not text[start + 1].isalnum():
        return None
    mark = _SINGLE_END.search(text, start + 2, limit)
    if mark is None:
        return None
    owned = text[mark.start() - 1] == "s" and mark.group() == "’" and text[start] != "‘"
    return None if owned and "’" not in text[mark.end() : limit] else mark.end()
