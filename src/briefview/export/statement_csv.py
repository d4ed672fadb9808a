"""The statements of a brief as CSV, each with who says it."""

import datetime as dt
from typing import TYPE_CHECKING

from briefview.brief import EventBrief
from briefview.export.csv_table import csv_bytes
from briefview.export.format import Rendered
from briefview.presentation.table import statement_table

if TYPE_CHECKING:
    from briefview.export.page import PageSetup


def render(brief: EventBrief, _setup: "PageSetup", _today: dt.date) -> Rendered:
    """Return one line for each statement; without statements only the heads of the columns."""
    return Rendered(csv_bytes(statement_table(brief)))
