"""The dialog that sets up the page: its paper, its marking and its contact line."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from briefview.brief import PageNotes
from briefview.export.page import PageSetup, Paper
from briefview.gui.fitted_dialog import FittedDialog
from briefview.gui.page_pane import paper_names


class PageSetupDialog(FittedDialog):
    """Asks how the page is to be laid out."""

    setup_chosen = Signal(object)
    """A PageSetup."""
    lines_chosen = Signal(str, str)
    """The marking and the contact line."""

    def __init__(self, setup: PageSetup, notes: PageNotes, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("PageSetupDialog", "Page setup"), parent)
        self.paper = QComboBox()
        for paper, name in paper_names().items():
            self.paper.addItem(name, paper)
        self.paper.setCurrentIndex(self.paper.findData(setup.paper))
        self.paper.setAccessibleName(self.tr("Paper"))
        self.marking = QLineEdit(notes.marking or "")
        self.marking.setPlaceholderText(self.tr("None"))
        self.marking.setAccessibleName(self.tr("Marking"))
        self.contact = QLineEdit(notes.contact or "")
        self.contact.setPlaceholderText(self.tr("None"))
        self.contact.setAccessibleName(self.tr("Contact line"))
        self.large_print = QCheckBox(self.tr("&Large print, 14 points"))
        self.large_print.setChecked(setup.large_print)
        self.set_button, self.cancel_button = QPushButton(self.tr("Set up page")), QPushButton(self.tr("Cancel"))
        self._lay_out()
        self.set_button.clicked.connect(self._choose)
        self.cancel_button.clicked.connect(self.reject)

    def _choose(self) -> None:
        self.setup_chosen.emit(PageSetup(Paper(self.paper.currentData()), None, self.large_print.isChecked()))
        self.lines_chosen.emit(self.marking.text(), self.contact.text())
        self.accept()

    def _lay_out(self) -> None:
        self.set_button.setDefault(True)
        form = QFormLayout()
        form.addRow(self.tr("&Paper"), self.paper)
        form.addRow(self.tr("&Marking"), self.marking)
        form.addRow(self.tr("&Contact line"), self.contact)
        form.addRow("", self.large_print)
        note = QLabel(
            self.tr(
                "The marking stands at the top of the page, such as “For official use”, the contact line in its foot. "
                "Each document begins without them."
            )
        )
        note.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.set_button)
        layout = self.stack()
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addLayout(buttons)
        self.setMinimumWidth(400)
