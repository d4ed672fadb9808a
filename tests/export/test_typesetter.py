"""Typst makes the same page as SVG and as PDF, from data that is never markup."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor

import pytest
from typst import TypstError

from briefview.export.page import PageSetup, Paper, fit_page
from briefview.export.typesetter import (
    PDF_STANDARDS,
    PageOrder,
    measure_page,
    needs_system_fonts,
    new_compiler,
    pdf_bytes,
    svg_pages,
)
from tests.builder import sample_brief

DAY = dt.date(2026, 1, 1)


def sample_order(marking: str | None = None, paper: Paper = Paper.A4) -> PageOrder:
    return fit_page(sample_brief(), PageSetup(paper=paper, marking=marking)).order


def test_a_page_is_one_svg_document() -> None:
    (svg,) = svg_pages(sample_order())
    assert svg.startswith(b"<svg")


@pytest.mark.parametrize(("paper", "height"), [(Paper.A4, 297), (Paper.LETTER, 279.4)])
def test_the_room_is_the_paper_without_its_margins(paper: Paper, height: float) -> None:
    measured = measure_page(sample_order(paper=paper))
    assert measured.room == pytest.approx((height - 27) / 25.4 * 72)
    assert 0 < measured.used < measured.room
    assert measured.gaps == 5


def test_larger_text_takes_more_room() -> None:
    order = sample_order()
    heights = [measure_page(PageOrder(order.content, "a4", size)).used for size in (10, 11, 12, 14)]
    assert heights == sorted(heights)
    assert len(set(heights)) == len(heights)


def test_the_template_makes_no_warnings() -> None:
    order = sample_order("For official use", Paper.LETTER)
    compiler = new_compiler("brief.typ", order, system_fonts=None, brief="{}")
    _, warnings = compiler.compile_with_warnings(format="pdf", pdf_standards=list(PDF_STANDARDS))
    assert warnings == []


@pytest.mark.parametrize(
    ("text", "needed"),
    [
        ("Lacroix – “said” ¶3 → °…€", False),
        ("Ελλάδα Київ Երևան", False),
        ("اسلام آباد", True),
        ("서울", True),
        ("北京", True),
    ],
)
def test_system_fonts_are_asked_for_only_where_the_embedded_ones_lack_letters(text: str, *, needed: bool) -> None:
    assert needs_system_fonts(text) is needed


def test_a_letter_that_no_embedded_font_has_is_refused_by_the_standards() -> None:
    with pytest.raises(TypstError):
        pdf_bytes(sample_order("서울"), "{}", DAY, PDF_STANDARDS, system_fonts=False)


def test_pages_can_be_made_on_several_threads_at_once() -> None:
    order = sample_order()
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(svg_pages, [order] * 12))
    assert made == [svg_pages(order)] * 12
