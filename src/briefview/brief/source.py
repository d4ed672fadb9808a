"""The document that a brief was made from."""

import datetime as dt
import hashlib
from enum import StrEnum
from typing import Any

from pydantic import Field, field_validator, model_validator

from briefview.brief.evidence import Evidence
from briefview.brief.frozen import Frozen, Text


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

    @model_validator(mode="after")
    def _text_is_quoted(self) -> "Published":
        if (self.evidence is not None) is not (self.origin is PublishedOrigin.TEXT):
            raise ValueError("a publication date carries evidence when it was found in the text, and only then")
        return self


def text_digest(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8, as 64 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


class Source(Frozen):
    """A document as text, with what is known about it."""

    text: str
    """The whole text; all offsets of the brief point into it."""
    origin: Text
    """A file's name, an address, or "pasted" or "standard input"; no folders, since a brief travels."""
    media_type: Text = "text/plain"
    """The media type of the document, as registered with IANA."""
    title: Text | None = None
    publisher: Text | None = None
    author: Text | None = None
    published: Published | None = None
    language: Text | None = None
    """The BCP 47 code of the language that the text looks to be in (schema.org: inLanguage)."""
    sha256: str = Field(default="", pattern="^([0-9a-f]{64})?$")
    """The SHA-256 of the text in UTF-8; filled in where it is not given."""

    @field_validator("text")
    @classmethod
    def _is_unicode(cls, text: str) -> str:
        try:
            text.encode()
        except UnicodeEncodeError:
            raise ValueError("the text holds half a surrogate pair") from None
        return text

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
    def _digest_fits(self) -> "Source":
        if self.sha256 != text_digest(self.text):
            raise ValueError(f"the text of {self.origin} does not have the SHA-256 that it claims")
        return self
