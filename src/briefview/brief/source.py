"""The document that a brief was made from."""

import datetime as dt
import hashlib
from bisect import bisect_right
from enum import StrEnum
from itertools import pairwise
from typing import Any

from pydantic import Field, field_validator, model_validator

from briefview.brief.evidence import Evidence
from briefview.brief.frozen import Frozen, Text, is_unicode


class PublishedOrigin(StrEnum):
    """Where a publication date is known from."""

    GIVEN = "given"
    """A person set it."""
    METADATA = "metadata"
    """The file says so outside its text."""
    TEXT = "text"
    """A dateline or a printed date."""


class Published(Frozen):
    """The day a source was published, and how that is known."""

    date: dt.date
    origin: PublishedOrigin
    evidence: Evidence | None = None
    """The words of the date, for one found in the text."""
    field: Text | None = None
    """What the file calls the date outside its text, such as "datePublished"."""
    instead_of: "Published | None" = None
    """What the file says, where a person set another day."""

    @model_validator(mode="after")
    def _text_is_quoted(self) -> "Published":
        if (self.evidence is not None) is not (self.origin is PublishedOrigin.TEXT):
            raise ValueError("a publication date carries evidence when it was found in the text, and only then")
        return self

    @model_validator(mode="after")
    def _stands_for_a_proposal(self) -> "Published":
        proposal = self.instead_of
        if proposal and (self.origin, proposal.origin) != (PublishedOrigin.GIVEN, PublishedOrigin.METADATA):
            raise ValueError("only a day that a person set stands instead of another, which the file says")
        return self


def text_digest(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8, as 64 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


class DroppedKind(StrEnum):
    """What a part of a document is, that was left out of its text."""

    BOILERPLATE = "boilerplate"
    """Menus, advertisements, links to other stories: what a page has around its article."""
    RUNNING_HEAD = "running-head"
    """What every page of a document repeats at its head or foot, and page numbers."""
    HIDDEN = "hidden"
    """What a reader of the document does not see: hidden text, deleted text, comments."""
    NOTE = "note"
    """Footnotes and endnotes."""
    QUOTED_MAIL = "quoted-mail"
    """An e-mail that another e-mail answers or passes on, and signatures."""
    ATTACHMENT = "attachment"
    """A file that is attached: its name."""


class Dropped(Frozen):
    """A part of a document that was left out of its text when it was read, kept to be looked at."""

    kind: DroppedKind
    text: Text


class Source(Frozen):
    """A document as text, with what is known about it."""

    text: str
    """The whole text; all offsets of the brief point into it."""
    origin: Text
    """A file's name, an address, or "pasted" or "standard input"; no folders, since a brief travels."""
    media_type: Text = "text/plain"
    """The media type of the document, as registered with IANA."""
    url: Text | None = None
    """The address at which the document is published (schema.org: url)."""
    title: Text | None = None
    publisher: Text | None = None
    author: Text | None = None
    published: Published | None = None
    language: Text | None = None
    """The BCP 47 code of the language that the text looks to be in (schema.org: inLanguage)."""
    page_starts: tuple[int, ...] = ()
    """The offset at which each page begins, in code points; none where the document has no pages."""
    dropped: tuple[Dropped, ...] = ()
    """What was left out of the text when the document was read, in its order."""
    sha256: str = Field(default="", pattern="^([0-9a-f]{64})?$")
    """The SHA-256 of the text in UTF-8; filled in where it is not given."""

    @field_validator("text")
    @classmethod
    def _is_unicode(cls, text: str) -> str:
        if not is_unicode(text):
            raise ValueError("the text holds half a surrogate pair")
        return text

    @field_validator("page_starts")
    @classmethod
    def _is_rising(cls, starts: tuple[int, ...]) -> tuple[int, ...]:
        if starts and (starts[0] != 0 or any(first > second for first, second in pairwise(starts))):
            raise ValueError("the first page begins at 0, and no page before the one in front of it")
        return starts

    @model_validator(mode="before")
    @classmethod
    def _with_digest(cls, data: Any) -> Any:
        if not isinstance(data, dict) or not isinstance(data.get("text"), str) or data.get("sha256"):
            return data
        try:
            return {**data, "sha256": text_digest(data["text"])}
        except UnicodeEncodeError:
            return data

    @model_validator(mode="after")
    def _pages_fit(self) -> "Source":
        if self.page_starts and self.page_starts[-1] > len(self.text):
            raise ValueError("a page begins behind the end of the text")
        return self

    @model_validator(mode="after")
    def _digest_fits(self) -> "Source":
        if self.sha256 != text_digest(self.text):
            raise ValueError(f"the text of {self.origin} does not have the SHA-256 that it claims")
        return self

    def page(self, offset: int) -> int | None:
        """Return the page, counted from 1, that the character at an offset stands on; nothing without pages."""
        return bisect_right(self.page_starts, offset) or None
