"""Facts are chosen from their words, and shown at them."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefview.brief import EventBrief
from briefview.gui.mark_paint import line_rects
from briefview.gui.source_text import SourceText


def shown_text(qtbot: QtBot, brief: EventBrief) -> SourceText:
    text = SourceText()
    qtbot.addWidget(text)
    text.resize(500, 300)
    text.show_brief(brief)
    text.show()
    qtbot.waitExposed(text)
    return text


def point_of(text: SourceText, brief: EventBrief, words: str) -> QPoint:
    """Return a point of the viewport inside the first letter of some words; the text has no astral letters."""
    start = brief.sources[0].text.index(words)
    rect = next(line_rects(text.document(), start, start + 1))
    return rect.center().toPoint() - QPoint(0, text.verticalScrollBar().value())


def test_a_click_chooses_the_shortest_fact_and_again_the_next_longer(qtbot: QtBot, brief: EventBrief) -> None:
    text = shown_text(qtbot, brief)
    chosen: list[str] = []
    text.fact_selected.connect(chosen.append)
    point = point_of(text, brief, "Forum is")
    for _ in range(2):
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=point)
        text.show_evidence(chosen[-1], (), 0)
    assert brief.event
    kind = brief.event.kind
    assert kind
    assert chosen == [kind.id, brief.event.name.id]


def test_a_click_beside_marked_words_chooses_nothing(qtbot: QtBot, brief: EventBrief) -> None:
    text = shown_text(qtbot, brief)
    with qtbot.assertNotEmitted(text.fact_selected):
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=point_of(text, brief, "along with"))


def test_a_drag_selects_text_and_changes_no_fact(qtbot: QtBot, brief: EventBrief) -> None:
    text = shown_text(qtbot, brief)
    begin = point_of(text, brief, "Norway")
    with qtbot.assertNotEmitted(text.fact_selected):
        QTest.mousePress(text.viewport(), Qt.MouseButton.LeftButton, pos=begin)
        QTest.mouseMove(text.viewport(), begin + QPoint(60, 0))
        QTest.mouseRelease(text.viewport(), Qt.MouseButton.LeftButton, pos=begin + QPoint(60, 0))
    assert text.textCursor().hasSelection()


def test_enter_at_the_caret_chooses_a_fact(qtbot: QtBot, brief: EventBrief) -> None:
    text = shown_text(qtbot, brief)
    host = brief.event.hosts[0] if brief.event else None
    assert host
    text.show_evidence(host.id, host.evidence, 0)
    text.place_caret()
    with qtbot.waitSignal(text.fact_selected) as told:
        QTest.keyClick(text, Qt.Key.Key_Return)
    assert told.args == [host.id]


def test_the_menu_lists_the_facts_at_the_words(qtbot: QtBot, brief: EventBrief) -> None:
    text = shown_text(qtbot, brief)
    menu = text.word_menu(brief.sources[0].text.index("Forum is"))
    words = [action.text() for action in menu.actions() if action.text()]
    assert words[:2] == ["Kind: forum (¶1)", "Event: Harbour Safety Forum (¶1)"]
    assert words[-1] == "Copy selected words"
    with qtbot.waitSignal(text.fact_selected) as told:
        menu.actions()[1].trigger()
    assert brief.event
    assert told.args == [brief.event.name.id]
    menu.close()


def test_hovering_explains_the_facts(qtbot: QtBot, brief: EventBrief) -> None:
    text = shown_text(qtbot, brief)
    words = text.explanation(brief.sources[0].text.index("Geneva"))
    assert "Place: Geneva, Switzerland (¶1). Country inferred. Rule: test.by-hand." in words
    assert text.explanation(brief.sources[0].text.index("along with")) == ""


def test_words_out_of_view_are_scrolled_to(qtbot: QtBot, brief: EventBrief) -> None:
    text = shown_text(qtbot, brief)
    text.resize(300, 120)
    last = brief.statistics[2]
    text.show_evidence(last.id, last.evidence, 0)
    assert text.verticalScrollBar().value() > 0


def test_the_same_text_with_other_facts_stays_in_place(qtbot: QtBot, brief: EventBrief) -> None:
    text = shown_text(qtbot, brief)
    text.resize(300, 120)
    text.verticalScrollBar().setValue(50)
    text.show_brief(brief.model_copy(update={"statistics": ()}))
    assert text.verticalScrollBar().value() == 50
    assert text.facts_under(brief.sources[0].text.index("12,500")) == ()


def test_the_text_grows_and_comes_back(qtbot: QtBot, brief: EventBrief) -> None:
    text = shown_text(qtbot, brief)
    size = text.font().pointSizeF()
    text.zoom_to(5)
    assert text.font().pointSizeF() > size
    text.zoom_to(0)
    assert text.font().pointSizeF() == size


def test_tab_leaves_the_source_and_it_takes_no_drops(qtbot: QtBot, brief: EventBrief) -> None:
    text = shown_text(qtbot, brief)
    assert text.tabChangesFocus()
    assert not text.acceptDrops()
    assert text.isReadOnly()
