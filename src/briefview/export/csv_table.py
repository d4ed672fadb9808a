"""Tables as CSV that spreadsheets open rightly and that sets nothing off in them."""

import csv
import io
import re

from briefview.export.printable import visible_text
from briefview.presentation.table import Table

_BYTE_ORDER_MARK = "\ufeff"
"""By which spreadsheets know UTF-8; Python reads it away as "utf-8-sig"."""
_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠\t\r]")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")


def csv_bytes(table: Table) -> bytes:
    """Return a table as CSV (RFC 4180): its head in the first line, commas, CRLF, UTF-8 with a byte order mark.

    A cell that a spreadsheet would take for a formula has an apostrophe before it (OWASP, CSV injection).
    """
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(table.head)
    writer.writerows([harmless(visible_text(cell)) for cell in row] for row in table.rows)
    return f"{_BYTE_ORDER_MARK}{stream.getvalue()}".encode()


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet reckons with; a plain number stays one, also below zero."""
    return f"'{cell}" if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell) else cell
