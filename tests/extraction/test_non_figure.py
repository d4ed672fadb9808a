"""Numbers that are no figures."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.figure_reader import read_figure
from briefview.extraction.non_figure import is_figure


def told(text: str, at: int) -> bool:
    document = take_apart(text)
    figure = read_figure(document, at, 0, len(document.words))
    assert figure is not None
    return is_figure(document, figure, range(len(document.words)))


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("it was opened yesterday (29) there", 5),
        ("it was held this morning (05) there", 6),
        ("it ended on Friday (14) there", 5),
        ("under Resolution 2347 now", 2),
        ("children aged 6 to 14 came", 2),
        ("pilots between the ages of 6 and 18 came", 7),
        ("pilots between 15 and 24 years old", 2),
        ("half of them are under 25.", 5),
        ("a two-day 24/7 watch", 2),
        ("it was built in 2019", 4),
        ("the line +254 rang", 3),
        ("a 27-nation bloc", 1),
        ("a 10-point plan", 1),
        ("350 per 100,000 births", 2),
        ("it came three days before the talks", 2),
        ("the Group of 20 met", 3),
        ("by 212 votes to 45", 4),
        ("Harbours, 14(3)", 2),
        ("in the last four years", 3),
        ("only one ship", 1),
        ("of 24' x 16' each", 1),
        ("of 24' x 16' each", 4),
        ("maps of 20 x 30 cm", 2),
        ("the talk starts at 15.00 in the hall", 4),
    ],
)
def test_labels_ages_times_and_parts_of_words_are_no_figures(text: str, at: int) -> None:
    assert not told(text, at)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("a 300-bed hospital", 1),
        ("some 2000 pilots came", 1),
        ("an average of 19 days", 3),
        ("under 25 ships sank", 1),
        ("a 600-MW plant", 1),
        ("40 per cent", 0),
    ],
)
def test_what_informs_is_a_figure(text: str, at: int) -> None:
    assert told(text, at)
