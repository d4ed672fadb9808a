"""Sentences end where a reader would end them, and nowhere inside a title, a number or a quotation."""

from itertools import pairwise

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.layout import BlockKind

TAIL = "The barges waited for rain."


def sentences(text: str) -> list[str]:
    return [sentence.span.of(text) for sentence in take_apart(text).sentences]


@pytest.mark.parametrize(
    "first",
    [
        "Lt. Gen. Amara Okoye met H.E. Ana Diaz in the harbour.",
        "U.S. Sen. Lee Park and Prof. Dr. Ana Diaz signed it.",
        "It opened on Jan. 6 and ended on Feb. 9 at noon.",
        "The keepers sit in No. 5 of the old street.",
        "Brig. (Retd.) Omar Said and Col. (Retd) Ali Shah agreed.",
        "It begins at 9 a.m. Monday in the hall.",
        "The fee is 3.5 per cent of Rs. 400 a year.",
        "J. R. Okoye and Ana M. Diaz signed it.",
        "Mayor K.P. Okoye and Ana Diaz signed it.",
        "The U.N. Secretary and St. John Harbour agreed.",
        "Canal Works Ltd. Chairman Ali Shah agreed.",
    ],
)
def test_a_stop_behind_a_title_an_initial_or_an_abbreviation_ends_no_sentence(first: str) -> None:
    assert sentences(f"{first} {TAIL}\n") == [first, TAIL]


@pytest.mark.parametrize("first", ["Who pays?", "They pay!", "They wait…", "They signed (at last).", "They pay?!"])
def test_each_mark_that_ends_a_sentence_ends_it(first: str) -> None:
    assert sentences(f"{first} {TAIL}\n") == [first, TAIL]


@pytest.mark.parametrize(
    "first", ["“Do we pay?” she said.", '"We pay." she said.', "“We pay. We always did,” said the keeper."]
)
def test_a_quotation_is_not_cut_from_who_said_it(first: str) -> None:
    assert sentences(f"{first} {TAIL}\n") == [first, TAIL]


def test_a_quotation_that_ends_in_a_stop_ends_its_sentence_before_a_capital() -> None:
    assert sentences(f"She said: “We pay. We always did.” {TAIL}\n") == ["She said: “We pay. We always did.”", TAIL]


def test_a_title_in_quotation_marks_ends_no_sentence() -> None:
    text = "The film “Dry Locks” Ana Diaz made was shown.\n"
    assert sentences(text) == [text.strip()]


def test_a_missing_space_between_sentences_is_survived() -> None:
    assert sentences("The forum has ended.The barges waited.\n") == ["The forum has ended.", "The barges waited."]


@pytest.mark.parametrize(
    "text", ["They sat in room 3.14 today.", "See canal.example.org for more.", "It has v2.0 of it."]
)
def test_a_stop_inside_a_number_or_an_address_ends_no_sentence(text: str) -> None:
    assert sentences(text) == [text]


def test_a_sentence_may_begin_with_a_figure() -> None:
    assert sentences("The forum has ended. 40 barges waited.\n") == ["The forum has ended.", "40 barges waited."]


def test_a_heading_and_an_item_stand_for_a_sentence_each() -> None:
    text = f"Canal Forum\n\n{TAIL}\n- locks\n- weirs\n"
    found = take_apart(text).sentences
    assert [sentence.span.of(text) for sentence in found] == ["Canal Forum", TAIL, "locks", "weirs"]
    assert [sentence.block.kind for sentence in found][:2] == [BlockKind.TITLE, BlockKind.PROSE]


def test_page_noise_holds_no_sentence() -> None:
    assert sentences(f"Share\n\n{TAIL}\n") == [TAIL]


def test_sentences_are_numbered_through_all_blocks() -> None:
    found = take_apart(f"{TAIL} Lima waited.\n\n{TAIL}\n").sentences
    assert [sentence.number for sentence in found] == [0, 1, 2]


@pytest.mark.parametrize("mark", ["; ", ", ", " "])
def test_what_nobody_ends_is_parted_behind_a_clause_or_a_word_before_it_is_too_long(mark: str) -> None:
    text = mark.join(f"barge {number}" for number in range(2000))
    found = take_apart(text).sentences
    assert max(sentence.end - sentence.start for sentence in found) <= 2000
    assert "".join(text[a.end : b.start] for a, b in pairwise(found)).strip(" ") == ""
    assert all(text[sentence.end - 1] in mark or text[sentence.end] == " " for sentence in found[:-1])


def test_one_endless_word_is_one_sentence() -> None:
    assert sentences("Ab" * 4000) == ["Ab" * 4000]


def test_a_long_quotation_is_not_parted_inside_its_marks() -> None:
    quoted = "“" + "the barges wait " * 160 + "now”"
    text = f"The film of the lock keeper, {quoted}, was shown to all " + "and some " * 150
    assert any(sentence.span.of(text).count(quoted) for sentence in take_apart(text).sentences)


@pytest.mark.parametrize(
    "first",
    [
        "The forum was held by Canal Works Ltd.",
        "It runs until 5 p.m.",
        "They sail to the U.S.",
        "It was signed by Ek & Co.",
    ],
)
def test_an_abbreviation_ends_a_sentence_before_a_word_that_opens_one(first: str) -> None:
    assert sentences(f"{first} {TAIL}\n") == [first, TAIL]


def test_a_quotation_glued_to_a_sentence_keeps_its_opening_mark() -> None:
    assert sentences("Ana Diaz opened it.“We need lights,” she said.\n") == [
        "Ana Diaz opened it.",
        "“We need lights,” she said.",
    ]
