"""Theme and aims are the source's own words."""

from briefview.extraction.aim import find_aims, find_theme
from briefview.extraction.document import take_apart
from tests.extraction.article import event_of

FORUM = (
    "The Harbour Safety Forum opened in Lima under the theme “Safe to Shore”. The forum aims to cut delays in ports."
)


def test_a_theme_is_what_the_text_calls_one_without_its_marks() -> None:
    theme = find_theme(take_apart(FORUM))
    assert theme is not None
    assert theme.value == "Safe to Shore"


def test_a_quotation_that_is_called_no_theme_is_none() -> None:
    assert find_theme(take_apart("The Harbour Forum opened. “Safe to Shore,” said a pilot.")) is None


def test_an_aim_is_what_the_event_is_to_achieve_from_the_verb_on() -> None:
    document = take_apart(FORUM)
    assert [aim.value for aim in find_aims(document, event_of(document))] == ["cut delays in ports"]
