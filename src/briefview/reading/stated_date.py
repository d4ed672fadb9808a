"""The day that a document states outside its text, as its makers write it."""

import datetime as dt
import re
from email.utils import parsedate_to_datetime

_ISO = re.compile(r"((?:19|20)\d\d)-?([01]\d)-?([0-3]\d)(?!\d)")
_DAY_FIRST = re.compile(r"(?:\w+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Za-z]{3,9})\.?,?\s+((?:19|20)\d\d)\b")
_MONTH_FIRST = re.compile(r"(?:\w+,?\s+)?([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)\b")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = re.compile(
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)",
    re.IGNORECASE,
)
_UNSET = {dt.date(1970, 1, 1), dt.date(1900, 1, 1), dt.date(2000, 1, 1)}
"""What machines write where they know no day."""


def stated_date(words: str) -> dt.date | None:
    """Return the day of a date as machines and people write it, or nothing where it is none or could be two.

    A time is left out, not moved to another zone: the day is the one that its writers saw. "04/05/2025" is no day,
    since half of the world reads another one in it.
    """
    text = words.strip()
    found = _iso(text) or _in_words(text) or _of_mail(text)
    return None if found in _UNSET else found


def _iso(text: str) -> dt.date | None:
    """Read a date of ISO 8601: "2025-05-12T09:30:00+02:00", "20250512"."""
    parts = _ISO.match(text)
    return _date(*map(int, parts.groups())) if parts else None


def _in_words(text: str) -> dt.date | None:
    if parts := _DAY_FIRST.match(text):
        return _date(int(parts[3]), _month(parts[2]), int(parts[1]))
    if parts := _MONTH_FIRST.match(text):
        return _date(int(parts[3]), _month(parts[1]), int(parts[2]))
    return None


def _of_mail(text: str) -> dt.date | None:
    """Read a date of RFC 5322: "Mon, 12 May 2025 09:30:00 +0200"."""
    try:
        return parsedate_to_datetime(text).date()
    except (ValueError, TypeError, IndexError):
        return None


def _month(name: str) -> int:
    return _MONTHS.index(name[:3].lower()) + 1 if _MONTH.fullmatch(name) else 0


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
