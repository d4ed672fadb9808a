"""A correction of the chosen fact is a step, and a refused one is told and changes nothing."""

import pytest
from pytestqt.qtbot import QtBot

from briefview.brief import EventBrief
from briefview.brief.correction import confirm, reject
from briefview.errors import CorrectionError
from briefview.gui.fact_step import FactStep, fact_name
from briefview.gui.history import History


@pytest.mark.usefixtures("qapp")
def test_a_correction_is_a_step_named_after_the_fact(brief: EventBrief) -> None:
    history = History()
    history.begin(brief)
    step = FactStep(history)
    assert step.correct_chosen(confirm, "confirmation of {name}") == ""
    step.show_fact(brief.panels[0].title.id)
    assert step.correct_chosen(confirm, "confirmation of {name}") == "panel topic night pilotage"
    assert history.stack.undoText() == "confirmation of panel topic night pilotage"


def test_what_is_refused_is_told_and_changes_nothing(qtbot: QtBot, brief: EventBrief) -> None:
    assert brief.event
    history = History()
    history.begin(brief)
    step = FactStep(history)
    step.show_fact(brief.event.name.id)
    with qtbot.waitSignal(step.failed) as told:
        assert step.correct_chosen(reject, "rejection of {name}") == ""
    assert told.args
    assert isinstance(told.args[0], CorrectionError)
    assert history.brief is brief


def test_a_long_value_is_cut_in_messages(brief: EventBrief) -> None:
    assert brief.event
    assert fact_name(brief, brief.event.summary[0].id) == "bottom line A two-day Harbour Safety Forum is under…"
