"""Sessions told by their number: "three forums on"."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.panel import find_panels
from briefview.extraction.people import find_people
from tests.extraction.article import event_of


def _titles(text: str) -> list[str]:
    document = take_apart(f"The Harbour Safety Congress opened in Lima.\n\n{text}\n")
    found = find_panels(document, find_people(document), event_of(document))
    return [panel.title.of(document.text) for panel in found]


@pytest.mark.parametrize(
    "text",
    [
        "Three forums -- on fog signals, tidal charts and pilot pay -- will be held beside it.",
        "Three seminars - on fog signals, tidal charts and pilot pay - are planned.",
        "Three commissions will sit at the congress. They are: fog signals; tidal charts; and pilot pay.",
        "Three committees were set up to look at fog signals, tidal charts and pilot pay.",
        "Working committees on fog signals, tidal charts and pilot pay will report on Sunday.",
        "There are three parallel streams – fog signals, tidal charts and pilot pay.",
        "The congress has three seminars: (1) fog signals; (2) tidal charts; and (3) pilot pay.",
        "The programme has sessions on fog signals, tidal charts and pilot pay, and a boat trip to the reef.",
        "Syndicate groups discussed fog signals, tidal charts and pilot pay.",
        "Three workshops will be held, on fog signals, tidal charts and pilot pay.",
        "The congress has three themes, which are fog signals, tidal charts and pilot pay.",
        "Dr Ana Vilca spoke on fog signals, Jorge Luna on tidal charts and Rosa Paz on pilot pay.",
    ],
)
def test_counted_commissions_forums_and_talks_are_parts_of_the_programme(text: str) -> None:
    assert _titles(text) == ["fog signals", "tidal charts", "pilot pay"]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Three experts gave presentations on welding with little smoke.", ["welding with little smoke"]),
        ("Dr Ana Vilca delivered a keynote address on fog signals.", ["fog signals"]),
        ("Ana Vilca spoke on fog signals, while Dr Jorge Luna talked about pilot pay.", ["fog signals", "pilot pay"]),
        ("Dr Ana Vilca spoke on the need for lamps.", []),
        ("Three groups – women, pilots and divers – were paid.", []),
    ],
)
def test_a_talk_that_is_given_is_a_part_and_a_speech_of_one_speaker_is_none(text: str, titles: list[str]) -> None:
    assert _titles(text) == titles
