"""Two speakers who are one person become one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QMenu, QWidget

from briefview.brief import find_located
from briefview.brief.correction import merge_speakers
from briefview.gui.fact_step import FactStep
from briefview.gui.history import History
from briefview.presentation.value import value_phrase


class Merging(FactStep):
    """Merges the speaker of the chosen fact with another one.

    Args:
        history: The corrections so far.
        window: The window in which the menu of speakers opens.
    """

    fact_selected = Signal(str)
    """The name of the merged speaker."""

    def __init__(self, history: History, window: QWidget) -> None:
        super().__init__(history, window)
        self._window = window

    def can_merge(self) -> bool:
        """Tell whether the chosen fact is one of a speaker, and there is another one."""
        brief = self._history.brief
        return brief is not None and len(brief.speakers) > 1 and self._position() is not None

    def ask(self) -> None:
        """Open the menu of the other speakers."""
        if menu := self.menu():
            menu.popup(QCursor.pos())

    def menu(self) -> QMenu | None:
        """Return the menu of the other speakers; nothing where there is nobody to merge with."""
        brief, position = self._history.brief, self._position()
        if brief is None or position is None or len(brief.speakers) < 2:
            return None
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = value_phrase(brief.speakers[position].name.value)
        menu.addSection(self.tr("{name} is the same person as").format(name=name))
        for number, speaker in enumerate(brief.speakers):
            if number != position:
                action = menu.addAction(value_phrase(speaker.name.value).replace("&", "&&"))
                action.setData(speaker.name.id)
        menu.triggered.connect(self._merge)
        return menu

    def _merge(self, action: QAction) -> None:
        brief, position = self._history.brief, self._position()
        if brief is None or position is None:
            return
        kept = brief.speakers[position].name
        other = find_located(brief, action.data()).fact
        names = {"one": value_phrase(kept.value), "other": value_phrase(other.value)}
        what = self.tr("merging of {one} and {other}").format(**names)
        self._history.correct(merge_speakers(brief, kept.id, other.id), what, kept.id)
        self.told.emit(self.tr("Merged: {one} and {other}").format(**names))
        self.fact_selected.emit(kept.id)

    def _position(self) -> int | None:
        """Return the position of the speaker of the chosen fact, counted from 0."""
        brief = self._history.brief
        if brief is None or not self._fact_id:
            return None
        path = find_located(brief, self._fact_id).path
        return path[1] if path[0] == "speakers" and isinstance(path[1], int) else None
