"""The dialogs that ask for a file give a path or nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from briefview.gui.file_dialog import ask_open_paths, ask_save_path


class Person:
    """Answers the dialog that opens next."""

    def __init__(self, name: str | None) -> None:
        self.name = name
        QTimer.singleShot(0, self.answer)

    def answer(self) -> None:
        """Type a name and accept, or cancel."""
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        if self.name is None:
            dialog.reject()
            return
        field = dialog.findChild(QLineEdit)
        assert field
        field.setText(self.name)
        dialog.accept()


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_a_file_that_is_chosen_is_given(parent: QWidget, tmp_path: Path) -> None:
    article = tmp_path / "visit.txt"
    article.touch()
    person = Person(str(article))
    assert ask_open_paths(parent, tmp_path) == (article,)
    assert person.name


def test_a_dialog_that_is_cancelled_gives_nothing(parent: QWidget, tmp_path: Path) -> None:
    assert Person(None).name is None
    assert ask_open_paths(parent, tmp_path) == ()
    assert Person(None).name is None
    assert ask_save_path(parent, tmp_path / "visit.pdf", "PDF (*.pdf)") is None


def test_a_name_without_suffix_gets_the_proposed_one(parent: QWidget, tmp_path: Path) -> None:
    person = Person(str(tmp_path / "brief"))
    assert ask_save_path(parent, tmp_path / "visit.pdf", "PDF (*.pdf)") == tmp_path / "brief.pdf"
    assert person.name


def test_a_name_without_suffix_gets_the_whole_one_of_its_kind(parent: QWidget, tmp_path: Path) -> None:
    person = Person(str(tmp_path / "brief"))
    kind = "Table of statements (CSV) (*.statements.csv)"
    assert ask_save_path(parent, tmp_path / "visit.statements.csv", kind) == tmp_path / "brief.statements.csv"
    assert person.name
