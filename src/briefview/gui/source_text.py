"""The text of a source with every fact's words marked, from which facts can be chosen."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QTextEdit, QToolTip, QWidget

from briefview.brief import EventBrief, Evidence
from briefview.gui.colour import (
    accent_colour,
    deep_tint_colour,
    has_high_contrast,
    mark_colour,
    quiet_colour,
    tint_colour,
)
from briefview.gui.coverage import Coverage
from briefview.gui.mark_paint import (
    dotted_spans,
    line_rects,
    paint_dots,
    paint_evidence,
    paint_frames,
    paint_numbers,
    position_at,
    positions_in,
    spans_within,
)
from briefview.gui.offset_map import OffsetMap, offset_map
from briefview.gui.row_paint import scaled_font
from briefview.gui.source_layout import GUTTER, SOURCE_SIZE, SourceFill, set_text_width
from briefview.gui.word_menu import addition_menu, word_menu
from briefview.presentation.addition import Addition
from briefview.presentation.clipping import hover_text
from briefview.presentation.mark import Mark, facts_at, source_marks


class SourceText(QTextEdit):
    """Shows one source; a click or Enter on marked words chooses the shortest fact there, again the next longer."""

    fact_selected = Signal(str)
    addition_requested = Signal(object)
    """A person wants the selected words to become a fact: an Addition."""
    words_selected = Signal(bool)
    """Whether words are selected."""
    row_requested = Signal()
    """A person wants to go back to the row of the chosen fact."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brief: EventBrief | None = None
        self._map = OffsetMap("")
        self._shown: tuple[str, int] = ("", 0)
        self._marks: tuple[Mark, ...] = ()
        self._dotted: tuple[tuple[int, int], ...] = ()
        self._evidence: list[tuple[tuple[int, int], ...]] = []
        self._unseen = False
        self._piece = 0
        self._chosen = ""
        self._pressed = QPoint()
        self._first_font = scaled_font(self.font(), SOURCE_SIZE)
        self.setFont(self._first_font)
        self.zoomed = 0
        self.coverage = Coverage(self)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Source"))
        self._fill = SourceFill(self)
        self._fill.filled.connect(self._show_unseen)
        self._fill.filled.connect(self.coverage.refresh)
        self.copyAvailable.connect(self.words_selected)

    def show_brief(self, brief: EventBrief, source: int = 0) -> None:
        """Show one source of a brief and mark the words of its facts; a text that is shown already stays in place."""
        self._brief = brief
        digest = (brief.sources[source].sha256, source)
        if digest != self._shown:
            self._shown = digest
            self._map = offset_map(brief.sources[source].text)
            self._fill.begin(self._map)
        self._marks = source_marks(brief, source)
        self._dotted = dotted_spans(brief, source)
        self.coverage.show_marks(brief.sources[source].text, self._marks, self._map)
        self.show_evidence("", (), 0)

    def show_evidence(self, fact_id: str, evidence: tuple[Evidence, ...], piece: int) -> None:
        """Tint the words of a fact, those of one piece darker, and scroll to that if it is out of view."""
        self._chosen, self._piece = fact_id, piece
        self._evidence = [
            self._map.spans(one.start, one.end) if one.source == self._shown[1] else () for one in evidence
        ]
        self.viewport().update()
        if self._evidence and self._evidence[piece] and not self.hasFocus():
            self._scroll_to(self._evidence[piece])

    def is_whole(self) -> bool:
        """Tell whether all of the source is there; a long one comes little by little."""
        return self._fill.is_done()

    def place_caret(self) -> None:
        """Put the caret at the words of the present evidence."""
        if self._evidence and self._evidence[self._piece]:
            self._fill.select(self._evidence[self._piece][0][0])

    def caret_offset(self) -> int:
        """Return the offset at which the selection begins, or the caret stands."""
        return self._map.offset(self.textCursor().selectionStart())

    def show_words(self, start: int, end: int) -> None:
        """Select the words between two offsets and bring them into view."""
        self._fill.select(self._map.position(start), self._map.position(end))

    def zoom_to(self, steps: int) -> None:
        """Show the text some steps larger or smaller than at first."""
        self.zoomed = min(max(steps, -4), 16)
        self.setFont(scaled_font(self._first_font, 1 + self.zoomed / 10))
        self.viewport().update()

    def facts_under(self, offset: int) -> tuple[str, ...]:
        """Return the ids of the facts whose words stand at an offset, those to be chosen first in front."""
        return facts_at(self._marks, offset)

    def choose_at(self, offset: int) -> None:
        """Choose the shortest fact at an offset, or the next longer one where the shortest is chosen already."""
        found = self.facts_under(offset)
        if found:
            following = found.index(self._chosen) + 1 if self._chosen in found else 0
            self.fact_selected.emit(found[following % len(found)])

    def show_additions(self) -> None:
        """Open the menu of what the selected words can become, below them."""
        if self._brief is not None and self.selected_words() is not None:
            below = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
            self._opened(addition_menu(self, self._brief)).popup(below)

    def word_menu(self, offset: int | None) -> QMenu:
        """Return the menu at an offset: the facts whose words stand there, what selected words can become, and Copy."""
        fact_ids = () if offset is None else self.facts_under(offset)
        return self._opened(word_menu(self, self._brief, fact_ids, selected=self.selected_words() is not None))

    def _opened(self, menu: QMenu) -> QMenu:
        menu.triggered.connect(self._follow_menu)
        return menu

    def selected_words(self) -> Evidence | None:
        """Return the selected words without the white space around them; nothing where none are selected."""
        cursor = self.textCursor()
        if self._brief is None or not cursor.hasSelection():
            return None
        start, end = self._map.offset(cursor.selectionStart()), self._map.offset(cursor.selectionEnd())
        text = self._brief.sources[self._shown[1]].text
        words = text[start:end]
        start, end = start + len(words) - len(words.lstrip()), end - (len(words) - len(words.rstrip()))
        return self._brief.quote(start, end, self._shown[1]) if end > start else None

    def offset_at(self, point: QPoint) -> int | None:
        """Return the offset of the character under a point of the viewport, or nothing where there is none."""
        position = position_at(self.document(), QPointF(point) + QPointF(self._scrolled()))
        return None if position is None else self._map.offset(position)

    def event(self, event: QEvent) -> bool:
        """Keep the key for copying where words are selected: it would copy the chosen fact."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
            and self.textCursor().hasSelection()
        ):
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint marks and tints, the text above them, and the numbers of the paragraphs beside it."""
        painter = QPainter(self.viewport())
        painter.translate(-self._scrolled())
        self._paint_marks(painter)
        self._paint_numbers(painter)
        painter.end()
        super().paintEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click or a drag begins."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose a fact on a click; a drag selects text and changes nothing."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        near = (point - self._pressed).manhattanLength() < QApplication.startDragDistance()
        if event.button() is Qt.MouseButton.LeftButton and near and not self.textCursor().hasSelection():
            offset = self.offset_at(point)
            if offset is not None:
                self.choose_at(offset)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a fact at the caret on Enter, go back to its row on Escape."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.choose_at(self._map.offset(self.textCursor().position()))
        elif event.key() == Qt.Key.Key_Escape:
            self.row_requested.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """List the facts at the words under the pointer, or at the caret."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            offset = self.offset_at(event.pos())
        else:
            offset = self._map.offset(self.textCursor().position())
        self.word_menu(offset).popup(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Say on hover which facts stand on the words, and why."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            offset = self.offset_at(event.pos())
            words = self.explanation(offset) if offset is not None else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().viewportEvent(event)

    def explanation(self, offset: int) -> str:
        """Return what the facts at an offset are and why they are there, one line each."""
        return hover_text(self._brief, self.facts_under(offset)) if self._brief else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines at a readable length."""
        super().resizeEvent(event)
        set_text_width(self)

    def _scrolled(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _show_unseen(self) -> None:
        """Show the words that were not there yet when they were chosen."""
        if self._unseen and self._evidence and self._evidence[self._piece]:
            self._scroll_to(self._evidence[self._piece])

    def _scroll_to(self, spans: tuple[tuple[int, int], ...]) -> None:
        self._unseen = not self._fill.reaches(spans[-1][1])
        rects = list(line_rects(self.document(), spans[0][0], spans[-1][1]))
        if not rects:  # the text is not laid out before it is shown
            return
        bar = self.verticalScrollBar()
        top, bottom = rects[0].top(), min(rects[-1].bottom(), rects[0].top() + self.viewport().height() / 2)
        if top < bar.value() or bottom > bar.value() + self.viewport().height():
            bar.setValue(round(top - self.viewport().height() / 3))

    def _paint_marks(self, painter: QPainter) -> None:
        palette = self.palette()
        framed = has_high_contrast(palette)
        top, bottom = self._visible_positions()
        for number, spans in enumerate(self._evidence):
            present = number == self._piece
            ground = deep_tint_colour(palette) if present else tint_colour(palette)
            for start, end in spans_within(spans, top, bottom + 1):
                rects, thickness = line_rects(self.document(), start, end), 2.0 if present else 1.0
                if framed:
                    paint_frames(painter, rects, accent_colour(palette), thickness)
                else:
                    paint_evidence(painter, rects, ground, accent_colour(palette), thickness)
        for start, end in spans_within(self._dotted, top, bottom):
            paint_dots(painter, line_rects(self.document(), start, end), mark_colour(palette), 2.0 if framed else 1.0)

    def _paint_numbers(self, painter: QPainter) -> None:
        painter.setPen(quiet_colour(self.palette()))
        painter.setFont(scaled_font(self.font(), 0.88))
        paint_numbers(painter, self.document(), self._visible_positions(), GUTTER - 16, self._map.number)

    def _visible_positions(self) -> tuple[int, int]:
        seen = QRectF(QPointF(GUTTER, self._scrolled().y()), QSizeF(self.viewport().size()))
        return positions_in(self.document(), seen)

    def _follow_menu(self, action: QAction) -> None:
        if isinstance(action.data(), Addition):
            self.addition_requested.emit(action.data())
        elif action.data():
            self.fact_selected.emit(action.data())
        else:
            self.copy()
