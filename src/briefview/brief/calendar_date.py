"""A date of the calendar that may lack its day or its month: a month is not a day."""

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """A year, a month of a year, or a day; written "2025", "2025-05" or "2025-05-12" (ISO 8601-1, 5.2.2).

    Raises:
        ValueError: There is no such date.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.day is not None and self.month is None:
            raise ValueError("a day needs its month")
        dt.date(self.year, self.month or 1, self.day or 1)

    @classmethod
    def of(cls, date: dt.date) -> "CalendarDate":
        """Return a date as a day of the calendar."""
        return cls(date.year, date.month, date.day)

    @classmethod
    def parse(cls, text: str) -> "CalendarDate":
        """Read "2025", "2025-05" or "2025-05-12".

        Raises:
            ValueError: The text is no such date.
        """
        found = _ISO.fullmatch(text)
        if not found:
            raise ValueError(f"{text!r} is no date such as 2025-05-12, 2025-05 or 2025")
        return cls(*(int(part) for part in found.groups() if part))

    @property
    def grain(self) -> Literal["year", "month", "day"]:
        """The smallest part that is known."""
        if self.day is not None:
            return "day"
        return "year" if self.month is None else "month"

    @property
    def first_day(self) -> dt.date:
        """The first day that the date covers."""
        return dt.date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> dt.date:
        """The last day that the date covers."""
        month = self.month or 12
        return dt.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        parts = (f"{self.year:04}", self.month, self.day)
        return "-".join(part if isinstance(part, str) else f"{part:02}" for part in parts if part is not None)

    @classmethod
    def _validated(cls, value: Any) -> "CalendarDate":
        if isinstance(value, cls):
            return value
        if not isinstance(value, str):
            raise ValueError("a date is written as text, such as 2025-05")  # noqa: TRY004 - pydantic reports only this one
        return cls.parse(value)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls._validated, serialization=core_schema.to_string_ser_schema()
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {
            "type": "string",
            "pattern": r"^\d{4}(-\d\d(-\d\d)?)?$",
            "examples": ["2025-05", "2025-05-12"],
        }
