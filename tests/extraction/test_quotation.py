"""Quotations are found however their marks are written, and stay within their paragraphs."""

import pytest

from briefview.extraction.layout import find_blocks
from briefview.extraction.mask import plain_view
from briefview.extraction.quotation import Quotation, find_quotations


def quotations(text: str) -> tuple[Quotation, ...]:
    return find_quotations(text, plain_view(text), find_blocks(text))


def quoted(text: str) -> list[str]:
    return [quotation.span.of(text) for quotation in quotations(text)]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("“We dredge every lock.”", id="curly"),
        pytest.param('"We dredge every lock."', id="straight"),
        pytest.param('“We dredge every lock."', id="curly opened, straight closed"),
        pytest.param('"We dredge every lock.”', id="straight opened, curly closed"),
        pytest.param("“We dredge every lock.“", id="closed by an opening mark"),
        pytest.param("‘We dredge every lock.’", id="single curly"),
        pytest.param("'We dredge every lock.'", id="single straight"),
        pytest.param("``We dredge every lock.''", id="typewriter"),
    ],
)
def test_a_quotation_is_found_with_its_marks(words: str) -> None:
    assert quoted(f"The lock keeper said: {words} Nobody answered.\n") == [words]


def test_two_quotations_of_a_sentence_are_told_apart() -> None:
    text = '"We dredge," said the lock keeper, "and we wait."\n'
    assert quoted(text) == ['"We dredge,"', '"and we wait."']


def test_a_quotation_within_a_quotation_is_part_of_it() -> None:
    assert quoted("“They told us ‘go home now’ and left,” she said.\n") == ["“They told us ‘go home now’ and left,”"]


def test_curly_marks_within_straight_ones_open_a_quotation_within() -> None:
    words = '"The lamp is no “Light for All” any more."'
    assert quoted(f"The lock keeper said: {words}\n") == [words]
    running = '"The lamp is no “Light for All” any more.'
    assert quoted(f'{running}\n\n"We dredge every lock."\n')[0] == running


def test_an_apostrophe_opens_no_quotation() -> None:
    assert quoted("The keepers’ union won’t say it’s the mayors’ fault.\n") == []
    assert quoted("The keepers' union won't say it's the mayors' fault.\n") == []


def test_a_mark_of_inches_opens_no_quotation() -> None:
    assert quoted('The pipe is 12" wide and the gate is 30" high.\n') == []


def test_a_quotation_that_is_reopened_in_the_next_paragraph_runs_to_the_end_of_its_own() -> None:
    text = "She said: “We dredge every lock.\n\n“And we wait for rain.”\n"
    first, second = quotations(text)
    assert (first.span.of(text), first.closed) == ("“We dredge every lock.", False)
    assert (second.span.of(text), second.closed) == ("“And we wait for rain.”", True)
    assert first.inside.of(text) == "We dredge every lock."


def test_a_mark_that_is_never_closed_swallows_nothing() -> None:
    assert quoted("She said: “We dredge every lock.\n\nThe barges waited.\n") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("“We dredge every lock.”", True, id="a sentence"),
        pytest.param("“We dredge every lock,”", True, id="a clause before a verb of saying"),
        pytest.param("“Stop!”", True, id="a call"),
        pytest.param("“green”", False, id="a scare quote"),
        pytest.param("“silent lock”", False, id="a fragment"),
        pytest.param("“Canals,”", False, id="one word of a list"),
        pytest.param("“Locks for a Dry Century”", True, id="a long title"),
    ],
)
def test_speech_is_told_from_single_words_and_fragments(words: str, expected: bool) -> None:
    plain = plain_view(words)
    assert Quotation(0, len(words)).is_speech(plain) is expected


def test_a_quotation_that_runs_on_is_speech() -> None:
    assert Quotation(0, 10, closed=False).is_speech('"The locks')


def test_a_closing_mark_that_opens_a_paragraph_opens_a_quotation() -> None:
    assert quoted("”We dredge every lock,” she said.\n") == ["”We dredge every lock,”"]


def test_a_quotation_without_marks_of_its_own_runs_on_to_the_mark_that_closes_it() -> None:
    text = "She said: “We dredge.\n\nWe wait for the rain to fall.\n\nWe sail,” and left.\n"
    assert quoted(text) == ["“We dredge.", "We wait for the rain to fall.", "We sail,”"]
    assert [(quotation.opened, quotation.closed) for quotation in quotations(text)] == [
        (True, False),
        (False, False),
        (False, True),
    ]
