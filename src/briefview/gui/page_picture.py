"""The picture of the page: white on the colour of the window, as large as asked."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QWidget

from briefview.gui.colour import hairline_colour
from briefview.gui.page_sheet import MARGIN, Fit, Room, Zoom, draw_page, page_size, shown_size

_POINTS_PER_INCH = 72


class PagePicture(QWidget):
    """Paints a page that was drawn before, and draws it anew where it is wanted in another size.

    Args:
        parent: The view, which knows the room for the page.
    """

    def __init__(self, parent: "PageView") -> None:
        super().__init__(parent)
        self._view = parent
        self.svg = b""
        self._pixmap = QPixmap()
        self.setAccessibleName(self.tr("Page preview"))

    def show_svg(self, svg: bytes, drawn: QImage | None) -> None:
        """Show a page, and how it looks in its present size where that is known."""
        self.svg = svg
        self._pixmap = QPixmap.fromImage(drawn) if drawn is not None else QPixmap()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page with a thin edge."""
        if not self.svg:
            return
        painter = QPainter(self)
        sheet = QRect(QPoint(MARGIN, MARGIN), self.size() - QSize(2 * MARGIN, 2 * MARGIN))
        painter.fillRect(sheet.adjusted(-1, -1, 1, 1), hairline_colour(self.palette()))
        painter.drawPixmap(sheet.topLeft(), self._drawn(sheet.size()))
        painter.end()

    def _drawn(self, size: QSize) -> QPixmap:
        room = self._view.room()
        if self._pixmap.deviceIndependentSize().toSize() != size or self._pixmap.devicePixelRatio() != room.ratio:
            self._pixmap = QPixmap.fromImage(draw_page(self.svg, room))
        return self._pixmap


class PageView(QScrollArea):
    """Shows the picture of the page at a zoom, or as large as fits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom: Zoom = Fit.PAGE
        self.picture = PagePicture(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setWidget(self.picture)
        self.setAccessibleName(self.tr("Page"))

    @property
    def shown_zoom(self) -> float:
        """The present zoom, 1 being the size of the printed page."""
        width = page_size(self.picture.svg).width()
        return (self.picture.width() - 2 * MARGIN) / (width * self.room().scale) if width else 1.0

    def room(self) -> Room:
        """Return where the page is shown."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        scale = self.logicalDpiX() / _POINTS_PER_INCH
        return Room(self.maximumViewportSize(), self._zoom, scale, self.devicePixelRatioF(), bar)

    def show_page(self, svg: bytes, drawn: QImage | None, words: str) -> None:
        """Show a page, drawn before where it is known how; `words` say to a screen reader what it is."""
        self.picture.show_svg(svg, drawn)
        self.picture.setAccessibleDescription(words)
        self._fit()

    def show_zoom(self, zoom: Zoom) -> None:
        """Show the page at a zoom, 1 being the size of the printed page, or as large as fits."""
        self._zoom = zoom
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        page = page_size(self.picture.svg)
        if not page.isEmpty():
            self.picture.resize(shown_size(page, self.room()) + QSize(2 * MARGIN, 2 * MARGIN))
            self.picture.update()
