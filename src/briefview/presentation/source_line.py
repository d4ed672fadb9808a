"""What a source is called, and when it was published."""

from pathlib import PurePath
from urllib.parse import urlsplit

from briefview.brief import PublishedOrigin, Source
from briefview.presentation.date import day_phrase
from briefview.presentation.phrase import one_line

_KNOWN_FROM = {
    PublishedOrigin.GIVEN: "set by hand",
    PublishedOrigin.METADATA: "from the file",
    PublishedOrigin.TEXT: "from the text",
}


def origin_name(source: Source) -> str:
    """Return the name of a source's file, or the address or the words that say where it comes from."""
    host = urlsplit(source.url).hostname if source.url else None
    is_address = host is not None and source.origin.partition("/")[0] == host
    return source.origin if is_address else PurePath(source.origin).name or source.origin


def published_phrase(source: Source) -> str:
    """Return "Published: not stated", or the day and how it is known."""
    if source.published is None:
        return "Published: not stated"
    return f"Published: {day_phrase(source.published.date)}, {_KNOWN_FROM[source.published.origin]}"


def source_phrase(source: Source) -> str:
    """Return "visit.txt, Harbour News, https://example.org/visit. Published: 15 April 2025, from the text"."""
    parts = (origin_name(source), source.publisher or "", source.url or "")
    named = ", ".join(dict.fromkeys(one_line(part) for part in parts if part))
    return f"{named}. {published_phrase(source)}"
