"""What must hold for the brief of any text, and what of it does not hold for a given one."""

from collections.abc import Iterator
from typing import Any

from briefview.brief import EventBrief
from briefview.reading.cleaning import clean_text
from tests.extraction.article import extract

FACTLESS = "It rained all night and the streets were empty.\n\n"


def failure_of(text: str) -> str | None:
    """Return what does not hold for the brief of a text, with the error where there was one, or nothing."""
    try:
        return next(_failures(_readable(text)), None)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
        return f"{type(error).__name__}: {error}"


def _readable(text: str) -> str:
    """Return a text as it is; one that no source can hold as reading cleans it."""
    return clean_text(text) if any("\ud800" <= character <= "\udfff" for character in text) else text


def _failures(text: str) -> Iterator[str]:
    brief = extract(text)
    if brief.sources[0].text != text:
        yield "the text is another one"
    if any(text[e.start : e.end] != e.quote for _, fact in brief.facts() for e in fact.evidence):
        yield "a quote is not at its place"
    if EventBrief.model_validate_json(brief.model_dump_json()) != brief:
        yield "saved and opened again, the brief is another one"
    if extract(text) != brief:
        yield "read again, the text gives another brief"
    if text[:1].strip() and _told(extract(FACTLESS + text), -len(FACTLESS)) != _told(brief, 0):
        yield "behind a paragraph without facts, the text gives other facts"


def _told(brief: EventBrief, by: int) -> list[tuple[Any, ...]]:
    """Return the facts of a brief with their evidence shifted."""
    return [
        (path, fact.value, fact.rule, fact.inferred, [(e.start + by, e.end + by, e.quote) for e in fact.evidence])
        for path, fact in brief.facts()
    ]
