"""Titles that name an event without a phrase around its kind."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.event_phrase import find_event_phrases
from briefview.extraction.event_title import find_launch, find_quoted_name, find_title


def title(text: str) -> str | None:
    document = take_apart(text)
    found = find_title(document, tuple(find_event_phrases(document)))
    return found.name.of(text) if found else None


def test_a_kind_and_a_colon_introduce_a_title() -> None:
    assert title("Seminar: Ships in Fog\n\nAll are welcome to come.") == "Ships in Fog"


def test_the_line_above_the_headers_of_a_notice_is_its_title() -> None:
    text = "Ships in Fog\n\nSpeaker: Ana Diaz\nDate: 2 May 2025\nVenue: Town Hall, Lima\n\nThe seminar is free for all."
    assert title(text) == "Ships in Fog"


def test_the_subject_of_a_definition_is_the_name_with_its_year() -> None:
    text = "Fogmap Lima 2026\n\nFogmap Lima is a two-day conference for pilots and masters."
    assert title(text) == "Fogmap Lima 2026"


def test_a_gathering_that_the_text_calls_the_first_of_its_kind_keeps_its_kind() -> None:
    assert title("The 20th Port Meeting is the first gathering for Ana Diaz.") is None


def test_an_article_without_such_a_title_has_none() -> None:
    assert title("The Harbour Forum was held in Lima.") is None


def test_the_launch_of_a_report_is_an_event() -> None:
    text = "A report on fog was launched at the library on Monday."
    found = find_launch(take_apart(text))
    assert found is not None
    assert (found.name.of(text), found.kind.of(text)) == ("report on fog", "launch")


def test_the_name_of_what_is_launched_goes_back_to_its_first_capital() -> None:
    text = "The Clean Ports Exchange initiative was launched in Lima on Monday."
    found = find_launch(take_apart(text))
    assert found is not None
    assert found.name.of(text) == "Clean Ports Exchange initiative"


def test_a_headline_that_goes_on_in_small_letters_behind_a_colon_is_no_title() -> None:
    assert title("Fog roundtable: pilots ask for lamps\n\nPilots met in Lima.") is None


def test_a_line_without_full_stop_above_the_headers_of_a_notice_is_its_title() -> None:
    text = (
        "School of Tides\n\nWho Owns the Fog? Lamps, Ships and the Law\n\nSpeaker: Ana Diaz\nDate: 2 May 2025\n"
        "Venue: Town Hall, Lima\n\nThe seminar is free for all."
    )
    assert title(text) == "Who Owns the Fog? Lamps, Ships and the Law"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Peru hosts the 'Forum of the Harbour Masters and the Pilots', the port said.",
            "Forum of the Harbour Masters and the Pilots",
        ),
        ("Peru hosts a band that plays 'Forum of dust and the empty road' to crowds.", None),
        ("The mayor wrote 'Forum of the Harbour Masters' on the wall.", None),
        ("“Symposium on Lamps” was held in Lima.", "Symposium on Lamps"),
    ],
)
def test_a_name_in_quotation_marks_behind_a_verb_of_holding_is_an_event(text: str, name: str | None) -> None:
    found = find_quoted_name(take_apart(text))
    assert (found.name.of(text) if found else None) == name
