"""Who hosts, organises or convenes an event."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.host import find_hosts
from tests.extraction.article import event_of


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("The Harbour Safety Forum was organised by the Port Board in Lima.", ["Port Board"]),
        ("The Harbour Safety Forum was organised for young pilots by the Port Board in Lima.", ["Port Board"]),
        ("The Port Board has played host to the Harbour Safety Forum in Lima.", ["Port Board"]),
        ("The Harbour Safety Forum will open in Lima in collaboration with the Port Board.", ["Port Board"]),
        ("The Harbour Safety Forum, hosted by Lima, was free.", []),
        ("Today, Administrator Ana Diaz convened the Harbour Safety Forum.", []),
        ("The Harbour Safety Forum was co-organised with the Port Board.", ["Port Board"]),
        (
            "The Harbour Safety Forum was held. The organisers of the forum were the Port Board and the Lamp Society.",
            ["Port Board", "Lamp Society"],
        ),
        ("The Port Board held the Harbour Safety Forum in Lima.", ["Port Board"]),
        (
            "The Harbour Safety Forum was hosted by the Port Board and the Lamp Society in Lima.",
            ["Port Board", "Lamp Society"],
        ),
        (
            "The Harbour Safety Forum was hosted by the Port Board in collaboration with the Lamp Society.",
            ["Port Board", "Lamp Society"],
        ),
        (
            "Norway along with the Republic of Korea are co-hosting the Harbour Safety Forum.",
            ["Norway", "Republic of Korea"],
        ),
    ],
)
def test_those_who_hold_the_event_are_its_hosts(text: str, hosts: list[str]) -> None:
    document = take_apart(text)
    assert [host.value for host in find_hosts(document, event_of(document))] == hosts


@pytest.mark.parametrize("text", ["Round I Hosted By B And The–", "Summit Convened By U And The)"])
def test_a_list_of_hosts_that_breaks_off_gives_no_empty_name(text: str) -> None:
    document = take_apart(text)
    assert all(host.value for host in find_hosts(document, event_of(document)))


def test_a_header_names_the_organiser() -> None:
    document = take_apart(
        "Webinar: Ships in Fog\n\nWhen: 2 May 2025\nOrganiser: Lamp Society\n\nAll are welcome to come."
    )
    assert [host.value for host in find_hosts(document, event_of(document))] == ["Lamp Society"]


def test_a_person_who_opens_the_event_does_not_host_it() -> None:
    document = take_apart("Dr. Ana Diaz opened the Harbour Safety Forum in Lima.")
    assert find_hosts(document, event_of(document)) == []
