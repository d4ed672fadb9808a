"""Tabs without boxes: the present one is bold, with a bar in the accent colour below."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

from briefview.gui.colour import accent_colour, base_colour, hairline_colour, mixed, quiet_colour, text_colour
from briefview.gui.row_paint import SIDE, scaled_font

_HEIGHT = 41
_BAR_HEIGHT = 3
_GAP, _NARROW_GAP = 25, 11
"""Room beside the words of a tab, and the least of it in a narrow window, in pixels."""
_BEFORE = SIDE - _GAP // 2 + 2
"""Where the bar begins, so that the words of its first tab stand above those of the lists."""


class FlatTabBar(QTabBar):
    """Paints the tabs flat on the ground of the lists."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = 0
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)

    def tabSizeHint(self, index: int) -> QSize:
        """Return room for the words in bold, so that choosing a tab moves no other; less beside them where it lacks."""
        widths = [QFontMetrics(self._bold()).horizontalAdvance(self.tabText(one)) for one in range(self.count())]
        room = self._room - sum(widths)
        return QSize(widths[index] + min(max(room // len(widths), _NARROW_GAP), _GAP), _HEIGHT)

    def fit(self, room: int) -> None:
        """Lay the tabs out anew, where there is room for them of a width in pixels."""
        self._room = room
        self.setElideMode(Qt.TextElideMode.ElideNone)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Return the same: words are not cut off, the bar scrolls."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all tabs."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), base_colour(self.palette()))
        painter.fillRect(_line(self.width()), hairline_colour(self.palette()))
        for index in range(self.count()):
            self._paint_tab(painter, index, self.tabRect(index))
        painter.end()

    def _paint_tab(self, painter: QPainter, index: int, rect: QRect) -> None:
        present = index == self.currentIndex()
        palette = self.palette()
        quiet = quiet_colour(palette)
        absent = mixed(text_colour(palette), base_colour(palette), 0.4)
        painter.setFont(self._bold() if present else self.font())
        painter.setPen(text_colour(palette) if present else quiet if self.isTabEnabled(index) else absent)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.tabText(index))
        if present:
            width = QFontMetrics(self._bold()).horizontalAdvance(self.tabText(index)) + 4
            left = rect.center().x() - width // 2
            bar = QRect(left, rect.bottom() - _BAR_HEIGHT + 1, width, _BAR_HEIGHT)
            painter.fillRect(bar, accent_colour(palette))
            if self.hasFocus():
                painter.setPen(accent_colour(palette))
                painter.drawRect(QRect(left - 4, rect.top() + 6, width + 7, rect.height() - 14))

    def _bold(self) -> QFont:
        return scaled_font(self.font(), 1.0, QFont.Weight.DemiBold)


class FlatTabs(QTabWidget):
    """Pages under flat tabs, with a hairline between.

    Args:
        name: What a screen reader calls the tabs.
        parent: The widget that holds them.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = FlatTabBar(self)
        self.setTabBar(self._bar)
        self.setDocumentMode(True)
        self.setAccessibleName(name)
        self.tabBar().setAccessibleName(name)
        self.setCornerWidget(_Before(self), Qt.Corner.TopLeftCorner)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the tab bar and the hairline below it."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), base_colour(self.palette()))
        painter.fillRect(_line(self.width()), hairline_colour(self.palette()))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for all tabs in another width."""
        self._bar.fit(event.size().width() - _BEFORE)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Make room for the words of another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.tabBar().setFont(self.font())


class _Before(QWidget):
    """The empty room before the first tab."""

    def sizeHint(self) -> QSize:
        return QSize(_BEFORE, _HEIGHT)


def _line(width: int) -> QRect:
    return QRect(0, _HEIGHT - 1, width, 1)
