"""Blocks that are no part of an article: other stories appended below it, and parts in another language."""

import re
from itertools import islice

from briefview.extraction.language import find_block_language
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.layout import Block, BlockKind
from briefview.extraction.lexicon import lexicon

_APPENDED = late_pattern(
    r"\W*(?:(?:related|more|other|latest|recent|top|popular|trending|recommended|similar|further)\s"
    r"(?:news|stor(?:y|ies)|articles?|posts?|headlines|links|reads?|reading|content|coverage)"
    r"(?:\s(?:from|in|on|by)\s.{1,40})?|more (?:from|in|on)\s.{1,40}|(?:you\s)?(?:may|might) also (?:like|enjoy)|"
    r"most (?:read|popular|viewed)|in other news|recommended(?: for you)?|(?:what to )?read next|up next|"
    r"editor'?s picks)\W*",
    re.IGNORECASE,
)
_PROMOTED = late_pattern(r"\W*(?:read (?:more|also)|also read|see also|don'?t miss|related|more)\W*", re.IGNORECASE)
_NAME = late_pattern(r"(?<=[a-z,] )[A-Z]\w{3,}")
_LONGEST = 60


def set_asides(text: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return the blocks of a text, as noise those that are in another language or belong to stories appended below."""
    end = _article_end(text, blocks)
    return tuple(
        block._replace(kind=BlockKind.NOISE)
        if block.number >= end or find_block_language(block.span.of(text)) != "en"
        else block
        for block in blocks
    )


def _article_end(text: str, blocks: tuple[Block, ...]) -> int:
    """Return the number of the block that opens what is appended below, or how many there are."""
    prose = 0
    for block in blocks:
        if block.kind is BlockKind.PROSE:
            prose += 1
        elif prose and block.end - block.start < _LONGEST and _opens_appendix(text, blocks, block):
            return block.number
    return len(blocks)


def _opens_appendix(text: str, blocks: tuple[Block, ...], block: Block) -> bool:
    """Tell a heading over other stories; below "Read more" the article itself may go on, with names known from it."""
    if _APPENDED.fullmatch(text, block.start, block.end):
        return True
    if not _PROMOTED.fullmatch(text, block.start, block.end):
        return False
    following = (b for b in blocks[block.number + 1 :] if b.kind is BlockKind.PROSE)
    known = _names(text, 0, block.start)
    return all(known.isdisjoint(_names(text, b.start, b.end)) for b in islice(following, 2))


def _names(text: str, start: int, end: int) -> set[str]:
    """Return the words with a capital inside the sentences of a stretch, but for offices and words of the calendar."""
    words = lexicon()
    ordinary = words.words["role.office"] | words.words["organization.heads"] | words.months.keys()
    return {name for name in _NAME.findall(text, start, end) if name.lower() not in ordinary | words.weekdays.keys()}
