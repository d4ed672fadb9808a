"""The words of a source that a fact came from."""

from pydantic import Field, model_validator

from briefview.brief.frozen import Frozen


class Evidence(Frozen):
    """A stretch of one source's text, half-open, in Unicode code points."""

    source: int = Field(default=0, ge=0)
    """Which source of the brief, counted from 0."""
    start: int = Field(ge=0)
    """Offset of the first character."""
    end: int = Field(gt=0)
    """Offset behind the last character."""
    quote: str
    """The words themselves: `text[start:end]` of the source."""

    @model_validator(mode="after")
    def _spans_its_quote(self) -> "Evidence":
        if self.end - self.start != len(self.quote) or not self.quote.strip():
            raise ValueError(f"the quote {self.quote!r} does not fill the span {self.start} to {self.end}")
        return self
