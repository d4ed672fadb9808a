"""The table of figures: its columns, its order, and how it tells which figure was chosen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyleOptionHeader,
    QTableView,
    QWidget,
)

from briefview.brief import Standing
from briefview.gui.colour import base_colour, hairline_colour, quiet_colour
from briefview.gui.fact_editor import FactEditor
from briefview.gui.row_fit import RowFit
from briefview.gui.row_model import RowModel
from briefview.gui.row_paint import SIDE
from briefview.gui.statistic_delegate import (
    BAR,
    COUNTED,
    FIGURE,
    SOURCE,
    STANDING,
    StatisticDelegate,
    figure_width,
)
from briefview.presentation.form import FormField
from briefview.presentation.statistic import StatisticRow

_NARROW = 560
_SORT_ROLE = Qt.ItemDataRole.UserRole + 1


class StatisticModel(RowModel[StatisticRow]):
    """Figures, one column for each thing said of them."""

    def key(self, row: StatisticRow) -> str:
        """Return the fact's id."""
        return row.fact_id

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """Return the number of columns."""
        return 0 if parent.isValid() else STANDING + 1

    def cell(self, row: StatisticRow, column: int, role: int) -> Any:
        """Return what a figure shows in a column, its spoken text, or why it is there."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _words(row)[column]
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken if column == FIGURE else _words(row)[column] or self.tr("not compared")
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return row.context if column == FIGURE else None
            case Qt.ItemDataRole.ToolTipRole:
                return row.reason
            case _ if role == _SORT_ROLE:
                return float(row.value) if column in {FIGURE, BAR} else _words(row)[column].casefold()
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a column is called."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _header(section)
        return None


def _header(column: int) -> str:
    """Return what a column is called."""
    return (
        QCoreApplication.translate("StatisticTable", "Figure"),
        QCoreApplication.translate("StatisticTable", "What it counts"),
        QCoreApplication.translate("StatisticTable", "Compared"),
        QCoreApplication.translate("StatisticTable", "Source"),
        QCoreApplication.translate("StatisticTable", "Standing"),
    )[column]


def _words(row: StatisticRow) -> tuple[str, ...]:
    bar = "" if row.bar is None else f"{row.bar:.0%}"
    return row.figure, row.counted, bar, row.references, row.standing.value


class _Header(QHeaderView):
    """A flat header: quiet words on the ground of the table, a hairline below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorClearable(True)
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 40)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's own name
        painter.fillRect(rect, base_colour(self.palette()))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), hairline_colour(self.palette()))
        if logicalIndex == STANDING:
            return
        right = logicalIndex in {FIGURE, SOURCE}
        painter.setPen(quiet_colour(self.palette()))
        alignment = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        words = rect.adjusted(0 if right else 12, 0, -12, 0)
        painter.drawText(words, alignment | Qt.AlignmentFlag.AlignVCenter, _header(logicalIndex))
        if self.sortIndicatorSection() == logicalIndex:
            self._paint_arrow(painter, words, right=right, words=_header(logicalIndex))

    def _paint_arrow(self, painter: QPainter, rect: QRect, *, right: bool, words: str) -> None:
        width = self.fontMetrics().horizontalAdvance(words) + 4
        left = rect.right() - width - 10 if right else rect.left() + width
        option = QStyleOptionHeader()
        option.initFrom(self)
        option.rect = QRect(left, rect.center().y() - 5, 10, 10)
        down = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        arrow = QStyle.PrimitiveElement.PE_IndicatorArrowDown if down else QStyle.PrimitiveElement.PE_IndicatorArrowUp
        self.style().drawPrimitive(arrow, option, painter, self)


class StatisticTable(QTableView):
    """Shows figures, in the order of the source until a person sorts them."""

    fact_selected = Signal(str)
    words_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._echoing = False
        self._all: Sequence[StatisticRow] = ()
        self._only_to_check = False
        self._comparable = False
        self.figures = StatisticModel(self)
        self._order = _Order(self)
        self._order.setSourceModel(self.figures)
        self.setModel(self._order)
        self._delegate = StatisticDelegate(self)
        self._edited = QPersistentModelIndex()
        self._fit = RowFit(self)
        self._order.layoutChanged.connect(self._fit.fit)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(_Header(self))
        self.setAccessibleName(self.tr("Statistics"))
        self._look_flat()

    def show_rows(self, rows: Sequence[StatisticRow]) -> None:
        """Show other figures; the chosen one stays where it is still there."""
        self._all = rows
        if self._only_to_check:
            rows = [row for row in rows if row.standing is Standing.PROPOSED]
        self._echoing = True
        self.figures.show_rows(rows)
        self._echoing = False
        self._comparable = any(row.bar is not None for row in rows)
        self._show_bars()
        self.setColumnWidth(FIGURE, figure_width(rows, self.font()))
        self._fit.fit()

    def show_only_to_check(self, *, only: bool) -> None:
        """List only the figures that are still to be checked, or all."""
        self._only_to_check = only
        self.show_rows(self._all)

    def select_fact(self, fact_id: str) -> bool:
        """Choose the row of a figure without telling anybody; return whether there is one."""
        position = self.figures.position(fact_id)
        index = QModelIndex() if position is None else self.figures.index(position, FIGURE)
        self._echoing = True
        self.setCurrentIndex(self._order.mapFromSource(index))
        if position is None:
            self.clearSelection()
        self._echoing = False
        return position is not None

    def open_editor(self, fact_id: str, fields: Sequence[FormField], words: str) -> FactEditor | None:
        """Put an editor in the place of a figure's row and return it; nothing where the figure has no row here."""
        position = self.figures.position(fact_id)
        if position is None:
            return None
        index = self._order.mapFromSource(self.figures.index(position, FIGURE))
        self.setSpan(index.row(), FIGURE, 1, STANDING + 1)
        editor = self._delegate.open(index, fields, words, SIDE - 4)
        self._edited = QPersistentModelIndex(index)
        editor.height_changed.connect(self._fit.fit)
        editor.closed.connect(self._close_editor)
        self._fit.fit()
        self.scrollTo(index)
        editor.focus_first()
        return editor

    def _close_editor(self) -> None:
        if self._edited.isValid():
            self.closePersistentEditor(self._edited)
        self.clearSpans()
        self._fit.fit()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell which figure was chosen."""
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row() and not self._echoing:
            row = self._order.mapToSource(current).row()
            self.fact_selected.emit(self.figures.rows()[row].fact_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the bars out where the words need their room."""
        self._show_bars()
        super().resizeEvent(event)
        self._fit.fit()

    def _show_bars(self) -> None:
        self.setColumnHidden(BAR, not self._comparable or self.width() < _NARROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the words on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.words_requested.emit()
        else:
            super().keyPressEvent(event)

    def _look_flat(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setMinimumSectionSize(36)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(COUNTED, QHeaderView.ResizeMode.Stretch)
        source = header.fontMetrics().horizontalAdvance(_header(SOURCE)) + SIDE
        for column, width in ((BAR, 160), (SOURCE, max(64, source)), (STANDING, 36)):
            self.setColumnWidth(column, width)


class _Order(QSortFilterProxyModel):
    """The order that a person chose, or that of the source."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setSortRole(_SORT_ROLE)
