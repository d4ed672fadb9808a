"""Paints a row of a list of facts: label, value, quiet note, references, standing."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from briefview.gui.fact_editor import EditorDelegate, FactEditor
from briefview.gui.row_model import ROW_ROLE
from briefview.gui.row_paint import (
    SIDE,
    STANDING_WIDTH,
    label_column,
    paint_ground,
    paint_standing,
    row_pens,
    row_width,
    scaled_font,
)
from briefview.gui.wrapped_text import LINE_STEP, WrappedText
from briefview.presentation.row import FactRow, RowLook

_GAP = 8
_REFERENCES_WIDTH = 56
_WIDEST_TEXT = 620
_NARROWEST_TEXT = 120
"""Where the value has less room beside its label, in pixels, it stands below."""
_ABOVE = {RowLook.TITLE: 14, RowLook.NAME: 12, RowLook.HEAD: 22}
_BELOW = {RowLook.TITLE: 8, RowLook.NAME: 4, RowLook.HEAD: 4}
_SIZES = {RowLook.TITLE: 1.6, RowLook.NAME: 1.3}
_WEIGHTS = {
    RowLook.TITLE: QFont.Weight.DemiBold,
    RowLook.NAME: QFont.Weight.DemiBold,
    RowLook.HEAD: QFont.Weight.DemiBold,
}
_TITLE_STEP = 1.45


class _RowLayout:
    """Where the parts of one row stand; the same for measuring and for painting."""

    def __init__(self, row: FactRow, font: QFont, width: int, label_width: int) -> None:
        large = row.look in _SIZES
        full = large or row.look is RowLook.HEAD
        self.references_right = width - STANDING_WIDTH - _GAP - 4
        self.references = WrappedText(row.references, scaled_font(font, 0.92), _REFERENCES_WIDTH * 2)
        room = self.references_right - max(_REFERENCES_WIDTH, self.references.width) - _GAP - SIDE
        stacked = not full and room < label_width + _NARROWEST_TEXT
        self.text_left = SIDE if full or stacked else SIDE + label_width
        room = min(_WIDEST_TEXT, room + SIDE - self.text_left)
        value_font = scaled_font(font, _SIZES.get(row.look, 1.0), _WEIGHTS.get(row.look, QFont.Weight.Normal))
        label_weight = QFont.Weight.Bold if row.look is RowLook.DIRECT else QFont.Weight.Normal
        self.top = _ABOVE.get(row.look, 6)
        self.value = WrappedText(row.value, value_font, room, step=_TITLE_STEP if large else LINE_STEP)
        self.label = WrappedText(row.label, scaled_font(font, 1.0, label_weight), label_width - 4)
        self.note = WrappedText(row.note, scaled_font(font, 0.92), room) if row.note else None
        self.value_top = self.top + (self.label.height if stacked and row.label else 0)
        note_height = self.note.height if self.note else 0
        text_height = max(self.value.height, self.label.height)
        self.height = self.value_top + text_height + note_height + _BELOW.get(row.look, 6)

    @property
    def first_line(self) -> int:
        """The middle of the first line of the value."""
        line = self.value.height // self.value.lines
        return self.top + line // 2


class FactDelegate(EditorDelegate):
    """Paints what a row's spoken text says, and nothing else.

    Args:
        label_width: Width of the column of labels in pixels.
        parent: The view.
    """

    def __init__(self, label_width: int, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._label_width = label_width

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a row at the present width of its list, or of the editor in its place."""
        width = row_width(option)
        if editor := editor_of(option, index):
            return QSize(width, editor.height_at(width))
        return QSize(
            width,
            _RowLayout(index.data(ROW_ROLE), option.font, width, label_column(self._label_width, option.font)).height,
        )

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row; of one that is being edited only the ground and the label."""
        row: FactRow = index.data(ROW_ROLE)
        layout = _RowLayout(row, option.font, option.rect.width(), label_column(self._label_width, option.font))
        painter.save()
        edited = editor_of(option, index) is not None
        paint_ground(painter, option, edited=edited)
        painter.translate(option.rect.topLeft())
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        if not edited:
            _paint_texts(painter, option, row, layout, mirrored=mirrored)
        if row.standing is not None and not edited:
            x = option.rect.width() - STANDING_WIDTH
            centre = QPoint(option.rect.width() - x if mirrored else x, layout.first_line)
            paint_standing(painter, centre, row.standing, option)
        painter.restore()


def editor_of(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> FactEditor | None:
    """Return the editor that stands in the place of a row, if any."""
    view = option.widget
    editor = view.indexWidget(index) if isinstance(view, QAbstractItemView) else None
    return editor if isinstance(editor, FactEditor) else None


def _paint_texts(
    painter: QPainter, option: QStyleOptionViewItem, row: FactRow, layout: _RowLayout, *, mirrored: bool
) -> None:
    plain, quiet = row_pens(option)

    def place(text: WrappedText, x: float, y: float) -> None:
        text.paint(painter, option.rect.width() - x - text.width if mirrored else x, y, mirrored=mirrored)

    painter.setPen(quiet if row.look is RowLook.ABSENT else plain)
    place(layout.value, layout.text_left, layout.value_top)
    painter.setPen(plain if row.look is RowLook.DIRECT else quiet)
    place(layout.label, SIDE, layout.top)
    painter.setPen(quiet)
    if layout.note:
        place(layout.note, layout.text_left, layout.value_top + layout.value.height)
    middle = layout.first_line - layout.references.height / 2
    place(layout.references, layout.references_right - layout.references.width, middle)
