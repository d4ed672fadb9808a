"""Offices that stand for their holder are compared with what is told of a person."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.holder import Holder, find_holder
from briefview.extraction.people import find_people


def holder(text: str) -> Holder:
    document = take_apart(text)
    return find_holder(document, find_people(document).persons[0])


def fit(text: str, office: str) -> int | None:
    return holder(text).fit(take_apart(office).words)


def test_a_person_holds_the_offices_that_the_text_tells_and_their_short_forms() -> None:
    found = holder("Prime Minister Ana Diaz came.")
    assert found.holds("minister")
    assert found.holds("premier")
    assert not found.holds("mayor")


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Port Minister Ana Diaz came.", "the port minister"),
        ("Port Minister Ana Diaz came.", "the union minister"),
        ("Minister Ana Diaz came.", "the port minister"),
        ("Ana Diaz, head of the Lamp Owners Board, came.", "the LOB head"),
        ("Mayor of Lima Ana Diaz came.", "the Lima mayor"),
    ],
)
def test_an_office_fits_where_nothing_that_is_told_is_against_it(text: str, office: str) -> None:
    assert fit(text, office) is not None


def test_an_office_for_something_else_does_not_fit() -> None:
    assert fit("Port Minister Ana Diaz came.", "the health minister") is None
    assert fit("Ana Diaz, head of the Lamp Owners Board, came.", "the UNICEF head") is None


def test_the_plain_office_fits_its_holder_better_than_the_deputy() -> None:
    plain, deputy = (
        fit("President Ana Diaz came.", "the President"),
        fit("Vice President Li Wei came.", "the President"),
    )
    assert plain is not None
    assert deputy is not None
    assert plain > deputy
