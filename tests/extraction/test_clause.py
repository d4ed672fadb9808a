"""The clause of a figure, and its subject."""

import pytest

from briefview.extraction.clause import changed_before, clause_start, moved_or_subject, subject_of
from briefview.extraction.document import take_apart
from briefview.extraction.figure_reader import read_figure


@pytest.mark.parametrize(
    ("text", "before", "subject"),
    [
        ("The share of women in harbour trade rose to 40", 10, "share of women in harbour trade"),
        ("On average, pilots wait 19 weeks", 5, "pilots"),
        ("Lamps rose by 5 and exports of reed fell by 7", 10, "exports of reed"),
        ("They said that sales grew by 5", 6, "sales"),
        ("He said fish catches on the lakes had dropped by 20", 10, "fish catches"),
        ("The dock, which has 300 berths", 5, "dock"),
        ("Trade between Peru and Chile hit 5", 6, "Trade between Peru and Chile"),
        ("It rose by 5", 3, None),
    ],
)
def test_the_subject_is_the_first_nouns_of_the_clause(text: str, before: int, subject: str | None) -> None:
    document = take_apart(text)
    found = subject_of(document, before, 0)
    assert (found.of(text) if found else None) == subject


@pytest.mark.parametrize(("text", "start"), [("they rose and fell by 5", 0), ("one rose and lamps fell by 5", 3)])
def test_a_second_verb_of_one_subject_opens_no_clause(text: str, start: int) -> None:
    document = take_apart(text)
    assert clause_start(document, len(document.words) - 1, 0) == start


def test_what_a_verb_of_change_moves_stands_before_the_figure() -> None:
    text = "They aim to double bilateral trade to $5 billion"
    document = take_apart(text)
    found = changed_before(document, 6, 0)
    assert found is not None
    assert found.of(text) == "bilateral trade"


@pytest.mark.parametrize(
    ("text", "at", "moved"),
    [("The port will raise its fees to $500", 8, "fees"), ("Fees of the port rose to $500", 7, "Fees of the port")],
)
def test_a_figure_is_of_what_moves_or_of_the_subject(text: str, at: int, moved: str) -> None:
    document = take_apart(text)
    figure = read_figure(document, at, 0, len(document.words))
    assert figure is not None
    found = moved_or_subject(document, figure, range(len(document.words)))
    assert found is not None
    assert found.of(text) == moved
