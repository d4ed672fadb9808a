"""What is known about a document beside its text, and what was left out of that, in words."""

from typing import NamedTuple

from briefview.brief import DroppedKind, PublishedOrigin, Source
from briefview.presentation.date import day_phrase
from briefview.presentation.no_event import language_name
from briefview.presentation.phrase import one_line
from briefview.presentation.source_line import published_phrase

_KINDS = {
    DroppedKind.BOILERPLATE: "Around the article",
    DroppedKind.RUNNING_HEAD: "Head or foot of the pages",
    DroppedKind.HIDDEN: "Not shown to readers",
    DroppedKind.NOTE: "Note",
    DroppedKind.QUOTED_MAIL: "Other e-mail or signature",
    DroppedKind.ATTACHMENT: "Attached file",
}


class LeftOut(NamedTuple):
    """A part of a document that is not in its text: what it is, and its words."""

    kind: str
    text: str

    @property
    def line(self) -> str:
        """Its lines as one: "Home · News"."""
        return " · ".join(line.removeprefix("- ") for line in self.text.split("\n"))

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.kind}: {self.line}."


def left_out(source: Source) -> tuple[LeftOut, ...]:
    """Return what was left out of a source's text, kind by kind, and of each kind in the order of the document."""
    return tuple(
        LeftOut(words, part.text) for kind, words in _KINDS.items() for part in source.dropped if part.kind is kind
    )


def left_out_text(parts: tuple[LeftOut, ...]) -> str:
    """Return parts as plain text, each below what it is."""
    return "\n\n".join(f"{part.kind}:\n{part.text}" for part in parts)


def document_details(source: Source) -> tuple[tuple[str, str], ...]:
    """Return what a document says about itself, as names and values; what it does not say is left out."""
    known = (
        ("Title", source.title),
        ("Publisher", source.publisher),
        ("Author", source.author),
        ("Published", published_detail(source)),
        ("Address", source.url),
        ("Language", language_name(source.language) if source.language and source.language != "en" else None),
        ("File", source.origin),
    )
    return tuple((name, one_line(value)) for name, value in known if value)


def published_detail(source: Source) -> str:
    """Return "15 April 2025, from the file (datePublished)", and what the file says where a person set another day."""
    published = source.published
    if published is None:
        return ""
    words = published_phrase(source).removeprefix("Published: ")
    if published.origin is PublishedOrigin.METADATA and published.field:
        return f"{words} ({published.field})"
    proposal = published.instead_of
    if proposal is None:
        return words
    name = f" ({proposal.field})" if proposal.field else ""
    return f"{words}; the file says {day_phrase(proposal.date)}{name}"
