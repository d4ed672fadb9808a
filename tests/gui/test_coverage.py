"""Sentences that no fact was taken from are told from the others."""

from briefview.brief import EventBrief
from briefview.gui.coverage import uncovered_sentences
from briefview.gui.window import MainWindow

TEXT = "Fog is grey. Pilots are calm! 😀 They sleep. Boats wait.\nNobody sails."


def _words(covered: list[str]) -> list[str]:
    spans = sorted((TEXT.index(words), TEXT.index(words) + len(words)) for words in covered)
    return [TEXT[start:end] for start, end in uncovered_sentences(TEXT, spans)]


def test_all_sentences_are_uncovered_where_there_are_no_facts() -> None:
    assert _words([]) == ["Fog is grey.", "Pilots are calm!", "😀 They sleep.", "Boats wait.", "Nobody sails."]


def test_a_sentence_that_a_fact_touches_is_covered() -> None:
    assert _words(["grey", "sleep", "Nobody"]) == ["Pilots are calm!", "Boats wait."]


def test_a_fact_over_two_sentences_covers_both() -> None:
    assert _words(["grey. Pilots"]) == ["😀 They sleep.", "Boats wait.", "Nobody sails."]


def test_the_window_greys_them_and_takes_that_back(window: MainWindow, brief: EventBrief) -> None:
    text = window.side.source.text
    window.actions_by_name["coverage"].trigger()
    greyed = [selection.cursor.selectedText() for selection in text.extraSelections()]
    assert greyed == [brief.sources[0].text[start:end] for start, end in text.coverage.uncovered()]
    window.actions_by_name["coverage"].trigger()
    assert text.extraSelections() == []
