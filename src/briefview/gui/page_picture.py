"""The picture of the page: white on the colour of the window, as large as asked."""

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPixmap, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from briefview.gui.colour import hairline_colour

_MARGIN = 18
_POINTS_PER_INCH = 72


class PagePicture(QWidget):
    """Paints a page from its SVG, into a pixmap that is kept as long as its size stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer = QSvgRenderer(self)
        self._pixmap = QPixmap()
        self.setAccessibleName(self.tr("Page preview"))

    @property
    def page_size(self) -> QSizeF:
        """The size of the page in points; empty where there is no page."""
        return self._renderer.viewBoxF().size()

    def show_svg(self, svg: bytes) -> None:
        """Show a page."""
        self._renderer.load(QByteArray(svg))
        self._pixmap = QPixmap()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page with a thin edge."""
        if not self._renderer.isValid():
            return
        painter = QPainter(self)
        sheet = QRectF(QPointF(_MARGIN, _MARGIN), QSizeF(self.size()) - QSizeF(2 * _MARGIN, 2 * _MARGIN))
        painter.fillRect(sheet.adjusted(-1, -1, 1, 1), hairline_colour(self.palette()))
        painter.drawPixmap(sheet.topLeft(), self._drawn(sheet.size()))
        painter.end()

    def _drawn(self, size: QSizeF) -> QPixmap:
        ratio = self.devicePixelRatioF()
        wanted = (size * ratio).toSize()
        if self._pixmap.size() != wanted:
            self._pixmap = QPixmap(wanted)
            self._pixmap.setDevicePixelRatio(ratio)
            self._pixmap.fill(QColor(Qt.GlobalColor.white))
            painter = QPainter(self._pixmap)
            self._renderer.render(painter, QRectF(QPointF(0, 0), size))
            painter.end()
        return self._pixmap


class PageView(QScrollArea):
    """Shows the picture of the page at a zoom, or as large as fits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = PagePicture()
        self._zoom: float | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setWidget(self.picture)
        self.setAccessibleName(self.tr("Page"))

    @property
    def shown_zoom(self) -> float:
        """The present zoom, 1 being the size of the printed page."""
        width = self.picture.page_size.width()
        return (self.picture.width() - 2 * _MARGIN) / (width * self._scale()) if width else 1.0

    def show_page(self, svg: bytes, words: str) -> None:
        """Show a page; `words` say to a screen reader what it is."""
        self.picture.show_svg(svg)
        self.picture.setAccessibleDescription(words)
        self.setAccessibleDescription(words)
        self._fit()

    def show_zoom(self, zoom: float | None) -> None:
        """Show the page at a zoom, 1 being the size of the printed page, or as large as fits."""
        self._zoom = zoom
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page anew."""
        super().resizeEvent(event)
        self._fit()

    def _scale(self) -> float:
        return self.logicalDpiX() / _POINTS_PER_INCH

    def _fit(self) -> None:
        page = self.picture.page_size
        if page.isEmpty():
            return
        frame = QSize(2 * _MARGIN, 2 * _MARGIN)
        if self._zoom is None:
            room = self.maximumViewportSize() - frame
            size = page.scaled(QSizeF(room), Qt.AspectRatioMode.KeepAspectRatio)
        else:
            size = page * (self._zoom * self._scale())
        self.picture.resize(size.toSize() + frame)
