"""The dialog that shows what is known of a document beside its text, and what was left out of that."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QListView, QPushButton, QWidget

from briefview.brief import Source
from briefview.gui.entry_list import EntryListView, EntryRow
from briefview.gui.fitted_dialog import FittedDialog
from briefview.gui.row_paint import scaled_font
from briefview.presentation.document import document_details, left_out, left_out_text
from briefview.presentation.phrase import counted
from briefview.presentation.source_line import origin_name


class _PartList(EntryListView):
    """Tells that a person wants to copy; by itself a list copies one row only."""

    copy_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        else:
            super().keyPressEvent(event)


class LeftOutDialog(FittedDialog):
    """Lists the parts of a document that are not in its text, to be read and copied.

    Args:
        source: The document.
        parent: The window that asks.
    """

    def __init__(self, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("LeftOutDialog", "What was left out"), parent)
        self._source = source
        self._parts = left_out(source)
        self.list = _PartList(self.tr("What was left out"), strong=False, side=16)
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.show_rows(
            [EntryRow(str(at), part.line, part.spoken, detail=part.kind) for at, part in enumerate(self._parts)]
        )
        self.list.setVisible(bool(self._parts))
        self.copy_button, self.close_button = QPushButton(self.tr("Copy all")), QPushButton(self.tr("Close"))
        self.copy_button.setVisible(bool(self._parts))
        self._lay_out()
        self.list.selectionModel().selectionChanged.connect(self._show_selection)
        self.copy_button.clicked.connect(self.copy)
        self.close_button.clicked.connect(self.accept)
        self.list.copy_requested.connect(self.copy)
        if self._parts:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
            self.list.clearSelection()
            self.list.setFocus()

    def copy(self) -> None:
        """Put the chosen parts on the clipboard, or all where none is chosen."""
        chosen = sorted(index.row() for index in self.list.selectedIndexes())
        parts = tuple(self._parts[row] for row in chosen) or self._parts
        QGuiApplication.clipboard().setText(left_out_text(parts))

    def _show_selection(self) -> None:
        chosen = self.list.selectionModel().hasSelection()
        self.copy_button.setText(self.tr("Copy selected") if chosen else self.tr("Copy all"))

    def _lay_out(self) -> None:
        title = QLabel(origin_name(self._source))
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setFont(scaled_font(self.font(), 1.15, QFont.Weight.DemiBold))
        title.setWordWrap(True)
        details = QFormLayout()
        details.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        details.setHorizontalSpacing(16)
        for name, value in document_details(self._source):
            words = QLabel(value)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            words.setWordWrap(True)
            words.setAccessibleName(f"{name}: {value}")
            details.addRow(name, words)
        number = len(self._parts)
        note = self.tr("{parts} of the document are not in the text, and no facts are read from them.")
        head = QLabel(note.format(parts=counted(number, "part")) if number else self.tr("Nothing was left out."))
        head.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        layout = self.stack()
        layout.addWidget(title)
        layout.addLayout(details)
        layout.addWidget(head)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        self.resize(560, 560 if number else 10)
