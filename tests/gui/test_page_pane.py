"""The page is made when it is seen, and again when it changes."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefview.brief import EventBrief
from briefview.brief.correction import write_page_lines
from briefview.export.page import PageSetup, Paper
from briefview.gui.page_pane import PagePane
from briefview.gui.page_sheet import Fit, page_size, shown_size
from tests.builder import sample_brief
from tests.gui.fake import PAGE, FakeWorld


def shown_pane(qtbot: QtBot, world: FakeWorld, brief: EventBrief) -> PagePane:
    pane = PagePane(world.preview_page)
    qtbot.addWidget(pane)
    pane.resize(500, 600)
    pane.show_brief(brief)
    with qtbot.waitSignal(pane.page_made):
        pane.show()
    return pane


def test_a_hidden_pane_makes_no_page(qtbot: QtBot, world: FakeWorld, brief: EventBrief) -> None:
    pane = PagePane(world.preview_page)
    qtbot.addWidget(pane)
    with qtbot.assertNotEmitted(pane.page_made, wait=200):
        pane.show_brief(brief)
    assert world.setups == []


def test_other_paper_makes_another_page(qtbot: QtBot, world: FakeWorld, brief: EventBrief) -> None:
    pane = shown_pane(qtbot, world, brief)
    with qtbot.waitSignal(pane.page_made):
        pane.paper.setCurrentIndex(1 - pane.paper.currentIndex())
    assert world.setups[-1].paper is pane.setup().paper
    assert len(world.setups) == 2
    pane.stop()


def test_briefs_in_a_row_make_one_page(qtbot: QtBot, world: FakeWorld, brief: EventBrief) -> None:
    pane = shown_pane(qtbot, world, brief)
    with qtbot.waitSignal(pane.page_made):
        for marking in ("F", "Fo", "For"):
            pane.show_brief(write_page_lines(brief, marking, ""))
    assert len(world.setups) == 2
    pane.stop()


def test_each_brief_shows_its_own_marking(qtbot: QtBot, world: FakeWorld, brief: EventBrief) -> None:
    pane = shown_pane(qtbot, world, brief)
    pane.show_brief(write_page_lines(brief, "For official use", ""))
    assert pane.marking.text() == "For official use"
    pane.show_brief(sample_brief(title="Forum"))
    assert pane.marking.text() == ""
    pane.stop()


def test_what_is_typed_as_marking_is_told(qtbot: QtBot, world: FakeWorld, brief: EventBrief) -> None:
    pane = shown_pane(qtbot, world, brief)
    with qtbot.waitSignal(pane.marking_changed) as told:
        QTest.keyClicks(pane.marking, "F")
    assert told.args == ["F"]
    pane.stop()


def test_facts_that_do_not_fit_are_counted_and_listed_on_demand(
    qtbot: QtBot, world: FakeWorld, brief: EventBrief
) -> None:
    world.left_out = (brief.statistics[0].id, brief.statistics[1].id)
    pane = shown_pane(qtbot, world, brief)
    assert pane.list.words.text() == "2 facts not shown"
    assert not pane.list.list.isVisible()
    pane.list.show_button.click()
    assert pane.list.list.hasFocus()
    with qtbot.waitSignal(pane.fact_selected) as told:
        QTest.keyClick(pane.list.list, Qt.Key.Key_Down)
    assert told.args == [brief.statistics[1].id]
    pane.stop()


def test_each_size_of_print_is_offered_for_each_paper(qtbot: QtBot, world: FakeWorld, brief: EventBrief) -> None:
    pane = shown_pane(qtbot, world, brief)
    setups = set()
    for index in range(pane.paper.count()):
        pane.paper.setCurrentIndex(index)
        setups.add(pane.setup())
    assert setups == {PageSetup(paper, None, large) for paper in Paper for large in (False, True)}
    pane.show_paper(Paper.A4)
    assert pane.setup() == PageSetup(Paper.A4, None, large_print=True)
    pane.stop()


def test_the_page_can_be_as_wide_as_its_pane(qtbot: QtBot, world: FakeWorld, brief: EventBrief) -> None:
    pane = shown_pane(qtbot, world, brief)
    assert pane.view
    pane.resize(700, 400)
    pane.show_zoom(Fit.WIDTH)
    assert pane.view.horizontalScrollBar().maximum() == 0
    assert pane.view.picture.width() > 600
    pane.show_zoom(Fit.PAGE)
    assert pane.view.verticalScrollBar().maximum() == 0
    pane.stop()


def test_changes_while_a_page_is_made_show_that_page_and_then_the_last(
    qtbot: QtBot, world: FakeWorld, brief: EventBrief
) -> None:
    pane = shown_pane(qtbot, world, brief)
    made: list[EventBrief] = []
    pane.maker.page_made.connect(lambda page: made.append(page.brief))
    world.gate.clear()
    first, *others = (write_page_lines(brief, marking, "") for marking in ("F", "Fo", "For"))
    pane.show_brief(first)
    qtbot.waitUntil(lambda: world.waiting == 1)
    for other in others:
        pane.show_brief(other)
    world.gate.set()
    qtbot.waitUntil(lambda: len(made) == 2)
    assert made == [first, others[-1]]
    pane.stop()


def test_the_page_is_drawn_before_it_comes_to_the_window(qtbot: QtBot, world: FakeWorld, brief: EventBrief) -> None:
    pane = shown_pane(qtbot, world, brief)
    qtbot.waitUntil(lambda: pane.view is not None and pane.view.height() > 500)
    with qtbot.waitSignal(pane.maker.page_made) as told:
        pane.show_brief(write_page_lines(brief, "Draft", ""))
    assert pane.view
    assert told.args
    drawn = told.args[0].drawn
    assert drawn.deviceIndependentSize().toSize() == shown_size(page_size(PAGE), pane.view.room())
    pane.stop()


def test_a_setup_from_the_dialog_is_taken_whole(qtbot: QtBot, world: FakeWorld, brief: EventBrief) -> None:
    pane = shown_pane(qtbot, world, brief)
    wanted = PageSetup(Paper.LETTER, large_print=True)
    with qtbot.waitSignal(pane.page_made):
        pane.show_setup(wanted)
    assert pane.setup() == world.setups[-1] == wanted
    pane.stop()


def test_zooming_steps_from_what_is_seen_and_comes_back(qtbot: QtBot, world: FakeWorld, brief: EventBrief) -> None:
    pane = shown_pane(qtbot, world, brief)
    assert pane.view
    fitted = pane.view.shown_zoom
    pane.zoom(1)
    assert pane.view.shown_zoom > fitted
    pane.zoom(-1)
    pane.zoom(0)
    assert pane.zoom_box.currentText() == "Fit page"
    assert abs(pane.view.shown_zoom - fitted) < 0.01
    pane.stop()


def test_a_screen_reader_hears_what_the_picture_is(qtbot: QtBot, world: FakeWorld, brief: EventBrief) -> None:
    pane = shown_pane(qtbot, world, brief)
    assert pane.view
    words = pane.view.picture.accessibleDescription()
    assert words == f"Page preview, {pane.paper.currentText()}, one page, all facts shown"
    pane.stop()
