"""A table survives CSV, and sets nothing off in a spreadsheet."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefview.export.csv_table import csv_bytes, harmless
from briefview.export.printable import visible_text
from briefview.presentation.table import Table


def read(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_the_form_is_that_of_the_standard_with_a_mark_for_spreadsheets() -> None:
    table = Table(("Who", "What"), (("Ana", 'said “yes”, then "no"'),))
    assert csv_bytes(table) == '\ufeffWho,What\r\nAna,"said “yes”, then ""no"""\r\n'.encode()


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1+1|cmd", "@SUM(A1)", " =1", "＝1", "\u200e=1", '=HYPERLINK("x")'])
def test_what_looks_like_a_formula_is_made_text(cell: str) -> None:
    ((told,),) = read(csv_bytes(Table((), ((cell,),))))[1:]
    assert told == f"'{visible_text(cell)}"


@pytest.mark.parametrize("cell", ["", "-5", "12.5", "Ana = Bob", "a-b", "'quoted'", "¶3"])
def test_what_is_no_formula_stays_as_it_is(cell: str) -> None:
    assert harmless(cell) == cell


@given(st.lists(st.lists(st.text(), min_size=3, max_size=3), max_size=4))
def test_any_cells_are_read_back(rows: list[list[str]]) -> None:
    table = Table(("a", "b", "c"), tuple(map(tuple, rows)))
    expected = [[harmless(visible_text(cell)) for cell in row] for row in rows]
    assert read(csv_bytes(table))[1:] == expected
