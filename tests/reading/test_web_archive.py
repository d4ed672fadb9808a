"""Pages that a browser saved as one file are read like others."""

from pathlib import Path

import pytest

from briefview.errors import ReadError
from briefview.reading.recognise import recognise
from briefview.reading.web_archive import begins_web_archive, read_web_archive
from tests.reading.article import TITLE, plain_text
from tests.reading.newsroom import TEMPLATES, article_from_text

pytest.importorskip("lxml_html_clean")

PAGE = TEMPLATES[3](article_from_text(plain_text()))


def archive(page: str, kind: str = "text/html", encoding: str = "utf-8") -> bytes:
    """Return a page as Chromium saves it, with a picture beside it."""
    import quopri

    head = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://quay.example/tides\r\nSubject: =?utf-8?Q?x?=\r\n"
        "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\t"
        'type="text/html";\r\n\tboundary="--=_part"\r\n\r\n\r\n'
    )
    part = f"----=_part\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    rest = (
        "\r\n----=_part\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n----=_part--\r\n"
    )
    return head.encode() + part.encode() + quopri.encodestring(page.encode(encoding)) + rest.encode()


def test_the_page_in_an_archive_gives_its_article_and_its_address() -> None:
    data = archive(PAGE)
    assert begins_web_archive(data)
    source = read_web_archive(data, "saved.mhtml")
    assert (source.title, source.url, source.media_type) == (TITLE, "https://quay.example/tides", "text/html")
    assert "Ayesha Siddiqui (عائشہ صدیقی), welcomed" in source.text


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"From: ada@quay.example\r\nSubject: Tides\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n",
        b"From: <Saved by Blink>\r\nContent-Type: text/plain\r\n\r\nTides",
        b"The forum opened.\n\nContent-Type: multipart/related\n",
    ],
)
def test_an_e_mail_is_no_web_archive(data: bytes) -> None:
    assert not begins_web_archive(data)


def test_an_archive_without_a_page_is_refused() -> None:
    for data in (archive(PAGE, "text/css"), archive(PAGE)[:200]):
        with pytest.raises(ReadError, match=r"saved\.mhtml: it is a web archive without a page"):
            read_web_archive(data, "saved.mhtml")


def test_an_archive_that_chromium_saved_reads_as_the_article_that_it_was_made_from() -> None:
    data = (Path(__file__).parent / "files" / "saved.mhtml").read_bytes()
    assert recognise(data, "saved.mhtml").name == "web archive"
    source = read_web_archive(data, "saved.mhtml")
    assert source.text == plain_text().strip()
    assert (source.title, source.publisher, source.url) == (
        TITLE,
        "Harbour Gazette",
        "http://gazette.example/harbour.html",
    )
