"""A text is at home in a country where all that it names points there."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.home_country import find_home_country


@pytest.mark.parametrize(
    ("text", "country", "mention"),
    [
        ("The Ghana Ports Authority met fishers.", "Ghana", "Ghana"),
        ("The Lagos State Government met fishers in Badore.", "Nigeria", "Lagos State"),
        ("Fishers of Peru met\n\nThe Peruvian fishers want nets.", "Peru", "Peru"),
        ("Peruvian fishers met. Nets are dear in Peru. Fishers from Lima were angry.", "Peru", "Peruvian"),
    ],
)
def test_the_only_country_that_is_named_tellingly_is_home(text: str, country: str, mention: str) -> None:
    document = take_apart(text)
    found = find_home_country(document)
    assert found is not None
    assert (found[0], found[1].of(text)) == (country, mention)


@pytest.mark.parametrize(
    "text",
    [
        "The Ghana Ports Authority met fishers from Togo.",
        "A fisher from Peru was there.",
        "Fishers of Peru met",
        "“The Ghana Ports Authority is slow,” a fisher said.",
        "Fishers met.",
    ],
)
def test_several_countries_or_a_passing_mention_tell_nothing(text: str) -> None:
    assert find_home_country(take_apart(text)) is None
