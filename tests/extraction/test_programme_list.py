"""The parts of a programme that a sentence lists."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.people import find_people
from briefview.extraction.programme_list import find_discussed, find_listed, is_list_of_names, quoted_titles
from briefview.extraction.span import Span


def listed(text: str) -> list[str]:
    document = take_apart(text)
    return [
        found.title.of(text)
        for sentence in document.sentences
        for found in find_listed(document, find_people(document), sentence)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said four sessions, on tugs, ferries and pilots, would also be held.",
        "Topics ranged from tugs, ferries to pilots.",
        "The panels were 'tugs', 'ferries' and 'pilots' among others.",
        'The forum features talks such as "tugs" by Ana Diaz, "ferries" by Bo Ek and "pilots" by Li Wei.',
        'The forum has three panels: "tugs," moderated by Dr Ana Diaz; "ferries"; and "pilots"',
        "The sessions were: (a) tugs; (b) ferries; and (c) pilots.",
    ],
)
def test_each_item_of_the_list_is_a_part_of_the_programme(text: str) -> None:
    assert listed(text) == ["tugs", "ferries", "pilots"]


def test_adjectives_of_one_noun_are_no_topics() -> None:
    assert listed("The presentations were on financial, educational, governance and port questions.") == []


def test_a_lone_pair_stays_whole() -> None:
    assert listed("The sessions focused on tugs and ferries.") == ["tugs and ferries"]


@pytest.mark.parametrize(
    "text",
    [
        "The panel discussions will include Dr Ana Diaz, Dr Bo Ek and Dr Li Wei.",
        "The training includes lectures, group work and field visits.",
        "The forum will address storms and thefts, including risks of ice, fog, and rain.",
        "The forum focused on tugs and ferries.",
    ],
)
def test_persons_activities_and_what_a_weak_phrase_lists_in_passing_are_no_panels(text: str) -> None:
    assert listed(text) == []


def test_topics_that_open_a_sentence_are_found() -> None:
    text = "The issues of tugs, ferries, and pilots will also be on the agenda."
    document = take_apart(text)
    found = find_discussed(document, find_people(document), document.sentences[0])
    assert [panel.title.of(text) for panel in found] == ["tugs", "ferries", "pilots"]


def test_titles_in_quotation_marks_follow_one_another() -> None:
    text = '"Tugs", "Ferries" and "Pilots" drew crowds, as did "Ice".'
    titles = quoted_titles(take_apart(text), Span(0, len(text)))
    assert [title.of(text) for title in titles] == ["Tugs", "Ferries", "Pilots"]


def test_names_with_titles_are_told_from_topics() -> None:
    document = take_apart("Dr Ana Diaz; Old lights")
    people = find_people(document)
    assert is_list_of_names(document, people, [Span(0, 11)])
    assert not is_list_of_names(document, people, [Span(13, 23)])


def test_names_before_what_they_are_in_charge_of_are_told_from_topics() -> None:
    text = "Salim Mvuro (Mining and Lamps); Old lights (Mining)"
    document = take_apart(text)
    people = find_people(document)
    assert is_list_of_names(document, people, [Span(0, 30)])
    assert not is_list_of_names(document, people, [Span(32, len(text))])
