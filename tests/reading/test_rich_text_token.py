"""Rich text is cut into its tokens."""

import pytest

from briefview.reading.rich_text_token import Sort, Token, charset_encoding, page_encoding, tokens


def test_each_token_is_told() -> None:
    assert list(tokens(b"{\\rtf1 \\b0 a b\\'e8\\~\r\n}\\")) == [
        Token(Sort.OPEN),
        Token(Sort.WORD, "rtf", 1),
        Token(Sort.WORD, "b", 0),
        Token(Sort.BYTES, content=b"a b"),
        Token(Sort.BYTES, content=b"\xe8"),
        Token(Sort.SYMBOL, "~"),
        Token(Sort.CLOSE),
    ]


def test_counted_bytes_are_passed_over() -> None:
    assert list(tokens(b"\\bin4 }}}}a")) == [Token(Sort.WORD, "bin", 4), Token(Sort.BYTES, content=b"a")]


@pytest.mark.parametrize(
    ("charset", "encoding"), [(0, "cp1252"), (204, "cp1251"), (128, "cp932"), (1, ""), (None, "cp1252")]
)
def test_a_character_set_has_an_encoding(charset: int | None, encoding: str) -> None:
    assert charset_encoding(charset) == encoding
    assert not encoding or "x".encode(encoding) == b"x"


@pytest.mark.parametrize(("page", "encoding"), [(1251, "cp1251"), (65001, "utf-8"), (936, "gbk"), (99999, "cp1252")])
def test_a_code_page_has_an_encoding(page: int, encoding: str) -> None:
    assert page_encoding(page) == encoding
    assert "x".encode(encoding) == b"x"
