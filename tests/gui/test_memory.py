"""Paper follows the place at first."""

import pytest
from PySide6.QtCore import QLocale

from briefview.export.page import Paper
from briefview.gui.memory import local_paper


@pytest.mark.parametrize(("locale", "paper"), [("en_US", Paper.LETTER), ("en_GB", Paper.A4), ("de_DE", Paper.A4)])
def test_letter_is_for_places_with_inches(locale: str, paper: Paper) -> None:
    assert local_paper(QLocale(locale)) is paper
