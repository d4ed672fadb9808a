"""Today's date, which only the outermost modules ask for."""

import datetime as dt
from collections.abc import Mapping

from briefview.errors import BriefviewError


def today(environment: Mapping[str, str]) -> dt.date:
    """Return the date of the clock, or the one that SOURCE_DATE_EPOCH gives for output that can be made again.

    SOURCE_DATE_EPOCH counts seconds from 1970 in UTC (reproducible-builds.org, version 1.1).

    Raises:
        BriefviewError: SOURCE_DATE_EPOCH is no such count.
    """
    epoch = environment.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return dt.datetime.now().astimezone().date()
    try:
        return dt.datetime.fromtimestamp(int(epoch), dt.UTC).date()
    except (ValueError, OverflowError, OSError):
        raise BriefviewError(
            f"SOURCE_DATE_EPOCH is {epoch}, which is no date.", "Set it to seconds from 1970, or unset it."
        ) from None
