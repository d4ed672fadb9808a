"""What the window asks others to do; it is given these functions and reads, extracts and renders nothing itself."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QWidget

from briefview.brief import EventBrief
from briefview.brief.address import Address, Place
from briefview.brief.pasted import Pasted
from briefview.export.page import PageSetup
from briefview.gui.page_preview import PreviewPage
from briefview.presentation.form import ReadNumber

if TYPE_CHECKING:
    from briefview.export.format import ExportFormat, Rendered
    from briefview.gui.question import Unsaved


class Services(NamedTuple):
    """Functions that the window is given; all but those that ask or tell may raise a BriefviewError."""

    open_brief: Callable[[Path, dt.date | None], EventBrief]
    """Makes the brief of a file; the date is when it was published, where a person says so."""
    open_pasted: Callable[[Pasted], EventBrief]
    """Makes the brief of words that were pasted or dropped."""
    open_apart: Callable[[Place | Pasted, dt.date | None, Callable[[], bool]], EventBrief]
    """Makes the brief of a long document, or of one at an address, without keeping the window from its work.

    The last argument tells whether the brief is not wanted any more.
    """
    open_again: Callable[[Path, EventBrief, Callable[[], bool]], EventBrief]
    """Reads the file of a brief again and returns what it holds now, with all that a person did to the brief.

    The last argument tells whether the brief is not wanted any more.
    """
    redate: Callable[[EventBrief, dt.date | None], EventBrief]
    """Makes a brief again with another publication date, or with none set by hand."""
    read_number: ReadNumber
    """Reads the number and the unit of a figure as written."""
    preview_page: PreviewPage
    render_format: Callable[["ExportFormat", EventBrief, PageSetup], "Rendered"]
    """Makes what is written of a brief in a format."""
    render_json: Callable[[EventBrief], bytes]
    write_file: Callable[[Path, bytes], None]
    """Writes a file whole or not at all."""
    sample_path: Callable[[], Path]
    """Names the sample document."""
    ask_open_paths: Callable[[QWidget, Path], tuple[Path, ...]]
    """Asks which files to open, beginning in a folder."""
    ask_save_path: Callable[[QWidget, Path, str], Path | None]
    """Asks where to write, beginning at a path, files of a kind such as "PDF (*.pdf)"."""
    ask_unsaved: Callable[[QWidget, str], "Unsaved"]
    """Asks what is to become of corrections that are not saved; the second argument names the brief."""
    ask_fetch: Callable[[QWidget, Address], bool]
    """Asks whether the document at an address is to be asked for."""
    now: Callable[[], dt.datetime]
    """Tells the time."""
