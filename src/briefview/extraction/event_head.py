"""Which words name a kind of event, alone or with the word before them: "forum", "panel discussion", "Day"."""

from functools import cache

from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.lexicon import lexicon
from briefview.extraction.word import Tag, Word

_SERIES = late_pattern(r"(?:COP|CHOGM|CITES|MOP|WTO|WUF)-?\d{1,3}")
_COUNTED_WEEK = frozenset({"last", "next", "this", "that", "a", "per", "every", "each", "the", "past", "coming"})
_ARTICLES = frozenset({"the", "a", "an", "annual", "this"})
_PROGRAMMES = frozenset({"camp", "drill", "program", "programme"})
"""Kinds that name an event with a capital where a verb of starting or ending follows."""
_STARTS = frozenset(
    {
        "began", "begins", "commenced", "commences", "concluded", "concludes", "ended", "ends", "kicked", "kicks",
        "opened", "opens", "started", "starts", "wrapped",
    }
)  # fmt: skip
_SITTINGS = frozenset({"hearing", "session", "sitting"})


def possible_heads(words: tuple[Word, ...]) -> list[int]:
    """Return the indexes of the words that name a kind of event in some company or other."""
    last = _last_words()
    return [
        at
        for at, (_, text, low, tags) in enumerate(words)
        if Tag.EVENT in tags or low in last or (text[-1].isdigit() and text[0].isupper())
    ]


def is_head(words: tuple[Word, ...], at: int) -> bool:
    """Tell whether a word names a kind of event; a kind of two words counts by its second."""
    word = words[at]
    if word.text == "week" and at > 0 and words[at - 1].low in _COUNTED_WEEK | lexicon().ordinals.keys():
        return False
    if first_of_head(words, at) < at or _is_capital_head(words, at):
        return True
    if at + 1 < len(words) and (first_of_head(words, at + 1) <= at or _leads_to_head(words, at)):
        return False
    return (Tag.EVENT in word.tags and not _is_body(words, at)) or _SERIES.fullmatch(word.text) is not None


@cache
def _last_words() -> frozenset[str]:
    """Return the words that name a kind of event in company only."""
    words = lexicon().words
    pairs = frozenset(pair.rpartition(" ")[2] for pair in words["event.pairs"])
    return pairs | words["event.compound_heads"] | words["event.capital_heads"] | _PROGRAMMES


def first_of_head(words: tuple[Word, ...], at: int) -> int:
    """Return the index of the first word of a kind: the one before in "training programme" and "round table"."""
    if at == 0 or words[at - 1].end + 1 != words[at].start:
        return at
    if words[at - 1].text == "'" and at > 1 and lexicon().has("event.pairs", f"{words[at - 2].low} {words[at].low}"):
        return at - 2
    before, low = words[at - 1].low, words[at].low
    compound = lexicon().has("event.compound_heads", low) and lexicon().has("event.compounding", before)
    if compound and before == "building" and words[max(at - 2, 0)].low != "capacity":
        return at
    return at - 1 if compound or lexicon().has("event.pairs", f"{before} {low}") else at


def _is_capital_head(words: tuple[Word, ...], at: int) -> bool:
    """Tell whether a word names an event by its capital: "World Wetlands Day", "Exercise Tidal Shield"."""
    word, before = words[at], words[at - 1] if at else words[at]
    if Tag.CAPITAL in word.tags and word.low in _PROGRAMMES and at > 0 and at + 1 < len(words):
        return words[at + 1].low in _STARTS and Tag.CAPITAL in words[at - 1].tags
    if Tag.CAPITAL not in word.tags or not lexicon().has("event.capital_heads", word.low):
        return False
    following = words[at + 1] if at + 1 < len(words) else word
    if {Tag.EVENT, Tag.ORGANIZATION, Tag.ROLE} & following.tags and Tag.CAPITAL in following.tags:
        return False
    if word.low == "exercise" and Tag.CAPITAL in following.tags and following is not word:
        return True
    owner = words[at - 2] if before.text in {"'", "'s"} and at > 1 else before
    named = Tag.CAPITAL in owner.tags and Tag.STOP not in owner.tags and owner.start < word.start
    return named and not lexicon().has("event.calendar_days", owner.low) and Tag.CALENDAR not in owner.tags


def _leads_to_head(words: tuple[Word, ...], at: int) -> bool:
    """Tell whether the next word is the kind: "consultation forum", "training course"."""
    word, following = words[at], words[at + 1]
    alike = (Tag.CAPITAL in word.tags) == (Tag.CAPITAL in following.tags)
    return alike and Tag.EVENT in following.tags and word.end + 1 == following.start and not _is_body(words, at + 1)


def _is_body(words: tuple[Word, ...], at: int) -> bool:
    """Tell a court's hearing, a legislature and a person from an event."""
    low, before = words[at].low, words[at - 1].low if at else ""
    if Tag.CAPITAL in words[at].tags and lexicon().has("event.surnames", low):
        return not _is_described(words, at)
    if low == "inquiry":
        return not lexicon().has("event.inquiring", before)
    if low in _SITTINGS:
        return lexicon().has("event.courts", before)
    if low == "majlis" and Tag.CAPITAL in words[at].tags:
        return lexicon().has("event.majlis_of", before)
    return low == "assembly" and lexicon().has("event.legislatures", before)


def _is_described(words: tuple[Word, ...], at: int) -> bool:
    """Tell "the National Hui on Rivers" from a person with such a surname."""
    first = at
    while first > 0 and at - first < 6 and Tag.CAPITAL in words[first - 1].tags and words[first - 1].low != "the":
        first -= 1
    before = words[first - 1] if first else words[first]
    behind = words[at + 1] if at + 1 < len(words) else words[at]
    described = any({Tag.TOPIC, Tag.PLACE, Tag.NUMBER} & word.tags for word in words[first:at])
    return described or before.low in _ARTICLES or behind.low in {"on", "for"} or Tag.NUMBER in behind.tags
