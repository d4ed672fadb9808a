"""The status bar: what was just done on the left, how far the review and the page are on the right."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from briefview.gui.announcement import announce
from briefview.gui.elided_label import ElidedLabel

_SHOWN_FOR = 10_000  # milliseconds


class StatusLine(QStatusBar):
    """Tells what was done, without asking anything."""

    page_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = ElidedLabel(Qt.TextElideMode.ElideRight)
        self.review, self.page = QLabel(), QLabel()
        self.progress, self.cancel = QProgressBar(), QPushButton(self.tr("Cancel"))
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_FOR)
        self._timer.timeout.connect(self.told.clear)
        self.told.linkActivated.connect(self._open_folder)
        self.page.linkActivated.connect(self._request_page)
        self.cancel.clicked.connect(self.cancel_requested)

    def tell(self, text: str) -> None:
        """Say for a while what was done."""
        self._show_told(text, Qt.TextFormat.PlainText)
        self.told.setToolTip(text)
        announce(self, text)

    def tell_written(self, path: Path) -> None:
        """Say for a while which file was exported; a click opens its folder."""
        self._tell_file(self.tr("Exported {name} to {folder}"), path)

    def tell_saved(self, path: Path) -> None:
        """Say for a while which file was saved; a click opens its folder."""
        self._tell_file(self.tr("Saved {name} to {folder}"), path)

    def _tell_file(self, words: str, path: Path) -> None:
        folder = QUrl.fromLocalFile(str(path.parent)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
        link = f'<a href="{folder}">{_escaped(path.parent.name)}</a>'
        self._show_told(words.format(name=_escaped(path.name), folder=link), Qt.TextFormat.RichText)
        announce(self, words.format(name=path.name, folder=path.parent.name))

    def _show_told(self, text: str, form: Qt.TextFormat) -> None:
        """Show a text for a while; one with a link lets the keys follow it too."""
        reach = Qt.TextInteractionFlag
        by_keys = reach.LinksAccessibleByKeyboard if form is Qt.TextFormat.RichText else reach.NoTextInteraction
        self.told.setTextInteractionFlags(reach.LinksAccessibleByMouse | by_keys)
        self.told.setTextFormat(form)
        self.told.setToolTip("")
        self.told.setText(text)
        self._timer.start()

    def show_busy(self, text: str) -> None:
        """Say that something takes long; empty when it is over."""
        self.progress.setVisible(bool(text))
        self.cancel.setVisible(bool(text))
        if text:
            self._timer.stop()
            self.told.setTextFormat(Qt.TextFormat.PlainText)
            self.told.setText(text)

    def show_review(self, text: str) -> None:
        """Say how far the review is."""
        self.review.setText(text)

    def show_page(self, left_out: int | None) -> None:
        """Say how many facts the page leaves out; nothing where no page was made yet."""
        self.page.setVisible(left_out is not None)
        if left_out is None:
            self.page.clear()
        elif left_out:
            one, more = self.tr("%n fact not shown", "", left_out), self.tr("%n facts not shown", "", left_out)
            link = f'<a href="page">{one if left_out == 1 else more}</a>'
            self.page.setText(self.tr("Page: {left_out}").format(left_out=link))
        else:
            self.page.setText(self.tr("Page: all facts fit"))

    def _lay_out(self) -> None:
        self.setSizeGripEnabled(False)
        self.setContentsMargins(12, 0, 12, 0)
        self.progress.setRange(0, 0)
        self.progress.setMaximumWidth(120)
        self.progress.setAccessibleName(self.tr("Reading"))
        self.cancel.setShortcut("Esc")
        self.progress.hide()
        self.cancel.hide()
        self.told.setOpenExternalLinks(False)
        for widget in (self.told, self.progress, self.cancel):
            self.addWidget(widget)
        for label in (self.review, self.page):
            label.setContentsMargins(6, 0, 4, 0)
            self.addPermanentWidget(label)

    def _open_folder(self, link: str) -> None:
        QDesktopServices.openUrl(QUrl(link))

    def _request_page(self, _link: str) -> None:
        self.page_requested.emit()


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
