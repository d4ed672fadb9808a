"""What a figure counts."""

import pytest

from briefview.extraction.counted import find_counted
from briefview.extraction.document import take_apart
from briefview.extraction.figure_reader import read_figure


@pytest.mark.parametrize(
    ("text", "at", "counted"),
    [
        ("600 harbour pilots came.", 0, "harbour pilots"),
        ("40 per cent of the ships sank.", 0, "ships"),
        ("Lamp sales rose by 9 per cent.", 4, "Lamp sales"),
        ("They gave $5 million for new lamps.", 3, "new lamps"),
        ("Contracts worth $5 million were signed.", 3, "Contracts"),
        ("7 of the 120 ships sank.", 0, "ships"),
        ("About 42 tonnes came from the north.", 1, "tonnes"),
        ("The bank cut its key rate by 50 basis points.", 7, "key rate"),
        ("They need boats above 50 tonnes.", 4, "boats"),
        ("200 pilots, masters and cooks came.", 0, "pilots, masters and cooks"),
    ],
)
def test_what_is_counted_stands_behind_the_figure_or_is_its_subject(text: str, at: int, counted: str) -> None:
    document = take_apart(text)
    figure = read_figure(document, at, 0, len(document.words))
    assert figure is not None
    found = find_counted(document, document.sentences[0], figure)
    assert found is not None
    assert found.of(text) == counted
