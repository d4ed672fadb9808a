"""The PDF is accessible, opens again as the brief, and is the same for the same input."""

import ctypes
import datetime as dt

import page as validation
import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefview.brief import Event, EventBrief
from briefview.brief.schema import brief_from_json
from briefview.export.page import PageSetup, Paper, fit_page
from briefview.export.pdf import render, render_svg
from briefview.presentation.phrase import counted, one_line
from briefview.presentation.value import value_phrase
from tests.builder import BriefBuilder, comparable_brief, sample_brief
from tests.strategies import ANY_WORDS, PLAIN_WORDS, briefs

TODAY = dt.date(2026, 11, 23)
SETUPS = [
    PageSetup(),
    PageSetup(paper=Paper.LETTER),
    PageSetup(marking="For official use"),
    PageSetup(large_print=True),
]
PROFILES = [validation.ValidationProfile.PDF_UA_1, validation.ValidationProfile.PDF_A_3A]


def pdf_of(brief: EventBrief, setup: PageSetup, today: dt.date) -> bytes:
    return render(brief, setup, today).data


def page_text(pdf: bytes) -> str:
    """Return the text of a PDF of one page, on one line."""
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) == 1
        return one_line(document[0].get_textpage().get_text_range())


def compact(text: str) -> str:
    """Return a text without what may differ on a page: capitals, and white space at the ends of lines."""
    return "".join(text.casefold().split())


def attached(pdf: bytes) -> bytes:
    with pypdfium2.PdfDocument(pdf) as document:
        assert document.count_attachments() == 1
        attachment = document.get_attachment(0)
        assert attachment.get_name() == "brief.json"
        return bytes(attachment.get_data())


def brief_named(name: str) -> EventBrief:
    make = BriefBuilder(name)
    return EventBrief(sources=(make.source(),), event=Event(name=make.fact(name)))


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
@pytest.mark.parametrize("setup", SETUPS, ids=["A4", "Letter", "marking", "large print"])
def test_the_page_is_accessible_and_archivable(setup: PageSetup, profile: validation.ValidationProfile) -> None:
    result = validation.validate_pdf_bytes(pdf_of(sample_brief(), setup, TODAY), profile=profile)
    assert result.is_compliant, result.failures


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_a_page_without_event_is_accessible_too(profile: validation.ValidationProfile) -> None:
    brief = EventBrief(sources=(BriefBuilder().source(),))
    pdf = pdf_of(brief, PageSetup(), TODAY)
    assert validation.validate_pdf_bytes(pdf, profile=profile).is_compliant
    assert "No event found" in page_text(pdf)


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
@pytest.mark.parametrize("setup", SETUPS, ids=["A4", "Letter", "marking", "large print"])
def test_a_page_with_bars_is_accessible_and_archivable(setup: PageSetup, profile: validation.ValidationProfile) -> None:
    brief = comparable_brief()
    assert fit_page(brief, setup).content["pictures"]
    result = validation.validate_pdf_bytes(pdf_of(brief, setup, TODAY), profile=profile)
    assert result.is_compliant, result.failures


def alternative_texts(pdf: bytes) -> list[str]:
    """Return the words that stand for the pictures of the first page."""
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0]
        tree = pdfium.FPDF_StructTree_GetForPage(page)
        waiting = [
            pdfium.FPDF_StructTree_GetChildAtIndex(tree, n) for n in range(pdfium.FPDF_StructTree_CountChildren(tree))
        ]
        found = []
        while waiting:
            element = waiting.pop()
            if not element:
                continue
            waiting += [
                pdfium.FPDF_StructElement_GetChildAtIndex(element, number)
                for number in range(pdfium.FPDF_StructElement_CountChildren(element))
            ]
            if length := pdfium.FPDF_StructElement_GetAltText(element, None, 0):
                words = ctypes.create_string_buffer(length)
                pdfium.FPDF_StructElement_GetAltText(element, words, length)
                found.append(words.raw.decode("utf-16-le").rstrip("\0"))
        pdfium.FPDF_StructTree_Close(tree)
    return found


def test_a_reader_who_does_not_see_the_bars_hears_all_that_they_show() -> None:
    pdf = pdf_of(comparable_brief(), PageSetup(), TODAY)
    words = "Bars from zero to 100 percent. Of the workforce: 27 per cent and 23 per cent."
    assert alternative_texts(pdf) == [words]


def test_the_pdf_opens_again_as_the_same_brief() -> None:
    brief = sample_brief()
    assert brief_from_json(attached(pdf_of(brief, PageSetup(), TODAY))) == brief


def test_the_same_input_gives_the_same_bytes() -> None:
    first, second = (pdf_of(sample_brief(), PageSetup(), TODAY) for _ in range(2))
    assert first == second
    assert first != pdf_of(sample_brief(), PageSetup(), dt.date(2026, 11, 24))


def test_every_statement_stands_on_the_page_with_its_speaker() -> None:
    text = page_text(pdf_of(sample_brief(), PageSetup(), TODAY))
    for words in ("Ana van Dyk", "praised the “quiet work” of pilots", "“Nobody sails alone,”", "12,500", "Lima, Peru"):
        assert words in text


def test_markup_in_a_text_is_printed_as_it_stands() -> None:
    name = "#panic() *b* $x$ @ref <l> _i_ \\ // = `c` [x] {y}"
    assert name in page_text(pdf_of(brief_named(name), PageSetup(), TODAY))


@pytest.mark.parametrize("name", ["Forum \u202e txet", "a\u0000b Forum", "Foru\u0301m", "fi ffl"])
def test_odd_letters_do_no_harm(name: str) -> None:
    document = render(brief_named(name), PageSetup(), TODAY)
    assert brief_from_json(attached(document.data)) == brief_named(name)
    assert document.warning == ""


def test_letters_that_no_font_has_are_said_and_the_page_is_made() -> None:
    unassigned = "Forum \U000e0fff\U00030000"
    document = render(brief_named(unassigned), PageSetup(), TODAY)
    assert "does not claim PDF/UA" in document.warning
    assert brief_from_json(attached(document.data)) == brief_named(unassigned)


def test_the_svg_is_the_same_page() -> None:
    page = fit_page(sample_brief(), PageSetup())
    assert render_svg(page).startswith(b"<svg")


@settings(max_examples=25, deadline=None)
@given(briefs(PLAIN_WORDS), st.sampled_from(SETUPS))
def test_every_fact_is_on_the_page_or_counted_as_not_shown(brief: EventBrief, setup: PageSetup) -> None:
    text = compact(page_text(pdf_of(brief, setup, TODAY)))
    left_out = fit_page(brief, setup).left_out
    assert ("notshown" in text) is bool(left_out)
    assert not left_out or compact(counted(len(left_out), "fact")) + "notshown" in text
    for located in brief.facts():
        assert located.fact.id in left_out or compact(value_phrase(located.fact.value)) in text


@settings(max_examples=25, deadline=None)
@given(briefs(ANY_WORDS))
def test_any_brief_survives_its_pdf(brief: EventBrief) -> None:
    pdf = pdf_of(brief, PageSetup(), TODAY)
    assert brief_from_json(attached(pdf)) == brief
    page_text(pdf)
