"""The figures of a brief as CSV, each with what it counts and who says so."""

import datetime as dt
from typing import TYPE_CHECKING

from briefview.brief import EventBrief
from briefview.export.csv_table import csv_bytes
from briefview.export.format import Rendered
from briefview.presentation.table import statistic_table

if TYPE_CHECKING:
    from briefview.export.page import PageSetup


def render(brief: EventBrief, _setup: "PageSetup", _today: dt.date) -> Rendered:
    """Return one line for each figure; without figures only the heads of the columns."""
    return Rendered(csv_bytes(statistic_table(brief)))
