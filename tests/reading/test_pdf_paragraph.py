"""Lines are put together as paragraphs."""

from briefview.reading.hyphen import Hyphens
from briefview.reading.manuscript import PAGE_BREAK
from briefview.reading.pdf_paragraph import ParagraphBuilder, blocks
from briefview.reading.pdf_piece import Piece
from tests.reading.portable import piece

FULL = "a line as wide as the column is"


def words(*flows: list[Piece], pages: bool = False) -> list[str]:
    builder = ParagraphBuilder(Hyphens([]))
    builder.turn_page()
    for flow in flows:
        builder.add_flow(flow)
        if pages:
            builder.turn_page()
    return [paragraph.words for paragraph in builder.take_all()]


def lines(*texts: str, left: float = 0) -> list[Piece]:
    return [piece(text, left, 12 * at) for at, text in enumerate(texts)]


def test_lines_that_fill_the_column_are_one_paragraph() -> None:
    assert words(lines(FULL, FULL, "and ends here.")) == [f"{FULL} {FULL} and ends here."]


def test_a_sentence_that_ends_before_the_margin_ends_the_paragraph() -> None:
    assert words(lines(FULL, "and ends.", FULL)) == [f"{FULL} and ends.", FULL]


def test_a_short_line_ends_the_paragraph_also_without_a_full_stop() -> None:
    assert words(lines(FULL, "Port", FULL)) == [f"{FULL} Port", FULL]


def test_an_indented_line_begins_a_paragraph() -> None:
    indented = [*lines(FULL + ".", FULL + "."), piece(FULL[:-3], 15, 24), piece(FULL, 0, 36)]
    assert words(indented) == [f"{FULL}. {FULL}.", f"{FULL[:-3]} {FULL}"]


def test_white_space_another_size_and_bold_type_part_paragraphs() -> None:
    flow = [piece(FULL, 0, 0), piece(FULL, 0, 30), piece(FULL, 0, 42, 14), piece(FULL, 0, 56, bold=True)]
    assert words(flow) == [FULL] * 4


def test_bullets_make_items_that_go_on_below_their_words() -> None:
    flow = [piece(f"• {FULL}", 0, 0), piece("and on", 10, 12), piece("– next", 0, 24), piece("(a) last", 0, 36)]
    assert words(flow) == [f"- {FULL} and on", "- next", "(a) last"]


def test_an_indented_block_below_a_colon_is_a_list_whose_bullets_are_drawn() -> None:
    flow = [
        piece("The forum has sessions on:", 0, 0),
        *(piece(text, 20, 24 + 12 * at) for at, text in enumerate(("night fog", "moorings"))),
    ]
    assert words(flow) == ["The forum has sessions on:", "- night fog", "- moorings"]


def test_a_paragraph_goes_on_in_the_next_column_and_on_the_next_page() -> None:
    assert words(lines(FULL), lines("goes on.")) == [f"{FULL} goes on."]
    assert words(lines(FULL), lines("goes on."), pages=True) == [f"{FULL} {PAGE_BREAK}goes on."]


def test_a_paragraph_that_has_ended_does_not() -> None:
    assert words(lines(FULL + "."), lines("Another.")) == [f"{FULL}.", "Another."]


def test_paragraphs_know_their_pages() -> None:
    builder = ParagraphBuilder(Hyphens([]))
    builder.turn_page()
    builder.add_flow(lines(FULL))
    builder.turn_page()
    builder.add_flow(lines("goes on."))
    assert [(each.first_page, each.last_page) for each in builder.take_all()] == [(1, 2)]


def test_blocks_are_parted_by_wide_steps() -> None:
    assert [len(block) for block in blocks([*lines("a", "b", "c"), piece("d", 0, 50)])] == [3, 1]
