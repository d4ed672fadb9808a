"""Typst makes the same page as SVG and as PDF, from data that is never markup."""

import datetime as dt
import json

import pytest

from briefview.export.page import PageSetup, fit_page
from briefview.export.typesetter import (
    PDF_STANDARDS,
    count_pages,
    needs_system_fonts,
    page_inputs,
    pdf_bytes,
    svg_pages,
)
from tests.builder import sample_brief

typst = pytest.importorskip("typst")


def test_a_page_is_one_svg_document() -> None:
    page = fit_page(sample_brief(), PageSetup())
    (svg,) = svg_pages(page.content, page.setup.paper, page.body_size)
    assert svg.startswith(b"<svg")
    assert count_pages(page.content, page.setup.paper, page.body_size) == 1


def test_the_template_makes_no_warnings() -> None:
    page = fit_page(sample_brief(), PageSetup(marking="For official use"))
    inputs = page_inputs(page.content, "letter", page.body_size)
    from briefview.resources import resource_path

    _, warnings = typst.compile_with_warnings(
        str(resource_path("page", "brief.typ")),
        format="pdf",
        sys_inputs=inputs,
        ignore_system_fonts=True,
        pdf_standards=list(PDF_STANDARDS),
    )
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
    page = fit_page(sample_brief(), PageSetup(marking="서울"))
    inputs = page_inputs(page.content, "a4", page.body_size, brief="{}")
    with pytest.raises(typst.TypstError):
        pdf_bytes(inputs, dt.date(2026, 1, 1), PDF_STANDARDS, system_fonts=False)


def test_the_name_of_nul_is_no_nul() -> None:
    page = fit_page(sample_brief(), PageSetup(marking=r"a\u0000b \\u0000"))
    assert json.loads(page_inputs(page.content, "a4", 12)["page"])["marking"] == r"a\u0000b \\u0000"


def test_nul_does_not_reach_the_template() -> None:
    page = fit_page(sample_brief(), PageSetup(marking="a\0b"))
    assert "\0" not in page_inputs(page.content, "a4", 12)["page"]
    assert count_pages(page.content, "a4", 12) == 1
