"""A model changes what differs, and keeps the rest."""

from typing import Any, NamedTuple

from PySide6.QtCore import QPersistentModelIndex, Qt

from briefview.gui.row_model import ROW_ROLE, RowModel
from tests.gui.conftest import CheckModel


class Word(NamedTuple):
    """A row with two cells."""

    name: str
    text: str


class WordModel(RowModel[Word]):
    """Words by their names."""

    def key(self, row: Word) -> str:
        return row.name

    def cell(self, row: Word, _column: int, role: int) -> Any:
        return row.text if role == Qt.ItemDataRole.DisplayRole else None


def words(names: str) -> list[Word]:
    return [Word(name, name.upper()) for name in names]


def test_rows_come_and_go_as_a_model_should(check_model: CheckModel) -> None:
    model = WordModel()
    check_model(model)
    for names in ("abc", "abcd", "ad", "", "xyz", "xaz", "zax"):
        model.show_rows(words(names))
        check_model(model)
        assert [model.index(number, 0).data() for number in range(model.rowCount())] == list(names.upper())


def test_a_row_that_stays_keeps_its_index() -> None:
    model = WordModel()
    model.show_rows(words("abc"))
    kept = QPersistentModelIndex(model.index(2, 0))
    model.show_rows(words("ac"))
    assert (kept.row(), kept.data()) == (1, "C")


def test_a_changed_row_is_told_and_no_other() -> None:
    model = WordModel()
    model.show_rows(words("abc"))
    told: list[int] = []
    model.dataChanged.connect(lambda first, _last: told.append(first.row()))
    model.show_rows([Word("a", "A"), Word("b", "other"), Word("c", "C")])
    assert told == [1]


def test_a_row_is_found_by_its_key() -> None:
    model = WordModel()
    model.show_rows(words("abc"))
    assert (model.position("c"), model.position("x")) == (2, None)
    assert model.index(1, 0).data(ROW_ROLE) == Word("b", "B")
