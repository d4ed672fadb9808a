"""The figures that a text tells."""

import pytest

from briefview.brief import Statistic
from briefview.extraction.date_phrase import find_dates
from briefview.extraction.document import take_apart
from briefview.extraction.people import find_people
from briefview.extraction.statistic import find_statistics
from briefview.extraction.utterance import find_utterances
from tests.extraction.article import event_of

OWN = "The Harbour Safety Forum was held in Lima. "


def statistics(text: str) -> list[Statistic]:
    document = take_apart(OWN + text)
    said = find_utterances(document, find_people(document))
    return [found.value for found in find_statistics(document, event_of(document), find_dates(document.plain), said)]


def test_a_figure_says_what_it_counts_and_how_sure_it_is() -> None:
    (statistic,) = statistics("More than 600 pilots came.")
    assert (statistic.figure, statistic.counted, statistic.qualifier) == ("600", "pilots", "More than")


def test_a_figure_that_somebody_tells_is_theirs() -> None:
    (statistic,) = statistics("Dr. Ana Diaz said 600 pilots retired.")
    assert statistic.attributed_to == "Ana Diaz"


def test_the_same_figure_told_twice_is_one() -> None:
    assert len(statistics("There are 600 pilots. All 600 pilots are trained.")) == 1


@pytest.mark.parametrize(
    ("text", "figure", "counted"),
    [
        ("They trained 10 to 20 pilots.", "10 to 20", "pilots"),
        ("Between two hundred and three hundred pilots came.", "two hundred and three hundred", "pilots"),
        ("For 40 pilots it was new.", "40", "pilots"),
        ("It drew forty-one (41) pilots.", "forty-one", "pilots"),
        ("The fleet spent NT$480 million (US$15 million) on lamps.", "NT$480 million", "lamps"),
        ("They trained more than a hundred pilots.", "hundred", "pilots"),
        ("They trained three thousand two hundred pilots.", "three thousand two hundred", "pilots"),
    ],
)
def test_a_figure_is_told_once_with_all_its_words(text: str, figure: str, counted: str) -> None:
    assert [(statistic.figure, statistic.counted) for statistic in statistics(text)] == [(figure, counted)]


def test_numbers_of_paragraphs_are_no_figures() -> None:
    numbered = "The bay was calm.\n\n2 Harbour Pilots are well.\n\n3 Pilots met.\n\n40 Peruvian pilots came."
    assert [statistic.figure for statistic in statistics(numbered)] == ["40"]


@pytest.mark.parametrize(
    "text",
    [
        "They lost 3m of water from a dock 5m deep.",
        "Version 1.4.2 is in use.",
        "See pages 10-20 of the plan.",
        "In nineteen eighty boats were rare.",
        "It began at 9:30 on 5 May 2025.",
        "They met in Room 12.",
        "Under Resolution 2347 they met.",
        "Call 555 0147 by phone.",
        "It was the 16th edition.",
        "They have met in the last four years.",
    ],
)
def test_times_labels_and_editions_are_no_figures(text: str) -> None:
    assert statistics(text) == []
