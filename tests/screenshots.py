"""Makes the pictures in resources/screenshots: every tab and state of the window, light and dark, wide and narrow.

Run as `python -m tests.screenshots [FOLDER]`. Nothing needs a display, and no settings are read or kept.
"""

import datetime as dt
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtWidgets import QApplication, QWidget

from briefview.app import make_application, services
from briefview.brief import Event, EventBrief
from briefview.brief.correction import edit
from briefview.gui.appearance import Appearance, show_appearance
from briefview.gui.mishap import mishap_of
from briefview.gui.mishap_dialog import MishapDialog
from briefview.gui.question import Unsaved
from briefview.gui.recent import RecentFile
from briefview.gui.settings import Settings
from briefview.gui.window import MainWindow
from briefview.resources import resource_path, seed_path
from tests.builder import BriefBuilder

_ARTICLES = Path(__file__).parent / "corpus" / "articles"
_FIGURES = _ARTICLES / "22-night-work-report-launch.txt"
_NO_EVENT = _ARTICLES / "37-lentil-soup-recipe.txt"
_WIDE, _NARROW = QSize(1280, 800), QSize(900, 640)
_NOW = dt.datetime(2026, 11, 23, 9, 30).astimezone()
_PATIENCE = 20  # seconds


class Studio:
    """Opens windows, brings them into a state, and takes their pictures."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._services = services()._replace(now=lambda: _NOW, ask_unsaved=lambda _window, _name: Unsaved.DISCARD)

    def window(self, path: Path | None, size: QSize = _WIDE) -> MainWindow:
        """Return a window with a document, or with none."""
        window = MainWindow(self._services, Settings())
        window.resize(size)
        window.show()
        if path is None:
            window.show_welcome()
        else:
            window.intake.open_path(path)
            _process_until(lambda: bool(window.side.source.origin.text()))
        return window

    def take(self, widget: QWidget, name: str) -> None:
        """Take the picture of a window or a dialog, and close it."""
        widget.activateWindow()
        self.picture(widget, name)
        widget.close()
        _settle()

    def tabs(self, suffix: str, size: QSize) -> None:
        """Take the pictures of the four tabs, of the page and of the states without a brief."""
        for index, name in enumerate(("overview", "speakers", "panels", "statistics")):
            window = self.window(seed_path(), size)
            window.tabs.setCurrentIndex(index)
            chosen = (2, 0, 3, 0)[index]
            for _ in range(chosen):
                window.navigation.next_fact()
            window.tabs.setCurrentIndex(index)
            self.take(window, f"{name}{suffix}")
        window = self.window(seed_path(), size)
        window.actions_by_name.trigger("page")
        _process_until(lambda: window.side.page.view is not None)
        self.take(window, f"page-preview{suffix}")
        self.take(self.window(None, size), f"welcome{suffix}")
        self.take(self.window(_NO_EVENT, size), f"no-event{suffix}")
        window = self.window(_FIGURES, size)
        window.show_brief(comparable_brief())
        window.tabs.setCurrentIndex(3)
        self.take(window, f"statistics-bars{suffix}")

    def speaker_states(self, suffix: str) -> None:
        """Take the pictures of a chosen statement and of a direct one."""
        for path, name in ((seed_path(), "statement"), (_FIGURES, "direct-quotation")):
            window = self.window(path)
            window.tabs.setCurrentIndex(1)
            window.tabs.focus_row()
            rows = window.tabs.speakers.speakers
            rows.setCurrentIndex(rows.model().index(rows.model().rowCount() - 1, 0))
            details = window.tabs.speakers.list
            details.setCurrentIndex(details.model().index(details.model().rowCount() - 1, 0))
            details.setFocus()
            self.take(window, f"{name}{suffix}")

    def corrections(self, suffix: str) -> None:
        """Take the pictures of a review under way: rows being edited, a fault, words found and words selected."""
        window = self.reviewed_window()
        for fact_id, name in _facts_to_edit(window):
            window.select_fact(fact_id)
            window.actions_by_name.trigger("edit")
            self.picture(window, f"edit-{name}{suffix}")
            if name == "statement" and window.corrections.editing.editor:
                window.corrections.editing.editor.show_fault("text", _FAULT)
                self.picture(window, f"edit-fault{suffix}")
            if window.corrections.editing.editor:
                window.corrections.editing.editor.finish()
        window.tabs.setCurrentIndex(0)
        window.actions_by_name.trigger("find")
        window.side.source.find_bar.field.setText("peacekeeping")
        self.picture(window, f"find-bar{suffix}")
        window.side.source.find_bar.close_bar()
        window.actions_by_name.trigger("coverage")
        window.actions_by_name.trigger("to_check")
        window.message.show_notice("visit.txt changed on disk.", ("read_again", "Read again"))
        self.take(window, f"to-check{suffix}")

    def reviewed_window(self) -> MainWindow:
        """Return a window in which three facts were confirmed and one was written over."""
        window = self.window(seed_path())
        for _ in range(3):
            window.actions_by_name.trigger("confirm")
        brief = window.history.brief
        if brief and brief.event:
            host = brief.event.hosts[1].id
            window.history.correct(edit(brief, host, "Republic of Korea (co-host)"), "edit of host", host)
        return window

    def picture(self, widget: QWidget, name: str) -> None:
        """Take the picture of a window that stays open."""
        _settle()
        _reduced(widget.grab().toImage()).save(str(self._folder / f"{name}.png"))

    def messages(self, suffix: str) -> None:
        """Take the picture of an error, and those of the dialogs."""
        window = self.window(seed_path())
        window.intake.open_path(Path("/home/office/visits/visit.txt"))
        _process_until(window.message.isVisible)
        self.take(window, f"error{suffix}")
        window = self.window(seed_path())
        for name in ("date", "page_setup", "preferences", "shortcuts", "about"):
            window.actions_by_name.trigger(name)
            dialog = QApplication.activeModalWidget()
            if dialog:
                self.take(dialog, f"dialog-{name.replace('_', '-')}{suffix}")
        self.take(MishapDialog(_report()), f"mishap{suffix}")
        window.close()

    def page(self) -> None:
        """Take the picture of the page itself."""
        window = self.window(seed_path())
        window.actions_by_name.trigger("page")
        window.side.page.show_zoom(1.5)
        _process_until(lambda: window.side.page.view is not None)
        _settle()
        assert window.side.page.view
        self.take(window.side.page.view.picture, "page")
        window.close()


_FAULT = "A direct quotation must stand word for word in the source. Make it indirect, or select its words."


def _facts_to_edit(window: MainWindow) -> list[tuple[str, str]]:
    """Return facts whose editors differ: a name, a place, a statement, a figure."""
    brief = window.history.brief
    if brief is None or brief.event is None or brief.event.place is None:
        return []
    return [
        (brief.event.name.id, "name"),
        (brief.event.place.id, "place"),
        (brief.speakers[0].statements[1].id, "statement"),
        (brief.statistics[0].id, "figure"),
    ]


def _report() -> str:
    try:
        services().open_brief(Path("visit\0.txt"), None)
    except ValueError as error:
        return mishap_of(error, error.__traceback__).report
    return ""


def comparable_brief() -> EventBrief:
    """Return a brief with figures that can be compared, and one whose words are long."""
    make = BriefBuilder(
        "Delegates at the Night Work Forum heard that 27 per cent of the workforce work at night, "
        "up from 23 per cent of the workforce ten years ago.\n"
        "Approximately 1,400 million hours of night work were counted last year, according to the forum."
    )
    hours = make.statistic(
        "1,400 million",
        "hours of night work",
        "1400000000",
        qualifier="Approximately",
        attributed_to="the forum",
        context="Approximately 1,400 million hours of night work were counted last year",
    )
    shares = (
        make.statistic("27 per cent", "of the workforce", "27", unit="percent"),
        make.statistic("23 per cent", "of the workforce", "23", unit="percent"),
    )
    return EventBrief(
        sources=(make.source(origin="night-work.txt"),),
        event=Event(name=make.fact("Night Work Forum")),
        statistics=(*shares, hours),
    )


def _reduced(picture: QImage) -> QImage:
    """Return a picture with the 256 colours that it uses most: a quarter of the size, and no difference to the eye."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(memoryview(picture.constBits()).cast("I"))
    colours = [colour for colour, _ in counts.most_common(256)]
    return picture.convertToFormat(QImage.Format.Format_Indexed8, colours, Qt.ImageConversionFlag.ThresholdDither)


def _process_until(is_over: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not is_over():
        if time.monotonic() > end:
            raise TimeoutError("the window did not come into the state of its picture")
        QApplication.processEvents()


def _settle() -> None:
    for _ in range(20):
        QApplication.processEvents()


def main(folder: Path) -> None:
    """Make all pictures."""
    with tempfile.TemporaryDirectory() as home:
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, home)
        application = make_application(["screenshots"])
        application.setStyle("Fusion")
        font = QFont("Inter" if "Inter" in QFontDatabase.families() else "DejaVu Sans")
        font.setPixelSize(13)
        application.setFont(font)
        folder.mkdir(parents=True, exist_ok=True)
        studio = Studio(folder)
        recent = (
            RecentFile(str(_FIGURES), _NOW - dt.timedelta(hours=1)),
            RecentFile("/home/office/visits/groundwater.txt", _NOW - dt.timedelta(days=5)),
        )
        for appearance, suffix in ((Appearance.LIGHT, ""), (Appearance.DARK, "-dark")):
            show_appearance(appearance)
            Settings().save_recent(recent)
            studio.tabs(suffix, _WIDE)
            studio.speaker_states(suffix)
            studio.corrections(suffix)
            studio.messages(suffix)
        show_appearance(Appearance.LIGHT)
        studio.tabs("-narrow", _NARROW)
        studio.page()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else resource_path("screenshots"))
