"""The window: menu bar, toolbar, facts on the left, source and page on the right, status bar."""

import datetime as dt
from functools import partial
from pathlib import Path

from PySide6.QtGui import QCloseEvent, QDropEvent, QGuiApplication

from briefview.brief import EventBrief
from briefview.errors import BriefviewError
from briefview.gui.action import Need
from briefview.gui.attachments import Attachments
from briefview.gui.corrections import Corrections
from briefview.gui.delivery import Delivery
from briefview.gui.dialog import Dialogs
from briefview.gui.finding import Finding
from briefview.gui.frame import Frame
from briefview.gui.intake import Intake
from briefview.gui.keeping import Keeping
from briefview.gui.memory import WindowMemory
from briefview.gui.navigation import Navigation
from briefview.gui.pasting import pasted_words
from briefview.gui.program import Program
from briefview.gui.rereading import Rereading
from briefview.gui.service import Services
from briefview.gui.settings import Settings
from briefview.gui.turns import Step, Turns
from briefview.presentation.mark import fact_ids, is_known
from briefview.presentation.review import neighbour, review_phrase
from briefview.presentation.source_line import origin_name, published_phrase

_LONG = 200_000
"""Code points of a text from which on it is shown in several turns."""


class MainWindow(Frame):
    """Shows one brief.

    Args:
        services: What the window asks others to do.
        settings: What is remembered between runs.
    """

    def __init__(self, services: Services, settings: Settings) -> None:
        super().__init__(services.preview_page)
        self._services = services
        self._settings = settings
        self._shown: EventBrief | None = None
        self._path: Path | None = None
        self._fact_id = ""
        self.ended = False
        self._turns = Turns(self)
        self.corrections = Corrections(self.tabs, self.side.source.text.selected_words, services.read_number, self)
        self.history = self.corrections.history
        self.keeping = Keeping(services, settings, self.history, self)
        self.intake = Intake(services, settings, self.keeping.saving.may_go, self)
        self.rereading = Rereading(self.intake, self.history, self)
        self.attachments = Attachments(self)
        self.delivery = Delivery(services, settings, self.side.page.setup, self)
        self.navigation = Navigation(self.tabs, self.side, self)
        self.finding = Finding(self.side.source.find_bar, self.side.source.text, self)
        self.dialogs = Dialogs(services, self.actions_by_name, self.side.page.setup, self)
        self.program = Program(settings, self.actions_by_name, self.side.page, self)
        self._memory = WindowMemory(self, self.splitter, self.tabs, self.side, settings)
        self._memory.restore()
        self._connect()
        self._show_conditions()

    @property
    def document(self) -> Path | None:
        """The file that brings back what is shown: the saved brief, or else what was opened; none for a paste."""
        return self.keeping.saving.target or self._path

    def show_welcome(self) -> None:
        """Show the empty state."""
        self.welcome.show_recent(self._settings.recent(), self._services.now())
        self.stack.setCurrentWidget(self.welcome)
        self.welcome.setFocus()
        self.status.tell(self.tr("Ready"))

    def show_brief(self, brief: EventBrief) -> None:
        """Show a brief; what is the same as before stays where it is."""
        self._turns.begin([*self._showing(brief), partial(self._choose_again, brief)], at_once=True)

    def _showing(self, brief: EventBrief) -> list[Step]:
        """Return the steps of showing a brief, each of which is quick; a fact can be chosen behind the last one."""
        return [
            partial(self.stack.setCurrentWidget, self.splitter),
            partial(self.side.show_brief, brief),
            partial(self.tabs.show_brief, brief),
            partial(self._show_rest, brief),
        ]

    def _show_rest(self, brief: EventBrief) -> None:
        self._shown = brief
        self.navigation.show_brief(brief)
        self.finding.show_brief(brief)
        self.dialogs.show_brief(brief)
        self.delivery.show_brief(brief, self._path)
        self.status.show_review(review_phrase(brief) if brief.event else "")
        self.status.show_page(None)

    def _choose_again(self, brief: EventBrief) -> None:
        """Choose the fact that was chosen, or the first one where it is gone."""
        first = brief.event.name.id if brief.event else ""
        self.select_fact(self._fact_id if is_known(brief, self._fact_id) else first)

    def select_fact(self, fact_id: str) -> None:
        """Choose a fact everywhere, and bring its tab to the front."""
        self.tabs.select_fact(fact_id)
        self._show_fact(fact_id)

    def _show_fact(self, fact_id: str) -> None:
        """Show the words of the fact whose row is chosen, unless another document is about to be shown."""
        if not self._turns.are_over:
            return
        self._fact_id = fact_id
        self.side.show_fact(fact_id)
        self.navigation.show_fact(fact_id)
        self.rereading.show_fact(fact_id)
        self.delivery.show_fact(fact_id)
        self.corrections.show_fact(fact_id)
        self._show_conditions()

    def _connect(self) -> None:
        """Connect all that the parts of the window tell with what follows from it."""
        self.intake.brief_opened.connect(self._open)
        self.intake.restored.connect(self._restore)
        for failed in (
            self.intake.failed,
            self.keeping.saving.failed,
            self.side.failed,
            self.corrections.failed,
            self.delivery.failed,
        ):
            failed.connect(self._fail)
        for noticed in (self.rereading.noticed, self.keeping.noticed, self.attachments.noticed):
            noticed.connect(self.message.show_notice)
        self.rereading.ended.connect(self.message.hide)
        self.rereading.told.connect(self.status.tell)
        self.intake.others_opened.connect(self.program.windows_requested)
        self.attachments.open_requested.connect(self.program.windows_requested)
        self.keeping.restore_requested.connect(self.intake.restore)
        self.keeping.saving.saved.connect(self.status.tell_saved)
        self.intake.busy_changed.connect(self.status.show_busy)
        self.status.cancel_requested.connect(self.intake.cancel)
        self.status.page_requested.connect(self.navigation.show_page)
        self.recent.chosen.connect(self.intake.open_recent)
        self.welcome.open_requested.connect(self.intake.ask_file)
        self.welcome.paste_requested.connect(self.intake.paste)
        self.welcome.sample_requested.connect(self.intake.open_sample)
        self.welcome.recent_requested.connect(self.intake.open_recent)
        self.tabs.open_requested.connect(self.intake.ask_file)
        self.tabs.fact_selected.connect(self._show_fact)
        self.tabs.words_requested.connect(self.navigation.show_words)
        self.side.fact_selected.connect(self.select_fact)
        self.side.addition_requested.connect(self.corrections.adding.add)
        self.side.words_selected.connect(self._show_conditions)
        self.side.row_requested.connect(self.tabs.focus_row)
        self.side.date_requested.connect(self.dialogs.ask_date)
        self.side.page_made.connect(self.status.show_page)
        self.navigation.fact_selected.connect(self.select_fact)
        self.finding.fact_selected.connect(self.select_fact)
        self.side.source.find_bar.closed.connect(self.side.source.text.setFocus)
        self.navigation.side_shown.connect(self._show_conditions)
        self.history.brief_changed.connect(self._show_change)
        self.history.clean_changed.connect(self._show_clean)
        self.corrections.fact_selected.connect(self.select_fact)
        self.corrections.conditions_changed.connect(self._show_conditions)
        self.corrections.told.connect(self.status.tell)
        self.delivery.written.connect(self.status.tell_written)
        self.delivery.told.connect(self.status.tell)
        self.dialogs.date_chosen.connect(self._redate)
        self.dialogs.address_chosen.connect(self.intake.open_address)
        self.dialogs.setup_chosen.connect(self.side.page.show_setup)
        self.dialogs.lines_chosen.connect(self.corrections.page.write_lines)
        self.side.page.marking_changed.connect(self.corrections.page.write_marking)
        self.message.action_requested.connect(self._act)
        QGuiApplication.clipboard().dataChanged.connect(self._show_conditions)
        self.actions_by_name.connect_all(
            {
                **self.intake.slots(),
                "read_again": self.rereading.read_again,
                "save": self.keeping.saving.save,
                "save_as": self.keeping.saving.save_as,
                **self.dialogs.slots(),
                "close": self.close,
                **self.finding.slots(),
                **self.delivery.slots(),
                "open_address": self.dialogs.ask_address,
                "left_out": self.dialogs.show_left_out,
                **self.program.slots(),
                **self.navigation.slots(),
                **self.corrections.slots(),
                "add": self.side.source.text.show_additions,
            }
        )

    def _open(self, brief: EventBrief, path: Path | None, told: str = "") -> None:
        """Show a document that was opened, the focus on its first fact, and tell that, or something else."""
        self._path, self._fact_id = path, ""
        self.message.hide()
        self.recent.show_files(self._settings.recent())
        self.corrections.show_fact("")
        self.history.begin(brief)
        self.keeping.begin(path)
        self.attachments.begin(brief, path)
        self.rereading.begin(path)
        self.navigation.begin()
        self.setWindowTitle(f"{origin_name(brief.sources[0])}[*] – briefview")
        short = len(brief.sources[0].text) < _LONG
        self._turns.begin([*self._showing(brief), partial(self._end_opening, brief, told)], at_once=short)

    def _end_opening(self, brief: EventBrief, told: str) -> None:
        self._choose_again(brief)
        self.tabs.setCurrentIndex(0)
        self.tabs.focus_row()
        self.status.tell(told or self._opened(brief, origin_name(brief.sources[0])))

    def _opened(self, brief: EventBrief, name: str) -> str:
        """Return what the status bar says of a document that was opened."""
        count = len(fact_ids(brief))
        one, more = self.tr("%n fact found", "", count), self.tr("%n facts found", "", count)
        found = (one if count == 1 else more) if brief.event else self.tr("no event found")
        return self.tr("Opened {name}, {found}").format(name=name, found=found)

    def _restore(self, brief: EventBrief, path: Path | None) -> None:
        """Show a brief whose corrections were never saved."""
        self._open(brief, path, self.tr("Restored the corrections that were not saved"))
        self.history.stack.resetClean()
        self.keeping.recovery.keep(brief, path)

    def _act(self, name: str) -> None:
        """Do what a button of the message bar says."""
        if not self.keeping.act(name) and not self.attachments.act(name):
            self.actions_by_name.trigger(name)

    def _fail(self, error: BriefviewError, action: str = "") -> None:
        """Say what went wrong; what was shown stays."""
        self.message.show_error(error, action, self.tr("Choose another place…") if action else "")
        self._show_conditions()
        if self.history.brief is None:
            self.show_welcome()

    def _redate(self, date: dt.date | None) -> None:
        if self.history.brief:
            redated = self._services.redate(self.history.brief, date)
            self.history.correct(redated, self.tr("publication date"), self._fact_id)
            self.status.tell(published_phrase(redated.sources[0]))

    def _show_change(self, brief: EventBrief, fact_id: str) -> None:
        """Show a corrected brief, and choose the fact that changed or the one that took its place."""
        before, self._fact_id = self._shown, fact_id
        if before and not is_known(brief, fact_id):
            self._fact_id = neighbour(before, fact_id)
        self.show_brief(brief)

    def _show_clean(self, clean: bool) -> None:
        self.setWindowModified(not clean)

    def _show_conditions(self) -> None:
        """Enable the actions that make sense now."""
        there = {
            Need.CLIPBOARD: pasted_words(QGuiApplication.clipboard().mimeData()).length > 0,
            Need.FILE: self._path is not None and self._path.is_file(),
            Need.PIECES: self.side.source.pieces > 1,
            Need.SIDE: self.history.brief is not None and not self.side.isHidden(),
        }
        self.actions_by_name.show_undo(self.history.stack.undoText(), self.history.stack.redoText())
        self.actions_by_name.show_conditions(
            [*self.corrections.met_needs(), *self.navigation.met_needs(), *(need for need, met in there.items() if met)]
        )
        self.actions_by_name["side"].setChecked(not self.side.isHidden())
        self.actions_by_name["pin"].setChecked(self.corrections.page.is_pinned())
        self.actions_by_name["leave_off"].setChecked(self.corrections.page.is_left_off())

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what is dropped."""
        event.acceptProposedAction()
        self.intake.take(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give up nothing unsaved without a question, remember how the window stands, and let no thread outlive it."""
        if not self.keeping.saving.may_go():
            event.ignore()
            return
        self.ended = True
        self._turns.stop()
        self.keeping.end()
        self._memory.save()
        self.intake.stop()
        self.side.page.stop()
        super().closeEvent(event)
