"""Values in words."""

from decimal import Decimal

import pytest

from briefview.brief import DateSpan, Duration, EventStatus, InferredPart, Manner, Place, Statement, Statistic
from briefview.presentation.value import figure_line, inference_note, value_phrase
from tests.builder import BriefBuilder


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Place(venue="Palais", city="Geneva", country="Switzerland"), "Palais, Geneva, Switzerland"),
        (Place(city="Singapore", country="Singapore"), "Singapore"),
        (Duration(amount=Decimal(2), unit="day"), "two days"),
        (Duration(amount=Decimal(1), unit="week"), "one week"),
        (Duration(amount=Decimal("1.50"), unit="hour"), "1.5 hours"),
        (EventStatus.ONGOING, "in progress"),
        (DateSpan(words="next\nmonth"), "next month"),
        (Statement(text="said so,", manner=Manner.INDIRECT), "said so"),
        (Statement(text='"So," he said.', manner=Manner.DIRECT), "“So,” he said."),
        (
            Statistic(figure="600", value=Decimal(600), qualifier="More than", counted="delegates", context="600"),
            "More than 600 delegates",
        ),
        ("two\nlines", "two lines"),
    ],
)
def test_each_value_has_its_words(value: object, words: str) -> None:
    assert value_phrase(value) == words


def test_every_status_has_its_words() -> None:
    assert len({value_phrase(status) for status in EventStatus}) == len(EventStatus)


def test_inferred_parts_are_named() -> None:
    make = BriefBuilder("Geneva, next month")
    place = Place(city="Geneva", country="Switzerland")
    assert inference_note(make.fact(place, "Geneva", inferred=(InferredPart.COUNTRY,))) == "country inferred"
    assert inference_note(make.fact("Geneva", inferred=(InferredPart.VALUE,))) == "inferred"
    assert inference_note(make.fact("Geneva")) == ""


def test_dates_tell_their_inference_in_a_note_of_their_own() -> None:
    make = BriefBuilder("Geneva, next month")
    dates = make.fact(DateSpan(words="next month"), "next month", inferred=(InferredPart.START,))
    assert inference_note(dates) == ""


def test_a_figure_on_a_line_keeps_what_narrows_it_and_who_says_so() -> None:
    make = BriefBuilder()
    fact = make.statistic("31", "ports", "31", scope=("in Peru",), attributed_to="the  board")
    assert figure_line(fact.value) == "31 ports, in Peru, according to the board"
