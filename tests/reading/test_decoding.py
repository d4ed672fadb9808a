"""Bytes become text in the encoding that they are in."""

import codecs
import os
import random

import pytest

from briefview.reading.decoding import decode, marked_encoding

ENGLISH = "He said: “We can’t wait” – the café’s minister, on 5 May."
LEGACY = [
    ("cp1252", ENGLISH),
    ("cp1252", "The minister said it’s done."),
    ("cp1252", "La réunion préparatoire s’est tenue à Genève où le ministre a déclaré que c’était considérable."),
    ("latin-1", "Die zweitägige Tagung wird in München eröffnet, sagte der Außenminister. Über 300 Gäste nahmen teil."),
    ("mac_roman", ENGLISH),
    ("cp1251", "Министр иностранных дел заявил, что встреча пройдет в Москве в следующем месяце."),
    ("cp1254", "Dışişleri Bakanı toplantının gelecek ay İstanbul’da yapılacağını söyledi. Şöyle dedi."),
    ("cp1256", "قال وزير الخارجية إن الاجتماع سيعقد في القاهرة الشهر المقبل"),
    ("euc_kr", "대한민국 외교부 장관은 다음 달 서울에서 회의가 열린다고 말했다. 평화유지 활동을 지원한다."),
    ("shift_jis", "外務大臣は来月東京で会議が開催されると述べた。平和維持活動を支援する。"),
    ("gb18030", "外交部长表示，会议将于下个月在北京举行。支持维和行动。"),
]


def test_utf_8_is_read_as_it_is() -> None:
    assert decode("“Größe” 😀".encode()) == "“Größe” 😀"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_names_the_encoding(mark: bytes, encoding: str) -> None:
    data = mark + "Größe 😀".encode(encoding)
    assert marked_encoding(data) is not None
    assert decode(data).removeprefix("\ufeff") == "Größe 😀"


def test_without_a_mark_no_encoding_is_named() -> None:
    assert marked_encoding(b"The forum opened.") is None


@pytest.mark.parametrize(("encoding", "text"), LEGACY)
def test_legacy_text_is_read_in_its_encoding(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_utf_8_that_breaks_off_is_still_utf_8() -> None:
    data = ("“Geneva” – “Zürich”. " * 5 + "’").encode()[:-1]
    assert decode(data) == "“Geneva” – “Zürich”. " * 5 + "\ufffd"


def test_half_a_surrogate_pair_in_utf_16_does_not_stop_the_reading() -> None:
    assert decode(codecs.BOM_UTF16_LE + b"a\x00\x3d\xd8b\x00") == "a\ud83db"


def test_half_a_character_of_utf_16_is_refused() -> None:
    with pytest.raises(UnicodeError):
        decode(codecs.BOM_UTF16_LE + b"a\x00b")


def test_noise_is_refused() -> None:
    noise = random.Random(1).randbytes(3000)
    with pytest.raises(UnicodeError):
        decode(noise)


def test_any_bytes_give_text_or_a_unicode_error() -> None:
    for length in range(200):
        try:
            assert isinstance(decode(os.urandom(length)), str)
        except UnicodeError:
            continue
