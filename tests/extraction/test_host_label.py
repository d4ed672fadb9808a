"""Who is called the host, organiser or convener of an event."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.host import find_hosts
from briefview.extraction.people import find_people
from tests.extraction.article import event_of


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("The organisers – the Port Board and the Lamp Society – expect rain.", ["Port Board", "Lamp Society"]),
        ("The Alba College of Lamps serves as the main organiser of the forum.", ["Alba College of Lamps"]),
        (
            "The Port Board is the lead organiser of the forum, with the Lamp Society as co-host.",
            ["Port Board", "Lamp Society"],
        ),
        ("The forum is an initiative of the foreign ministry and the Port Board.", ["foreign ministry", "Port Board"]),
        ("The Port Board is the host of the Pilots Cup.", []),
    ],
)
def test_that_a_body_called_organiser_is_a_host(text: str, hosts: list[str]) -> None:
    """A label behind "is", "serves as" and "with ... as", before an apposition, and an initiative name hosts."""
    document = take_apart(f"The Harbour Safety Forum opened in Lima.\n\n{text}\n")
    found = find_hosts(document, event_of(document), find_people(document))
    assert [finding.value for finding in found] == hosts
