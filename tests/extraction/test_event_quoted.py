"""The name of an event in quotation marks means it again."""

from briefview.extraction.document import take_apart
from briefview.extraction.event_quoted import quoted_again
from tests.extraction.article import event_of, extract, values

TEXT = "Lagoon Lamp Symposium was held\n\nThe “Lagoon Lamp Symposium” was organised by the Port Board. A “Lamp” burned."


def test_a_quotation_that_is_the_name_and_no_other_means_the_event() -> None:
    document = take_apart(TEXT)
    choice = event_of(document)
    (again,) = quoted_again(document, choice.name, choice.kind)
    assert again.name.of(document.plain) == "Lagoon Lamp Symposium"


def test_what_is_said_of_the_quoted_name_is_said_of_the_event() -> None:
    event = extract(TEXT).event
    assert event is not None
    assert values(event.hosts) == ["Port Board"]
