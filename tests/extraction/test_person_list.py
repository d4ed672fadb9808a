"""The names in a list of persons with their offices."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.person_list import first_name, names_listed
from briefview.extraction.span import Span


@pytest.mark.parametrize(
    "text",
    [
        "Ana Diaz, Li Wei and Bo van Ek",
        "Dr Ana Diaz (Port of Vigo), Li Wei, head of the yard, and Bo van Ek",
        "Ana Diaz of the Port of Vigo; Li Wei; Bo van Ek and several others",
    ],
)
def test_names_are_told_from_offices(text: str) -> None:
    names = names_listed(take_apart(text), Span(0, len(text)))
    assert [name.of(text) for name in names] == ["Ana Diaz", "Li Wei", "Bo van Ek"]


def test_a_list_that_opens_with_anything_else_is_none_of_persons() -> None:
    text = "tugs, ferries and Li Wei"
    assert names_listed(take_apart(text), Span(0, len(text))) == ()


def test_the_first_name_stands_behind_offices_and_countries() -> None:
    text = "former President of Ruritania Ana Diaz"
    found = first_name(take_apart(text), Span(0, len(text)))
    assert found is not None
    assert found.of(text) == "Ana Diaz"
    assert first_name(take_apart("the port"), Span(0, 8)) is None
