"""Who spoke: the persons with statements, and those whom the text lists as speaking."""

import re
from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.full_name import FullNames, find_full_names, full_name, short_word
from briefview.extraction.layout import Block, BlockKind
from briefview.extraction.lexicon import lexicon
from briefview.extraction.people import People, best_office
from briefview.extraction.person import Mention, Person
from briefview.extraction.role import words_span
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span
from briefview.extraction.utterance import Utterance
from briefview.extraction.word import Tag


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


_SPOKE = re.compile(
    r"\b(?:spoke|speaks|will speak|addressed|delivered|presented|will present|introduced|(?:will )?argue[sd]?|keynote|"
    r"shared (?:his|her|their|the)|"
    r"gave (?:a|the) (?:talk|lecture|keynote|presentation)|made (?:a|the) presentation|participated as)\b",
    re.IGNORECASE,
)
_SPOKEN_BY = re.compile(
    r"\b(?:addressed|delivered|spoken|presented|given) by\b|"
    r"\b(?:presentations?|remarks|speech|speeches|address|lecture|statements?|keynote|talks?)(?: (?:was|were))?"
    r"(?: also| then)?(?: made)? by\b|\bfollowed by that of\b|"
    r"\balso (?:addressing|speaking)\b[^,;]{0,40}\b(?:were|was)\b|"
    r"\bnext to (?:speak|take the floor|present) was\b|"
    r"\bspeakers?:|\bspeakers (?:are|include|included)\b|"
    r"\bpanell?ists?:|\bresponse from\b",
    re.IGNORECASE,
)
_CHAIRING = re.compile(r"\b(?:chaired|moderated|chair|moderator|facilitated|elected|led)\b[^,;]{0,30}$", re.IGNORECASE)
_SPEAKER_HEADING = re.compile(r"\b(?:speakers?|keynotes?|panell?ists?|presenters?)\b", re.IGNORECASE)
_OCCASION = re.compile(
    r"\b(?:in|during|at|with|delivering) (?:his|her|their|the|a)\s(?P<occasion>(?:[\w-]+\s){0,2}"
    r"(?:remarks|address|speech|statement|lecture|presentation|message|keynote|intervention|comments))\b",
    re.IGNORECASE,
)
_AGENDA_TIME = re.compile(r"\d{1,2}[:.]\d\d")


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
            offices = [
                word
                for word in words
                if Tag.ROLE in word.tags and len(word.text) > 4 and word.low not in lexicon().words["honorific.female"]
            ]
            if offices:
                return Span(offices[0].start, offices[-1].end)
    return None


def _occasion(document: Document, utterance: Utterance) -> Span | None:
    match = _OCCASION.search(document.masked, *utterance.sentence.span)
    return Span(*match.span("occasion")) if match else None


def _listed(document: Document, people: People) -> dict[int, int]:
    """Return the persons whom the text lists as speaking, with the offset of the name."""
    found: dict[int, int] = {}
    for mention, person in people.mentions:
        if person.number not in found and _is_listed(document, mention):
            found[person.number] = mention.name.start
    return found


def _is_listed(document: Document, mention: Mention) -> bool:
    sentence = document.sentence_at(mention.name.start)
    if sentence is None or document.is_quoted(mention.name.start):
        return False
    before = document.masked[sentence.start : document.words[mention.first].start]
    if _CHAIRING.search(before) and not _SPOKEN_BY.search(before):
        return False
    if sentence.block.kind is BlockKind.FIELD:
        return bool(_SPEAKER_HEADING.fullmatch(sentence.block.label))
    if sentence.block.kind is BlockKind.ITEM:
        return _is_in_list_of_speakers(document, sentence.block)
    return sentence.block.kind is BlockKind.PROSE and (
        bool(_SPOKEN_BY.search(before)) or _is_told_to_speak(document, mention, sentence)
    )


def _is_in_list_of_speakers(document: Document, item: Block) -> bool:
    if _AGENDA_TIME.match(document.plain, *item.span):
        return True
    above = (b for b in reversed(document.blocks[: item.number]) if b.kind in {BlockKind.HEADING, BlockKind.TITLE})
    heading = next(above, None)
    return heading is not None and bool(_SPEAKER_HEADING.search(document.plain, *heading.span))


def _is_told_to_speak(document: Document, mention: Mention, sentence: Sentence) -> bool:
    after = document.masked[document.words[mention.extent - 1].end : sentence.end]
    return bool(_SPOKE.search(after[:60])) or " also spoke" in after or " also shared" in after
