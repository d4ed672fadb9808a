"""The picture of the page has its true size, and tells its words."""

import datetime as dt

import pytest
from PySide6.QtGui import QColor, QImage

from briefview.export.page import PageSetup, Paper
from briefview.export.page_png import PIXELS_PER_INCH, render
from tests.full_brief import full_brief


def picture(setup: PageSetup) -> QImage:
    image = QImage.fromData(render(full_brief(), setup, dt.date(2026, 11, 24)).data)
    assert not image.isNull()
    return image


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (8.27, 11.69)), (Paper.LETTER, (8.5, 11))])
def test_the_size_is_that_of_the_paper(paper: Paper, size: tuple[float, float]) -> None:
    image = picture(PageSetup(paper=paper))
    density = PIXELS_PER_INCH / 0.0254
    assert [image.dotsPerMeterX(), image.dotsPerMeterY()] == pytest.approx([density, density], abs=1)
    inches = (image.width() / PIXELS_PER_INCH, image.height() / PIXELS_PER_INCH)
    assert inches == pytest.approx(size, abs=0.01)


def test_title_and_words_go_with_it() -> None:
    image = picture(PageSetup())
    assert image.text("Title") == "Tidal Energy Summit"
    assert "Zoë Müller (1:¶4, confirmed)" in image.text("Description")


def test_letters_are_drawn_on_white() -> None:
    image = picture(PageSetup())
    colours = {image.pixelColor(x, 200).name() for x in range(image.width())}
    assert image.pixelColor(5, 5) == QColor("white")
    assert len(colours) > 1
