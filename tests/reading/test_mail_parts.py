"""Headers and parts of an e-mail are decoded as far as they can be."""

from email.message import EmailMessage

import pytest

from briefview.reading.mail_parts import (
    content_type,
    file_name,
    header,
    is_attached,
    leaves,
    parameter,
    parse_mail,
    part_bytes,
    part_text,
)
from tests.reading.postbag import mail


def part(headers: str, body: str = "") -> EmailMessage:
    return parse_mail(f"{headers}\n\n{body}".encode(), "visit.eml")


@pytest.mark.parametrize(
    ("raw", "decoded"),
    [
        ("=?utf-8?b?R2Vuw6h2ZQ==?= =?utf-8?q?_2026?=", "Genève 2026"),
        ("Fog\n over\n the lake", "Fog over the lake"),
        ("=?no-such?q?Fog?=", "=?no-such?q?Fog?="),
        ("=?utf-8?b?R2V?=", "Ge"),
        ("=?utf-8?b?R?=", "=?utf-8?b?R?="),
    ],
)
def test_a_header_is_text(raw: str, decoded: str) -> None:
    assert header(part(f"Subject: {raw}"), "subject") == decoded


def test_a_header_that_is_not_there_is_empty() -> None:
    assert header(part("From: a"), "subject") == ""


def test_a_long_header_is_cut() -> None:
    assert len(header(part(f"Subject: {'=?utf-8?q?x?= ' * 30_000}"), "subject")) < 5000


def test_the_leaves_are_the_parts_that_hold_no_others() -> None:
    message = mail(markup="<p>a</p>", attached={"a.pdf": b"%PDF-", "b": mail()})
    parts = list(leaves(parse_mail(message.as_bytes(), "visit.eml")))
    assert [content_type(each) for each in parts] == [
        "text/plain", "text/html", "application/octet-stream", "message/rfc822",
    ]  # fmt: skip
    assert [is_attached(each) for each in parts] == [False, False, True, True]
    assert part_bytes(parts[2]) == b"%PDF-"
    assert part_bytes(parts[3]).startswith(b"From: Ines Malik")


@pytest.mark.parametrize(
    ("headers", "attached"),
    [
        ("Content-Type: image/png; name=logo.png\nContent-ID: <a>", False),
        ("Content-Type: image/png; name=photo.png", True),
        ("Content-Type: application/pgp-signature; name=a.asc", False),
        ("Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt", True),
    ],
)
def test_what_the_body_shows_is_not_attached(headers: str, attached: bool) -> None:
    assert is_attached(part(headers)) is attached


@pytest.mark.parametrize(
    ("headers", "name"),
    [
        ('Content-Disposition: attachment; filename="../../etc/passwd"', "passwd"),
        ('Content-Disposition: attachment; filename="C:\\\\a\\\\b.docx"', "b.docx"),
        ("Content-Disposition: attachment; filename*=utf-8''Gen%C3%A8ve.pdf", "Genève.pdf"),
        ("Content-Type: application/pdf", ""),
    ],
)
def test_a_name_holds_no_folder(headers: str, name: str) -> None:
    assert file_name(part(headers)) == name


def test_text_is_decoded_as_it_says_or_as_it_looks() -> None:
    assert (
        part_text(part("Content-Type: text/plain; charset=no-such\nContent-Transfer-Encoding: base64", "R2Vuw6h2ZQ=="))
        == "Genève"
    )
    assert parameter(part('Content-Type: text/plain; charset="utf-8"; format=flowed'), "charset") == "utf-8"
    assert parameter(part("Content-Type: text/plain"), "charset") == ""
