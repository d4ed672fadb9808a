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


@pytest.mark.parametrize(
    ("agents", "hosts"),
    [
        ("the fisheries ministry and the Port Board", ["fisheries ministry", "Port Board"]),
        ("the national port authority together with the Lamp Society", ["national port authority", "Lamp Society"]),
        (
            "the Institut des Phares en Mouvement and Universidad Nacional del Norte",
            ["Institut des Phares en Mouvement", "Universidad Nacional del Norte"],
        ),
        ("the Port Board and Universiti Teknologi Alba", ["Port Board", "Universiti Teknologi Alba"]),
        ("the association members", []),
    ],
)
def test_bodies_in_small_letters_and_in_other_languages_are_hosts(agents: str, hosts: list[str]) -> None:
    document = take_apart(f"The Harbour Safety Forum in Lima was organised by {agents}.")
    assert [host.value for host in find_hosts(document, event_of(document), find_people(document))] == hosts


@pytest.mark.parametrize(
    "text",
    [
        "The Port Board, which organised the Harbour Safety Forum, will print the papers.",
        "The Harbour Safety Forum opened. This is the first time the Port Board is convening the Harbour Safety Forum.",
        "The Harbour Safety Forum was held at the invitation of the Port Board.",
        (
            "The Harbour Safety Forum was held. It rained. It snowed. It hailed. It blew. It thawed. It froze. "
            "It poured. Meanwhile, the organisers, the Port Board, have lined up boats."
        ),
    ],
)
def test_a_host_is_told_in_a_relative_clause_by_invitation_and_far_from_the_name(text: str) -> None:
    document = take_apart(text)
    found = find_hosts(document, event_of(document), find_people(document))
    assert [host.value for host in found] == ["Port Board"]
