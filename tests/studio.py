"""Every state of the window that a person may see: for the pictures of them, and for what must hold in all of them."""

import datetime as dt
import tempfile
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from briefview.app import services
from briefview.brief.correction import edit, leave_off, pin
from briefview.export.page import PageSetup
from briefview.gui.mishap import mishap_of
from briefview.gui.mishap_dialog import MishapDialog
from briefview.gui.question import Unsaved
from briefview.gui.recent import RecentFile
from briefview.gui.settings import Settings
from briefview.gui.window import MainWindow
from briefview.resources import seed_path
from tests.builder import comparable_brief
from tests.reading.postbag import mail
from tests.stage import process_until, settle

_ARTICLES = Path(__file__).parent / "corpus" / "articles"
FIGURES = _ARTICLES / "22-night-work-report-launch.txt"
_FILES = Path(__file__).parent / "reading" / "files"
_WEB_PAGE, _WORD_DOCUMENT = _FILES / "saved.html", _FILES / "harbour.docx"
_NO_EVENT = _ARTICLES / "37-lentil-soup-recipe.txt"
WIDE, NARROW = QSize(1280, 800), QSize(900, 640)
NOW = dt.datetime(2026, 11, 23, 9, 30).astimezone()


class Studio:
    """Opens windows and brings them into each state that a person may see.

    Args:
        size: How large the windows are.
    """

    def __init__(self, size: QSize = WIDE) -> None:
        self._size = size
        self._services = services()._replace(now=lambda: NOW, ask_unsaved=lambda _window, _name: Unsaved.DISCARD)

    def window(self, path: Path | None) -> MainWindow:
        """Return a window with a document, or with none."""
        window = MainWindow(self._services, Settings())
        window.resize(self._size)
        window.show()
        if path is None:
            window.show_welcome()
        else:
            window.intake.open_path(path)
            process_until(lambda: bool(window.side.source.origin.text()))
        return window

    def visit(self, suffix: str = "") -> None:
        """Bring windows into all states."""
        self.remember_files()
        self.tabs(suffix)
        self.speaker_states(suffix)
        self.corrections(suffix)
        self.messages(suffix)
        self.page_list(suffix)
        self.read_again(suffix)
        self.documents(suffix)

    def picture(self, widget: QWidget, name: str) -> None:
        """Do with a window, a dialog or a menu in the state `name` what all this is for; it stays open."""
        raise NotImplementedError

    def take(self, widget: QWidget, name: str) -> None:
        """Do the same, and close it."""
        widget.show()
        widget.activateWindow()
        settle()
        self.picture(widget, name)
        widget.close()
        settle()

    def tabs(self, suffix: str) -> None:
        """Take the pictures of the four tabs, of the page and of the states without a brief."""
        for index, name in enumerate(("overview", "speakers", "panels", "statistics")):
            window = self.window(seed_path())
            window.tabs.setCurrentIndex(index)
            chosen = (2, 0, 3, 0)[index]
            for _ in range(chosen):
                window.navigation.next_fact()
            window.tabs.setCurrentIndex(index)
            self.take(window, f"{name}{suffix}")
        window = self.window(seed_path())
        window.actions_by_name.trigger("page")
        process_until(lambda: window.side.page.view is not None)
        self.take(window, f"page-preview{suffix}")
        self.take(self.window(None), f"welcome{suffix}")
        self.take(self.window(_NO_EVENT), f"no-event{suffix}")
        window = self.window(FIGURES)
        window.show_brief(comparable_brief())
        window.tabs.setCurrentIndex(3)
        self.take(window, f"statistics-bars{suffix}")

    def speaker_states(self, suffix: str) -> None:
        """Take the pictures of a chosen statement and of a direct one."""
        for path, name in ((seed_path(), "statement"), (FIGURES, "direct-quotation")):
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
        self.menus(window, suffix)
        window.actions_by_name.trigger("coverage")
        window.actions_by_name.trigger("to_check")
        window.message.show_notice("visit.txt changed on disk.", ("read_again", "Read again"))
        self.take(window, f"to-check{suffix}")

    def menus(self, window: MainWindow, suffix: str) -> None:
        """Take the pictures of selected words, and of the menus that open beside the menu bar."""
        brief = window.history.brief
        assert brief
        words = brief.speakers[0].name.evidence[0]
        window.side.source.text.show_words(words.start, words.end)
        self.picture(window, f"words-selected{suffix}")
        window.actions_by_name.trigger("add")
        self.take_menu(f"menu-add{suffix}")
        window.side.source.text.word_menu(words.start).popup(window.pos())
        self.take_menu(f"menu-words{suffix}")
        window.select_fact(brief.speakers[0].name.id)
        window.actions_by_name.trigger("merge")
        self.take_menu(f"menu-merge{suffix}")
        window.tabs.setCurrentIndex(0)

    def take_menu(self, name: str) -> None:
        """Take the picture of the menu that is open, and close it."""
        menu = QApplication.activePopupWidget()
        assert menu
        self.take(menu, name)

    def page_list(self, suffix: str) -> None:
        """Take the pictures of a page that leaves facts out, with the reasons, and of one as wide as its pane."""
        window = self.window(seed_path())
        brief = window.history.brief
        assert brief
        changed = pin(leave_off(brief, brief.speakers[2].name.id), brief.panels[0].title.id)
        window.history.correct(changed, "place on the page", brief.panels[0].title.id)
        window.side.page.show_setup(PageSetup(large_print=True))
        window.actions_by_name.trigger("page")
        process_until(lambda: "pinned" in window.side.page.list.words.text())
        window.side.page.list.show_button.setChecked(True)
        window.select_fact(brief.speakers[2].name.id)
        self.picture(window, f"page-list{suffix}")
        window.side.page.list.show_button.setChecked(False)
        window.actions_by_name.trigger("fit_width")
        self.picture(window, f"page-fit-width{suffix}")
        window.side.page.show_setup(PageSetup())
        window.actions_by_name.trigger("fit")
        settle()
        window.close()
        window = self.window(FIGURES)
        window.actions_by_name.trigger("page")
        process_until(lambda: window.side.page.view is not None)
        self.picture(window, f"page-bars{suffix}")
        window.actions_by_name.trigger("source")
        window.close()

    def remember_files(self) -> None:
        """Let there be files that were opened before, one of which is gone."""
        gone = RecentFile("/home/office/visits/groundwater.txt", NOW - dt.timedelta(days=5))
        Settings().save_recent((RecentFile(str(FIGURES), NOW - dt.timedelta(hours=1)), gone))

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

    def messages(self, suffix: str) -> None:
        """Take the picture of an error, and those of the dialogs."""
        window = self.window(seed_path())
        window.intake.open_path(Path("/home/office/visits/visit.txt"))
        process_until(window.message.isVisible)
        self.take(window, f"error{suffix}")
        window = self.window(seed_path())
        for name in ("date", "page_setup", "preferences", "shortcuts", "about", "open_address"):
            window.actions_by_name.trigger(name)
            dialog = QApplication.activeModalWidget()
            if dialog:
                self.take(dialog, f"dialog-{name.replace('_', '-')}{suffix}")
        self.take(MishapDialog(_report()), f"mishap{suffix}")
        window.close()

    def read_again(self, suffix: str) -> None:
        """Take the picture of a brief whose source changed: reviewed facts whose words have gone stand at the end."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / seed_path().name
            text = seed_path().read_text(encoding="utf-8")
            path.write_text(text, encoding="utf-8")
            window = self.window(path)
            brief = window.history.brief
            assert brief
            for fact_id in (brief.speakers[0].statements[0].id, brief.statistics[0].id):
                window.select_fact(fact_id)
                window.actions_by_name.trigger("confirm")
            path.write_text(text.replace("235,000", "238,000").replace("strong support", "support"), encoding="utf-8")
            window.actions_by_name.trigger("read_again")
            process_until(lambda: window.history.stack.undoText() == "reading again")
            self.picture(window, f"read-again{suffix}")
            window.actions_by_name.trigger("next_lost")
            window.message.hide()
            self.take(window, f"lost-words{suffix}")

    def documents(self, suffix: str) -> None:
        """Take the pictures of a page that a browser saved, of what was left out of it, and of an e-mail."""
        window = self.window(_WEB_PAGE)
        window.actions_by_name.trigger("left_out")
        dialog = QApplication.activeModalWidget()
        assert dialog
        self.take(dialog, f"dialog-left-out{suffix}")
        self.take(window, f"web-page{suffix}")
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "visit.eml"
            text, note = seed_path().read_text(encoding="utf-8"), {"note.docx": _WORD_DOCUMENT.read_bytes()}
            path.write_bytes(mail(text, attached=note, subject="Preparatory meeting in Islamabad").as_bytes())
            window = self.window(path)
            process_until(window.message.isVisible)
            self.take(window, f"e-mail{suffix}")

    def page(self) -> None:
        """Take the picture of the page itself."""
        window = self.window(seed_path())
        window.actions_by_name.trigger("page")
        window.side.page.show_zoom(1.5)
        process_until(lambda: window.side.page.view is not None)
        settle()
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
