"""The text of a PDF is the text that was set, and it is known on which page each word stands."""

import io
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from briefview.brief import DroppedKind, Source
from briefview.errors import ReadError
from briefview.reading.pdf_text import MOST_PAGES, read_pdf_text
from tests.reading import article
from tests.reading.portable import drawn, saved, typeset

FILES = Path(__file__).parent / "files"
WORDS = (
    "A two-day conference on the quiet work of pilots opened in Geneva. Norway along with the Port Watch Alliance are "
    "hosting the conference, which delegates from thirty-one ports attend. The alliance counts on them."
)
TWO_COLUMNS = f"""
#set page(width: 150mm, height: 110mm, columns: 2, margin: 15mm, header: [Harbour Review], numbering: "1")
#set par(justify: true, first-line-indent: 1em)
#set text(size: 10pt, lang: "en", hyphenate: true)
#place(top + center, scope: "parent", float: true, text(16pt)[*Pilots of many nations meet, and rehearse for the fog
of a whole year on the lake*])
= Background
#for word in range(6) [{WORDS}

]
- first item of a list that is long enough to run over two lines of the column
- second item
"""


def read(data: bytes) -> Source:
    with pypdfium2.PdfDocument(data) as document:
        return read_pdf_text(document, "visit.pdf")


def test_a_pdf_of_a_word_processor_is_its_article() -> None:
    source = read((FILES / "harbour.pdf").read_bytes())
    text = article.plain_text().strip().replace("\n| 31 | ports |", "\n\n31 ports")
    assert source.text == text
    assert (source.title, source.author, source.media_type) == (article.TITLE, article.AUTHOR, "application/pdf")
    assert source.published is None


def test_each_word_is_known_by_its_page() -> None:
    source = read((FILES / "harbour.pdf").read_bytes())
    assert [source.page(source.text.index(words)) for words in (article.TITLE, "pilots trained", "31 ports\n")] == [
        1,
        1,
        2,
    ]
    assert len(source.page_starts) == 2


def test_what_was_left_out_is_kept() -> None:
    dropped = {(each.kind, each.text) for each in read((FILES / "harbour.pdf").read_bytes()).dropped}
    assert dropped == {
        (DroppedKind.RUNNING_HEAD, article.HEADER),
        (DroppedKind.RUNNING_HEAD, f"{article.FOOTER} · 1"),
        (DroppedKind.RUNNING_HEAD, f"{article.FOOTER} · 2"),
        (DroppedKind.NOTE, f"1 {article.NOTE}"),
    }


def test_a_page_that_a_browser_printed_is_its_article() -> None:
    source = read((FILES / "printed.pdf").read_bytes())
    missing = [words for words in article.PARAGRAPHS if f"{words}\n" not in source.text]
    assert missing == [article.LEAD[1]]  # the browser's font lacks a letter of the name in Urdu
    assert all(f"- {panel}\n" in source.text for panel in article.PANELS)
    assert "gazette.example" not in source.text
    assert "6:19 PM" not in source.text


def test_two_columns_are_read_one_after_the_other_over_all_pages() -> None:
    source = read(typeset(TWO_COLUMNS))
    parts = source.text.split("\n\n")
    assert parts[:2] == [
        "Pilots of many nations meet, and rehearse for the fog of a whole year on the lake",
        "Background",
    ]
    assert parts[2:8] == [WORDS] * 6
    assert parts[8].split("\n")[1] == "- second item"
    assert len(parts) == 9
    assert [each.text for each in source.dropped] == ["Harbour Review", "1", "2"]


def test_a_scan_without_text_says_what_to_do() -> None:
    document = pikepdf.new()
    document.add_blank_page()
    with pytest.raises(ReadError, match=r"visit\.pdf: its pages are pictures without text.*OCR"):
        read(saved(document))


def test_fonts_without_names_of_letters_say_so() -> None:
    unnamed = "\\001\\002\\003" * 20
    with pytest.raises(ReadError, match="its fonts do not say which letters they show"):
        read(drawn(f"BT /F 12 Tf 50 500 Td ({unnamed}) Tj ET"))


def test_more_pages_than_any_article_has_are_refused_at_once() -> None:
    document = pikepdf.new()
    for _ in range(10_000):
        document.add_blank_page()
    with pytest.raises(ReadError, match=rf"visit\.pdf: it has 10,000 pages; at most {MOST_PAGES} are read"):
        read(saved(document))


def test_a_page_that_is_seen_turned_is_read_as_it_is_seen() -> None:
    turned = "BT /F 12 Tf 0 1 -1 0 100 100 Tm (The forum opened.) Tj 0 -40 Td (It was rainy.) Tj ET"
    assert read(drawn(turned, rotate=90)).text == "The forum opened.\n\nIt was rainy."


def test_what_runs_aslant_over_the_page_is_set_aside() -> None:
    aslant = "BT /F 40 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (DRAFT) Tj ET BT /F 12 Tf 50 500 Td (The forum opened.) Tj ET"
    source = read(drawn(aslant))
    assert source.text == "The forum opened."
    assert [(each.kind, each.text) for each in source.dropped] == [(DroppedKind.BOILERPLATE, "DRAFT")]


def test_a_blank_page_between_two_is_counted() -> None:
    page = "BT /F 12 Tf 50 500 Td (The forum opened.) Tj ET"
    source = read(drawn(page, "", page.replace("opened", "closed")))
    assert source.page(source.text.index("closed")) == 3


def test_a_page_that_cannot_be_read_damages_the_document() -> None:
    document = pikepdf.open(io.BytesIO(drawn("", "")))
    document.Root.Pages.Kids[1] = pikepdf.Dictionary(Type=pikepdf.Name.Catalog)
    with pytest.raises((ReadError, pypdfium2.PdfiumError)):
        read(saved(document))
