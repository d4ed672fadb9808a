"""A PDF is a brief where it holds one, and an article where it does not."""

import pikepdf
import pytest

from briefview.brief import Source
from briefview.brief.schema import brief_to_json
from briefview.errors import ReadError
from briefview.reading.brief_file import ATTACHMENT
from briefview.reading.pdf import begins_pdf, read_pdf
from tests.builder import sample_brief
from tests.reading.portable import drawn, saved

PAGE = "BT /F 12 Tf 50 500 Td (The forum opened in Geneva.) Tj ET"


def test_the_beginning_tells_a_pdf() -> None:
    assert begins_pdf(b"\n%PDF-1.7")
    assert not begins_pdf(b"The %PDF-1.7 form")


def test_a_pdf_with_a_brief_is_that_brief() -> None:
    document = pikepdf.new()
    document.add_blank_page()
    document.attachments[ATTACHMENT] = brief_to_json(sample_brief()).encode()
    assert read_pdf(saved(document), "visit.pdf") == sample_brief()


def test_a_pdf_without_a_brief_is_its_text() -> None:
    source = read_pdf(drawn(PAGE), "visit.pdf")
    assert isinstance(source, Source)
    assert source.text == "The forum opened in Geneva."


def test_a_locked_pdf_says_so() -> None:
    document = pikepdf.new()
    document.add_blank_page()
    with pytest.raises(ReadError, match=r"visit\.pdf: it is locked with a password"):
        read_pdf(saved(document, password="secret"), "visit.pdf")  # noqa: S106 - it protects nothing


def test_a_damaged_pdf_says_so() -> None:
    with pytest.raises(ReadError, match=r"visit\.pdf: the PDF is damaged"):
        read_pdf(b"%PDF-1.7\nnothing more", "visit.pdf")


def test_broken_cross_references_are_found_again() -> None:
    data = drawn(PAGE).replace(b"startxref\n", b"startxref\n99")
    source = read_pdf(data, "visit.pdf")
    assert isinstance(source, Source)
    assert source.text == "The forum opened in Geneva."


def read_or_error(data: bytes) -> str:
    """Return the text of a PDF, or the message of the error."""
    try:
        source = read_pdf(data, "visit.pdf")
    except ReadError as error:
        return error.message
    assert isinstance(source, Source)
    return source.text


@pytest.mark.parametrize("tenths", range(1, 10))
def test_a_pdf_that_breaks_off_gives_its_text_or_says_that_it_is_damaged(tenths: int) -> None:
    data = drawn(*[PAGE] * 5)
    assert read_or_error(data[: len(data) * tenths // 10]).startswith(
        ("The forum opened in Geneva.", "Could not read visit.pdf: ")
    )
