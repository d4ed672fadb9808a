"""A host is a body or a country, and no person, office, city or day."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.host_name import is_host
from briefview.extraction.people import find_people
from briefview.extraction.span import Span


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Port Board", True),
        ("Peru", True),
        ("Viet Nam", True),
        ("Office of the Port Secretary", True),
        ("Port Secretary", False),
        ("Minister Ana Diaz", False),
        ("Lima", False),
        ("Lima region", False),
        ("Monday", False),
    ],
)
def test_a_host_is_told_from_what_stands_in_its_place(name: str, *, expected: bool) -> None:
    document = take_apart(f"The forum was organised by the {name}.")
    start = document.plain.index(name)
    assert is_host(document, Span(start, start + len(name)), find_people(document)) is expected
