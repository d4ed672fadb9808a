"""Columns are read one after the other, and tables row by row."""

from briefview.reading.pdf_column import Flow, Table, in_reading_order
from briefview.reading.pdf_row import Row
from tests.reading.portable import piece

LONG = "words of a column "


def two_columns(count: int, top: float = 0, shift: float = 3) -> list[Row]:
    rows = list[Row]()
    for at in range(count):
        left, right = piece(f"{LONG}L{at}", 0, top + 12 * at), piece(f"{LONG}R{at}", 150, top + 12 * at + shift)
        rows.append((left, right))
    return rows


def texts(rows: list[Row]) -> list[list[str] | tuple[tuple[str, ...], ...]]:
    return [
        [line.text for line in part.lines] if isinstance(part, Flow) else part.rows for part in in_reading_order(rows)
    ]


def test_one_column_is_one_flow() -> None:
    assert texts([(piece("a", 0, 0),), (piece("b", 0, 12),)]) == [["a", "b"]]


def test_two_columns_are_two_flows_between_what_spans_both() -> None:
    title, foot = (piece("title over both columns " * 2, 0, 0),), (piece("text below both columns " * 2, 0, 100),)
    found = texts([title, *two_columns(4, 20), foot])
    assert [str(part[0]).split()[-1] for part in found] == ["columns", "L0", "R0", "columns"]
    assert [len(part) for part in found] == [1, 4, 4, 1]


def test_a_right_column_that_begins_higher_or_ends_later_is_read_last() -> None:
    higher, later = (piece(f"{LONG}R-", 150, 8),), (piece(f"{LONG}R+", 150, 80),)
    left, right = texts([higher, *two_columns(4, 20), later])
    assert [str(line).split()[-1] for line in left] == ["L0", "L1", "L2", "L3"]
    assert [str(line).split()[-1] for line in right] == ["R-", "R0", "R1", "R2", "R3", "R+"]


def test_three_columns_are_three_flows() -> None:
    rows = [(*row, piece(f"{LONG}X{at}", 300, 12 * at)) for at, row in enumerate(two_columns(4))]
    assert [str(part[0]).split()[-1] for part in texts(rows)] == ["L0", "R0", "X0"]


def test_short_cells_are_a_table_and_a_second_line_stays_in_its_cell() -> None:
    rows: list[Row] = [(piece(f"port {at}", 0, 30 * at), piece(f"{at}00", 150, 30 * at)) for at in range(3)]
    rows.insert(2, (piece("of the lake", 0, 42),))
    assert texts(rows) == [(("port 0", "000"), ("port 1 of the lake", "100"), ("port 2", "200"))]


def test_a_heading_behind_a_table_is_not_in_it() -> None:
    rows: list[Row] = [(piece(f"port {at}", 0, 12 * at), piece(f"{at}00", 150, 12 * at)) for at in range(3)]
    parts = list(in_reading_order([*rows, (piece("What comes next", 0, 60, 14, bold=True),)]))
    assert [type(part) for part in parts] == [Table, Flow]
