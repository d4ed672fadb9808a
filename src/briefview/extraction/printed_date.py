"""The day of publication in a line of its own: a stamp, a byline, or a header."""

import re
from collections.abc import Iterator

from briefview.extraction.date_phrase import DatePhrase
from briefview.extraction.document import Document
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.layout import Block, BlockKind
from briefview.extraction.lexicon import lexicon, phrase_pattern
from briefview.extraction.span import Span
from briefview.extraction.word import Tag

_TIME = late_pattern(
    r"\d{1,2}(?:[:.]\d\d){1,2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\b\.?|T\d\d:\S+|@\w+|\bv?\d[\d,.]*\b", re.IGNORECASE
)
_ADDRESS = late_pattern(r"(?:https?://|www\.)\S+\s*\Z")
_CELL = late_pattern(r"[^|,:;/()\[\]•·–—-]+")
_BYLINE = late_pattern(r"(?:written )?by\s[A-Z]", re.IGNORECASE)
_TIME_OF_DAY = late_pattern(r"\d{1,2}[:.]\d\d")
_FIELDS = frozenset(
    {
        "posted on", "posted", "published", "published on", "publication date", "release date", "issued", "updated",
        "last updated",
    }
)  # fmt: skip
_NOTICE_FIELDS = frozenset({"venue", "time", "place", "location", "where", "when"})
_LONGEST = 120
_NEAR_TOP = 12
_FEW_LETTERS = 2
_LONGEST_NAME = 3


def find_printed_date(document: Document, dates: tuple[DatePhrase, ...]) -> DatePhrase | None:
    """Return a full date that stands in a line with nothing but places, names and words of publishing."""
    return next((phrase for phrase in dates if phrase.is_full and _is_printed(document, phrase)), None)


def _is_printed(document: Document, phrase: DatePhrase) -> bool:
    sentence = document.sentence_at(phrase.start)
    if sentence is None:
        return False
    block = sentence.block
    if block.kind is BlockKind.FIELD:
        return block.label in _FIELDS or (block.label == "date" and not _is_notice(document))
    if _ADDRESS.match(document.plain, *block.span):
        return True
    if block.end - block.start > _LONGEST or block.kind is BlockKind.NOISE:
        return False
    first = next((other.number for other in document.blocks if other.kind is BlockKind.PROSE), 0)
    if block.number > first and block is not document.blocks[-1]:
        stamped = block.number < _NEAR_TOP and _is_stamped(document, block)
        return stamped and _is_bare(document, block, phrase, named=False)
    return _is_bare(document, block, phrase, named=block.number <= first)


def _is_notice(document: Document) -> bool:
    """Tell a notice, whose "Date:" is the event's, by its header for a place or a time."""
    return any(block.kind is BlockKind.FIELD and block.label in _NOTICE_FIELDS for block in document.blocks)


def _is_stamped(document: Document, block: Block) -> bool:
    """Tell a line that prints a time or a word of publishing beside its date."""
    words = phrase_pattern("calendar.publishing")
    return any(pattern.search(document.plain, *block.span) for pattern in (words, _TIME_OF_DAY))


def _is_bare(document: Document, block: Block, phrase: DatePhrase, *, named: bool) -> bool:
    """Tell whether the rest of a line holds no words of its own.

    Args:
        document: The text.
        block: The line.
        phrase: The date in it.
        named: Whether the name of a newspaper or an author may stand in it.
    """
    sides = (Span(block.start, phrase.start), Span(phrase.end, block.end))
    return all(
        _is_place(document.plain, cell) or _is_byline(document.plain, cell) or (named and _is_name(document, cell))
        for side in sides
        for cell in _cells(document.plain, side)
    )


def _cells(plain: str, side: Span) -> Iterator[Span]:
    """Yield the parts of a line that are neither a time nor words of publishing."""
    for cell in _CELL.finditer(plain, *side):
        left = _TIME.sub(" ", phrase_pattern("calendar.publishing").sub(" ", cell.group()))
        if sum(letter.isalpha() for letter in left) > _FEW_LETTERS:
            yield Span(*cell.span())


def _is_place(plain: str, cell: Span) -> bool:
    """Tell a place, also behind the short name of an agency: "PIB Bhubaneswar"."""
    words = [
        word for word in phrase_pattern("calendar.publishing").sub(" ", cell.of(plain)).split() if word[0].isalpha()
    ]
    if words and words[0].isupper() and len(words[0]) <= 5 and len(words) > 1:
        words = words[1:] if not lexicon().gazetteer.country_of(" ".join(words)) else words
    return bool(lexicon().gazetteer.country_of(" ".join(words).strip(" .*_#")))


def _is_byline(plain: str, cell: Span) -> bool:
    return _BYLINE.match(cell.of(plain).strip()) is not None


def _is_name(document: Document, cell: Span) -> bool:
    """Tell a few words in capitals that name neither an event nor a venue, or one word behind a label."""
    words = [document.words[i] for i in document.words_in(cell)]
    if len(words) == 1 and document.plain[cell.start - 1 : cell.start] == ":":
        return True
    names = [word for word in words if word.text[0].isalpha() and not lexicon().has("calendar.publishing", word.low)]
    venues = lexicon().words["place.venues"]
    return len(names) <= _LONGEST_NAME and all(
        Tag.CAPITAL in word.tags and Tag.EVENT not in word.tags and word.low not in venues for word in names
    )
