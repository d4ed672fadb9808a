"""The groups and words of rich text are read as word processors show them."""

import pytest

from briefview.brief import DroppedKind, Source
from briefview.reading.rich_text import read_rich_text


def read(body: str) -> Source:
    return read_rich_text(b"{\\rtf1\\ansi\\ansicpg1252 " + body.encode("latin-1") + b"}", "visit.rtf")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"Gen\'e8ve \u8211\'96 a\~b\_c\-d", "Genève – a\u00a0b-cd"),
        (r"\uc2\u24429\'8d\'9c\uc0\u22495 .", "彭域."),
        (r"\u-10179?\u-8704?", "😀"),
        (r"{\fonttbl{\f0\fcharset204 Times;}{\f1 Arial;}}\f0 \'cc\'e8\'f0\f1 \'e8", "Мирè"),
        (r"{\fonttbl{\f0\fcharset128 Gothic;}}\f0\'93\'8c\'8b\'9e", "東京"),
        (r"{\*\unknown gone}{\colortbl;\red0;}{\pict\bin3 }}}89504e}The forum.", "The forum."),
        (r"A {\field{\*\fldinst HYPERLINK x}{\fldrslt link}}.", "A link."),
        (r"One.\par\par Two\line more.\page Three.", "One.\n\nTwo\nmore.\n\nThree."),
        (r"{\upr{ansi}{\*\ud{\u1593?}}}", "ع"),
        ("One\\\nTwo", "One\n\nTwo"),
    ],
)  # fmt: skip
def test_letters_are_what_is_seen(body: str, text: str) -> None:
    assert read(body).text == text


def test_hidden_and_deleted_words_are_kept_apart() -> None:
    source = read(r"The {\v secret }{\deleted second }\v hid\v0 forum{\revised\plain .}")
    assert source.text == "The forum."
    assert [each.text for each in source.dropped] == ["secret second hid"]


def test_groups_beside_the_text_are_kept_by_their_kinds() -> None:
    source = read(r"{\header Head\par}{\footerr Foot}The forum.{\footnote A note.\par More.}{\*\annotation Ask.}")
    assert source.text == "The forum."
    assert [(each.kind, each.text) for each in source.dropped] == [
        (DroppedKind.RUNNING_HEAD, "Head"),
        (DroppedKind.RUNNING_HEAD, "Foot"),
        (DroppedKind.NOTE, "A note.\nMore."),
        (DroppedKind.HIDDEN, "Ask."),
    ]


def test_items_have_the_marks_that_are_seen() -> None:
    body = r"{\listtext\'b7\tab}one\par{\pntext 2.\tab}two\par{\listtext\tab}Three\par"
    assert read(body).text == "- one\n2. two\n\nThree"


def test_a_table_is_rows() -> None:
    row = r"\trowd\cellx1\cellx2\pard\intbl {}\cell {}\cell\row "
    body = "Before.\\par " + row.format("Ports", "31") + row.format("Pilots", "9") + r"\pard After.\par"
    assert read(body).text == "Before.\n\n| Ports | 31 |\n| Pilots | 9 |\n\nAfter."


def test_a_text_box_is_text_and_what_describes_it_is_not() -> None:
    body = r"The forum.{\shp{\*\shpinst{\sp{\sn fill}{\sv 1}}{\shptxt In the box.\par}}{\shprslt In the box.}}\par"
    assert read(body).text == "The forum.In the box."
