"""A sentence about the event is read for who holds it."""

import pytest

from briefview.extraction.document import Document, take_apart
from briefview.extraction.host_clause import HostClause, host_clauses, names_in
from tests.extraction.article import event_of, extract, values


def clause_of(text: str) -> tuple[Document, HostClause]:
    document = take_apart(text)
    choice = event_of(document)
    return document, next(host_clauses(document, choice, choice.sentences()))


def index_of(document: Document, word: str) -> int:
    return next(at for at, found in enumerate(document.words) if found.low == word)


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("The Harbour Safety Forum in Lima was organised by the Port Board.", True),
        ("The Harbour Safety Forum, jointly organised by the Port Board, opened.", True),
        ("The Harbour Safety Forum opened with a survey organised by the Port Board.", False),
    ],
)
def test_a_participle_is_said_of_the_event_or_of_another_noun(text: str, own: bool) -> None:
    document, clause = clause_of(text)
    assert clause.names_event(index_of(document, "organised")) is own


def test_the_subject_of_a_verb_comes_with_its_partners() -> None:
    document, clause = clause_of(
        "The Port Board, together with the Lamp Society, on Tuesday hosted the Harbour Safety Forum."
    )
    names = [span.of(document.text) for span in clause.subject(index_of(document, "hosted"))]
    assert names == ["Port Board", "Lamp Society"]


def test_what_is_held_at_the_event_is_not_the_event() -> None:
    document, clause = clause_of("The Port Board held talks on fees at the Harbour Safety Forum in Lima.")
    assert not clause.has_object(index_of(document, "held"))


def test_a_list_names_those_behind_in_partnership_with_too() -> None:
    document = take_apart("the Port Board in Lima in close partnership with the Lamp Society")
    names = names_in(document, range(len(document.words)))
    assert [span.of(document.text) for span in names] == ["Port Board", "Lamp Society"]


def test_a_list_may_open_with_a_body_named_by_its_kind_alone() -> None:
    text = "the ministry, the Port Board in Lima, Fog College and the LDA"
    document = take_apart(text)
    found = names_in(document, range(len(document.words)))
    assert [span.of(text) for span in found] == ["Port Board", "Fog College", "LDA"]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("Lima, July 28, 2021 (PNA):The Port Board held the Harbour Safety Forum.", ["Port Board"]),
        ("Lima hosted the Harbour Safety Forum.", ["Lima"]),
        ("The Port Board this morning hosted the Harbour Safety Forum.", ["Port Board"]),
    ],
)
def test_the_subject_of_a_verb_is_no_city_of_a_dateline(text: str, hosts: list[str]) -> None:
    document, clause = clause_of(text)
    verb = next(at for at, word in enumerate(document.words) if word.low in {"held", "hosted"})
    assert [span.of(text) for span in clause.subject(verb)] == hosts


def test_an_agent_may_stand_behind_a_place_with_its_country_in_brackets() -> None:
    text = "The Harbour Safety Forum will be held from 3 to 5 May in Callao (Peru) by the Port Board."
    document, clause = clause_of(text)
    agents = clause.agents(index_of(document, "held") + 1)
    assert [span.of(text) for span in names_in(document, agents)] == ["Port Board"]


def test_the_program_means_the_event_and_its_hosts_are_named_without_who_pays_for_them() -> None:
    event = extract(
        "The Harbour Safety Forum was held in Lima. The program, organized by the Peru Government-funded Lamp School, "
        "was free."
    ).event
    assert event is not None
    assert values(event.hosts) == ["Lamp School"]


def test_bodies_that_came_together_to_hold_an_event_are_its_hosts() -> None:
    text = "The Port Board and the Lamp Society came together to hold the Harbour Safety Forum in Lima."
    document, clause = clause_of(text)
    assert [span.of(text) for span in clause.subject(index_of(document, "hold"))] == ["Port Board", "Lamp Society"]
