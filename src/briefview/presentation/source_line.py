"""What a source is called, and when it was published."""

from pathlib import PurePath

from briefview.brief import PublishedOrigin, Source
from briefview.presentation.date import day_phrase

_KNOWN_FROM = {
    PublishedOrigin.GIVEN: "set by hand",
    PublishedOrigin.METADATA: "from the file",
    PublishedOrigin.TEXT: "from the text",
}


def origin_name(source: Source) -> str:
    """Return the name of a source's file, or in words where it comes from."""
    return PurePath(source.origin).name or source.origin


def published_phrase(source: Source) -> str:
    """Return "Published: not stated", or the day and how it is known."""
    if source.published is None:
        return "Published: not stated"
    return f"Published: {day_phrase(source.published.date)}, {_KNOWN_FROM[source.published.origin]}"
