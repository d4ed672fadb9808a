"""What a text reports as said, by persons and by whoever else speaks."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.people import find_people
from briefview.extraction.speech import find_speech, is_told


def speech_in(text: str) -> list[tuple[str, str]]:
    document = take_apart(text)
    return [
        (speech.attribution.subject.words.of(text), speech.words.of(text))
        for speech in find_speech(document, find_people(document))
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The ministry said that fog is rare.", [("The ministry", "said that fog is rare")]),
        ("Dr. Ana Diaz said that fog is rare.", [("Ana Diaz", "said that fog is rare")]),
        (
            "“Fog is rare,” the board said. “Ice is not.”",
            [("the board", "“Fog is rare,” the board said. “Ice is not.”")],
        ),
    ],
)
def test_whoever_speaks_has_what_they_say(text: str, said: list[tuple[str, str]]) -> None:
    assert speech_in(text) == said


def test_what_the_paper_tells_of_others_is_said_by_the_paper_too() -> None:
    assert speech_in("Dr. Ana Diaz said fog is rare here, according to the Alba Star.") == [
        ("Ana Diaz", "said fog is rare here"),
        ("the Alba Star", "Dr. Ana Diaz said fog is rare here"),
    ]


def test_a_quotation_goes_on_with_the_body_that_was_quoted_and_not_with_a_person_named_before() -> None:
    said = speech_in("Dr. Ana Diaz said fog is rare. “Ice is not,” the board said.\n\n“Lamps help.”")
    assert said[-1][0] == "the board"


def test_a_pronoun_behind_an_unknown_person_is_not_taken_for_a_known_one() -> None:
    text = "Dr. Ana Diaz said fog is rare. A pilot said ice is common. She added that lamps help."
    document = take_apart(text)
    persons = [speech.person for speech in find_speech(document, find_people(document))]
    assert [person is not None for person in persons] == [True, False, False]


def test_a_heading_is_read_but_only_its_first_words_are_a_subject() -> None:
    article = "\n\nThe hall was full on Monday, and the lamps were lit."
    assert speech_in(f"Pilots Say Fog Is Rare{article}") == [("Pilots", "Say Fog Is Rare")]
    assert speech_in(f"Fog Lamps The Board Says Are Lit{article}") == []


def test_a_line_of_its_own_announces_quotations_of_several_paragraphs() -> None:
    article = "Dr. Ana Diaz opened the hall on Monday, and the lamps were lit.\n\nDr. Diaz stated:\n\n"
    said = speech_in(f'{article}"Fog is rare.\n\n"Ice is not.\n\n"Lamps help."\n\nThe hall was full that day.')
    assert said == [("Diaz", '"Fog is rare.'), ("Diaz", '"Ice is not.'), ("Diaz", '"Lamps help."')]


def test_headings_are_told_from_the_text() -> None:
    document = take_apart("Pilots Say Fog Is Rare\n\nThe hall was full on Monday, and the lamps were lit.")
    assert [is_told(document, sentence) for sentence in document.sentences] == [False, True]
