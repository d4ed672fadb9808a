"""Text wrapped to a width with a line step of its own, measured and painted alike."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPainter, QTextLayout, QTextOption

LINE_STEP = 1.55
"""Distance of the lines of a row, in font sizes."""


def line_step(font: QFont, step: float = LINE_STEP) -> int:
    """Return the distance of two lines in pixels: `step` times the size of the font, never less than its height."""
    return round(max(QFontInfo(font).pixelSize() * step, QFontMetricsF(font).height()))


class WrappedText:
    """A text laid out once.

    Args:
        text: Plain text on one line.
        font: Its font.
        width: The most that a line may take, in pixels.
        alignment: Where the lines stand in the width.
        step: Distance of the lines in font sizes.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        *,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        step: float = LINE_STEP,
    ) -> None:
        self._layout = QTextLayout(text, font)
        option = QTextOption(alignment)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # the words of an article, not of the window
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._step = line_step(font, step)
        self.lines = self._lay_out(max(width, 1.0))

    @property
    def height(self) -> int:
        """The height of all lines in pixels."""
        return self.lines * self._step

    @property
    def width(self) -> float:
        """The width of the longest line in pixels."""
        return max((self._layout.lineAt(number).naturalTextWidth() for number in range(self.lines)), default=0.0)

    def paint(self, painter: QPainter, x: float, y: float, *, mirrored: bool = False) -> None:
        """Paint with the painter's pen, the upper left corner at a point; mirrored, the lines end below each other."""
        if not mirrored:
            self._layout.draw(painter, QPointF(x, y))
            return
        for number in range(self.lines):
            line = self._layout.lineAt(number)
            line.draw(painter, QPointF(x + self.width - line.naturalTextRect().right(), y))

    def _lay_out(self, width: float) -> int:
        number = 0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, number * self._step + (self._step - line.height()) / 2))
            number += 1
        self._layout.endLayout()
        return number
