"""What a share is a share of."""

import pytest

from briefview.extraction.counted_share import share_counted
from briefview.extraction.document import take_apart
from briefview.extraction.figure_reader import read_figure


@pytest.mark.parametrize(
    ("text", "at", "counted"),
    [
        ("40 per cent of the ships sank", 0, "ships"),
        ("a 16 per cent increase in lamp sales", 1, "increase in lamp sales"),
        ("the 25 per cent tariffs", 1, "tariffs"),
        ("Lamp sales rose by 9 per cent", 4, "Lamp sales"),
        ("They will cut harbour fees by 9 per cent", 6, "harbour fees"),
        ("Fishing adds 19 per cent to the regional product", 2, "regional product"),
        ("Of the pilots, 40 per cent retired", 4, "pilots"),
        ("The lamp is 94 per cent effective", 3, "lamp"),
        ("The port reported a growth of 18 per cent in lamp sales", 6, "lamp sales"),
        ("They want a 45 per cent cut in emissions", 3, "cut in emissions"),
        ("64 per cent are local pilots", 0, "local pilots"),
    ],
)
def test_a_share_is_of_what_follows_of_or_of_the_subject(text: str, at: int, counted: str) -> None:
    document = take_apart(text)
    figure = read_figure(document, at, 0, len(document.words))
    assert figure is not None
    found = share_counted(document, figure, range(len(document.words)), [])
    assert found is not None
    assert found.of(text) == counted


def test_a_text_may_break_off_behind_a_share() -> None:
    text = "Premiums have almost doubled, and the poorest fifth"
    document = take_apart(text)
    limit = len(document.words)
    figure = read_figure(document, limit - 1, 0, limit)
    assert figure is not None
    found = share_counted(document, figure, range(limit), [])
    assert found is None or found.end <= len(text)
