"""Code points of the source and positions of the document are tied together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from briefview.gui.offset_map import OffsetMap


def shown(offset_map: OffsetMap, start: int, end: int) -> str:
    """Return what a real document shows at the spans of offsets."""
    document = QTextDocument()
    QTextCursor(document).insertText("\n".join(offset_map.blocks(0, len(offset_map.paragraphs))))
    cursor = QTextCursor(document)
    parts = []
    for first, last in offset_map.spans(start, end):
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        parts.append(cursor.selectedText())
    return "|".join(parts)


@pytest.mark.parametrize(
    "text",
    [
        "Pilots sail home.",
        "😀 Pilots 😀 sail home.",
        "First.\r\n\r\n  Pilots sail home.\r\n",
        "First.\u2029Pilots sail home.",
        "First.\u2028\u2028Pilots sail home.",
        "First.\n\n\n\tPilots sail home.",
        "Pilots\u00a0sail home.",
        "\ufdd0 Pilots \ufdd1 sail home.",
        "e\u0301 𝔘 Pilots sail 😀.\rEnd 😀",
    ],
)
def test_the_document_shows_the_words_at_their_offsets(text: str) -> None:
    start = text.index("Pilots")
    end = text.index("sail") + 4
    words = shown(OffsetMap(text), start, end)
    assert words.replace("\ufffd", "\ufdd1") == text[start:end].replace("\u00a0", " ") or words == text[start:end]


def test_words_over_two_paragraphs_are_shown_in_both() -> None:
    text = "Pilots sail.\n\nThey rest."
    assert shown(OffsetMap(text), text.index("sail"), text.index("rest")) == "sail.|They "


@given(st.text(alphabet="ab 😀\n\r\u2029\u00a0é", max_size=40))
def test_an_offset_inside_a_paragraph_comes_back_from_its_position(text: str) -> None:
    offset_map = OffsetMap(text)
    for paragraph in offset_map.paragraphs:
        for offset in range(paragraph.start, paragraph.end):
            assert offset_map.offset(offset_map.position(offset)) == offset


def test_a_text_without_words_has_one_position() -> None:
    offset_map = OffsetMap(" \n ")
    assert (offset_map.position(1), offset_map.offset(0), offset_map.spans(0, 3)) == (0, 0, ())


def test_a_position_inside_a_character_is_at_its_beginning() -> None:
    assert OffsetMap("a😀b").offset(2) == 1


def test_a_very_long_paragraph_takes_several_blocks_and_one_number() -> None:
    text = "Short.\n" + "pilots sail 😀 " * 2_000 + "home\n" + "x" * 20_000
    found = OffsetMap(text)
    blocks = found.blocks(0, len(found.paragraphs))
    assert max(map(len, blocks)) <= 8_000
    assert "".join(blocks) == text.replace("\n", "")
    numbers = [found.number(block) for block in range(len(blocks) + 1)]
    assert [number for number in numbers if number] == [1, 2, 3]
    for offset in range(7, len(text), 997):
        assert found.offset(found.position(offset)) == offset


def test_words_over_the_end_of_a_block_are_shown_in_both() -> None:
    text = "pilots sail " * 1_000
    assert shown(OffsetMap(text), 7_990, 8_010).replace("|", "") == text[7_990:8_010]
