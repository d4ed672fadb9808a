"""The editor that takes the place of a row: the fields of a fact, the words it came from, and what is wrong."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefview.gui.note_label import NoteLabel
from briefview.gui.row_paint import SIDE, scaled_font
from briefview.presentation.form import FormField

_LONG_TEXT = 60
"""Longer texts are written in a field of several lines."""
_LINES = 4
_WIDEST = 640


class _TextField(QPlainTextEdit):
    """A field of several lines, in which Tab goes on and Enter is left to the editor."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(round(self.fontMetrics().lineSpacing() * (_LINES + 0.8)))
        self.selectAll()


class EditorDelegate(QStyledItemDelegate):
    """A delegate that opens a fact's editor in the place of its row, and leaves all keys to it."""

    def __init__(self, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._view = parent
        self._fields: Sequence[FormField] = ()
        self._words = ""
        self._left = 0

    def open(self, index: QModelIndex, fields: Sequence[FormField], words: str, left: int) -> "FactEditor":
        """Open an editor and return it; it closes with its signal `closed`."""
        self._fields, self._words, self._left = fields, words, left
        self._view.openPersistentEditor(index)
        editor = self._view.indexWidget(index)
        if not isinstance(editor, FactEditor):
            raise TypeError(editor)
        return editor

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Return the editor of the fact that is about to be edited."""
        return FactEditor(self._fields, self._words, self._left, self._view, parent)

    def eventFilter(self, _editor: QObject, _event: QEvent) -> bool:
        """Leave all keys to the editor."""
        return False


_Input = QLineEdit | QComboBox | _TextField


class FactEditor(QWidget):
    """Edits one fact.

    Args:
        fields: What can be changed.
        words: What is said below: where the value came from.
        left: Where the fields begin, in pixels, so that they stand where the value stood.
        view: The list, which gets the focus back.
        parent: The viewport of the list.
    """

    save_requested = Signal(object)
    """What the fields hold: a dict of texts by name."""
    closed = Signal()
    """The editor is not wanted any more."""
    height_changed = Signal()

    def __init__(self, fields: Sequence[FormField], words: str, left: int, view: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._before = {field.name: field.text for field in fields}
        self._finished = False
        self._left = QTimer(self)
        self._left.setSingleShot(True)
        self._left.setInterval(0)
        self._left.timeout.connect(self._save_when_left)
        self.inputs = {field.name: self._input(field) for field in fields}
        self.fault = QLabel()
        self.fault.setWordWrap(True)
        self.fault.hide()
        self.note = NoteLabel(parent=self)
        self.note.setText(words)
        self.note.setWordWrap(True)
        self.note.setFont(scaled_font(self.font(), 0.92))
        self.note.setIndent(4)
        self.fault.setIndent(4)
        self._lay_out(fields, left)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._first = self.inputs[_first(fields)]
        self._order_tabs()

    def focus_first(self) -> None:
        """Put the focus on the first field that is written in."""
        self._first.setFocus()

    def texts(self) -> dict[str, str]:
        """Return what the fields hold."""
        return {name: _text(box) for name, box in self.inputs.items()}

    def height_at(self, width: int) -> int:
        """Return the height that the editor takes at a width, in pixels."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout and layout.hasHeightForWidth() else self.sizeHint().height()

    def show_fault(self, field: str, message: str) -> None:
        """Say what is wrong below the fields, and put the focus on the field that it is about."""
        self.fault.setText(f"⚠ {message}")
        self.fault.setAccessibleName(message)
        self.fault.show()
        box = self.inputs.get(field, next(iter(self.inputs.values())))
        box.setAccessibleDescription(message)
        box.setFocus()
        self.height_changed.emit()

    def finish(self) -> None:
        """Close; the fact is as it should be."""
        if self._finished:
            return
        self._finished = True
        focus = QApplication.focusWidget()
        if focus and self.isAncestorOf(focus):
            self._view.setFocus()
        self.closed.emit()

    def save(self) -> None:
        """Ask to save what was changed; close where nothing was."""
        if self.texts() == self._before:
            self.finish()
        else:
            self.save_requested.emit(self.texts())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Enter, leave on Escape."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.finish()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter from the field of several lines, and save when the focus leaves the editor."""
        if self._finished:
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, _TextField):
            plain = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if plain and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.save()
                return True
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            keeps = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
            if event.reason() not in keeps:
                self._left.start()
        return False

    def _save_when_left(self) -> None:
        focus = QApplication.focusWidget()
        if not self._finished and focus and not self.isAncestorOf(focus):
            self.save()

    def _order_tabs(self) -> None:
        """Let Tab come from the list to the fields and go on to what follows the list, for the editor is made last."""
        before = self._view
        for box in self.inputs.values():
            QWidget.setTabOrder(before, box)
            before = box

    def _input(self, field: FormField) -> _Input:
        box: _Input
        if field.choices:
            box = QComboBox(self)
            box.addItems(list(field.choices))
            box.setCurrentText(field.text)
        elif len(field.text) > _LONG_TEXT:
            box = _TextField(field.text, self)
        else:
            box = QLineEdit(field.text, self)
            box.selectAll()
        box.setAccessibleName(field.label or self.tr("Value"))
        box.installEventFilter(self)
        return box

    def _lay_out(self, fields: Sequence[FormField], left: int) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(left, 6, SIDE, 6)
        layout.setSpacing(4)
        form = QFormLayout()
        form.setSpacing(4)
        for field in fields:
            box = self.inputs[field.name]
            box.setMaximumWidth(_WIDEST)
            if len(fields) > 1:
                form.addRow(field.label, box)
            else:
                form.addRow(box)
                label = QLabel(box.accessibleName(), self)
                label.setBuddy(box)
                label.hide()
        layout.addLayout(form)
        layout.addWidget(self.fault)
        layout.addWidget(self.note)


def _first(fields: Sequence[FormField]) -> str:
    """Return the field to begin with: the first one that is written in."""
    return next((field.name for field in fields if not field.choices), fields[0].name)


def _text(box: _Input) -> str:
    if isinstance(box, QComboBox):
        return box.currentText()
    return box.text() if isinstance(box, QLineEdit) else box.toPlainText()
