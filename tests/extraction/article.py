"""Reads short articles for the tests."""

import datetime as dt

from briefview.brief import EventBrief, Fact, Published, PublishedOrigin, Source
from briefview.extraction.date_phrase import find_dates
from briefview.extraction.document import Document, take_apart
from briefview.extraction.event_choice import EventChoice, choose_event
from briefview.extraction.people import find_people
from briefview.extraction.pipeline import extract_brief
from briefview.extraction.utterance import Utterance, find_utterances


def extract(text: str, published: str | None = None) -> EventBrief:
    """Return the brief of a text, with a given day of publication."""
    given_date = Published(date=dt.date.fromisoformat(published), origin=PublishedOrigin.GIVEN) if published else None
    return extract_brief(Source(text=text, origin="test", published=given_date))


def values(facts: tuple[Fact[str], ...]) -> list[str]:
    """Return the values of facts that are words."""
    return [fact.value for fact in facts]


def event_of(document: Document) -> EventChoice:
    """Return the event of a text that has one."""
    choice = choose_event(document)
    assert choice is not None
    return choice


def said_in(text: str) -> list[tuple[str, str]]:
    """Return who says what in a text, in order."""
    document = take_apart(text)
    return [(_name(document, said), said.words.of(text)) for said in find_utterances(document, find_people(document))]


def _name(document: Document, utterance: Utterance) -> str:
    return utterance.person.name.name.of(document.text)


def dates_of(document: Document) -> list[str]:
    """Return the words of the dates of a text."""
    return [date.span.of(document.text) for date in find_dates(document.plain)]
