"""The composition root: gives the window what it asks for, opens a window for each path, and runs until they close."""

import datetime as dt
import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget

from briefview import __version__
from briefview.ahead import Ahead
from briefview.brief import EventBrief
from briefview.brief.address import Address, Place
from briefview.brief.pasted import Pasted
from briefview.clock import today
from briefview.export.page import PageSetup
from briefview.export.write import write_file
from briefview.gui.appearance import Appearance, choose_style, follow_system, show_appearance
from briefview.gui.clipboard import leave_plain_text
from briefview.gui.intake import SMALL, is_small
from briefview.gui.mishap_watch import MishapWatch
from briefview.gui.open_windows import OpenWindows
from briefview.gui.page_preview import PagePreview
from briefview.gui.service import Services
from briefview.gui.settings import Settings
from briefview.gui.translation import load_translation
from briefview.presentation.form import NumberRead
from briefview.resources import resource_path, seed_path

if TYPE_CHECKING:
    from briefview.export.format import ExportFormat, Rendered
    from briefview.gui.question import Unsaved


def run(places: Sequence[Place], published: dt.date | None, ahead: Ahead | None = None) -> int:
    """Open a window for each place, else the last documents or the sample; return the exit code when all are closed.

    Args:
        places: Articles and saved briefs.
        published: When the articles were published, where the person says so.
        ahead: The document that is being read already, if any is.
    """
    gc.freeze()  # the program itself stays; looking through it again and again would slow the first window down
    application = make_application(sys.argv[:1])
    watch = MishapWatch(Settings().log_folder(), application)
    watch.begin()
    windows = open_windows(places, published, ahead)
    for window in windows.windows:
        window.show()
    windows.windows[0].keeping.offer()
    try:
        return _run_logged(application)
    finally:
        watch.end()


def _run_logged(application: QApplication) -> int:
    """Run until all windows are closed, and log it; the log would only slow down what is shown first."""
    from briefview.gui.log import start_log, stop_log

    log = start_log(Settings().log_folder())
    try:
        return application.exec()
    finally:
        stop_log(log)


def make_application(arguments: Sequence[str]) -> QApplication:
    """Return the application, in the appearance that was chosen last."""
    application = QApplication(list(arguments))
    application.setApplicationName("briefview")
    application.setApplicationDisplayName("briefview")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("briefview")
    application.aboutToQuit.connect(leave_plain_text)
    load_translation(application, resource_path("translations"), QLocale())
    choose_style()
    chosen = Settings().choice("appearance", Appearance.SYSTEM)
    follow_system()
    show_appearance(Appearance(chosen) if chosen in set(Appearance) else Appearance.SYSTEM)
    return application


def open_windows(places: Sequence[Place], published: dt.date | None, ahead: Ahead | None = None) -> OpenWindows:
    """Return what holds a window for each place, with its document, or opening it if it is large.

    Without places they are the last documents, where a person wants that, or the sample.
    """
    asked = services()._replace(open_brief=ahead.open_brief) if ahead else services()
    windows = OpenWindows(asked, Settings())
    windows.open_first(places, published)
    if ahead:
        ahead.end()
    return windows


def services() -> Services:
    """Return what a window asks others to do."""
    return Services(
        open_brief=_open_brief,
        open_pasted=_open_pasted,
        open_apart=_open_apart,
        open_again=_open_again,
        redate=_redate,
        read_number=_read_number,
        preview_page=_preview_page,
        render_format=_render_format,
        render_json=_render_json,
        write_file=write_file,
        sample_path=seed_path,
        ask_open_paths=_ask_open_paths,
        ask_save_path=_ask_save_path,
        ask_unsaved=_ask_unsaved,
        ask_fetch=_ask_fetch,
        now=_now,
    )


def _open_brief(path: Path, published: dt.date | None) -> EventBrief:
    from briefview.opening import open_brief

    return open_brief(path, published)


def _open_pasted(pasted: Pasted) -> EventBrief:
    from briefview.opening import brief_from_paste

    return brief_from_paste(pasted)


def _open_apart(document: Place | Pasted, published: dt.date | None, is_stopped: Callable[[], bool]) -> EventBrief:
    from briefview.apart import Order, read_apart

    return read_apart(Order(document, published), is_stopped)


def _open_again(path: Path, before: EventBrief, is_stopped: Callable[[], bool]) -> EventBrief:
    from briefview.apart import Order, read_apart
    from briefview.opening import open_again

    if is_small(path) and len(before.sources[0].text) <= SMALL:
        return open_again(path, before)
    return read_apart(Order(path, before=before), is_stopped)


def _redate(brief: EventBrief, date: dt.date | None) -> EventBrief:
    from briefview.opening import redate

    return redate(brief, date)


def _read_number(text: str) -> NumberRead | None:
    from briefview.opening import read_number

    return read_number(text)


def _preview_page(brief: EventBrief, setup: PageSetup) -> PagePreview:
    from briefview.export.page import fit_page
    from briefview.export.pdf import render_svg

    page = fit_page(brief, setup)
    return PagePreview(render_svg(page), page.left_out, page.left_off)


def _render_format(wanted: "ExportFormat", brief: EventBrief, setup: PageSetup) -> "Rendered":
    return wanted.render(brief, setup, today(os.environ))


def _render_json(brief: EventBrief) -> bytes:
    from briefview.export.brief_json import render_json

    return render_json(brief)


def _ask_open_paths(parent: QWidget, folder: Path) -> tuple[Path, ...]:
    from briefview.gui.file_dialog import ask_open_paths

    return ask_open_paths(parent, folder)


def _ask_save_path(parent: QWidget, proposed: Path, kind: str) -> Path | None:
    from briefview.gui.file_dialog import ask_save_path

    return ask_save_path(parent, proposed, kind)


def _ask_unsaved(parent: QWidget, name: str) -> "Unsaved":
    from briefview.gui.question import ask_unsaved

    return ask_unsaved(parent, name)


def _ask_fetch(parent: QWidget, address: Address) -> bool:
    from briefview.gui.question import ask_fetch

    return ask_fetch(parent, address)


def _now() -> dt.datetime:
    return dt.datetime.now().astimezone()
