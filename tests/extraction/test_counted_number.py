"""What a plain number counts."""

import pytest

from briefview.extraction.counted_number import number_counted
from briefview.extraction.document import take_apart
from briefview.extraction.figure_reader import read_figure


@pytest.mark.parametrize(
    ("text", "at", "counted"),
    [
        ("600 harbour pilots came", 0, "harbour pilots"),
        ("30 ports lack lamps", 0, "ports"),
        ("15,000 direct and 40,000 indirect jobs", 0, "indirect jobs"),
        ("a 300-bed hospital opened", 1, "bed hospital"),
        ("It drew a crowd of 10,000.", 5, "crowd"),
        ("The fleet has grown to 300.", 5, "fleet"),
        ("It was heard 37 times.", 3, None),
        ("Lamps failed 37 times.", 2, "Lamps"),
        ("800,000 Tutsi were killed", 0, "Tutsi"),
        ("Officials put attendance at 8,000.", 4, "attendance"),
        ("1.8 million Rohingya live in camps", 0, "Rohingya"),
        ("It has 7.", 2, None),
    ],
)
def test_a_number_counts_the_nouns_behind_it_or_its_subject(text: str, at: int, counted: str | None) -> None:
    document = take_apart(text)
    figure = read_figure(document, at, 0, len(document.words))
    assert figure is not None
    found = number_counted(document, figure, range(len(document.words)), [])
    assert (found.of(text) if found else None) == counted
