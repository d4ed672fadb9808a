"""An e-mail is its subject and its own words; what it answers, signs with and attaches is set aside."""

import datetime as dt
import os
import random

import pytest

from briefview.brief import DroppedKind, Published, PublishedOrigin, Source
from briefview.errors import ReadError
from briefview.reading.mail_message import begins_mail, read_mail, sent_on
from tests.reading.postbag import TEXT, mail


def read(data: bytes) -> Source:
    return read_mail(data, "visit.eml")


def test_an_e_mail_is_told_by_its_headers() -> None:
    assert begins_mail(mail().as_bytes())
    assert begins_mail(b"From somebody Mon Jan 1 2024\r\n" + mail().as_bytes())
    assert not begins_mail(b"Subject: a forum\n\nThe forum opened.")
    assert not begins_mail(b"Date: 5 May\nVenue: Town Hall\nSpeaker: Ana van Dyk\n")
    assert not begins_mail(b"From: <Saved by Blink>\nSubject: a\nDate: b\nMIME-Version: 1.0\n\n")


def test_the_subject_is_the_headline_and_the_date_a_proposal() -> None:
    source = read(mail().as_bytes())
    assert source.text == f"Nations rehearse for fog\n\n{TEXT.strip()}"
    assert (source.title, source.author, source.publisher) == ("Nations rehearse for fog", "Ines Malik", None)
    assert source.published == Published(date=dt.date(2026, 4, 15), origin=PublishedOrigin.METADATA, field="Date")
    assert source.media_type == "message/rfc822"


def test_a_subject_that_the_text_begins_with_is_not_said_twice() -> None:
    assert read(mail(subject="Fwd: RE: a two-day harbour safety forum").as_bytes()).text == TEXT.strip()


@pytest.mark.parametrize(
    ("sender", "author", "publisher"),
    [
        ("Port Watch Alliance <press@alliance.example>", None, "Port Watch Alliance"),
        ("=?utf-8?q?Tom=C3=A1s_Aguilar?= <t@port.example>", "Tomás Aguilar", None),
        ("ines@gazette.example", None, None),
        ('"ines@gazette.example" <ines@gazette.example>', None, None),
    ],
)
def test_a_sender_is_an_author_or_an_office(sender: str, author: str | None, publisher: str | None) -> None:
    data = mail().as_bytes().replace(b"Ines Malik <ines@gazette.example>", sender.encode())
    assert (read(data).author, read(data).publisher) == (author, publisher)


@pytest.mark.parametrize("date", ["", "soon", "Thu, 1 Jan 1970 00:00:00 +0000", "Wed, 99 Apr 2026 10:00:00 +0000"])
def test_a_date_that_is_none_is_no_proposal(date: str) -> None:
    assert sent_on(date) is None


def test_what_is_answered_and_signed_is_kept_apart() -> None:
    text = f"{TEXT}\nOn Mon, 13 Apr 2026 at 10:00, Tomás Aguilar wrote:\n> Is there a forum?\n> Where?\n"
    source = read(mail(text).as_bytes())
    assert source.text.endswith("next month.")
    assert [(each.kind, each.text.split("\n")[-1]) for each in source.dropped] == [
        (DroppedKind.QUOTED_MAIL, "> Where?")
    ]


def test_an_e_mail_that_is_passed_on_is_the_text_with_its_own_date() -> None:
    text = (
        "FYI, see below.\n\n---------- Forwarded message ---------\n"
        "From: Port Watch Alliance <press@alliance.example>\n"
        f"Date: Mon, 6 Apr 2026 09:00:00 +0200\nSubject: Forum in Geneva\nTo: <desk@gazette.example>\n\n{TEXT}"
    )
    source = read(mail(text, subject="Fwd: Forum in Geneva").as_bytes())
    assert source.text == f"Forum in Geneva\n\n{TEXT.strip()}"
    assert source.publisher == "Port Watch Alliance"
    assert source.published
    assert source.published.date == dt.date(2026, 4, 6)
    assert [(each.kind, each.text) for each in source.dropped] == [(DroppedKind.BOILERPLATE, "FYI, see below.")]


def test_attachments_are_named() -> None:
    source = read(mail(attached={"agenda.docx": b"PK", "inner": mail(subject="Fog")}).as_bytes())
    assert [(each.kind, each.text) for each in source.dropped] == [
        (DroppedKind.ATTACHMENT, "agenda.docx"),
        (DroppedKind.ATTACHMENT, "Fog.eml"),
    ]


def test_an_e_mail_without_words_is_refused() -> None:
    with pytest.raises(ReadError, match=r"visit\.eml: there is no text in it"):
        read(mail("", subject="").as_bytes())


def test_a_thousand_e_mails_within_each_other_are_refused() -> None:
    nested = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (at, at) for at in range(1000))
    with pytest.raises(ReadError, match="parts nested too deep"):
        read(b"From: a\r\nDate: b\r\nSubject: c\r\n" + nested + b"\r\nThe forum.")


@pytest.mark.parametrize("tenths", range(1, 10))
def test_an_e_mail_that_breaks_off_is_read_as_far_as_it_goes(tenths: int) -> None:
    data = mail(markup=f"<p>{TEXT}</p>", attached={"agenda.docx": b"PK" * 500}).as_bytes()
    assert read(data[: len(data) * tenths // 10]).text.startswith("Nations rehearse for fog")


def test_noise_behind_headers_gives_text_or_an_error() -> None:
    chance = random.Random(7)
    for _ in range(50):
        kind = chance.choice(
            [b"text/html", b'multipart/mixed; boundary="', b'text/plain; charset="\xff', os.urandom(9)]
        )
        data = b"From: a\nSubject: =?x?q?\xff?=\nDate: \xff\nContent-Type: " + kind + b"\n\n" + chance.randbytes(500)
        try:
            assert read(data).text
        except ReadError:
            continue
