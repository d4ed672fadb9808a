"""The table of figures keeps the order of the source until a person sorts it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefview.brief import EventBrief
from briefview.gui.statistic_delegate import BAR, FIGURE
from briefview.gui.statistic_table import StatisticModel, StatisticTable
from briefview.presentation.statistic import statistic_rows
from tests.builder import BriefBuilder
from tests.gui.conftest import CheckModel


def shown_table(qtbot: QtBot, brief: EventBrief) -> StatisticTable:
    table = StatisticTable()
    qtbot.addWidget(table)
    table.resize(700, 500)
    table.show_rows(statistic_rows(brief))
    table.show()
    return table


def figures(table: StatisticTable) -> list[str]:
    return [table.model().index(number, FIGURE).data() for number in range(table.model().rowCount())]


def test_the_model_is_sound_and_speaks(check_model: CheckModel, brief: EventBrief) -> None:
    model = StatisticModel()
    model.show_rows(statistic_rows(brief))
    check_model(model)
    spoken = model.index(1, FIGURE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "31 ports. Proposed. Paragraph 7."


def test_figures_stand_as_in_the_source_until_they_are_sorted(qtbot: QtBot, brief: EventBrief) -> None:
    table = shown_table(qtbot, brief)
    assert figures(table) == ["12,500", "31", "Nearly 40 percent"]
    table.sortByColumn(FIGURE, Qt.SortOrder.AscendingOrder)
    assert figures(table) == ["31", "Nearly 40 percent", "12,500"]


def test_the_chosen_figure_is_told_whatever_the_order(qtbot: QtBot, brief: EventBrief) -> None:
    table = shown_table(qtbot, brief)
    table.sortByColumn(FIGURE, Qt.SortOrder.AscendingOrder)
    table.select_fact(brief.statistics[1].id)
    with qtbot.waitSignal(table.fact_selected) as told:
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert told.args == [brief.statistics[2].id]


def test_there_is_no_column_of_bars_where_nothing_can_be_compared(qtbot: QtBot, brief: EventBrief) -> None:
    assert shown_table(qtbot, brief).isColumnHidden(BAR)


def test_a_figure_chosen_by_the_program_is_not_told(qtbot: QtBot, brief: EventBrief) -> None:
    table = shown_table(qtbot, brief)
    with qtbot.assertNotEmitted(table.fact_selected):
        assert table.select_fact(brief.statistics[0].id)
        assert not table.select_fact("f99")


def test_bars_go_where_the_words_need_their_room(qtbot: QtBot) -> None:
    make = BriefBuilder("27 percent of pilots in May, 23 percent of pilots in June")
    shares = tuple(make.statistic(f"{share} percent", "of pilots", share, unit="percent") for share in ("27", "23"))
    table = shown_table(qtbot, EventBrief(sources=(make.source(),), statistics=shares))
    assert not table.isColumnHidden(BAR)
    table.resize(450, 500)
    assert table.isColumnHidden(BAR)
