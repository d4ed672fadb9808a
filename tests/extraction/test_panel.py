"""Sessions, panels and themes of a programme."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.panel import find_panels
from briefview.extraction.panel_item import PanelFinding
from briefview.extraction.people import find_people
from tests.extraction.article import event_of


def panels(text: str) -> list[PanelFinding]:
    document = take_apart(text)
    return find_panels(document, find_people(document))


@pytest.mark.parametrize(
    "text",
    [
        "Sessions were held on night pilotage, safe moorings, and ice.",
        "The sessions covered night pilotage; safe moorings; and ice.",
        "The forum has three sessions, namely (a) night pilotage, (b) safe moorings and (c) ice.",
        (
            "The forum centres on three key themes that mirror what every harbour has to solve before the winter: "
            "night pilotage, safe moorings, and ice."
        ),
        "The forum had technical sessions on:\n- Night pilotage\n- Safe moorings\n- Ice",
        "The forum was held.\n\n## Parallel sessions\n\n1. Night pilotage\n2. Safe moorings\n3. Ice\n",
    ],
)
def test_what_the_sessions_are_about_is_listed(text: str) -> None:
    titles = [panel.title.of(text).lower() for panel in panels(text)]
    assert titles == ["night pilotage", "safe moorings", "ice"]


def test_an_agenda_gives_its_labelled_items_with_their_times() -> None:
    text = "- 09:00-09:30 Registration\n- 09:30-10:15 Talk: Ships in Fog – Ana Diaz\n- 10:15-11:00 Panel: Who pays?\n"
    found = panels(text)
    assert [panel.title.of(text) for panel in found] == ["Ships in Fog", "Who pays?"]
    assert found[0].time is not None
    assert found[0].time.of(text) == "09:30-10:15"


def test_the_chair_of_a_session_is_told_apart_from_its_title() -> None:
    text = "The forum was held.\n\n## Parallel sessions\n\n1. Fog – chair: Dr Ana Diaz\n2. Ice\n"
    first, second = panels(text)
    assert first.chair is not None
    assert (first.title.of(text), first.chair.of(text), second.chair) == ("Fog", "Ana Diaz", None)


def test_a_lone_pair_and_ordinary_prose_are_no_panels() -> None:
    assert panels("The session was opened by the mayor, the master, and the pilot.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The fund supports six studies on topics such as fog, moorings, and ice.",
        "Previous editions had themes such as fog, moorings, and ice.",
    ],
)
def test_topics_of_studies_and_of_other_editions_are_no_panels(text: str) -> None:
    assert panels(text) == []


def test_the_event_itself_is_no_part_of_its_programme() -> None:
    text = "Ana Diaz gave a talk at the seminar on “Ships and Fog” in Lima. The seminar was free."
    document = take_apart(text)
    assert find_panels(document, find_people(document), event_of(document)) == []
