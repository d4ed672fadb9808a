"""The Speakers tab shows who spoke, and what the chosen one said."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefview.brief import EventBrief
from briefview.gui.speaker import SpeakerTab


def shown_tab(qtbot: QtBot, brief: EventBrief) -> SpeakerTab:
    tab = SpeakerTab()
    qtbot.addWidget(tab)
    tab.resize(700, 500)
    tab.show_brief(brief)
    tab.show()
    return tab


def test_the_first_speaker_is_shown_at_first(qtbot: QtBot, brief: EventBrief) -> None:
    tab = shown_tab(qtbot, brief)
    assert tab.speakers.currentIndex().data() == "Ana van Dyk"
    assert tab.list.model().index(0, 0).data() == "Ana van Dyk"


def test_choosing_a_speaker_chooses_the_name(qtbot: QtBot, brief: EventBrief) -> None:
    tab = shown_tab(qtbot, brief)
    with qtbot.waitSignal(tab.fact_selected) as told:
        QTest.keyClick(tab.speakers, Qt.Key.Key_Down)
    assert told.args == [brief.speakers[1].name.id]
    assert tab.list.currentIndex().data() == "Tomás Aguilar"


def test_choosing_a_statement_shows_its_speaker(qtbot: QtBot, brief: EventBrief) -> None:
    tab = shown_tab(qtbot, brief)
    with qtbot.assertNotEmitted(tab.fact_selected):
        assert tab.select_fact(brief.speakers[1].statements[0].id)
    assert tab.speakers.currentIndex().data() == "Tomás Aguilar"
    assert tab.list.currentIndex().data().startswith("“Nobody sails alone,”")


def test_a_brief_without_speakers_shows_none(qtbot: QtBot, brief: EventBrief) -> None:
    tab = shown_tab(qtbot, brief)
    tab.show_brief(brief.model_copy(update={"speakers": ()}))
    assert tab.list.model().rowCount() == 0
    assert not tab.select_fact(brief.speakers[0].name.id)


def test_enter_goes_to_the_facts_of_the_speaker(qtbot: QtBot, brief: EventBrief) -> None:
    tab = shown_tab(qtbot, brief)
    QTest.keyClick(tab.speakers, Qt.Key.Key_Return)
    assert tab.focusWidget() is tab.list
