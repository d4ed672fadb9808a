"""The persons of a text: their names, titles, offices, and every place where they are named."""

from dataclasses import dataclass, field
from itertools import zip_longest
from typing import NamedTuple

from briefview.extraction.apposition import office_behind
from briefview.extraction.document import Document
from briefview.extraction.lexicon import lexicon
from briefview.extraction.name import NameRun, find_names, folded
from briefview.extraction.next_office import belongs_to_next
from briefview.extraction.office_list import puts_offices_first
from briefview.extraction.role import NO_OFFICE, Office, office_before, words_span
from briefview.extraction.span import Span
from briefview.extraction.title import behind_day, behind_letters, honorific_start, seat
from briefview.extraction.word import Tag


class Mention(NamedTuple):
    """A place where a person is named."""

    name: Span
    first: int
    """Index of the first word of the mention with its title and the office before it."""
    last: int
    """Index behind the last word of the name."""
    extent: int
    """Index behind the apposition that follows the name."""
    honorific: Span | None
    office: Office
    office_rule: str
    keys: tuple[str, ...]
    """The words of the name in lower case, in one spelling of several."""


@dataclass(slots=True)
class Person:
    """A person, built up while the text is read; the pipeline hands it on unchanged."""

    number: int
    mentions: list[Mention] = field(default_factory=list)
    gender: str | None = None
    """"male" or "female", where a title, an office or a pronoun tells."""
    keys: set[str] = field(default_factory=set)
    """All words of the person's name, as the mentions have them."""

    def add(self, mention: Mention) -> None:
        """Take a mention as one of the person."""
        self.mentions.append(mention)
        self.keys.update(mention.keys)

    @property
    def name(self) -> Mention:
        """The fullest mention, the first of equals."""
        return max(self.mentions, key=lambda mention: (len(mention.keys), -mention.first))


_OWNS_NOTHING = frozenset({Tag.STOP, Tag.ADVERB, Tag.PRONOUN, Tag.CALENDAR, Tag.ROLE, Tag.HONORIFIC, Tag.DEMONYM})
_NEAR = 4
"""How many runs of name words on the next person of a list may stand: an office may hold others."""
_DATELINE = 12
"""How many words into a sentence a dateline may end."""
_OPENERS = frozenset({"in", "at", "with", "after", "before", "for", "alongside", "besides", "unlike", "like"})


def find_mentions(document: Document) -> list[Mention]:
    """Return all places where a name stands, with what surrounds it."""
    mentions = list[Mention]()
    floor, listed = 0, 0
    runs = list(find_names(document))
    for at, (run, following) in enumerate(zip_longest(runs, runs[1:])):
        if following and honorific_start(document, following.first, run.last) == run.last < following.first:
            continue
        mention = _mention(document, run, floor, offices_first=run.first < listed)
        near = runs[at + 1 : at + _NEAR]
        if run.first >= listed and any(_puts_offices_first(document, run, other, floor) for other in near):
            mention = _mention(document, run, floor, offices_first=True)
            listed = _sentence_end(document, run)
        mentions.append(mention)
        if mention.office.known or mention.honorific:
            floor = max(floor, mention.extent)
    return mentions


def _sentence_end(document: Document, run: NameRun) -> int:
    sentence = document.sentence_at(document.words[run.first].start)
    return sentence.words.stop if sentence else run.last


def _puts_offices_first(document: Document, run: NameRun, following: NameRun, floor: int) -> bool:
    """Tell whether a list of names opens with a name behind its office."""
    sentence = document.sentence_at(document.words[run.first].start)
    if sentence is None or following.first >= sentence.words.stop:
        return False
    floor = max(floor, sentence.words.start)
    first, last = honorific_start(document, run.first, floor), behind_letters(document, run.last, sentence.words.stop)
    return puts_offices_first(document, first, last, honorific_start(document, following.first, last), floor)


def _mention(document: Document, run: NameRun, floor: int, *, offices_first: bool) -> Mention:
    words = document.words
    sentence = document.sentence_at(words[run.first].start)
    inside = sentence.words if sentence else range(run.first, run.last)
    floor = max(floor, inside.start)
    first = honorific_start(document, run.first, floor)
    title = Span(words[first].start, _title_end(document, run.first)) if first < run.first else None
    last = behind_letters(document, run.last, inside.stop)
    office, start, rule = NO_OFFICE, first, "speaker.role-after"
    extent = last
    placed = inside.start < start and (
        words[start - 1].low in {"in", "at"} or (words[start - 1].low == "of" and run.last - run.first == 1)
    )
    after, end = (NO_OFFICE, last) if placed else office_behind(document, last, inside.stop)
    opening = _behind_dateline(document, inside)
    opener = words[opening]
    if (opener.low.endswith("ing") or opener.low in _OPENERS) and _closes_opening(document, opening, start, last, end):
        after = NO_OFFICE
    offices_first = offices_first and _before(document, first, floor, last, listed=True)[0].role is not None
    if after.known and not offices_first and not belongs_to_next(document, after):
        office, extent = after, end
    if office.role is None:
        before, begin = _before(document, first, floor, last, listed=offices_first)
        if before.known and not _is_stood_in_for(document, begin, floor):
            office = Office(before.role, before.organization or office.organization)
            start, rule = begin, "speaker.role-before"
    if office.role is None and (sat := seat(document, run.last, last)):
        office = Office(sat, office.organization)
    extent = behind_day(document, max(extent, last), inside.stop)
    keys = tuple(folded(word.low) for word in run.words(document) if len(word.low) > 1)
    return Mention(words_span(document, (run.first, run.last)), start, last, extent, title, office, rule, keys)


def _behind_dateline(document: Document, inside: range) -> int:
    """Return the index of the first word of a sentence behind "LIMA - " and the like."""
    words = document.words
    marks = (i + 1 for i in inside[1:_DATELINE] if words[i].text in {"-", "–", "—", ":"} and words[i - 1].text != "'s")
    last = max(marks, default=inside.start)
    return last if last < inside.stop else inside.start


def _closes_opening(document: Document, opening: int, start: int, last: int, end: int) -> bool:
    """Tell the comma of "Addressing Li Wei, the chair thanked him" from one before an apposition."""
    words = document.words
    return (
        end < len(words)
        and not any(word.text == "," or word.low in {"was", "were"} for word in words[opening:start])
        and words[last].text == ","
        and words[end].text != ","
    )


def _title_end(document: Document, at: int) -> int:
    return document.words[at - 1].end


def _before(document: Document, at: int, floor: int, last: int, *, listed: bool) -> tuple[Office, int]:
    """Read the office before a name, with or without a comma between."""
    words = document.words
    titled = any(Tag.HONORIFIC in word.tags for word in words[at : at + 2])
    if at - 1 > floor and words[at - 1].low == "the" and titled:
        at -= 1
    if at <= floor:
        return NO_OFFICE, at
    mark = words[at - 1].text
    if mark == "'s":
        return _owner_before(document, at - 1, floor)
    if mark == "," and listed:
        short = at - 4 > floor and words[at - 2].text == ")" and words[at - 4].text == "("
        return office_before(document, at - 4 if short else at - 1, floor)
    if mark == ",":
        return _before_comma(document, at, floor, last)
    bracketed = mark == ")" and at - 3 > floor and words[at - 3].text == "(" and Tag.ACRONYM in words[at - 2].tags
    return office_before(document, at - 3 if bracketed else at, floor)


def _before_comma(document: Document, at: int, floor: int, last: int) -> tuple[Office, int]:
    """Read "The mayor of Alba, " before a name."""
    if not _goes_on(document, last) and not _opens_with_office(document, at - 1, floor):
        return NO_OFFICE, at
    if document.words[at - 2].text == ")":
        return _before_bracket(document, at, floor)
    office, begin = office_before(document, at - 1, floor)
    return (office, begin) if office.known else _before_place(document, at, floor)


def _is_stood_in_for(document: Document, at: int, floor: int) -> bool:
    """Tell the office in "speaking on behalf of the minister, Ana Diaz", which is another's."""
    words = document.words
    at -= at - 1 > floor and words[at - 1].low == "the"
    before = [word.low for word in words[max(floor, at - 2) : at]]
    return before == ["behalf", "of"] or before[-1:] in (["representing"], ["deputising"], ["deputizing"])


def _owner_before(document: Document, at: int, floor: int) -> tuple[Office, int]:
    """Read "Brightline's" before a name."""
    words, first = document.words, at
    while first > floor and Tag.CAPITAL in words[first - 1].tags and not _OWNS_NOTHING & words[first - 1].tags:
        first -= 1
    placed = any(Tag.PLACE in word.tags for word in words[first:at]) or words[first - 1].low in {"of", "in"}
    return (Office(None, (first, at)), first) if first < at and not placed else (NO_OFFICE, at + 1)


def _opens_with_office(document: Document, at: int, floor: int) -> bool:
    """Tell whether a sentence begins with the office that ends before a comma: "The mayor of Alba, Ana Diaz ..."."""
    office, begin = office_before(document, at, floor)
    sentence = document.sentence_at(document.words[at].start)
    if not office.role or sentence is None:
        return False
    opening = sentence.words.start
    return begin - opening <= (document.words[opening].low == "the")


def _goes_on(document: Document, at: int) -> bool:
    """Tell whether a name is the subject of what follows, or is set off by a comma."""
    word = document.words[at] if at < len(document.words) else None
    if word is None:
        return False
    if Tag.ADVERB in word.tags or word.low in {"has", "had", "will"}:
        return True
    return (
        word.text in {",", ".", "delivered", "made", "and", "spoke", "took", "(", "-", "–", "—"}
        or word.saying is not None
        or word.low.endswith("ed")
    )


def _before_place(document: Document, at: int, floor: int) -> tuple[Office, int]:
    """Read "Secretary, Department of Nutrition, " and "Minister for Women, Odisha, " before a name."""
    words = document.words
    comma = next((i for i in range(at - 2, max(floor, at - 14) - 1, -1) if words[i].text == ","), None)
    if comma is None:
        return NO_OFFICE, at
    between = words[comma + 1 : at - 1]
    if not all(
        Tag.CAPITAL in word.tags or word.low in {"of", "and", "for", "the", "in", "at", "&"} for word in between
    ):
        return NO_OFFICE, at
    office, begin = office_before(document, comma, floor)
    if not office.role:
        return NO_OFFICE, at
    if any(Tag.ORGANIZATION in word.tags for word in between):
        return Office(office.role, (comma + 1, at - 1)), begin
    return Office((office.role[0], at - 1), office.organization), begin


def _before_bracket(document: Document, at: int, floor: int) -> tuple[Office, int]:
    """Read "Member of Parliament (Lok Sabha), " before a name."""
    words = document.words
    opening = next((i for i in range(at - 3, max(floor, at - 12) - 1, -1) if words[i].text == "("), None)
    if opening is None:
        return NO_OFFICE, at
    office, begin = office_before(document, opening, floor)
    return (Office((office.role[0], at - 1), office.organization), begin) if office.role else (NO_OFFICE, at)


def title_gender(document: Document, mention: Mention) -> str | None:
    """Return the gender that a title or an office tells, or nothing."""
    words = lexicon().words
    low = [word.low for word in document.words[mention.first : mention.last]]
    if mention.office.role:
        low += [word.low for word in document.words[slice(*mention.office.role)]]
    female = any(word in words["honorific.female"] or word in words["role.female"] for word in low)
    male = any(word in words["honorific.male"] or word in words["role.male"] for word in low if word != "m")
    return None if female is male else "female" if female else "male"
