"""Opens whatever a brief can come from: an article is read and extracted, a saved brief is itself."""

import datetime as dt
from pathlib import Path
from typing import Any, BinaryIO

from briefview.brief import (
    EventBrief,
    Evidence,
    Fact,
    LocatedFact,
    Published,
    PublishedOrigin,
    ReportedSpeech,
    Source,
)
from briefview.brief.address import Place
from briefview.brief.carry_over import carry_over
from briefview.brief.pasted import Pasted
from briefview.brief.rebuild import changed, replaced
from briefview.errors import ReadError
from briefview.extraction.document import take_apart
from briefview.extraction.figure_reader import read_figure
from briefview.extraction.language import find_language
from briefview.extraction.pipeline import extract_brief
from briefview.extraction.reported_speech import find_reported_speech
from briefview.presentation.form import NumberRead
from briefview.presentation.no_event import language_name
from briefview.reading.stream import read_file, read_stream


def open_brief(place: Place, published: dt.date | None = None) -> EventBrief:
    """Return the brief of a document: an article, or a brief that was saved as JSON or PDF.

    Args:
        place: The file, or the address that it is asked for at.
        published: When the article was published, where a person says so; relative dates are resolved from it.

    Raises:
        ReadError: It cannot be read, or a publication date is given for a brief that is made already.
    """
    return _brief(_read(place), published)


def _read(place: Place) -> Source | EventBrief:
    if isinstance(place, Path):
        return read_file(place)
    from briefview.reading.address import read_address

    return read_address(place)


def open_again(path: Path, before: EventBrief) -> EventBrief:
    """Return what the file of a brief holds now, with all that a person did to the brief.

    A file that holds a saved brief is taken as it is. The publication date that a person gave stays.

    Raises:
        ReadError: The file cannot be read.
    """
    read = read_file(path)
    if not isinstance(read, Source):
        return read
    source = before.sources[0]
    given = source.published if source.published and source.published.origin is PublishedOrigin.GIVEN else None
    fresh = extract_brief(_dated(read, given.date) if given else read)
    return carry_over(before, extract_brief(source), fresh)


def brief_from_stream(stream: BinaryIO, origin: str, published: dt.date | None = None) -> EventBrief:
    """Return the brief of a stream of bytes, as `open_brief` does; `origin` says in words where it comes from.

    Raises:
        ReadError: What is read cannot be used, as for `open_brief`.
    """
    return _brief(read_stream(stream, origin), published)


def brief_from_paste(pasted: Pasted, published: dt.date | None = None) -> EventBrief:
    """Return the brief of words that a person pasted or dropped.

    Raises:
        ReadError: They are blank or too long.
    """
    from briefview.reading.clipboard import read_pasted

    return _brief(read_pasted(pasted), published)


def redate(brief: EventBrief, published: dt.date | None) -> EventBrief:
    """Return a brief whose first source was published on another day, or on none set by hand.

    What the day decides is worked out again; all that a person did to the brief stays.
    """
    source = brief.sources[0]
    redated = extract_brief(_dated(source, published))
    corrected = replaced(brief, ("sources", 0), redated.sources[0])
    before, after = _by_place(extract_brief(source)), _by_place(redated)
    for located in brief.facts():
        place = _place(located)
        if place in before and place in after and before[place].value != after[place].value:
            fact = _revalued(located.fact, before[place].value, after[place])
            corrected = replaced(corrected, located.path, fact)
    return corrected


_Place = tuple[str, Evidence | None]


def _place(located: LocatedFact) -> _Place:
    """Return what tells that two facts are the same: their kind, and where their words stand."""
    return located.kind, located.fact.evidence[0] if located.fact.evidence else None


def _by_place(brief: EventBrief) -> dict[_Place, Fact[Any]]:
    return {_place(located): located.fact for located in brief.facts()}


def _revalued(fact: Fact[Any], before: object, after: Fact[Any]) -> Fact[Any]:
    """Return a fact with another extracted value, where a person has left that value or written over it."""
    if fact.value == before:
        return changed(fact, value=after.value, inferred=after.inferred)
    return changed(fact, extracted=after.value) if fact.extracted == before else fact


def read_number(text: str) -> NumberRead | None:
    """Return the first figure of a text, such as "$1.4 billion", or nothing where there is none."""
    document = take_apart(text)
    limit = len(document.words)
    for at in range(limit):
        found = read_figure(document, at, 0, limit)
        if found:
            words = document.words
            return NumberRead(found.value, found.unit, words[found.first].start, words[found.last - 1].end)
    return None


def reported_speech(place: Place | None, stream: BinaryIO) -> tuple[str, tuple[ReportedSpeech, ...]]:
    """Return where a text comes from, and what it reports as said, whether or not it is about an event.

    Args:
        place: An article or a saved brief; nothing stands for the stream.
        stream: What is read where no file is named.

    Raises:
        ReadError: The document cannot be read, or is not in English.
    """
    read = _read(place) if place else read_stream(stream, "standard input")
    source = read if isinstance(read, Source) else read.sources[0]
    language = find_language(source.text)
    if language != "en":
        raise ReadError(
            f"{source.origin} looks to be in {language_name(language)}; nothing was taken from it.",
            "briefview reads English.",
        )
    return source.origin, find_reported_speech(source)


def _brief(read: Source | EventBrief, published: dt.date | None) -> EventBrief:
    if isinstance(read, Source):
        return extract_brief(_dated(read, published) if published else read)
    if published:
        raise ReadError(
            f"{read.sources[0].origin} is a brief already: a publication date would not change it.",
            "Give the date together with the article that the brief was made from.",
        )
    return read


def _dated(source: Source, published: dt.date | None) -> Source:
    """Return a source published on a day that a person set, or, without one, on the day that its file says, if any."""
    known = source.published
    proposal = known if known and known.origin is PublishedOrigin.METADATA else known and known.instead_of
    given = Published(date=published, origin=PublishedOrigin.GIVEN, instead_of=proposal) if published else proposal
    return source.model_copy(update={"published": given})
