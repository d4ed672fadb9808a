"""What narrows a figure."""

import pytest

from briefview.extraction.counted import find_counted
from briefview.extraction.document import take_apart
from briefview.extraction.figure_reader import read_figure
from briefview.extraction.scope import find_scope, is_past
from briefview.extraction.word import Tag


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Since 1990, Norway has trained 900 pilots.", ("trained by Norway", "since 1990")),
        ("Norway trained 900 pilots.", ("trained by Norway",)),
        ("900 pilots lost their ships in the fog.", ("lost their ships",)),
        ("There are 900 pilots.", ()),
    ],
)
def test_the_doer_the_time_and_the_deed_narrow_a_figure(text: str, scope: tuple[str, ...]) -> None:
    document = take_apart(text)
    at = next(i for i, word in enumerate(document.words) if Tag.NUMBER in word.tags and word.text == "900")
    figure = read_figure(document, at, 0, len(document.words))
    assert figure is not None
    counted = find_counted(document, document.sentences[0], figure)
    assert counted is not None
    assert find_scope(document, document.sentences[0], figure, counted) == scope


@pytest.mark.parametrize(("word", "past"), [("deployed", True), ("paid", True), ("hundred", False), ("pilots", False)])
def test_the_form_of_a_word_tells_the_past(word: str, past: bool) -> None:
    assert is_past(word) is past
