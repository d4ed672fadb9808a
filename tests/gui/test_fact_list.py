"""A list of facts tells what a person chose, and nothing else."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefview.brief import EventBrief
from briefview.gui.fact_list import FactListModel, FactListView
from briefview.presentation.overview import overview_rows
from briefview.presentation.row import RowLook
from tests.gui.conftest import CheckModel


def shown_list(qtbot: QtBot, brief: EventBrief) -> FactListView:
    view = FactListView("Overview", 112)
    qtbot.addWidget(view)
    view.show_rows(overview_rows(brief))
    view.resize(600, 400)
    view.show()
    return view


def test_the_model_is_sound(check_model: CheckModel, brief: EventBrief) -> None:
    model = FactListModel()
    model.show_rows(overview_rows(brief))
    check_model(model)


def test_rows_say_what_a_screen_reader_is_to_say(brief: EventBrief) -> None:
    model = FactListModel()
    rows = overview_rows(brief)
    model.show_rows(rows)
    spoken = [model.index(number, 0).data(Qt.ItemDataRole.AccessibleTextRole) for number in range(len(rows))]
    assert spoken == [row.spoken for row in rows]
    assert "Host: Norway. Proposed. Paragraph 2." in spoken


def test_a_row_says_on_hover_why_its_fact_is_there(brief: EventBrief) -> None:
    model = FactListModel()
    model.show_rows(overview_rows(brief))
    assert model.index(3, 0).data(Qt.ItemDataRole.ToolTipRole) == "Country inferred. Rule: test.by-hand."


def test_a_row_chosen_by_key_is_told(qtbot: QtBot, brief: EventBrief) -> None:
    view = shown_list(qtbot, brief)
    view.select_fact(overview_rows(brief)[0].fact_id)
    with qtbot.waitSignal(view.fact_selected) as told:
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert told.args == [overview_rows(brief)[1].fact_id]


def test_a_row_chosen_by_the_program_is_not_told(qtbot: QtBot, brief: EventBrief) -> None:
    view = shown_list(qtbot, brief)
    with qtbot.assertNotEmitted(view.fact_selected):
        assert view.select_fact(overview_rows(brief)[1].fact_id)
        assert not view.select_fact("f99")
        view.show_rows(overview_rows(brief)[2:])


def test_arrow_keys_pass_the_heads_of_sections(qtbot: QtBot, brief: EventBrief) -> None:
    view = shown_list(qtbot, brief)
    rows = overview_rows(brief)
    head = next(number for number, row in enumerate(rows) if row.look is RowLook.HEAD)
    view.select_fact(rows[head - 1].fact_id)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == head + 1


def test_rows_grow_when_the_list_becomes_narrow(qtbot: QtBot, brief: EventBrief) -> None:
    view = shown_list(qtbot, brief)
    last = view.model().index(0, 0)
    wide = view.visualRect(last).height()
    view.resize(300, 400)
    qtbot.waitUntil(lambda: view.visualRect(last).height() > wide)
    assert not view.horizontalScrollBar().isVisible()


def test_enter_asks_for_the_words(qtbot: QtBot, brief: EventBrief) -> None:
    view = shown_list(qtbot, brief)
    with qtbot.waitSignal(view.words_requested):
        QTest.keyClick(view, Qt.Key.Key_Return)
