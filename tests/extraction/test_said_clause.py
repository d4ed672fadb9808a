"""The clauses of what a sentence reports of one source."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.people import find_people
from briefview.extraction.said_clause import clauses_of
from briefview.extraction.speech import find_speech


def clauses(text: str) -> list[tuple[str, list[str]]]:
    document = take_apart(text)
    return [
        (clause.cue.of(text) if clause.cue else "", [span.of(text) for span in clause.contents])
        for speech in find_speech(document, find_people(document))
        for clause in clauses_of(document, speech)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The board said fog is rare, adding that ice is common.",
            [("said", ["fog is rare"]), ("adding", ["that ice is common"])],
        ),
        (
            "The board denied the claim and pointed out that fog is rare.",
            [("denied", ["the claim"]), ("pointed out", ["that fog is rare"])],
        ),
        (
            "“I wonder,” the board said when asked, before adding that ice is common.",
            [("said", ["“I wonder,”"]), ("adding", ["that ice is common"])],
        ),
        (
            "The board praised the pilots and blamed the fog.",
            [("praised", ["the pilots"]), ("blamed", ["the fog"])],
        ),
        (
            "The board accused the mayor of being late and chided him for it.",
            [("accused", ["the mayor of being late"]), ("chided", ["him for it"])],
        ),
        (
            "The board complained bitterly about the fog, and praised the pilots.",
            [("complained", ["bitterly about the fog"]), ("praised", ["the pilots"])],
        ),
        (
            "The board pointed to the new lamps and praised the pilots.",
            [("pointed", ["to the new lamps"]), ("praised", ["the pilots"])],
        ),
        (
            "The board asserted that fog is rare: “Fog is no longer here,” the board claimed.",
            [("asserted", ["that fog is rare"]), ("claimed", ["“Fog is no longer here,”"])],
        ),
        (
            "“Fog is rare,” an angry board retaliated.",
            [("retaliated", ["“Fog is rare,”"])],
        ),
        (
            "The board, citing a survey of the town, said that fog is rare.",
            [("citing", ["a survey of the town"]), ("said", ["that fog is rare"])],
        ),
        (
            "“Fog,” the board told the pilots, “is rare here.”",
            [("told", ["“Fog,”", "“is rare here.”"])],
        ),
        (
            "The board said that fog is rare. Adding, “Ice is not.”",
            [("said", ["that fog is rare"]), ("Adding", ["“Ice is not.”"])],
        ),
        (
            "The board said the mayor was wrong on fog, and accused him of sloth.",
            [("said", ["the mayor was wrong on fog"]), ("accused", ["him of sloth"])],
        ),
        (
            "Conceding that ice is near the pier, the board said that fog is rare.",
            [("Conceding", ["that ice is near the pier"]), ("said", ["that fog is rare"])],
        ),
        (
            "The board pledged that lamps are “really” dear, but wants “better and newer” ones.",
            [("pledged", ["that lamps are “really” dear, but wants “better and newer” ones"])],
        ),
        (
            "The board praised the pilots, blamed the fog and urged the mayor to act.",
            [("praised", ["the pilots"]), ("blamed", ["the fog"]), ("urged", ["the mayor to act"])],
        ),
        (
            "The board forecast that fog would lift and praised the pilots.",
            [("forecast", ["that fog would lift"]), ("praised", ["the pilots"])],
        ),
        (
            "The board said the mayor closed the port and blamed the fog.",
            [("said", ["the mayor closed the port and blamed the fog"])],
        ),
        (
            "The board stressed that “fog is rare,” suggesting that lamps help.",
            [("stressed", ["that “fog is rare,”"]), ("suggesting", ["that lamps help"])],
        ),
        (
            "The board said ice is common, pointing out that fog is rare.",
            [("said", ["ice is common"]), ("pointing out", ["that fog is rare"])],
        ),
        (
            "Dense fog is rare, the board said Monday in Alba, noting that ice is not.",
            [("said", ["Dense fog is rare"]), ("noting", ["that ice is not"])],
        ),
        (
            "“Fog is rare,” the board wrote, adding that ice is common. “Lamps help the pilots.”",
            [("wrote", ["“Fog is rare,”", "“Lamps help the pilots.”"]), ("adding", ["that ice is common"])],
        ),
        (
            "“Fog is rare,” the board said, adding that ice is common.",
            [("said", ["“Fog is rare,”"]), ("adding", ["that ice is common"])],
        ),
    ],
)
def test_each_verb_has_its_own_clause(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert clauses(text) == expected


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The board told reporters in Alba that fog is rare.", ["that fog is rare"]),
        ("The board said on Monday that fog is rare.", ["that fog is rare"]),
        ("The board told pilots the fog was rare.", ["the fog was rare"]),
        ("Fog, the board said, is rare.", ["Fog", "is rare"]),
        (
            "The board said lamps hark back to ideas such as that they are dear.",
            ["lamps hark back to ideas such as that they are dear"],
        ),
        ("The board says the lamp, while dear, was needed.", ["the lamp, while dear, was needed"]),
        ("The board spoke out in favour of new lamps.", ["in favour of new lamps"]),
        ("The board warned it could be late.", ["it could be late"]),
        ("The board, hoping to be in time, said fog is rare.", ["fog is rare"]),
        ("It is “no luxury at all, and never was,” the board warned.", ["It is “no luxury at all, and never was,”"]),
        ("In an hour with “Meet the Pilots,” the board said fog is rare.", ["fog is rare"]),
        ("“Fog is rare,” the board told the Star's “Good Morning Alba.”", ["“Fog is rare,”"]),
        ("Fog is rare, the board told reporters on Monday.", ["Fog is rare"]),
        ("Fog is rare in the town, the board said today.", ["Fog is rare in the town"]),
        ("Pilots say they like the “old lamp,” the board wrote this year.", ["Pilots say they like the “old lamp,”"]),
        ("The board hailed his “D-minus” in a list.", ["his “D-minus” in a list"]),
        ("Fog is rare in the town, Deputy Minister of Ports Dr. Ana Diaz said here.", ["Fog is rare in the town"]),
        ("The board dismissed the claims, drawing applause from the pilots.", ["the claims"]),
        ("The board argued the mayor, who left in May, is late.", ["the mayor, who left in May, is late"]),
        ("In a talk last week, pilots referred to fog and ice.", ["to fog and ice"]),
        ("The board accused the mayor of sloth, who laughed at it.", ["the mayor of sloth"]),
        ("The board criticised the mayor after he had left the town.", ["the mayor"]),
        (
            "The board lashed out at the mayor in a week that had seen fog.",
            ["at the mayor in a week that had seen fog"],
        ),
        (
            "Lamps, including those of the pilots, are old, the board said.",
            ["Lamps, including those of the pilots, are old"],
        ),
    ],
)
def test_listeners_days_and_the_narrator_are_no_part_of_what_is_said(text: str, content: list[str]) -> None:
    assert [contents for _, contents in clauses(text)] == [content]


def test_according_to_is_a_cue() -> None:
    assert clauses("Fog is rare, according to the board.") == [("according to", ["Fog is rare"])]
