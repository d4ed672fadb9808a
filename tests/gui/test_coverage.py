"""Sentences that no fact was taken from are told from the others."""

from pytestqt.qtbot import QtBot

from briefview.brief import EventBrief, paragraphs
from briefview.gui.coverage import uncovered_sentences
from briefview.gui.source_text import SourceText
from briefview.gui.window import MainWindow
from tests.builder import BriefBuilder
from tests.gui.fake import FakeWorld

TEXT = "Fog is grey. Pilots are calm! 😀 They sleep. Boats wait.\nNobody sails."


def _words(covered: list[str]) -> list[str]:
    spans = sorted((TEXT.index(words), TEXT.index(words) + len(words)) for words in covered)
    return [TEXT[start:end] for start, end in uncovered_sentences(TEXT, spans, paragraphs(TEXT))]


def test_all_sentences_are_uncovered_where_there_are_no_facts() -> None:
    assert _words([]) == ["Fog is grey.", "Pilots are calm!", "😀 They sleep.", "Boats wait.", "Nobody sails."]


def test_a_sentence_that_a_fact_touches_is_covered() -> None:
    assert _words(["grey", "sleep", "Nobody"]) == ["Pilots are calm!", "Boats wait."]


def test_a_fact_over_two_sentences_covers_both() -> None:
    assert _words(["grey. Pilots"]) == ["😀 They sleep.", "Boats wait.", "Nobody sails."]


def test_the_window_greys_them_and_takes_that_back(window: MainWindow, brief: EventBrief) -> None:
    text = window.side.source.text
    window.actions_by_name["coverage"].trigger()
    assert greyed(text) == [brief.sources[0].text[start:end] for start, end in text.coverage.uncovered()]
    window.actions_by_name["coverage"].trigger()
    assert text.extraSelections() == []


def test_of_a_long_text_what_is_seen_is_grey_wherever_a_person_scrolls(
    qtbot: QtBot, world: FakeWorld, window: MainWindow
) -> None:
    lines = [f"Fog lies over quay {number}." for number in range(900)]
    source = BriefBuilder("\n".join(lines)).source(origin=str(world.article))
    window.show_brief(EventBrief(sources=(source,)))
    text = window.side.source.text
    window.actions_by_name["coverage"].trigger()
    assert lines[0] in greyed(text)
    assert lines[-1] not in greyed(text)

    def is_grey_at_the_end() -> bool:
        text.verticalScrollBar().setValue(text.verticalScrollBar().maximum())  # the text comes little by little
        return lines[-1] in greyed(text)

    qtbot.waitUntil(is_grey_at_the_end)
    assert lines[0] not in greyed(text)
    assert len(greyed(text)) < 300


def greyed(text: SourceText) -> list[str]:
    return [selection.cursor.selectedText() for selection in text.extraSelections()]
