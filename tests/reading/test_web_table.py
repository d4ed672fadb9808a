"""Tables of data become lines, and tables that part a page do not."""

from typing import Any

from briefview.reading.web_table import labelled, lays_out_a_page, one_line, plain_cells, row_text
from briefview.reading.web_tree import tree_from_html


def rows(html: str) -> list[Any]:
    return list(tree_from_html(f"<table>{html}</table>", "page").iter("tr"))


def test_a_table_of_data_lays_out_no_page() -> None:
    root = tree_from_html(
        "<table><tr><td>Leer</td><td>3 m</td></tr></table><table><tr><td><p>a</p><p>b</p></td></tr></table>", "p"
    )
    assert [lays_out_a_page(table) for table in root.iter("table")] == [False, True]


def test_cells_of_one_line_are_plain() -> None:
    row, lone, lined = rows("<tr><td>Leer<td><p>3 m</p></tr><tr><td>Lone</td></tr><tr><td>a<td>b<br>c</td></tr>")
    assert len(plain_cells(row)) == 2
    assert plain_cells(lone) == plain_cells(lined) == []


def test_a_name_and_its_value_are_a_line_and_other_cells_stand_between_bars() -> None:
    html = "<tr><th>Date<td>12 May</tr><tr><td>Place:<td>Leer</tr><tr><td>a<td>b</tr>"
    html += "<tr><td><td>b<td>c</tr><tr><td><td></tr>"
    texts = [row_text(plain_cells(row)) for row in rows(html)]
    assert texts == ["Date: 12 May", "Place: Leer", "| a | b |", "|  | b | c |", ""]


def test_a_name_ends_with_one_mark() -> None:
    assert [labelled(name, "Leer") for name in ("Place", "Place:", "Where?")] == [
        "Place: Leer",
        "Place: Leer",
        "Where? Leer",
    ]


def test_white_space_and_what_is_not_seen_is_no_text() -> None:
    assert one_line(" hy\u00adphen \n zero\u200bwidth\u00a0x ") == "hyphen zero width x"
