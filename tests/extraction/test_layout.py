"""The shape of a document is read from how its lines look."""

import pytest

from briefview.extraction.layout import Block, BlockKind, find_blocks

LEAD = "The Canal Forum opened in Ghent on Monday with a call for cleaner barges."


def kinds(text: str) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.span.of(text)) for block in find_blocks(text)]


def last_block(text: str) -> Block:
    return find_blocks(text)[-1]


def test_a_line_without_a_stop_is_a_title_before_the_prose_and_a_heading_in_it() -> None:
    text = f"Barges go electric\n\n{LEAD}\n\nWhat comes next\n\n{LEAD}\n"
    assert kinds(text) == [
        (BlockKind.TITLE, "Barges go electric"),
        (BlockKind.PROSE, LEAD),
        (BlockKind.HEADING, "What comes next"),
        (BlockKind.PROSE, LEAD),
    ]


def test_blocks_are_numbered_in_order() -> None:
    assert [block.number for block in find_blocks(f"One\n\n{LEAD}\n\nTwo\n")] == [0, 1, 2]


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("- locks and weirs", "-"),
        ("• locks and weirs", "•"),
        ("3. locks and weirs", "3."),
        ("(b) locks and weirs", "(b)"),
    ],
)
def test_a_bullet_or_number_makes_an_item_and_stands_outside_its_words(line: str, label: str) -> None:
    text = f"{LEAD}\n{line}\n"
    block = last_block(text)
    assert (block.kind, block.label, block.span.of(text)) == (BlockKind.ITEM, label, "locks and weirs")


def test_a_long_numbered_sentence_is_a_paragraph_of_a_communique() -> None:
    line = "4. The members agreed that every lock on the northern canal shall be dredged before the next winter season."
    assert last_block(f"{LEAD}\n{line}\n").kind is BlockKind.PROSE


@pytest.mark.parametrize("line", ["Venue: Guild House", "**Venue:** Guild House", "**Venue**: Guild House"])
def test_a_known_header_is_a_field_with_a_lower_case_name(line: str) -> None:
    block = last_block(f"Canal Forum\n{line}\n")
    assert (block.kind, block.label) == (BlockKind.FIELD, "venue")


def test_an_unknown_word_before_a_colon_is_no_header() -> None:
    assert last_block(f"{LEAD}\nBargemen: no more fees\n").kind is BlockKind.HEADING


def test_marks_of_a_heading_are_left_out_of_its_words() -> None:
    assert kinds(f"# Canal Forum\n\n{LEAD}\n\n## Next steps\n\n**Contact us:**\n") == [
        (BlockKind.TITLE, "Canal Forum"),
        (BlockKind.PROSE, LEAD),
        (BlockKind.HEADING, "Next steps"),
        (BlockKind.HEADING, "Contact us:"),
    ]


@pytest.mark.parametrize(
    "line", ["Share", "Home > News > Canals", "© Canal Press", "***", "Follow us on the web", "12 comments"]
)
def test_what_a_web_page_adds_is_noise(line: str) -> None:
    assert last_block(f"{LEAD}\n\n{line}\n").kind is BlockKind.NOISE


def test_lines_broken_by_a_fixed_width_are_one_paragraph() -> None:
    text = (
        "The Canal Forum opened in Ghent on Monday with a call for\n"
        "cleaner barges, better locks and much lower fees for the\n"
        "small ports.\n"
    )
    assert kinds(text) == [(BlockKind.PROSE, text.strip())]


def test_a_short_line_does_not_run_on() -> None:
    assert len(find_blocks("Canal Forum\nin Ghent\n")) == 2


def test_a_blank_line_ends_a_paragraph() -> None:
    assert len(find_blocks("The Canal Forum opened in Ghent on Monday with a call\n\nfor cleaner barges.\n")) == 2


def test_an_empty_text_has_no_blocks() -> None:
    assert find_blocks(" \n\n") == ()


def test_a_body_that_speaks_of_itself_is_noise_up_to_the_next_heading() -> None:
    text = f"{LEAD}\n\nAbout the Canal Authority\n\nIt runs fourteen docks.\n\nProgramme\n\n{LEAD}\n"
    found = [kind for kind, _ in kinds(text)]
    assert found == [BlockKind.PROSE, BlockKind.NOISE, BlockKind.NOISE, BlockKind.HEADING, BlockKind.PROSE]


def test_the_row_of_a_table_and_a_quoted_line_stand_without_their_marks() -> None:
    text = f"{LEAD}\n\n| 10:00 | Old lights |\n| --- | --- |\n\n> We need lights, she said.\n"
    assert kinds(text)[1:] == [
        (BlockKind.ITEM, "10:00 | Old lights"),
        (BlockKind.NOISE, "| --- | --- |"),
        (BlockKind.PROSE, "We need lights, she said."),
    ]


def test_a_numbered_line_that_ends_in_a_colon_opens_a_list() -> None:
    assert last_block(f"{LEAD}\n\n7. The forum had four sessions, namely:\n").kind is BlockKind.PROSE
