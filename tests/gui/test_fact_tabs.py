"""The tabs of facts say how much of each is still to be checked, to the eye and to a screen reader."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from briefview.gui.fact_tabs import FactTabs
from briefview.gui.window import MainWindow
from tests.builder import sample_brief
from tests.gui.fake import FakeWorld
from tests.gui.test_window import fact_of


def titles(tabs: FactTabs) -> list[str]:
    """Return what the tabs say."""
    return [tabs.tabText(index) for index in range(tabs.count())]


def spoken(tabs: FactTabs) -> list[str]:
    """Return what a screen reader calls the tabs."""
    bar: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(tabs.tabBar())
    assert bar
    return [bar.child(number).text(QAccessible.Text.Name) for number in range(tabs.count())]


def test_the_labels_count_what_is_still_to_check(window: MainWindow) -> None:
    assert titles(window.tabs) == ["Overview (12)", "Speakers (9)", "Panels (2)", "Statistics (3)"]
    facts = len(list(sample_brief().facts()))
    assert facts == 12 + 9 + 2 + 3
    assert window.status.review.text() == f"0 of {facts} facts reviewed"


def test_the_counts_follow_the_review_and_undo(window: MainWindow) -> None:
    window.select_fact(fact_of("12,500 pilots"))
    for _ in range(3):
        window.actions_by_name.trigger("confirm")
    assert titles(window.tabs)[3] == "Statistics"
    window.actions_by_name.trigger("undo")
    assert titles(window.tabs)[3] == "Statistics (1)"
    window.actions_by_name.trigger("redo")
    assert titles(window.tabs)[3] == "Statistics"


def test_a_screen_reader_says_what_the_number_means(window: MainWindow) -> None:
    window.select_fact(fact_of("night pilotage"))
    window.actions_by_name.trigger("confirm")
    assert spoken(window.tabs)[:3] == ["Overview, 12 facts to check", "Speakers, 9 facts to check",
                                       "Panels, 1 fact to check"]  # fmt: skip
    window.actions_by_name.trigger("confirm")
    assert spoken(window.tabs)[2] == window.tabs.tabToolTip(2) == "Panels, nothing to check"


def test_a_text_without_event_has_nothing_to_count(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.intake.brief_opened):
        window.intake.open_path(world.recipe)
    assert titles(window.tabs) == spoken(window.tabs) == ["Overview", "Speakers", "Panels", "Statistics"]


@pytest.mark.parametrize("width", [760, 900, 1280])
def test_all_labels_have_room_in_any_window(window: MainWindow, width: int) -> None:
    window.resize(width, 640)
    bar = window.tabs.tabBar()
    last = bar.tabRect(bar.count() - 1)
    assert last.right() <= bar.width()
