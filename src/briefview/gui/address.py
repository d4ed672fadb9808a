"""The dialog that asks for an address of the web."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from briefview.brief.address import Address, address_of
from briefview.gui.fitted_dialog import FittedDialog
from briefview.gui.note_label import NoteLabel
from briefview.gui.pasting import pasted_address
from briefview.gui.row_paint import scaled_font

_SCHEME = "https://"


class AddressDialog(FittedDialog):
    """Asks for an address; one that was copied stands in the field already."""

    address_chosen = Signal(object)
    """The Address whose document a person wants."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("AddressDialog", "Open address"), parent)
        copied = pasted_address(QGuiApplication.clipboard().mimeData())
        self.field = QLineEdit(copied.url if copied else "")
        self.note = NoteLabel()
        self.open_button, self.cancel_button = QPushButton(self.tr("Open page")), QPushButton(self.tr("Cancel"))
        self._lay_out()
        self.field.textChanged.connect(self._show_address)
        self.open_button.clicked.connect(self._open)
        self.cancel_button.clicked.connect(self.reject)
        self._show_address()
        self.field.selectAll()

    def address(self) -> Address | None:
        """Return the address in the field, also where its beginning was left out; nothing where it is none."""
        words = self.field.text().strip()
        if "://" not in words and "." in words:
            words = f"{_SCHEME}{words}"
        return address_of(words)

    def _open(self) -> None:
        if address := self.address():
            self.address_chosen.emit(address)
            self.accept()

    def _show_address(self) -> None:
        address = self.address()
        self.open_button.setEnabled(address is not None)
        if address:
            words = self.tr("briefview asks {host} for this page, once. Nothing else is sent or loaded.")
            self.note.setText(words.format(host=address.host))
        elif self.field.text().strip():
            self.note.setText(self.tr("This is no address of the web. One begins with https:// or http://."))
        else:
            self.note.setText(self.tr("The address of one page or document, as the browser shows it."))

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Open address"))
        title.setFont(scaled_font(self.font(), 1.15, QFont.Weight.DemiBold))
        self.field.setPlaceholderText(self.tr("https://example.org/news/visit.html"))
        self.field.setAccessibleName(self.tr("Address"))
        self.note.setWordWrap(True)
        self.note.setMinimumHeight(self.fontMetrics().height() * 2)
        self.open_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.open_button)
        layout = self.stack()
        for part in (title, self.field, self.note):
            layout.addWidget(part)
        layout.addLayout(buttons)
        self.field.setMinimumWidth(440)
