"""How long an event takes."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.duration import find_duration
from tests.extraction.article import event_of


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("The two-day Harbour Safety Forum opened in Lima.", 2, "day"),
        ("The Harbour Safety Forum, which lasts three days, opened in Lima.", 3, "day"),
        ("The Harbour Safety Forum ended in Lima after two days of talks.", 2, "day"),
        ("The 90-minute Harbour Safety Webinar was held on Monday.", 90, "minute"),
    ],
)
def test_a_length_before_or_behind_the_event_is_its_duration(text: str, amount: int, unit: str) -> None:
    document = take_apart(text)
    duration = find_duration(document, event_of(document))
    assert duration is not None
    assert f"{duration.value.amount} {duration.value.unit}" == f"{amount} {unit}"


def test_an_event_whose_length_is_not_told_has_no_duration() -> None:
    document = take_apart("The Harbour Safety Forum opened in Lima. Two ships were late.")
    assert find_duration(document, event_of(document)) is None
