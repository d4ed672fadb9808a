"""A quiet line of text above or below a list."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from briefview.gui.colour import quiet_colour


class NoteLabel(QLabel):
    """A label in the quiet colour of its palette; it hides itself while it has nothing to say."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._tone()

    def show_note(self, text: str) -> None:
        """Show another text."""
        self.setText(text)
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        """Take the quiet colour of another palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tone()

    def _tone(self) -> None:
        quiet = quiet_colour(QGuiApplication.palette())
        if self.palette().color(QPalette.ColorRole.WindowText) != quiet:  # what is set here is told as a change again
            palette = QPalette(self.palette())
            for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
                palette.setColor(role, quiet)
            self.setPalette(palette)
