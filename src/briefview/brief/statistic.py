"""The figures that a source tells."""

from decimal import Decimal

from pydantic import Field, model_validator

from briefview.brief.frozen import Frozen, Text

_MOST_DIGITS = 100
"""More than anybody counts; a number of a million digits would take minutes to write out."""


class Statistic(Frozen):
    """A figure and what it counts (schema.org: QuantitativeValue)."""

    figure: Text
    """The figure as written, with its currency or percent sign: "$1.4 billion"."""
    value: Decimal = Field(max_digits=_MOST_DIGITS)
    """The plain number; of a range the lower bound."""
    upper: Decimal | None = Field(default=None, max_digits=_MOST_DIGITS)
    """The upper bound of a range."""
    unit: Text | None = None
    """An ISO 4217 currency code, "percent", "rank", or a unit of time or measure in the singular."""
    counted: Text
    """What is counted, in the source's words."""
    qualifier: Text | None = None
    """The hedge as written: "more than", "nearly"."""
    scope: tuple[Text, ...] = ()
    """What narrows the figure, nearest first: ("deployed by Pakistan", "over the years")."""
    attributed_to: Text | None = None
    """Who says so, where the source names somebody."""
    context: Text
    """The sentence or clause that tells the figure, word for word."""

    @model_validator(mode="after")
    def _is_a_range(self) -> "Statistic":
        if self.upper is not None and self.upper <= self.value:
            raise ValueError(f"the range {self.value} to {self.upper} does not rise")
        return self
