"""A page becomes a tree in its own encoding, and nothing in it harms whoever reads it."""

import time
from contextlib import suppress
from pathlib import Path

import pytest

from briefview.errors import ReadError
from briefview.reading.web_tree import LIMIT, decode_page, page_tree, tree_from_html

SECONDS = 10


def words(html: str | bytes) -> str:
    root = page_tree(html if isinstance(html, bytes) else html.encode(), "page.html")
    return " ".join(root.text_content().split())


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ("", "utf-8"),
        ("<meta charset=iso-8859-1>", "utf-8"),
        ("<meta charset='windows-1252'>", "cp1252"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-2">', "iso-8859-2"),
        ("<meta charset=utf-8>", "cp1252"),
        ("<meta charset=nonsense>", "cp1252"),
        ("<meta charset=utf-16>", "cp1252"),
        ("", "utf-16"),
        ("<meta charset=latin-1>", "utf-8-sig"),
    ],
)
def test_a_page_is_read_in_the_encoding_that_it_is_in(head: str, encoding: str) -> None:
    page = f"<html><head>{head}</head><body><p>The forum opened in Zürich, said Jürg Köbel.</p></body></html>"
    assert "in Zürich, said Jürg Köbel" in decode_page(page.encode(encoding), "page.html")


def test_quotation_marks_of_windows_in_a_page_that_says_latin_1_are_read_as_browsers_do() -> None:
    assert "“Yes”" in decode_page(b"<meta charset=latin1><p>\x93Yes\x94</p>", "page.html")


def test_japanese_by_escapes_is_read_as_it_says() -> None:
    assert "東京" in decode_page("<meta charset=iso-2022-jp><p>東京</p>".encode("iso-2022-jp"), "page.html")


def test_external_entities_and_documents_are_not_looked_at(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret words")
    page = (
        f'<!DOCTYPE html SYSTEM "{secret.as_uri()}" [<!ENTITY x SYSTEM "{secret.as_uri()}">'
        '<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
        f'<html><body><p>Seen &x; &b; <object data="{secret.as_uri()}"></object></p></body></html>'
    )
    assert "secret words" not in words(page)
    assert "Seen" in words(page)


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 1_000_000 + "deep",
        "<b><i>" * 300_000 + "styled",
        "<p>x" * 300_000,
        "<table><tr><td>" * 300_000,
        "<html><body><p>" + "word " * 1_999_000,
        "<html><p " + " ".join(f"a{n}=1" for n in range(500_000)) + ">attributes",
        "<html><p " + "a" * 9_000_000 + ">attributes",
        "<html>" + f"<p {' '.join(f'a{n}=1' for n in range(290))}>x" * 4000,
        "<" * 2_000_000 + "html",
        "<!--" * 500_000 + "html",
        "<html>" + "&amp;" * 1_000_000,
        "<html><![CDATA[" * 100_000,
        "<html><script>" + "</" * 1_000_000,
        "<html>" + "<p a='" * 500_000,
    ],
)
def test_a_page_that_is_made_to_harm_gives_a_tree_or_an_error_soon(page: str) -> None:
    began = time.process_time()
    with suppress(ReadError):
        tree_from_html(page, "bad.html")
    assert time.process_time() - began < SECONDS


def test_styling_that_is_never_closed_does_not_count_as_depth() -> None:
    assert words("<html><body>" + "<font size=2><b>" * 500 + "<p>The forum opened.</p>") == "The forum opened."


def test_parts_that_are_nested_too_deep_are_refused() -> None:
    with pytest.raises(ReadError, match=r"bad\.html: the page has parts nested too deep"):
        page_tree(b"<html><body>" + b"<div>" * 300 + b"x", "bad.html")


def test_of_an_element_with_endless_attributes_those_that_matter_are_kept() -> None:
    many = " ".join(f"a{n}='1'" for n in range(400))
    root = tree_from_html(f"<p {many} class='lead' hidden='' onclick='x()'>x", "page.html")
    assert dict(next(root.iter("p")).attrib) == {"class": "lead", "hidden": ""}


def test_nul_half_surrogates_and_nothing_at_all_are_no_error() -> None:
    assert words(b"<p>a\x00b &#xD800; &#0; c</p>").startswith("ab")
    assert "�" in tree_from_html("<p>a\ud800b</p>", "page.html").text_content()
    assert words("") == words(" ") == words("<!-- ") == ""


def test_pictures_inside_a_page_do_not_count_as_its_length() -> None:
    picture = "<img src='data:image/png;base64," + "A" * LIMIT + "'>"
    assert words(f"<html><body>{picture}<p>Seen</p>") == "Seen"
    with pytest.raises(ReadError, match="more than 10 MB"):
        page_tree(b"<html><p>" + b"x " * LIMIT, "long.html")
