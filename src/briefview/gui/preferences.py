"""The dialog of what a person prefers; each choice counts at once."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QPushButton, QWidget

from briefview.export.page import Paper
from briefview.gui.appearance import Appearance
from briefview.gui.fitted_dialog import FittedDialog
from briefview.gui.note_label import NoteLabel
from briefview.gui.page_pane import paper_names


class PreferencesDialog(FittedDialog):
    """Asks how the program is to look and to begin."""

    appearance_chosen = Signal(object)
    """An Appearance."""
    paper_chosen = Signal(object)
    """A Paper."""
    reopening_chosen = Signal(bool)
    """Whether the last documents are opened at start."""

    def __init__(self, appearance: Appearance, paper: Paper, *, reopens: bool, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("PreferencesDialog", "Preferences"), parent)
        self.appearance, self.paper = QComboBox(), QComboBox()
        self.reopening = QCheckBox(self.tr("&Open the last documents at start"))
        self.close_button = QPushButton(self.tr("Close"))
        for name, one in (
            (self.tr("System"), Appearance.SYSTEM),
            (self.tr("Light"), Appearance.LIGHT),
            (self.tr("Dark"), Appearance.DARK),
        ):
            self.appearance.addItem(name, one)
        for one_paper, name in paper_names().items():
            self.paper.addItem(name, one_paper)
        self.appearance.setCurrentIndex(self.appearance.findData(appearance))
        self.paper.setCurrentIndex(self.paper.findData(paper))
        self.reopening.setChecked(reopens)
        self._lay_out()
        self.appearance.currentIndexChanged.connect(self._choose_appearance)
        self.paper.currentIndexChanged.connect(self._choose_paper)
        self.reopening.toggled.connect(self.reopening_chosen)
        self.close_button.clicked.connect(self.accept)

    def _choose_appearance(self) -> None:
        self.appearance_chosen.emit(Appearance(self.appearance.currentData()))

    def _choose_paper(self) -> None:
        self.paper_chosen.emit(Paper(self.paper.currentData()))

    def _lay_out(self) -> None:
        self.appearance.setAccessibleName(self.tr("Appearance"))
        self.paper.setAccessibleName(self.tr("Paper"))
        self.close_button.setDefault(True)
        form = QFormLayout()
        form.addRow(self.tr("&Appearance"), self.appearance)
        form.addRow(self.tr("&Paper"), self.paper)
        form.addRow("", self.reopening)
        note = NoteLabel(self.tr("Only the paths of the documents are remembered, never what stands in them."))
        note.setWordWrap(True)
        layout = self.stack()
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addWidget(self.close_button, alignment=Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(400)
