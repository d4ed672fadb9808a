"""The places around an event are told from those of other events and of what comes before or after it."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.place_own import is_of_others, is_told_beside, travelled_places
from tests.extraction.article import event_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Canal Forum builds on two workshops in Lima.", True),
        ("The Canal Forum was held at the pier in Lima.", False),
    ],
)
def test_the_place_of_events_before_or_after_is_theirs(text: str, *, expected: bool) -> None:
    assert is_of_others(take_apart(text), text.index("Forum") + 5, text.index("Lima")) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Before the forum, Ana Diaz will visit a port in Lima.", True),
        ("At the forum, Ana Diaz spoke of a port in Lima.", False),
    ],
)
def test_a_sentence_about_what_comes_before_the_event_is_not_about_its_place(text: str, *, expected: bool) -> None:
    document = take_apart(f"The Canal Forum was held on Monday with songs. {text}")
    phrase = event_of(document).phrases[-1]
    assert is_told_beside(document, phrase) is expected


def test_where_somebody_travels_to_attend_is_the_place() -> None:
    document = take_apart("The Canal Forum was held on Monday. Ana Diaz travelled to Ghent to address the forum.")
    (place,) = travelled_places(document, event_of(document))
    assert place.city is not None
    assert place.city.of(document.plain) == "Ghent"
