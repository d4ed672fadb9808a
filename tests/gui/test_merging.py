"""Two speakers become one by a choice in a menu."""

from briefview.brief import EventBrief
from briefview.gui.window import MainWindow


def test_a_speaker_is_merged_with_the_one_that_is_chosen(window: MainWindow, brief: EventBrief) -> None:
    assert not window.actions_by_name["merge"].isEnabled()
    window.select_fact(brief.speakers[1].statements[0].id)
    assert window.actions_by_name["merge"].isEnabled()
    menu = window.corrections.merging.menu()
    assert menu is not None
    (other,) = [action for action in menu.actions() if action.data()]
    assert other.text() == "Ana van Dyk"
    other.trigger()
    assert window.history.brief
    assert [speaker.name.value for speaker in window.history.brief.speakers] == ["Tomás Aguilar"]
    assert window.status.told.text() == "Merged: Tomás Aguilar and Ana van Dyk"
    assert not window.actions_by_name["merge"].isEnabled()
    window.actions_by_name["undo"].trigger()
    assert len(window.history.brief.speakers) == 2


def test_there_is_no_menu_for_a_fact_of_no_speaker(window: MainWindow, brief: EventBrief) -> None:
    window.select_fact(brief.panels[0].title.id)
    assert window.corrections.merging.menu() is None
