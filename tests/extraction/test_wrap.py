"""Lines that a fixed width has broken are one paragraph."""

from briefview.extraction.wrap import joined_lines

WRAPPED = """The harbour council met on Monday with Ines Okoro, Secretary of the Coastal
Fisheries Board, and heard that the new quay of the northern basin will be
ready before the winter. The board thanked the divers, the pilots and the
Lighthouse Guild."""
NOTICE = """Evening lecture of the Harbour Society, Lighthouse Guild and Coastal Board
Date: Thursday, 20 November
Speaker: Ines Okoro, Secretary of the Coastal Fisheries Board of the Harbour"""


def lines(text: str) -> list[str]:
    return [line.of(text) for line in joined_lines(text)]


def test_lines_filled_to_one_width_are_joined_also_inside_a_name() -> None:
    assert lines(WRAPPED) == [WRAPPED]


def test_a_blank_line_parts_paragraphs() -> None:
    assert lines(f"{WRAPPED}\n\n{WRAPPED}") == [WRAPPED, WRAPPED]


def test_headers_stay_lines_of_their_own() -> None:
    assert lines(NOTICE) == NOTICE.split("\n")


def test_a_long_line_goes_on_in_a_line_of_small_letters() -> None:
    text = "Harbours of the north will be dredged before the winter\nand opened again in spring"
    assert lines(text) == [text]


def test_short_lines_are_not_joined() -> None:
    assert lines("Harbour Forum\nGhent\nMonday") == ["Harbour Forum", "Ghent", "Monday"]


def test_narrow_lines_are_joined_where_most_go_on_in_small_letters() -> None:
    text = "The forum opened in Kiel on Friday\nwith delegates from twelve countries,\nand the mayor spoke of lights."
    assert lines(text) == [text]
    listed = "Winds of the north and of the south\nCurrents of the east and the west\nTides of all harbours and ports"
    assert lines(listed) == listed.split("\n")
