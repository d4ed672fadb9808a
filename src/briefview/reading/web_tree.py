"""Turns the bytes of a web page into a tree of its elements, whatever they do to their reader."""

import re
from typing import Any

from briefview.errors import ReadError
from briefview.reading.cleaning import clean_text
from briefview.reading.decoding import decode, marked_encoding
from briefview.reading.format import MEGABYTE, too_large

LIMIT = 10 * MEGABYTE
"""The longest page that is read, in bytes, without the pictures inside it."""

_MOST_TAGS = 100_000
_MOST_ATTRIBUTES = 300
"""How many attributes one element may have, roughly; the time that libxml2 takes grows with their square."""
_KEPT = re.compile(
    r"""\b(?:class|content|datetime|href|hidden|id|itemprop|lang|name|property|rel|role|start|style|type)"""
    r"""\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=]+)""",
    re.IGNORECASE,
)
_PICTURE = re.compile(rb"data:\w{1,30}/[^\"')\s<>]{1000,}")
_TAG = re.compile(r"<([a-zA-Z][^\s/<>]*)([^<>]*)>")
_SEPARATOR = re.compile(r"[\s/\"'=]+")
_STYLING = re.compile(
    r"</?(?:abbr|b|big|center|em|font|i|ins|mark|small|span|strike|strong|tt|u)\b[^<>]*>", re.IGNORECASE
)
_CHARSET = re.compile(rb"<meta\b[^<>]{0,500}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_HEAD = 4096  # bytes; browsers look for the charset in the first 1024
_AS_BROWSERS_DO = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252"}
"""The encodings that browsers take for others: https://encoding.spec.whatwg.org/#names-and-labels."""


def decode_page(data: bytes, origin: str) -> str:
    """Return a page as text: by its byte-order mark, as UTF-8 if it is, as it says itself, or by what it looks like.

    Raises:
        ReadError: It is in no encoding that is known.
    """
    try:
        return clean_text(_as_it_says(data) or decode(data))
    except UnicodeError:
        raise ReadError(
            f"Could not read {origin}: its characters are in no encoding that is known.",
            "Open it in a browser, and copy the article out of it and paste it.",
        ) from None


def _as_it_says(data: bytes) -> str | None:
    """Return a page in the encoding that it names, where it is neither marked nor UTF-8."""
    if marked_encoding(data):
        return None
    said = _CHARSET.search(data[:_HEAD])
    encoding = said[1].decode().lower() if said else ""
    if encoding.startswith("utf") or _is_utf_8(data):
        return None
    try:
        text = data.decode(_AS_BROWSERS_DO.get(encoding, encoding), "replace") if encoding else ""
    except LookupError:
        return None
    return text if text.count("\ufffd") * 1000 <= len(text) else None


def _is_utf_8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return b"\x1b$" not in data  # the escapes of ISO 2022, which is ASCII otherwise


def page_tree(data: bytes, origin: str) -> Any:
    """Return the root element of a page, parsed without a look at anything outside it.

    Raises:
        ReadError: It is too large, nested too deep, or in no encoding that is known.
    """
    bare = _PICTURE.sub(b"data:,", data)
    if len(bare) > LIMIT:
        raise too_large(origin, LIMIT)
    return tree_from_html(decode_page(bare, origin), origin)


def tree_from_html(html: str, origin: str) -> Any:
    """Return the root element of HTML that is text already.

    Raises:
        ReadError: It is too large or nested too deep.
    """
    words = _TAG.sub(_with_few_attributes, clean_text(html))
    if len(words) > LIMIT:
        raise too_large(origin, LIMIT)
    if sum(1 for _ in _TAG.finditer(words)) > _MOST_TAGS:
        raise _too_much(origin, f"more than {_MOST_TAGS:,} parts")
    for attempt in (words, _STYLING.sub("", words)):
        root, is_whole = _parsed(attempt)
        if is_whole:
            return root
    raise _too_much(origin, "parts nested too deep or too long")


def _parsed(words: str) -> tuple[Any, bool]:
    """Return the root of some HTML, and whether libxml2 came to its end."""
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(words.encode(), parser=parser, ensure_head_body=True)
    except etree.ParserError:
        root = html.document_fromstring(b"<html>", parser=parser, ensure_head_body=True)  # there was nothing in it
    return root, not any(entry.level_name == "FATAL" for entry in parser.error_log)


def _with_few_attributes(tag: re.Match[str]) -> str:
    if len(tag[2]) <= _MOST_ATTRIBUTES or len(_SEPARATOR.findall(tag[2])) <= _MOST_ATTRIBUTES:
        return tag[0]
    kept = " ".join(each.group() for each in _KEPT.finditer(tag[2]))
    return f"<{tag[1]} {kept}>" if len(_SEPARATOR.findall(kept)) <= _MOST_ATTRIBUTES else f"<{tag[1]}>"


def _too_much(origin: str, what: str) -> ReadError:
    return ReadError(
        f"Could not read {origin}: the page has {what}.", "Copy the article out of it in a browser, and paste it."
    )
