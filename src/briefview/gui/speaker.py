"""The tab Speakers: who spoke on the left, who they are and what they said on the right."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from briefview.brief import EventBrief
from briefview.gui.entry_list import EntryListView, EntryRow
from briefview.gui.fact_editor import FactEditor
from briefview.gui.fact_list import FactListView
from briefview.gui.fact_tab import FactTab
from briefview.gui.hairline import HairlineSplitter
from briefview.gui.row_paint import SIDE
from briefview.presentation.form import FormField
from briefview.presentation.mark import located_facts
from briefview.presentation.speaker import SpeakerRow, speaker_detail_rows, speaker_rows

_LABEL_WIDTH = 76


class _SpeakerListView(EntryListView):
    """The list of speakers, which tells when another one is chosen."""

    speaker_chosen = Signal(int)
    """A person chose the speaker at a position, counted from 0."""
    details_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SpeakerTab", "Speakers"), strong=True, side=SIDE, parent=parent)
        self._echoing = False

    def show_rows(self, rows: Sequence[EntryRow]) -> None:
        """Show other speakers without telling anybody."""
        self._echoing = True
        super().show_rows(rows)
        self._echoing = False

    def choose(self, position: int) -> None:
        """Choose a speaker without telling anybody."""
        self._echoing = True
        self.setCurrentIndex(self.entries.index(position, 0))
        self._echoing = False

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell which speaker was chosen."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._echoing:
            self.speaker_chosen.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the speaker's facts on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.details_requested.emit()
        else:
            super().keyPressEvent(event)


class SpeakerTab(FactTab):
    """Shows the speakers of a brief and their statements."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brief: EventBrief | None = None
        self.speakers = _SpeakerListView()
        self.list = FactListView(self.tr("Speaker and statements"), _LABEL_WIDTH)
        self.splitter = HairlineSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self.speakers)
        self.splitter.addWidget(self.list)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 5)
        self.splitter.setSizes([208, 511])
        self.setFocusProxy(self.speakers)
        self.stack(self.splitter)
        self.speakers.speaker_chosen.connect(self._choose_speaker)
        self.speakers.details_requested.connect(self.list.setFocus)
        self.list.fact_selected.connect(self.fact_selected)
        self.list.words_requested.connect(self.words_requested)

    def show_brief(self, brief: EventBrief) -> None:
        """Show the speakers of a brief; the chosen one stays where there still is one."""
        self._brief = brief
        self.speakers.show_rows([_entry(row) for row in speaker_rows(brief)])
        if brief.speakers:
            position = min(max(self.speakers.currentIndex().row(), 0), len(brief.speakers) - 1)
            self._show_speaker(position)
        else:
            self.list.show_rows(())

    def select_fact(self, fact_id: str) -> bool:
        """Choose the row of a fact, and return whether it stands here."""
        located = located_facts(self._brief).get(fact_id) if self._brief else None
        if located is not None and located.path[0] == "speakers":
            self._show_speaker(int(located.path[1]))
            return self.list.select_fact(fact_id)
        self.list.select_fact("")
        return False

    def show_only_to_check(self, *, only: bool) -> None:
        """List only the facts that are still to be checked, or all."""
        self.list.show_only_to_check(only=only)

    def open_editor(self, fact_id: str, fields: Sequence[FormField], words: str) -> FactEditor | None:
        """Put an editor in the place of a fact's row and return it; nothing where the fact has no row here."""
        return self.list.open_editor(fact_id, fields, words)

    def state(self) -> QByteArray:
        """Return how the width is split, for the settings."""
        return self.splitter.saveState()

    def restore_state(self, state: QByteArray) -> None:
        """Split the width as it was."""
        self.splitter.restoreState(state)

    def _show_speaker(self, position: int) -> None:
        self.speakers.choose(position)
        if self._brief:
            self.list.show_rows(speaker_detail_rows(self._brief, position))

    def _choose_speaker(self, position: int) -> None:
        self._show_speaker(position)
        if self._brief:
            name = self._brief.speakers[position].name.id
            self.list.select_fact(name)
            self.fact_selected.emit(name)


def _entry(row: SpeakerRow) -> EntryRow:
    return EntryRow(row.fact_id, row.name, row.spoken, detail=row.role, aside=str(row.statements or "–"))
