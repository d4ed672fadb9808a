"""The dialog that says that something went wrong in the program itself, with a report that can be passed on."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton

from briefview.gui.fitted_dialog import FittedDialog
from briefview.gui.note_label import NoteLabel
from briefview.gui.row_paint import scaled_font


class MishapDialog(FittedDialog):
    """Shows one report."""

    folder_requested = Signal()
    """A person wants to see the folder of the log."""

    def __init__(self, report: str) -> None:
        super().__init__(QCoreApplication.translate("MishapDialog", "Something went wrong"))
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.report = QPlainTextEdit(report)
        self.more = NoteLabel()
        self.copy_button = QPushButton(self.tr("Copy report"))
        self.folder_button = QPushButton(self.tr("Open log folder"))
        self.close_button = QPushButton(self.tr("Continue"))
        self._lay_out()
        self.copy_button.clicked.connect(self._copy)
        self.folder_button.clicked.connect(self._ask_folder)
        self.close_button.clicked.connect(self.accept)

    def show_more(self, count: int) -> None:
        """Say how many other errors were met since."""
        one = self.tr("%n more error since, written to the log.", "", count)
        self.more.setText(one if count == 1 else self.tr("%n more errors since, written to the log.", "", count))
        self.more.show()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy_button.setText(self.tr("Copied"))

    def _ask_folder(self) -> None:
        self.folder_requested.emit()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Something went wrong"))
        title.setFont(scaled_font(self.font(), 1.3, QFont.Weight.DemiBold))
        words = QLabel(
            self.tr(
                "briefview met an error that is a fault of the program. The documents stay open and you can go on "
                "working; save your corrections soon."
            )
        )
        promise = NoteLabel(
            self.tr("The report says where in the program the error was met. It holds nothing of your documents.")
        )
        for label in (words, promise):
            label.setWordWrap(True)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setTabChangesFocus(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.more.hide()
        self.close_button.setDefault(True)
        layout = self.stack()
        for part in (title, words, self.report, promise, self.more):
            layout.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addWidget(self.folder_button)
        row.addStretch()
        row.addWidget(self.close_button)
        layout.addLayout(row)
        self.close_button.setFocus()
        self.resize(620, 440)
