"""Where the phrase around the word for a kind of event starts and ends."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.event_bounds import first_of_phrase, last_of_phrase, strip_lead
from briefview.extraction.event_phrase import find_event_phrases


@pytest.mark.parametrize(
    ("text", "head", "first"),
    [
        ("Crews met at the Second Harbour Forum today.", "Forum", "Second"),
        ("A national port conference was held.", "conference", "national"),
        ("The Port Board's Safety Forum was held.", "Forum", "Safety"),
    ],
)
def test_a_phrase_starts_behind_articles_owners_and_prepositions(text: str, head: str, first: str) -> None:
    document = take_apart(text)
    at = next(i for i, word in enumerate(document.words) if word.text == head)
    assert document.words[first_of_phrase(document, at, 0, capital=head[0].isupper())].text == first


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Forum on Fog and Ice opened", "Ice"),
        ("Roundtable In Lima opened", "Roundtable"),
        ("Forum of the Baltic Pilots Union was held", "Union"),
        ("Forum in Lima was held", "Forum"),
        ("Forum 2025 was held", "2025"),
    ],
)
def test_a_name_goes_on_over_capitals_but_not_into_its_place(text: str, last: str) -> None:
    document = take_apart(text)
    assert document.words[last_of_phrase(document, 0, len(document.words), capital=True) - 1].text == last


def test_a_length_before_a_name_is_left_out() -> None:
    document = take_apart("two-day Harbour Forum")
    assert document.words[strip_lead(document.words, 0, 2)].text == "Harbour"


def test_the_first_ever_of_a_kind_is_named_without_it() -> None:
    document = take_apart("Pilots came to the first ever fog conference in Lima.")
    (phrase,) = find_event_phrases(document)
    assert phrase.name.of(document.text) == "fog conference"
