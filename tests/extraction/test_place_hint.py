"""A place may be told by the event's name, by the word capital, or by a platform."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.place_hint import city_in_name, told_capital, told_platform
from tests.extraction.article import event_of


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("The Ghent Canal Forum opened on Monday.", None),
        ("The Canal Forum ended on Monday. Pilots said that the Ghent meeting went well.", "Ghent"),
        ("The Ghent Treaty Forum opened on Monday.", None),
        ("The Canal Forum opened on Monday.", None),
    ],
)
def test_a_city_right_before_the_kind_is_the_events(text: str, city: str | None) -> None:
    document = take_apart(text)
    found = city_in_name(document, event_of(document))
    assert (found and found.of(text)) == city


@pytest.mark.parametrize(
    ("words", "city", "country"),
    [
        ("in the capital of Azerbaijan", "Baku", "Azerbaijan"),
        ("in the Kenyan capital", "Nairobi", "Kenya"),
        ("in Peru's capital", "Lima", "Peru"),
    ],
)
def test_a_capital_is_known_by_its_country(words: str, city: str, country: str) -> None:
    text = f"The Canal Forum opened {words} on Monday."
    document = take_apart(text)
    found = told_capital(document, event_of(document))
    assert found is not None
    assert (found.city, found.country, found.words.of(text)) == (city, country, words)


def test_other_capitals_tell_no_city() -> None:
    document = take_apart("The Canal Forum opened in the state capital on Monday.")
    assert told_capital(document, event_of(document)) is None


@pytest.mark.parametrize(
    ("words", "platform"), [("via Zoom", "Zoom"), ("on the Zoom of old", "Zoom"), ("with Zoom staff", None)]
)
def test_a_platform_stands_behind_a_word_of_means(words: str, platform: str | None) -> None:
    text = f"The Canal Forum was held {words} on Monday."
    document = take_apart(text)
    found = told_platform(document, event_of(document))
    assert (found and found.of(text)) == platform
