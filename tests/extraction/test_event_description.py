"""What describes an event behind the word for its kind, up to its place, its day or its verb."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.event_description import last_of_description


def description(text: str) -> str:
    document = take_apart(text)
    last = last_of_description(document, 1, len(document.words))
    return text[document.words[1].start : document.words[last - 1].end] if last > 1 else ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("workshop on harbour lights in Tema", "on harbour lights"),
        ("meeting on the new ferry fares began", "on the new ferry fares"),
        ("workshop for the National Port Policy was held", "for the National Port Policy"),
        ("workshop on tide data for harbour pilots", "on tide data for harbour pilots"),
        ("training of trainers on fog warnings is under way", "of trainers on fog warnings"),
        ("meeting of the Joint Working Group on Fog between", "of the Joint Working Group on Fog"),
        ("commemoration of the 30th anniversary of the port took", "of the 30th anniversary of the port"),
        ("launch of a five-year harbour plan by the port", "of a five-year harbour plan"),
        ("conclave of lagoon mayors on Friday", "of lagoon mayors"),
        ("consultation with crews on the lamp code today", "with crews on the lamp code"),
        ("ceremony for six pilot boats took", "for six pilot boats"),
    ],
)
def test_a_subject_a_purpose_and_those_who_gather_belong_to_the_description(text: str, expected: str) -> None:
    assert description(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "meeting on the sidelines of the fair",
        "meeting on Monday",
        "meeting on the second day",
        "meeting for three days",
        "meeting for the first time",
        "meeting in Tema",
        "event of the year",
    ],
)
def test_occasions_days_lengths_and_places_do_not(text: str) -> None:
    assert description(text) == ""


def test_a_session_is_named_with_its_conference_only_where_it_is_numbered() -> None:
    numbered = take_apart("The 14th session of the Harbour Lights Conference ended.")
    opening = take_apart("The opening session of the Harbour Lights Conference ended.")
    assert last_of_description(numbered, 3, len(numbered.words)) > 3
    assert last_of_description(opening, 3, len(opening.words)) == 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a workshop to validate the lamp code in Tema", "to validate the lamp code"),
        ("a retreat to equip crews with skills in signals in Tema", "to equip crews with skills in signals"),
        ("the workshop to validate the lamp code", ""),
        ("a workshop to Tema", ""),
    ],
)
def test_an_event_without_another_name_is_named_by_its_aim(text: str, expected: str) -> None:
    document = take_apart(text)
    last = last_of_description(document, 2, len(document.words))
    assert (text[document.words[2].start : document.words[last - 1].end] if last > 2 else "") == expected
