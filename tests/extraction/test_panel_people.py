"""Who chairs the sessions of a programme, and who sits on them."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.panel import find_panels
from briefview.extraction.panel_item import PanelFinding
from briefview.extraction.panel_people import with_people
from briefview.extraction.people import find_people


def panels(text: str) -> list[tuple[str, str | None, list[str]]]:
    document = take_apart(text)
    found = find_panels(document, find_people(document))
    return [
        (p.title.of(text), p.chair.of(text) if p.chair else None, [name.of(text) for name in p.members]) for p in found
    ]


LIST = "The forum has three sessions: tug crews; old lights; and ice reports. "


@pytest.mark.parametrize(
    ("told", "which"),
    [
        ("The session on lights was moderated by Dr Ana Diaz.", 1),
        ("The third was chaired by Dr Ana Diaz.", 2),
        ("Session (b) was chaired by Dr Ana Diaz.", 1),
        ("Dr Ana Diaz chaired the session on ice.", 2),
    ],
)
def test_a_sentence_behind_the_list_tells_the_chair_of_the_session_it_means(told: str, which: int) -> None:
    chairs = [chair for _, chair, _ in panels(LIST + told)]
    assert [at for at, chair in enumerate(chairs) if chair == "Ana Diaz"] == [which]


def test_the_chair_of_all_sessions_is_told_once() -> None:
    assert [chair for _, chair, _ in panels(LIST + "The sessions were moderated by Dr Ana Diaz.")] == ["Ana Diaz"] * 3


@pytest.mark.parametrize(
    "told",
    [
        "Panellists included Bo Ek (Port of Kiel), Li Wei, head of the yard, and Dr Eva Novak.",
        "The panel featured Bo Ek, Li Wei and Eva Novak.",
        "Key speakers were Bo Ek, Minister of Ports, Li Wei, a pilot, Eva Novak, and several others.",
    ],
)
def test_those_who_sit_on_a_panel_are_named_with_it(told: str) -> None:
    text = f"A panel discussion on tug crews, moderated by Dr Ana Diaz, was held. {told}"
    assert panels(text) == [("tug crews", "Ana Diaz", ["Bo Ek", "Li Wei", "Eva Novak"])]


def test_members_told_behind_several_sessions_are_given_to_none() -> None:
    assert [members for _, _, members in panels(LIST + "Panellists included Bo Ek and Li Wei.")] == [[], [], []]


def test_without_panels_nobody_sits_anywhere() -> None:
    document = take_apart("Nothing was held.")
    none: list[PanelFinding] = []
    assert with_people(document, find_people(document), none) == []


def test_the_chair_of_a_body_is_no_chair_of_a_session() -> None:
    told = panels(f"{LIST}Chair of the Port Board, Dr Ana Diaz said fog is rare.")
    assert [chair for _, chair, _ in told] == [None, None, None]
