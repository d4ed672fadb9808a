"""Below the page it is said what is not on it and why, and the rank of each fact can be overruled there."""

from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefview.gui.page_list import PageList
from briefview.gui.window import MainWindow
from tests.gui.fake import FakeWorld
from tests.gui.test_window import fact_of

FIGURE, PORTS = fact_of("12,500 pilots"), fact_of("31 ports")


def shown_list(window: MainWindow, world: FakeWorld, qtbot: QtBot, *left_out: str) -> PageList:
    """Show the page of the window without some facts, and the list of them."""
    world.left_out = left_out
    with qtbot.waitSignal(window.side.page_made):
        window.actions_by_name.trigger("page")
    window.side.page.list.show_button.setChecked(True)
    return window.side.page.list


def spoken(page_list: PageList) -> list[str]:
    """Return what a screen reader says of all rows."""
    model: QAbstractItemModel = page_list.list.model()
    indexes = [model.index(number, 0) for number in range(model.rowCount())]
    return [str(index.data(Qt.ItemDataRole.AccessibleTextRole)) for index in indexes]


def test_nothing_is_said_where_all_facts_are_shown_as_they_are_ranked(
    window: MainWindow, world: FakeWorld, qtbot: QtBot
) -> None:
    assert not shown_list(window, world, qtbot).isVisible()


def test_rows_say_what_is_not_on_the_page_and_why(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    page_list = shown_list(window, world, qtbot, PORTS)
    assert page_list.words.text() == "1 fact not shown"
    head, row = spoken(page_list)
    assert head == "No room on the page"
    assert row.startswith("Figure: 31 ports, No room: others rank before it.")


def test_a_chosen_fact_is_pinned_from_the_list_and_stays_chosen(
    window: MainWindow, world: FakeWorld, qtbot: QtBot
) -> None:
    page_list = shown_list(window, world, qtbot, PORTS)
    QTest.keyClick(page_list.list, Qt.Key.Key_Down)
    assert window.tabs.currentWidget() is window.tabs.statistics
    assert page_list.list.hasFocus()
    world.left_out = ()
    with qtbot.waitSignal(window.side.page_made):
        page_list.pin_button.click()
    assert window.history.brief
    assert window.history.brief.page.pinned == (PORTS,)
    assert page_list.words.text() == "1 pinned"
    assert spoken(page_list)[0] == "Pinned to the page"
    assert page_list.list.currentIndex().row() == 1
    assert page_list.pin_button.isChecked()


def test_a_hidden_list_gives_its_room_back_to_the_page(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    page_list = shown_list(window, world, qtbot, FIGURE, PORTS)
    view = window.side.page.view
    assert view
    qtbot.waitUntil(lambda: page_list.height() > 100)
    page_list.show_button.setChecked(False)
    qtbot.waitUntil(lambda: page_list.height() < 60)
    qtbot.waitUntil(lambda: view.mapToGlobal(QPoint(0, view.height())).y() > page_list.mapToGlobal(QPoint()).y() - 4)


def test_enter_in_the_list_goes_to_the_row_of_the_fact(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    page_list = shown_list(window, world, qtbot, PORTS)
    QTest.keyClick(page_list.list, Qt.Key.Key_Down)
    QTest.keyClick(page_list.list, Qt.Key.Key_Return)
    assert window.tabs.statistics.isAncestorOf(window.focusWidget())


def test_a_fact_chosen_elsewhere_is_chosen_in_the_list_too(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    page_list = shown_list(window, world, qtbot, FIGURE, PORTS)
    window.select_fact(FIGURE)
    assert page_list.list.currentIndex().data().startswith("12,500 pilots")
    window.select_fact(fact_of("Norway"))
    assert not page_list.list.currentIndex().isValid()
