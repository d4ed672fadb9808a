"""Every correction is one step that can be taken back and done again."""

from collections.abc import Callable

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefview.brief import EventBrief, facts
from briefview.brief.correction import add, confirm, edit, leave_off, merge_speakers, move, pin, reject
from briefview.errors import CorrectionError
from briefview.gui.history import History
from tests.builder import sample_brief


def _first_host(brief: EventBrief) -> str:
    assert brief.event is not None
    return brief.event.hosts[0].id


def test_a_step_is_taken_back_and_done_again(qtbot: QtBot, brief: EventBrief) -> None:
    history = History()
    history.begin(brief)
    host = _first_host(brief)
    corrected = edit(brief, host, "Kingdom of Norway")
    with qtbot.waitSignal(history.brief_changed) as told:
        history.correct(corrected, "edit of host", host)
    assert told.args == [corrected, host]
    assert history.stack.undoText() == "edit of host"
    history.stack.undo()
    assert history.brief == brief
    history.stack.redo()
    assert history.brief == corrected


@pytest.mark.usefixtures("qapp")
def test_a_correction_that_changes_nothing_makes_no_step(brief: EventBrief) -> None:
    history = History()
    history.begin(brief)
    history.correct(edit(brief, _first_host(brief), "Norway"), "edit of host", "f1")
    assert not history.stack.canUndo()


@pytest.mark.usefixtures("qapp")
def test_typing_that_goes_on_is_one_step_and_typing_back_is_none(brief: EventBrief) -> None:
    history = History()
    history.begin(brief)
    host = _first_host(brief)
    for value in ("Norwa", "Norw", "Nor"):
        history.correct(edit(brief, host, value), "edit of host", host, merge_key=host)
    assert history.stack.count() == 1
    history.correct(brief, "edit of host", host, merge_key=host)
    assert history.stack.count() == 0
    assert history.brief == brief


@pytest.mark.usefixtures("qapp")
def test_another_document_has_no_past(brief: EventBrief) -> None:
    history = History()
    history.begin(brief)
    history.correct(confirm(brief, _first_host(brief)), "confirmation", "f1")
    history.begin(brief)
    assert not history.stack.canUndo()
    assert history.stack.isClean()


class AnySequence(RuleBasedStateMachine):
    """Any sequence of corrections, undone step by step, gives the brief of the start, value for value."""

    def __init__(self) -> None:
        super().__init__()
        self.application = QApplication.instance() or QApplication([])
        self.history = History()
        self.start = sample_brief()
        self.history.begin(self.start)
        self.past = [self.start]

    def _brief(self) -> EventBrief:
        assert self.history.brief is not None
        return self.history.brief

    def _chosen(self, data: st.DataObject) -> str:
        return data.draw(st.sampled_from([located.fact.id for located in facts(self._brief())]))

    def _take(self, corrected: EventBrief) -> None:
        if corrected != self._brief():
            self.history.correct(corrected, "step", "f1")
            del self.past[self.history.stack.index() :]
            self.past.append(corrected)

    @rule(data=st.data(), change=st.sampled_from([confirm, reject, pin, leave_off]))
    def change_one(self, data: st.DataObject, change: Callable[[EventBrief, str], EventBrief]) -> None:
        try:
            self._take(change(self._brief(), self._chosen(data)))
        except CorrectionError:
            return

    @rule(data=st.data(), by=st.integers(-3, 3))
    def move_one(self, data: st.DataObject, by: int) -> None:
        self._take(move(self._brief(), self._chosen(data), by))

    @rule(value=st.sampled_from(["Norway", "Sweden", "Port Watch"]))
    def add_host(self, value: str) -> None:
        self._take(add(self._brief(), "event.hosts", value)[0])

    @precondition(lambda self: len(self._brief().speakers) > 1)
    @rule()
    def merge_first_two(self) -> None:
        one, other = (speaker.name.id for speaker in self._brief().speakers[:2])
        self._take(merge_speakers(self._brief(), one, other))

    @precondition(lambda self: self.history.stack.canUndo())
    @rule()
    def undo(self) -> None:
        self.history.stack.undo()

    @precondition(lambda self: self.history.stack.canRedo())
    @rule()
    def redo(self) -> None:
        self.history.stack.redo()

    @invariant()
    def the_brief_is_that_of_the_step(self) -> None:
        assert self.history.brief == self.past[self.history.stack.index()]

    def teardown(self) -> None:
        while self.history.stack.canUndo():
            self.history.stack.undo()
        assert self.history.brief == self.start


TestAnySequence = AnySequence.TestCase
TestAnySequence.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
