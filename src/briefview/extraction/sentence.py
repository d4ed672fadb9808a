"""Sentences, found on a text whose quotations are masked, so that none is cut in two."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.layout import Block, BlockKind
from briefview.extraction.lexicon import lexicon
from briefview.extraction.quotation import Quotation
from briefview.extraction.span import Span, trimmed


class Sentence(NamedTuple):
    """A sentence, or a heading or list item that stands for one."""

    start: int
    end: int
    block: Block
    number: int
    """Counts the sentences from 0."""
    span: Span
    """The stretch of the sentence."""
    words: range
    """The indexes of its words."""

    @property
    def is_prose(self) -> bool:
        """Whether it stands in a paragraph or list item: it is no title, heading or header."""
        return self.block.kind in _PROSE


_PROSE = frozenset({BlockKind.PROSE, BlockKind.ITEM})
_LONGEST = 2000
"""How many characters a sentence may have; what is longer, since nobody ended it, is parted at a space."""
_END = late_pattern(r"[.!?…]+[\"')\]]*|\"(?<=_\")(?=\s)")
_NAME_AND_VERB = late_pattern(
    r"\s+(?:[A-Z][\w.'-]*\s+){1,4}(?P<verb>[a-z]+)\b(?P<stop>[.,:])?"
    r"(?P<clause>\s+(?:that|he|she|it|they|the|his|her|its|there|we)\b)?"
)
_ENDING_INITIALS = frozenset({"U.S", "U.K", "U.N", "E.U", "D.C", "U.A.E", "A.M", "P.M", "N.Y", "L.A"})
"""Abbreviations of letters that may stand at the end of a sentence; others are initials of a name."""
_NEXT_WORD = late_pattern(r"\s+([A-Z][a-z]*)\b")
_DETERMINERS = frozenset({"a", "all", "an", "i", "many", "most", "our", "some", "the", "we"})
_MAY_END = frozenset(
    {
        "a.m", "bros", "co", "corp", "d.c", "etc", "inc", "jr", "ltd", "m.p", "p.m", "ph.d", "sr", "u.a.e", "u.k",
        "u.n",
        "u.s", "u.s.a",
    }
)  # fmt: skip
_LAST_WORD = late_pattern(r"(?:[^\W\d_]\.)*[^\W\d_]+$")


def find_sentences(
    plain: str, masked: str, blocks: tuple[Block, ...], quotations: tuple[Quotation, ...], starts: Sequence[int]
) -> tuple[Sentence, ...]:
    """Return the sentences of all blocks but page noise, in order.

    Args:
        plain: The plain view of a text.
        masked: The same with blanked quotations.
        blocks: Its blocks.
        quotations: Its quotations.
        starts: Where its words start.
    """
    closing = {quotation.end: quotation for quotation in quotations}
    opening = {quotation.start for quotation in quotations}
    sentences = list[Sentence]()
    for block in blocks:
        if block.kind is BlockKind.NOISE:
            continue
        start = block.start
        for end in _parted(plain, masked, start, [*_ends(plain, masked, block.span, closing, opening), block.end]):
            span = trimmed(plain, start, end)
            if span.end > span.start:
                words = range(bisect_left(starts, span.start), bisect_left(starts, span.end))
                sentences.append(Sentence(*span, block, len(sentences), span, words))
            start = end
    return tuple(sentences)


def _parted(plain: str, masked: str, start: int, ends: list[int]) -> Iterator[int]:
    """Yield where sentences end, and where those that are too long to be any are parted."""
    for end in ends:
        while end - start > _LONGEST and (start := _parting(plain, masked, start, end)) < end:
            yield start
        yield end
        start = end


def _parting(plain: str, masked: str, start: int, end: int) -> int:
    """Return where a stretch is parted: behind a clause or a word, inside a quotation only where that is as long."""
    limit = start + _LONGEST
    for mark in ("; ", ", ", " "):
        at = masked.rfind(mark, start + _LONGEST // 2, limit)
        if at >= 0:
            return at + len(mark)
    for text, stop in ((masked, min(end, limit + _LONGEST)), (plain, end)):
        at = text.find(" ", limit, stop)
        if at >= 0:
            return at + 1
    return end


def _ends(plain: str, masked: str, block: Span, closing: dict[int, Quotation], opening: set[int]) -> list[int]:
    ends = list[int]()
    for mark in _END.finditer(masked, *block):
        end = mark.end() - (mark.end() - 1 in opening)
        if end >= block.end:
            break
        if mark.group() == '"' and not _ends_in_quotation(plain, end, closing):
            continue
        if mark.group()[-1] in "\"'" and _is_attributed(plain, mark, block):
            continue
        if _starts_anew(plain, end, block) and not _is_abbreviation(masked, mark, block):
            ends.append(end)
    return ends


def _is_attributed(plain: str, mark: re.Match[str], block: Span) -> bool:
    """Tell whether a name and its verb follow a quotation that ends like a sentence: "Who knows?" Li Wei asked."""
    behind = _NAME_AND_VERB.match(plain, mark.end(), block.end)
    verb = lexicon().saying.get(behind["verb"]) if behind else None
    if behind is None or verb is None or ("quote" not in verb.frames and verb.base != "tell"):
        return False
    return not behind["clause"] if plain[mark.end() - 2] in "?!" else bool(behind["stop"])


def _ends_in_quotation(plain: str, end: int, closing: dict[int, Quotation]) -> bool:
    quotation = closing.get(end)
    return quotation is not None and plain[quotation.inside.end - 1] in ".!?…"


def _starts_anew(plain: str, end: int, block: Span) -> bool:
    at = end
    while at < block.end and plain[at] == " ":
        at += 1
    if at >= block.end:
        return False
    following = plain[at : at + 3].lstrip("\"'([*_")
    glued = at == end
    return bool(following) and (following[0].isupper() or (not glued and following[0].isdigit()))


def _opens_sentence(masked: str, at: int, block: Span) -> bool:
    """Tell whether the next word is one that opens sentences and no names: "Ltd. It", "5 p.m. The"."""
    following = _NEXT_WORD.match(masked, at, block.end)
    if following is None:
        return False
    word, words = following[1].lower(), lexicon().words
    return word in _DETERMINERS or word in words["vocabulary.leaning"] or word in words["vocabulary.stops"]


def _is_abbreviation(masked: str, mark: re.Match[str], block: Span) -> bool:
    if mark.group() not in {".", ".)"}:
        return False
    before = _LAST_WORD.search(masked, max(block.start, mark.start() - 20), mark.start())
    if before and masked[mark.end() : mark.end() + 1] == ")":
        return True
    if not before:
        glued = masked[mark.end() : mark.end() + 1]
        return glued.isdigit()
    word = before.group()
    if mark.group() == ".)":
        return word.lower() in {"ret", "retd", "rtd"}
    if word.lower() in _MAY_END and _opens_sentence(masked, mark.end(), block):
        return False
    letters = word.replace(".", "").isupper() and len(word.rpartition(".")[2]) == 1
    initials = letters and word not in _ENDING_INITIALS
    return initials or word.lower() in lexicon().words["honorific.abbreviations"]
