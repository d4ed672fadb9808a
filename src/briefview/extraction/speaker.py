"""Who spoke: the persons with statements, and those whom the text lists as speaking."""

import re
from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.full_name import FullNames, find_full_names, full_name, short_word
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.layout import Block, BlockKind
from briefview.extraction.lexicon import lexicon
from briefview.extraction.people import People, best_office
from briefview.extraction.person import Mention, Person
from briefview.extraction.role import words_span
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span
from briefview.extraction.speaker_list import introduces_speakers, is_followed_by_speaking, is_speakers_role
from briefview.extraction.utterance import Utterance
from briefview.extraction.word import Tag, Word


class SpeakerFinding(NamedTuple):
    """A speaker with what the text says about them."""

    person: Person
    name: Span
    rule: str
    honorific: Span | None
    role: Span | None
    role_rule: str
    organization: Span | None
    organization_short: Span | None
    """The word that stands for the organisation where the person is named, if its name stands elsewhere."""
    occasion: Span | None
    utterances: tuple[Utterance, ...]


_LONGEST_LIST = 20
_OF_OFFICES = frozenset({"of", "the", "for", "and", "in", "at", "(", ")", ",", "&", "."})
_LONG_OFFICE = 18
_JOINTS = frozenset({",", "and", "&", "the"})
_STYLED = frozenset({"barrister", "chief", "doctor"})
_OF_RANKS = frozenset({"air", "rear", "squadron", "vice", "wing"})
_SPEAKER_HEADING = late_pattern(r"\b(?:speakers?|keynotes?|panell?ists?|presenters?)\b", re.IGNORECASE)
_OCCASION = late_pattern(
    r"\b(?:in|during|at|with|delivering) (?:his|her|their|the|a)\s(?P<occasion>(?:[\w-]+\s){0,2}"
    r"(?:remarks|address|speech|statement|lecture|presentation|message|keynote|intervention|comments))\b",
    re.IGNORECASE,
)
_AGENDA_TIME = late_pattern(r"\d{1,2}[:.]\d\d")


def find_speakers(document: Document, people: People, utterances: list[Utterance]) -> list[SpeakerFinding]:
    """Return the speakers in the order in which the text first shows them speaking."""
    said: dict[int, list[Utterance]] = {}
    for utterance in utterances:
        said.setdefault(utterance.person.number, []).append(utterance)
    listed = _listed(document, people)
    order = {number: found[0].words.start for number, found in said.items()}
    order.update({number: offset for number, offset in listed.items() if number not in order})
    by_number = {person.number: person for person in people.persons}
    names = find_full_names(document)
    return [
        _speaker(document, by_number[number], tuple(said.get(number, ())), names)
        for number in sorted(order, key=lambda n: (order[n], n))
    ]


def _speaker(document: Document, person: Person, utterances: tuple[Utterance, ...], names: FullNames) -> SpeakerFinding:
    office = best_office(document, person)
    role = words_span(document, office.office.role) if office and office.office.role else None
    honorific = next((mention.honorific for mention in person.mentions if mention.honorific), None)
    rule = office.office_rule if office else "speaker.role-before"
    if role is None:
        role = _rank_as_role(document, person)
        rule = "speaker.honorific" if role else rule
    organization = next(
        (
            words_span(document, m.office.organization)
            for m in [office, *person.mentions]
            if m and m.office.organization
        ),
        None,
    )
    short = short_word(document, role, organization)
    named = full_name(names, document, short) if short else None
    occasion = next((found for utterance in utterances if (found := _occasion(document, utterance))), None)
    name = person.name
    found_by = "speaker.says" if utterances else "speaker.listed"
    return SpeakerFinding(
        person=person,
        name=name.name,
        rule=found_by,
        honorific=honorific,
        role=role,
        role_rule=rule,
        organization=named or organization,
        organization_short=short if named else None,
        occasion=occasion,
        utterances=utterances,
    )


def _rank_as_role(document: Document, person: Person) -> Span | None:
    """Return a title that is an office as well, such as "Ambassador" or "Chief Inspector"."""
    for mention in person.mentions:
        if mention.honorific:
            words = [document.words[i] for i in document.words_in(mention.honorific)]
            heads = [i for i, word in enumerate(words) if _is_rank(word)]
            if heads:
                first = next(i for i, word in enumerate(words) if Tag.ROLE in word.tags or word.low in _OF_RANKS)
                return Span(words[first].start, words[heads[-1]].end)
    return None


def _is_rank(word: Word) -> bool:
    office = Tag.ROLE in word.tags and len(word.text) > 4
    return office and word.low not in _STYLED and word.low not in lexicon().words["honorific.female"]


def _occasion(document: Document, utterance: Utterance) -> Span | None:
    match = _OCCASION.search(document.masked, *utterance.sentence.span)
    return Span(*match.span("occasion")) if match else None


def _listed(document: Document, people: People) -> dict[int, int]:
    """Return the persons whom the text lists as speaking, with the offset of the name."""
    found: dict[int, int] = {}
    for at, (mention, person) in enumerate(people.mentions):
        if person.number not in found and _is_listed(document, people, at):
            found[person.number] = mention.name.start
    return found


def _is_listed(document: Document, people: People, at: int) -> bool:
    mention, _ = people.mentions[at]
    sentence = document.sentence_at(mention.name.start)
    if sentence is None or document.is_quoted(mention.name.start):
        return False
    if sentence.block.kind is BlockKind.FIELD:
        return bool(_SPEAKER_HEADING.fullmatch(sentence.block.label))
    if sentence.block.kind is BlockKind.ITEM:
        return _is_in_list_of_speakers(document, sentence.block)
    return sentence.block.kind is BlockKind.PROSE and (
        introduces_speakers(document.masked, sentence.start, document.words[mention.first].start)
        or _is_told_to_speak(document, people, at, sentence)
    )


_MOST_ITEMS = 200
"""How many blocks above an item its heading may stand."""


def _is_in_list_of_speakers(document: Document, item: Block) -> bool:
    if _AGENDA_TIME.match(document.plain, *item.span):
        return True
    above = (
        b
        for b in reversed(document.blocks[max(0, item.number - _MOST_ITEMS) : item.number])
        if b.kind in {BlockKind.HEADING, BlockKind.TITLE}
    )
    heading = next(above, None)
    return heading is not None and bool(_SPEAKER_HEADING.search(document.plain, *heading.span))


def _is_told_to_speak(document: Document, people: People, at: int, sentence: Sentence) -> bool:
    """Tell whether a verb of speaking follows a name, or the names that are listed with it."""
    mention, _ = people.mentions[at]
    role = mention.office.role
    if role and is_speakers_role(words_span(document, role).of(document.plain)):
        return True
    limit = min(len(people.mentions), at + _LONGEST_LIST) - 1
    while at < limit and _lists_next(document, people.mentions[at][0], people.mentions[at + 1][0]):
        at += 1
    start = document.words[people.mentions[at][0].extent - 1].end
    following = people.mentions[at + 1][0].name.start if at + 1 < len(people.mentions) else sentence.end
    return is_followed_by_speaking(document.masked, start, min(following, sentence.end))


def _lists_next(document: Document, mention: Mention, following: Mention) -> bool:
    """Tell whether only a comma or an "and" stands between two names with their offices."""
    between = document.words[mention.extent : following.first]
    if not between or between[0].low not in _JOINTS:
        return False
    office = all(Tag.CAPITAL in word.tags or word.low in _OF_OFFICES for word in between[1:])
    joined = len(between) < 4 and all(word.low in _JOINTS for word in between)
    return joined or (office and 4 <= len(between) < _LONG_OFFICE)
