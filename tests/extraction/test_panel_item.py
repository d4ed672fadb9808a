"""One part of a programme as an item of a list tells it."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.panel_item import LABEL, LONE_LABEL, NUMBERED_LABEL, TIME, named_in, panel_of
from briefview.extraction.people import find_people
from briefview.extraction.span import Span


@pytest.mark.parametrize(
    "text",
    [
        "Fog at sea",
        "Session 1: Fog at sea",
        "Panel discussion – Fog at sea",
        "10:00-11:00 Talk: Fog at sea – Ana Diaz, Port of Kiel",
        "Fog at sea – chair: Dr Ana Diaz",
        "Fog at sea (Chair: Prof. Ana Diaz); and",
        "**Fog at sea**: why it is so thick in winter",
    ],
)
def test_the_title_stands_without_label_time_and_chair(text: str) -> None:
    document = take_apart(text)
    found = panel_of(document, find_people(document), Span(0, len(text)), "panel.heading-list")
    assert found is not None
    assert found.title.of(text) == "Fog at sea"


def test_the_chair_is_read_even_where_nothing_else_tells_that_the_name_is_a_persons() -> None:
    text = "Fog (moderator: Ana Diaz)"
    document = take_apart(text)
    found = panel_of(document, find_people(document), Span(0, len(text)), "panel.heading-list")
    assert found is not None
    assert found.chair is not None
    assert found.chair.of(text) == "Ana Diaz"
    assert named_in(document, find_people(document), Span(0, 3)) is None


def test_labels_and_times_are_recognised() -> None:
    assert LABEL.match("Keynote: Fog")
    assert not LABEL.match("Fog signals: a history")
    assert NUMBERED_LABEL.match("Thematic Session II – Fog")
    assert not NUMBERED_LABEL.match("Keynote: Fog")
    assert LONE_LABEL.fullmatch("Session 3")
    assert TIME.match("9.30 am to 10.15 am Fog")
    assert not TIME.match("42 ships sank")
