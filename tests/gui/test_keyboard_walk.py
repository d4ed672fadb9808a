"""From an article to the page by keys alone: open, walk, confirm, edit, reject, undo, find, add, export.

No mouse, no call into the window: each step presses keys, and then looks at what a person would see.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from briefview.app import services
from briefview.brief import Event, EventBrief, Standing
from briefview.gui.question import Unsaved
from briefview.gui.settings import Settings
from briefview.gui.window import MainWindow
from briefview.opening import open_brief
from briefview.resources import seed_path

_Key = Qt.Key
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1) -> None:
    """Press a key where the focus is, as often as wanted."""
    for _ in range(times):
        QTest.keyClick(focus(), key, modifiers)


def write(words: str) -> None:
    """Write some words where the focus is."""
    QTest.keyClicks(focus(), words)


def focus() -> QWidget:
    """Return what the keys go to."""
    found = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert found
    return found


def go_down_to(words: str) -> None:
    """Go down in the menu that is open until some words are reached."""
    menu = focus()
    assert isinstance(menu, QMenu)
    press(_Key.Key_Down)
    while menu.activeAction().text() != words:
        press(_Key.Key_Down)


class Answer(QObject):
    """Writes a path into the next file dialog, and presses Enter: the dialog stops all else until then."""

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._answer)
        self._timer.start(10)

    def _answer(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog) and isinstance(QApplication.focusWidget(), QLineEdit):
            self._timer.stop()
            press(_Key.Key_A, _CTRL)
            write(str(self._path))
            press(_Key.Key_Return)


@pytest.fixture
def walked(qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window as it is when the program is started without a document."""
    asked = services()._replace(ask_unsaved=lambda _window, _name: Unsaved.DISCARD)
    window = MainWindow(asked, Settings())
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)  # the fixture of Qt deletes it
    qtbot.addWidget(window)
    window.show_welcome()
    with qtbot.waitActive(window):
        window.show()
    yield window
    window.history.stack.setClean()


def shown(window: MainWindow) -> EventBrief:
    """Return the brief that is shown."""
    assert window.history.brief
    return window.history.brief


class Person:
    """Presses the keys of each task in its turn.

    Args:
        window: The window.
        folder: Where the article is, and where the page is to be.
    """

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.article, self.page = folder / "visit.txt", folder / "visit.pdf"
        self._window = window
        self._side = window.side.source

    @property
    def said(self) -> str:
        """What the status bar says."""
        return self._window.status.told.text()

    @property
    def event(self) -> Event:
        """The event as it is shown."""
        event = shown(self._window).event
        assert event
        return event

    def opens(self) -> None:
        """Ctrl+O asks for a file; its name is written, Enter opens it."""
        Answer(self.article, self._window)
        press(_Key.Key_O, _CTRL)

    def walks(self) -> None:
        """The first fact is chosen; the arrow keys walk, Enter goes to its words, Escape comes back."""
        assert self._window.tabs.overview.list.hasFocus()
        press(_Key.Key_Down, times=2)
        assert self._side.strip.words.text() == "“in progress”, ¶1"
        press(_Key.Key_Return)
        assert self._side.text.hasFocus()
        press(_Key.Key_Escape)
        assert self._window.tabs.overview.list.hasFocus()

    def confirms(self) -> None:
        """Space confirms, and goes on to the next fact."""
        press(_Key.Key_Up, times=2)
        press(_Key.Key_Space, times=3)
        assert self._window.status.review.text() == "3 of 37 facts reviewed"

    def edits(self) -> None:
        """F2 edits in the row; Enter saves."""
        assert self._side.strip.label.text() == "Place"
        press(_Key.Key_F2)
        press(_Key.Key_A, _CTRL)
        write("Convention Centre")
        press(_Key.Key_Return)
        assert self.said == "Edited: place"
        assert self.event.place
        assert self.event.place.value.venue == "Convention Centre"

    def rejects_and_thinks_better_of_it(self) -> None:
        """Delete rejects, Ctrl+Z brings back."""
        press(_Key.Key_Down, times=2)
        press(_Key.Key_Delete)
        assert self.said == "Rejected: duration two days. Ctrl+Z brings it back."
        press(_Key.Key_Z, _CTRL)
        assert self.said == "Undone: rejection of duration two days"

    def finds_and_adds(self) -> None:
        """Ctrl+F finds words, Escape leaves them selected, and Ctrl+Shift+A makes a fact of them."""
        press(_Key.Key_F, _CTRL)
        write("technology")
        assert self._side.find_bar.count.text().startswith("1 of")
        press(_Key.Key_Escape)
        assert self._side.text.textCursor().selectedText() == "technology"
        press(_Key.Key_A, _CTRL | _SHIFT)
        go_down_to("Theme")
        press(_Key.Key_Return)
        assert self.said == "Added: theme technology"
        press(_Key.Key_Return)
        assert self.event.theme
        assert self.event.theme.standing is Standing.ADDED

    def reviews_the_rest(self) -> None:
        """Ctrl+U goes to each fact that is still to be checked, in whatever tab, and Space confirms it."""
        for _ in range(40):
            if self._window.actions_by_name["next_unreviewed"].isEnabled():
                press(_Key.Key_U, _CTRL)
                press(_Key.Key_Space)
        assert self._window.status.review.text() == "38 of 38 facts reviewed"

    def exports(self) -> None:
        """Ctrl+E asks where the page is to be, and Enter writes it."""
        Answer(self.page, self._window)
        press(_Key.Key_E, _CTRL)


def test_an_article_becomes_a_page_by_keys_alone(walked: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    person = Person(walked, tmp_path)
    shutil.copy(seed_path(), person.article)
    with qtbot.waitSignal(walked.intake.brief_opened, timeout=20_000):
        person.opens()
    assert person.said == "Opened visit.txt, 37 facts found"
    with qtbot.waitActive(walked):  # as a window manager does when a dialog goes
        walked.activateWindow()
    person.walks()
    person.confirms()
    person.edits()
    person.rejects_and_thinks_better_of_it()
    person.finds_and_adds()
    person.reviews_the_rest()
    with qtbot.waitSignal(walked.delivery.written, timeout=20_000):
        person.exports()
    assert open_brief(person.page, None) == shown(walked)
