"""Runs of words that can be the name of a person."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.lexicon import lexicon
from briefview.extraction.word import NAME_LIKE_A_VERB, Tag, Word

_NO_NAME = frozenset(
    {
        Tag.TOPIC, Tag.ROLE, Tag.ORGANIZATION, Tag.EVENT, Tag.HONORIFIC, Tag.DEMONYM, Tag.CALENDAR, Tag.STOP,
        Tag.ADVERB, Tag.AUXILIARY, Tag.PRONOUN, Tag.NUMERAL, Tag.NUMBER, Tag.PUNCTUATION, Tag.GROUP, Tag.ROLE_QUALIFIER,
    }
)  # fmt: skip
_COMMON_ENDINGS = (
    "tions", "tion", "sions", "sion", "ments", "ment", "ology", "ities", "ness", "ship", "ships", "ising", "izing",
    "ility", "isation", "ism", "isms", "ics", "ational", "culture", "ative", "-born", "-based", "-trained", "-educated",
)  # fmt: skip
_OF_SMALL_WORDS = frozenset({Tag.CAPITAL, Tag.TOPIC, Tag.STOP, Tag.PARTICLE, Tag.AUXILIARY, Tag.CALENDAR})
_MOHAMED = frozenset({"mohamad", "mohamed", "mohammad", "mohammed", "muhamad", "muhammad", "muhammed", "mohd"})
_SHORT_FORM = late_pattern(r"[A-Z]o[A-Z]{1,3}|[A-Z]{2,}o[A-Z]{1,3}")
"""Acronyms with a small "of": "MoFA", "BoG"."""
_DOUBLE = late_pattern(r"(\w)\1")
_PLAIN = str.maketrans({"ð": "d", "đ": "d", "ø": "o", "ł": "l", "ı": "i", "æ": "ae", "þ": "th", "ß": "ss"})
_BEFORE_MONTH = frozenset(
    {"in", "of", "since", "until", "till", "by", "last", "next", "early", "late", "mid", "this", "from", "to", "for"}
)  # fmt: skip
_LINKING_PARTICLES = frozenset({"y", "e", "do", "an", "te", "ten"})
_FIRST_OF_TWO = frozenset({"tan", "toh", "yang"})
_SUFFIXES = frozenset({"ii", "iii", "iv", "jr", "sr"})
_SHORTEST, _LONGEST = 2, 7
_MOST_INITIALS = 3
_LONGEST_BODY = 4


class NameRun(NamedTuple):
    """A half-open range of words that looks like a person's name."""

    first: int
    last: int

    def words(self, document: Document) -> tuple[Word, ...]:
        """Return the words of the name without marks."""
        run = document.words[self.first : self.last]
        return tuple(word for word in run if Tag.PUNCTUATION not in word.tags)


@lru_cache(maxsize=10_000)
def folded(word: str) -> str:
    """Return a word of a name in one spelling of several: "erdoğan" and "erdogan", "mohammed" and "mohamed"."""
    word = word.translate(_PLAIN)
    plain = "".join(letter for letter in unicodedata.normalize("NFD", word) if letter.isalnum())
    return "mohamed" if plain in _MOHAMED else _DOUBLE.sub(r"\1", plain)


def is_name_word(document: Document, at: int) -> bool:
    """Tell whether a word can be part of a person's name: it has a capital and is no ordinary word."""
    word = document.words[at]
    if Tag.CAPITAL not in word.tags or is_title_of_two(document, at):
        return False
    if not _NO_NAME.isdisjoint(word.tags):
        return _is_month_as_name(document, at)
    if Tag.ACRONYM in word.tags and (len(word.text) < 4 or lexicon().has("honorific.post_nominals", word.low)):
        return False
    if len(word.low) > 7 and word.low.endswith(_COMMON_ENDINGS):
        return False
    if word.tells or word.low.endswith(("'d", "'re", "'ll", "'ve", "'t", "'m")):
        return False
    ordinary = word.low in document.lower_words or _SHORT_FORM.fullmatch(word.text)
    return not ordinary or word.text == NAME_LIKE_A_VERB


def is_title_of_two(document: Document, at: int) -> bool:
    """Tell the first word of "Tan Sri", which would be a name by itself."""
    words = document.words
    if words[at].low not in _FIRST_OF_TWO:
        return False
    following = words[at + 1].low if at + 1 < len(words) else ""
    return lexicon().has("honorific.pairs", f"{words[at].low} {following}")


def _is_month_as_name(document: Document, at: int) -> bool:
    """Tell "Jan van der Berg" and "June Holt" from a month."""
    words = document.words
    if words[at].text not in {"April", "Jan", "June"} or at + 1 >= len(words) or not _touches(document, at + 1):
        return False
    following, before = words[at + 1], words[at - 1] if at else None
    named = Tag.CAPITAL in following.tags and _NO_NAME.isdisjoint(following.tags) and Tag.PLACE not in following.tags
    dated = before is not None and (Tag.NUMBER in before.tags or before.low in _BEFORE_MONTH)
    return not dated and (named or (Tag.PARTICLE in following.tags and following.low not in _LINKING_PARTICLES))


def _is_title_as_name(document: Document, at: int) -> bool:
    """Tell the surname of "Ana King" from a title: it ends the name."""
    words = document.words
    if Tag.CAPITAL not in words[at].tags or not lexicon().has("honorific.surnames", words[at].low):
        return False
    following = words[at + 1] if at + 1 < len(words) else None
    if following is None or not _touches(document, at + 1):
        return True
    return is_name_word(document, at + 1) or not (Tag.CAPITAL in following.tags or following.low in {"of", "for"})


def _is_plain_surname(document: Document, first: int, at: int) -> bool:
    """Tell the surname of "Administrator Ana Power", which is an ordinary word elsewhere."""
    words = document.words
    if first == 0 or at >= len(words) or not lexicon().has("honorific.plain_surnames", words[at].low):
        return False
    before = first - 1 - (first > 1 and words[first - 1].text == ".")
    following = words[at + 1] if at + 1 < len(words) else None
    titled = {Tag.ROLE, Tag.HONORIFIC} & words[before].tags and Tag.CAPITAL in words[before].tags
    ends = following is None or not (Tag.CAPITAL in following.tags or following.low in {"of", "for"})
    return bool(titled) and Tag.CAPITAL in words[at].tags and _touches(document, at) and ends


def _opens_name(document: Document, at: int) -> bool:
    words = document.words
    return at < len(words) and (words[at].text == "." or is_name_word(document, at))


def find_names(document: Document) -> Iterator[NameRun]:
    """Yield the runs of name words of a text, longest first from the left, without overlap."""
    at, count = 0, len(document.words)
    while at < count:
        end = _run_end(document, at) if Tag.CAPITAL in document.words[at].tags else at
        if end > at:
            at += _follows_place(document, at, end) or _ends_land(document, at)
            if at < end and _is_plausible(document, at, end) and not _opens_body(document, at, end):
                yield NameRun(at, end)
            at = end
        else:
            at += 1


def _follows_place(document: Document, at: int, end: int) -> bool:
    """Tell the place or body before a name in "Ambassador to Kenya Mara Tovin", "Head of PORTA Mara Tovin"."""
    words = document.words
    behind = at - 1 - (at > 1 and words[at - 1].low == "the")
    led = at > 0 and words[behind].low in {"to", "of", "for", "in", "from"}
    if at > 1 and words[at - 1].low == "and" and end - at > 2:
        return f"{words[at - 2].low} and {words[at].low}" in lexicon().gazetteer.countries
    if not led or end - at <= _SHORTEST:
        return False
    body = Tag.ROLE in words[behind - 1].tags and Tag.ACRONYM in words[at].tags - words[at + 1].tags
    return body or (Tag.PLACE in words[at].tags and Tag.PLACE not in words[at + 1].tags)


def _ends_land(document: Document, at: int) -> bool:
    """Tell the second word of a country whose first is a title elsewhere: "Sri Lanka", "Sri Lankan"."""
    words, gazetteer = document.words, lexicon().gazetteer
    if at == 0 or Tag.HONORIFIC not in words[at - 1].tags:
        return False
    name = f"{words[at - 1].low} {words[at].low}"
    return name in gazetteer.countries or name in gazetteer.demonyms


def _opens_body(document: Document, at: int, end: int) -> bool:
    """Tell the first words of "Arid Farming University" and of "Nigeria Correctional Services" from a name."""
    words = document.words
    land = Tag.PLACE in words[at].tags and words[at].low in lexicon().gazetteer.countries
    if (end - at > 1 and not land) or end >= len(words):
        return False
    behind = words[end : end + _LONGEST_BODY]
    last = next((i for i, word in enumerate(behind) if Tag.CAPITAL not in word.tags), len(behind))
    bodies = [Tag.ORGANIZATION in word.tags for word in behind[:last]]
    return any(bodies) if land else any(bodies[1:]) and Tag.TOPIC in behind[0].tags


def _run_end(document: Document, at: int) -> int:
    """Return the index behind the run that starts at a word, or the word's own index for none."""
    end = _part(document, at)
    if end == at:
        return at
    parts = 1
    while parts < _LONGEST:
        following = _next_part(document, end)
        if following == end and _is_plain_surname(document, at, end):
            return end + 1
        if following == end:
            break
        end, parts = following, parts + 1
    return end


def _part(document: Document, at: int) -> int:
    """Match one part of a name: a word, or an initial with its stop."""
    words = document.words
    if at >= len(words) or _is_spaced_title(words, at):
        return at
    if _is_block_of_initials(words, at):
        return at + 1
    if _is_initial(words[at]):
        dotted = at + 1 < len(words) and words[at + 1].text == "." and words[at + 1].start == words[at].end
        following = at + 1 + (at + 2 < len(words) and words[at + 1].text.isalpha() and _is_initial(words[at + 1]))
        bare = words[at].text not in {"A", "I", "U"} and following < len(words) and is_name_word(document, following)
        return at + 2 if dotted else at + 1 if "." in words[at].text or bare else at
    return (
        at + 1 if is_name_word(document, at) or _is_titled(document, at) or _opens_with_particle(document, at) else at
    )


def _is_spaced_title(words: tuple[Word, ...], at: int) -> bool:
    """Tell the letters of "H E Dr. Omar" and "H. E. Omar" from initials."""
    if words[at].text not in {"E", "H"}:
        return False
    before = [word.text for word in words[max(at - 2, 0) : at] if word.text != "."]
    following = [word.text for word in words[at + 1 : at + 3] if word.text != "."]
    opens = words[at].text == "H" and following[:1] in (["E"], ["H"])
    return opens or before[-1:] == ["H"]


def _is_titled(document: Document, at: int) -> bool:
    """Tell a word that only the title before it shows to be a name: "U Than Swe", "Mr. King said"."""
    words = document.words
    before = at - 1 - (at > 1 and words[at - 1].text == ".")
    if at == 0 or not {Tag.HONORIFIC, Tag.CAPITAL} <= words[before].tags or Tag.ROLE in words[before].tags:
        return False
    if _opens_name(document, at + 1):
        return Tag.CAPITAL in words[at].tags and not words[at].tags - _OF_SMALL_WORDS
    return _is_title_as_name(document, at)


def _opens_with_particle(document: Document, at: int) -> bool:
    """Tell the first word of "Al Muhannad bin Rashid"."""
    if document.words[at].text not in {"Abu", "Al", "Ben", "El", "Van", "Von"} or at + 1 >= len(document.words):
        return False
    return _touches(document, at + 1) and is_name_word(document, at + 1)


def _is_block_of_initials(words: tuple[Word, ...], at: int) -> bool:
    """Tell the initials of "General AKM Rahim" and "Dr ABM Faruk" from an acronym."""
    if Tag.ACRONYM not in words[at].tags or len(words[at].text) > _MOST_INITIALS or at == 0 or at + 1 >= len(words):
        return False
    before = at - 1 - (at > 1 and words[at - 1].text == ".")
    following = words[at + 1].tags
    titled = {Tag.HONORIFIC, Tag.CAPITAL} <= words[before].tags and Tag.HONORIFIC not in words[at].tags
    return titled and Tag.CAPITAL in following and _NO_NAME.isdisjoint(following)


def _is_initial(word: Word) -> bool:
    if len(word.text) > 1 and "." not in word.text:
        return False
    letters = word.text.replace(".", "")
    return letters.isupper() and (
        len(letters) == 1 or ("." in word.text and word.low not in {"u.s.", "u.k.", "u.n.", "h.e.", "h.h.", "h.r.h."})
    )


def _next_part(document: Document, at: int) -> int:
    """Match the next part of a name with the particles or the nickname before it."""
    words = document.words
    if at >= len(words) or not _touches(document, at):
        return at
    if words[at].low in _SUFFIXES:
        return at + 1
    if words[at].text == '"' and at + 3 < len(words) and words[at + 2].text == '"':
        return at + 3 if _part(document, at + 1) == at + 2 and _part(document, at + 3) > at + 3 else at
    start = at
    while (
        start < len(words)
        and start - at < 3
        and Tag.PARTICLE in words[start].tags
        and Tag.CAPITAL not in words[start].tags
    ):
        start += 1
    if start == at and _is_title_as_name(document, at):
        return at + 1
    end = _part(document, start)
    if end == start and start == at and Tag.PARTICLE in words[at].tags and Tag.CAPITAL in words[at].tags:
        return at + 1
    return end if end > start else at


def _touches(document: Document, at: int) -> bool:
    """Tell whether a word stands one space behind the word before it."""
    before, word = document.words[at - 1], document.words[at]
    return document.plain[before.end : word.start] == " "


def _is_plausible(document: Document, first: int, last: int) -> bool:
    words = [word for word in document.words[first:last] if Tag.PUNCTUATION not in word.tags]
    if all(Tag.ACRONYM in word.tags for word in words) and (len(words) < 2 or any(len(w.text) < 4 for w in words)):
        return False
    long = [word for word in words if len(word.text.replace(".", "")) > 1 and Tag.PARTICLE not in word.tags]
    land = " ".join(word.low for word in words) in lexicon().gazetteer.countries
    return (
        bool(long) and not land and not all(Tag.PLACE in word.tags for word in words) and not _is_pair_of_lands(words)
    )


def _is_pair_of_lands(words: list[Word]) -> bool:
    """Tell "India-Sri Lanka" from a name with a hyphen."""
    gazetteer = lexicon().gazetteer
    lands = " ".join(word.low for word in words).split("-")
    return len(lands) > 1 and all(land in gazetteer.countries or land in gazetteer.demonyms for land in lands)
