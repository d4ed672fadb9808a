"""The side pane's tab Source: the document's name and date, its text, and the words of the chosen fact."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefview.brief import EventBrief, Evidence
from briefview.gui.elided_label import ElidedLabel
from briefview.gui.evidence_strip import EvidenceStrip
from briefview.gui.find_bar import FindBar
from briefview.gui.hairline import Hairline
from briefview.gui.row_paint import SIDE
from briefview.gui.source_text import SourceText
from briefview.presentation.caption import evidence_caption, selection_phrase
from briefview.presentation.document import document_details, published_detail
from briefview.presentation.mark import located_facts
from briefview.presentation.source_line import origin_name, published_phrase

_STRIP_HEIGHT = 44


class SourcePane(QWidget):
    """Shows the source of a brief and the evidence of the chosen fact."""

    fact_selected = Signal(str)
    addition_requested = Signal(object)
    """A person wants the selected words to become a fact: an Addition."""
    words_selected = Signal(bool)
    """Whether words are selected in the source."""
    row_requested = Signal()
    date_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brief: EventBrief | None = None
        self._evidence: tuple[Evidence, ...] = ()
        self._fact_id = ""
        self._piece = 0
        self.origin = ElidedLabel(Qt.TextElideMode.ElideMiddle, quiet=True)
        self.published = ElidedLabel(Qt.TextElideMode.ElideRight, quiet=True)
        self.date_button = QPushButton(self.tr("Set date…"))
        self.text = SourceText()
        self.find_bar = FindBar()
        self.strip = EvidenceStrip()
        self._lay_out()
        self.date_button.clicked.connect(self._ask_date)
        self.text.fact_selected.connect(self.fact_selected)
        self.text.addition_requested.connect(self.addition_requested)
        self.text.words_selected.connect(self._show_selection)
        self.text.row_requested.connect(self.row_requested)
        self.strip.step_requested.connect(self.step)

    @property
    def pieces(self) -> int:
        """How many pieces of evidence the chosen fact has."""
        return len(self._evidence)

    def show_brief(self, brief: EventBrief) -> None:
        """Show the first source of a brief."""
        self._brief = brief
        source = brief.sources[0]
        self.origin.setText(origin_name(source))
        self.origin.setToolTip("\n".join(f"{name}: {value}" for name, value in document_details(source)))
        self.published.setText(published_phrase(source))
        self.published.setToolTip(published_detail(source))
        self.text.show_brief(brief)
        self.show_fact("")

    def show_fact(self, fact_id: str) -> None:
        """Show the words of a fact; of none where the id is empty."""
        self._fact_id, self._piece = fact_id, 0
        located = located_facts(self._brief).get(fact_id) if self._brief else None
        self._evidence = located.fact.evidence if located else ()
        self._show_piece()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) piece of evidence of the chosen fact, round at the ends."""
        if self._evidence:
            self._piece = (self._piece + by) % len(self._evidence)
            self._show_piece()

    def focus_words(self) -> None:
        """Put the focus on the words of the chosen fact."""
        self.text.place_caret()
        self.text.setFocus()

    def zoom(self, steps: int) -> None:
        """Make the text larger or smaller; 0 gives it its first size."""
        self.text.zoom_to(0 if steps == 0 else self.text.zoomed + steps)

    def _show_piece(self) -> None:
        self.text.show_evidence(self._fact_id, self._evidence, self._piece)
        if self._brief and self._fact_id:
            self.strip.show_caption(evidence_caption(self._brief, self._fact_id, self._piece), self._piece)
        else:
            self.strip.clear()

    def _show_selection(self, selected: bool) -> None:
        self.words_selected.emit(selected)
        words = self.text.selected_words() if selected else None
        if words and self._brief:
            self.strip.show_selection(selection_phrase(self._brief, words))
        else:
            self._show_piece()

    def _ask_date(self) -> None:
        self.date_requested.emit()

    def _lay_out(self) -> None:
        head = QWidget()
        head.setFixedHeight(_STRIP_HEIGHT)
        row = QHBoxLayout(head)
        row.setContentsMargins(SIDE + 4, 0, 12, 0)
        row.setSpacing(SIDE // 2)
        row.addWidget(self.origin, 1)
        row.addWidget(self.published)
        row.addWidget(self.date_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (head, Hairline(), self.text, self.find_bar, Hairline(), self.strip):
            layout.addWidget(part)
