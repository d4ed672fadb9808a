"""The names in a list of persons with their offices: "Ana Diaz (Port of Vigo), Li Wei, head of the yard, and Bo Ek"."""

from briefview.extraction.document import Document
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.span import Span
from briefview.extraction.word import Tag, Word

_PIECES = late_pattern(r"\([^()]*\)|[,;–—(]|\band\b|\s&\s|\s-\s")
_UNLIKE = frozenset({Tag.ORGANIZATION, Tag.EVENT, Tag.ROLE, Tag.STOP, Tag.PRONOUN, Tag.CALENDAR, Tag.NUMBER})
_PLACES = frozenset({Tag.PLACE, Tag.DEMONYM})
_FEWEST, _MOST = 2, 5
_BEHIND = frozenset({"of", "from", ",", "(", ";", ".", "and", "–", "—", "-", "&", "who", "representing", "*"})


def names_listed(document: Document, span: Span) -> tuple[Span, ...]:
    """Return the names of persons in a list, in order; nothing where the list opens with anything else."""
    found, at = list[Span](), span.start
    for mark in [*_PIECES.finditer(document.masked, *span), None]:
        piece = Span(at, mark.start() if mark else span.end)
        name = _name(document, piece)
        if name is None and not found and piece.of(document.plain).strip():
            return ()
        if name:
            found.append(name)
        at = mark.end() if mark else span.end
    return tuple(found)


def first_name(document: Document, span: Span) -> Span | None:
    """Return the first run of two to five words in a stretch that may be a person's name."""
    words = [document.words[at] for at in document.words_in(span)]
    words = [word for at, word in enumerate(words) if at == 0 or words[at - 1].low != "of"]
    first = next((at for at, word in enumerate(words) if _opens_name(word)), len(words))
    while first < len(words):
        last = _behind_name(words, first)
        if _FEWEST <= last - first <= _MOST:
            return Span(words[first].start, words[last - 1].end)
        first = next((at for at in range(last + 1, len(words)) if _opens_name(words[at])), len(words))
    return None


def _name(document: Document, piece: Span) -> Span | None:
    """Return the name of two to five words that opens a piece, behind titles and offices."""
    words = [document.words[at] for at in document.words_in(piece)]
    first = 0
    while first < len(words) and _is_before_name(words[first]):
        first += 1
    last = _behind_name(words, first)
    clear = last == len(words) or words[last].low in _BEHIND
    if not _FEWEST <= last - first <= _MOST or not clear:
        return None
    return Span(words[first].start, words[last - 1].end)


def _behind_name(words: list[Word], first: int) -> int:
    """Return the index behind the words of a name, at least the one it starts with."""
    last = first
    while last < len(words) and _is_name_word(words[last]):
        last += 1
    while last > first and Tag.CAPITAL not in words[last - 1].tags:
        last -= 1
    return last


def _opens_name(word: Word) -> bool:
    return _is_name_word(word) and Tag.CAPITAL in word.tags and not _PLACES & word.tags


def _is_before_name(word: Word) -> bool:
    return word.low in {".", "the", "by", "mr", "ms", "dr", "prof"} or bool({Tag.HONORIFIC} & word.tags)


def _is_name_word(word: Word) -> bool:
    if Tag.PARTICLE in word.tags:
        return True
    known = _UNLIKE & word.tags or (Tag.TOPIC in word.tags) or Tag.PUNCTUATION in word.tags
    return Tag.CAPITAL in word.tags and not known and not (Tag.ACRONYM in word.tags and len(word.text) > 2)
