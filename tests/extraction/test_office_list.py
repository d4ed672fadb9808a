"""In a list that opens with an office and a name, every office is that of the name behind it."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.people import find_people
from briefview.extraction.role import words_span


def roles(text: str) -> list[str | None]:
    document = take_apart(text)
    offices = [mention.office.role for mention, _ in find_people(document).mentions]
    return [words_span(document, role).of(text) if role else None for role in offices]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It was opened by the mayor of Lima, Ana Diaz, the head of the yard, Li Wei, and the master, Bo Ekdal.",
            ["mayor", "head of the yard", "master"],
        ),
        (
            "Those who came are the head of ports, Ana Diaz, the keeper of the Port Board (PB), Li Wei.",
            ["head of ports", "keeper"],
        ),
        (
            "The fair was opened by Ana Diaz, the mayor of Lima, Li Wei, the head of the yard, and others.",
            ["mayor", "head of the yard"],
        ),
    ],
)
def test_offices_are_given_to_their_holders(text: str, expected: list[str]) -> None:
    assert roles(text) == expected
