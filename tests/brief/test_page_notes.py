"""What a person wants of the page speaks of facts that are there, and says one thing of each."""

import pytest
from pydantic import ValidationError

from briefview.brief import PageNotes
from briefview.brief.rebuild import changed
from tests.builder import sample_brief


def test_a_fact_is_not_pinned_and_left_off_at_once() -> None:
    with pytest.raises(ValidationError, match="either pinned"):
        PageNotes(pinned=("f1",), left_off=("f1",))


def test_the_page_speaks_of_no_fact_that_the_brief_does_not_hold() -> None:
    with pytest.raises(ValidationError, match="does not hold"):
        changed(sample_brief(), page=PageNotes(pinned=("gone",)))
