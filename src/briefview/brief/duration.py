"""How long an event takes."""

from decimal import Decimal
from typing import Literal

from pydantic import Field

from briefview.brief.frozen import Frozen

DurationUnit = Literal["minute", "hour", "day", "week", "month", "year"]


class Duration(Frozen):
    """A length of time as the source counts it, such as two days."""

    amount: Decimal = Field(gt=0, le=1_000_000, max_digits=20)
    unit: DurationUnit

    @property
    def days(self) -> int | None:
        """The whole days it takes, or nothing for a length that has no number of whole days."""
        factor = {"day": 1, "week": 7}.get(self.unit)
        return int(self.amount * factor) if factor and self.amount * factor % 1 == 0 else None
