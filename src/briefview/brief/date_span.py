"""When something takes place: the words of the source, and the dates they mean where that is known."""

import datetime as dt

from pydantic import model_validator

from briefview.brief.calendar_date import CalendarDate
from briefview.brief.frozen import Frozen, Text


class DateSpan(Frozen):
    """Dates as written, resolved as far as the source allows and no further."""

    words: Text
    """The phrase of the source, such as "next month"."""
    start: CalendarDate | None = None
    end: CalendarDate | None = None
    """The last day; the same as `start` for one day or one month."""
    resolved_from: dt.date | None = None
    """The publication date that relative words were resolved from."""

    @model_validator(mode="after")
    def _is_in_order(self) -> "DateSpan":
        if (self.start is None) is not (self.end is None):
            raise ValueError("a start date and an end date go together")
        if self.start and self.end and self.end.last_day < self.start.first_day:
            raise ValueError(f"end date {self.end} is before start date {self.start}")
        if self.resolved_from and not self.start:
            raise ValueError("dates that are not resolved were resolved from nothing")
        return self
