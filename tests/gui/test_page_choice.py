"""What a person wants of the page is part of the brief, and can be taken back."""

from PySide6.QtTest import QTest

from briefview.brief import EventBrief, PageNotes
from briefview.gui.window import MainWindow


def _page(window: MainWindow) -> PageNotes:
    assert window.history.brief is not None
    return window.history.brief.page


def test_a_fact_is_pinned_and_ranked_as_others_again(window: MainWindow, brief: EventBrief) -> None:
    window.select_fact(brief.panels[0].title.id)
    window.actions_by_name["pin"].trigger()
    assert _page(window).pinned == (brief.panels[0].title.id,)
    assert window.actions_by_name["pin"].isChecked()
    assert window.status.told.text() == "Pinned to the page: panel topic night pilotage"
    window.actions_by_name["pin"].trigger()
    assert _page(window).pinned == ()
    assert not window.actions_by_name["pin"].isChecked()


def test_a_fact_that_is_left_off_can_be_brought_back_by_undo(window: MainWindow, brief: EventBrief) -> None:
    window.select_fact(brief.panels[0].title.id)
    window.actions_by_name["leave_off"].trigger()
    assert _page(window).left_off == (brief.panels[0].title.id,)
    window.actions_by_name["undo"].trigger()
    assert _page(window).left_off == ()


def test_the_title_of_the_page_cannot_be_left_off(window: MainWindow, brief: EventBrief) -> None:
    assert brief.event
    window.select_fact(brief.event.name.id)
    window.actions_by_name["leave_off"].trigger()
    assert "title of the page" in window.message.words.text()
    assert not window.actions_by_name["leave_off"].isChecked()


def test_a_marking_typed_letter_by_letter_is_one_step(window: MainWindow) -> None:
    window.actions_by_name["page"].trigger()
    QTest.keyClicks(window.side.page.marking, "Restricted")
    assert window.history.brief
    assert window.history.brief.page.marking == "Restricted"
    assert window.history.stack.count() == 1
    window.actions_by_name["undo"].trigger()
    assert window.side.page.marking.text() == ""


def test_the_lines_of_the_page_are_one_step(window: MainWindow) -> None:
    window.corrections.page.write_lines("Restricted", "Press desk")
    assert window.history.brief
    assert window.history.brief.page.contact == "Press desk"
    assert window.actions_by_name["undo"].text() == "Undo lines of the page"
