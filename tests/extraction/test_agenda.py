"""The parts of a programme that stand in lines of their own."""

import pytest

from briefview.extraction.agenda import find_agenda, items_below
from briefview.extraction.document import take_apart
from briefview.extraction.people import find_people


def agenda(text: str) -> list[tuple[str, str | None]]:
    document = take_apart(text)
    found = find_agenda(document, find_people(document))
    return [(panel.title.of(text), panel.time.of(text) if panel.time else None) for panel in found]


@pytest.mark.parametrize(
    "text",
    [
        "Session 1: Fog at sea\n\nSession 2: Old lights\n",
        "Panel I – Fog at sea\n\nPanel II – Old lights\n",
        "Track A: Fog at sea\nTrack B: Old lights\n",
        "- **Session 1: Fog at sea** – why it is thick\n- **Session 2: Old lights** – why they last\n",
        "The forum was held here on Monday.\n\nSession 1\nFog at sea\n\nSession 2\nOld lights\n",
        "The forum was held here on Monday.\n\n## Topics\n\n* Fog at sea\n* Old lights\n",
    ],
)
def test_labelled_lines_and_lists_below_headings_are_its_items(text: str) -> None:
    assert agenda(text) == [("Fog at sea", None), ("Old lights", None)]


def test_lines_with_times_are_items_but_for_pauses_and_ceremonies() -> None:
    text = (
        "Programme\n9.00 am – 9.30 am Registration\n9.30 am – 10.00 am Opening remarks by Ana Diaz\n"
        "10.00 am – 11.00 am Session 1: Fog at sea\n11.00 am – 12.00 noon Old lights\n"
    )
    assert agenda(text)[0] == ("Fog at sea", "10.00 am – 11.00 am")


def test_lines_without_bullets_follow_a_colon_and_names_do_not_count() -> None:
    text = "These are the themes of the Forum:\n\nFog at sea\n\nOld lights\n\nThe forum is held by the port of Kiel.\n"
    document = take_apart(text)
    people = find_people(document)
    found = items_below(document, people, 1, below_colon=True)
    assert [panel.title.of(text) for panel in found] == ["Fog at sea", "Old lights"]
    assert items_below(document, people, 1) == []


def test_what_stands_deeper_in_a_list_and_persons_are_no_items() -> None:
    text = "The forum was held.\n\n## Sessions\n\n1. Fog at sea\n   - Dr Ana Diaz\n   - Dr Bo Ek\n2. Old lights\n"
    assert [title for title, _ in agenda(text)] == ["Fog at sea", "Old lights"]
    assert agenda("The forum was held.\n\n## Panels\n\n- Dr Ana Diaz\n- Dr Bo Ek\n") == []
