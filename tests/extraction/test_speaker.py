"""Who spoke, and who is listed as speaking."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.people import find_people
from briefview.extraction.speaker import SpeakerFinding, find_speakers
from briefview.extraction.utterance import find_utterances


def speakers(text: str) -> list[SpeakerFinding]:
    document = take_apart(text)
    people = find_people(document)
    return find_speakers(document, people, find_utterances(document, people))


def test_those_who_say_something_are_speakers_with_their_occasion() -> None:
    text = "In her opening remarks, Dr. Ana Diaz said fog is rare."
    (speaker,) = speakers(text)
    assert speaker.occasion is not None
    assert (speaker.name.of(text), speaker.occasion.of(text)) == ("Ana Diaz", "opening remarks")


def test_those_below_a_heading_for_speakers_are_listed() -> None:
    text = "The forum was held.\n\n## Speakers\n\n- Dr. Ana Diaz (Port Board)\n- Ms. Lin Wei (Lamp Society)\n"
    assert [(speaker.name.of(text), speaker.rule) for speaker in speakers(text)] == [
        ("Ana Diaz", "speaker.listed"),
        ("Lin Wei", "speaker.listed"),
    ]


def test_those_who_only_chair_or_attend_are_no_speakers() -> None:
    assert speakers("The forum was chaired by Dr. Ana Diaz. Dr. Li Wei attended.") == []
    assert speakers("Dr. Ana Diaz presented certificates. Dr. Li Wei met the speaker.") == []


@pytest.mark.parametrize(
    ("text", "role"),
    [("Rear Admiral Ana Diaz said fog is rare.", "Rear Admiral"), ("Chief Ana Diaz said fog is rare.", None)],
)
def test_a_rank_stands_in_for_the_role_and_a_style_does_not(text: str, role: str | None) -> None:
    (speaker,) = speakers(text)
    assert (speaker.role.of(text) if speaker.role else None) == role


def test_a_title_that_is_an_office_stands_in_for_the_role() -> None:
    text = "Ambassador Ana Diaz said fog is rare."
    (speaker,) = speakers(text)
    assert speaker.role is not None
    assert speaker.role.of(text) == "Ambassador"


@pytest.mark.parametrize(
    "text",
    [
        "Also addressing the pilots were Dr. Ana Diaz and Ms. Lin Wei.",
        "The first presentation was made by Dr. Ana Diaz. It was followed by that of Ms. Lin Wei.",
        "Other speakers included Dr. Ana Diaz and Ms. Lin Wei.",
        "Port Minister Ana Diaz, Mayor Lin Wei and others spoke on the occasion.",
        "Speakers will include Ana Diaz, head of the Port Board, and Lin Wei.",
        "The keynote speaker Dr. Ana Diaz was late. Dr. Lin Wei took the floor.",
        "Dr. Ana Diaz shared her view of the bay. Ms. Lin Wei also spoke.",
    ],
)
def test_those_who_are_told_to_have_spoken_are_speakers(text: str) -> None:
    assert [speaker.name.of(text) for speaker in speakers(text)] == ["Ana Diaz", "Lin Wei"]


def test_a_list_goes_on_over_an_office_that_holds_a_bracket() -> None:
    document = take_apart(
        "Port Minister Ana Diaz and Member of the PB (Port Board) Board of Trustees Mr. Lin Wei delivered speeches."
    )
    people = find_people(document)
    assert len(find_speakers(document, people, [])) == 2
