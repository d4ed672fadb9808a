"""An office behind a name may be that of the next person."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.next_office import belongs_to_next
from briefview.extraction.role import Office


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Minister of Trade Li Wei and others", 5, True),
        ("Chair of the Port Board (PB) Dr Li Wei and others", 5, True),
        ("Chair of the Port Board (PB) said so to all", 5, False),
        ("Minister of Trade, said so", 3, False),
        ("Governor of the Port Bank Sir K. Dwight Venner spoke", 7, True),
    ],
)
def test_an_office_that_runs_into_a_name_belongs_to_it(text: str, words: int, *, expected: bool) -> None:
    assert belongs_to_next(take_apart(text), Office((0, words), None)) is expected
