"""Where an event stands at the time of writing."""

import pytest

from briefview.brief import EventStatus
from briefview.extraction.document import take_apart
from briefview.extraction.duration import find_duration
from briefview.extraction.event_status import find_status
from tests.extraction.article import event_of


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The Harbour Safety Forum will be held in Lima.", EventStatus.UPCOMING),
        ("The Harbour Safety Forum is in progress in Lima.", EventStatus.ONGOING),
        ("The two-day Harbour Safety Forum opened in Lima.", EventStatus.ONGOING),
        ("The Harbour Safety Forum was held in Lima.", EventStatus.CONCLUDED),
        (
            "The Harbour Safety Forum will open in Lima. The forum, taking place in the mill, is free.",
            EventStatus.UPCOMING,
        ),
        ("Readout of the Harbour Safety Forum\n\nThe mayor met with pilots.", EventStatus.CONCLUDED),
        ("The Harbour Safety Forum in Lima has been postponed.", EventStatus.POSTPONED),
        ("The Harbour Safety Forum has been moved to autumn.", EventStatus.POSTPONED),
        ("The Harbour Safety Forum in Lima was called off.", EventStatus.CANCELLED),
    ],
)
def test_the_words_of_the_text_say_where_the_event_stands(text: str, status: EventStatus) -> None:
    document = take_apart(text)
    choice = event_of(document)
    duration = find_duration(document, choice)
    found = find_status(document, choice, None, None, duration.value if duration else None)
    assert found is not None
    assert found.value is status


def test_words_about_another_event_do_not_count() -> None:
    document = take_apart(
        "The Harbour Safety Forum was held in Lima. The forum prepares for the Ice Congress, now postponed."
    )
    found = find_status(document, event_of(document), None, None, None)
    assert found is not None
    assert found.value is EventStatus.CONCLUDED
