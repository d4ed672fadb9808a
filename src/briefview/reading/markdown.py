"""Markdown: its words without its marks, its headings, lists and tables as lines."""

import re
from collections.abc import Mapping

from briefview.brief import Dropped, DroppedKind, Published, PublishedOrigin, Source
from briefview.errors import ReadError
from briefview.reading.cleaning import clean_text
from briefview.reading.decoding import decode, marked_encoding
from briefview.reading.format import MEGABYTE
from briefview.reading.line import joined_lines
from briefview.reading.stated_date import stated_date
from briefview.reading.web_block import page_blocks
from briefview.reading.web_tree import tree_from_html

LIMIT = MEGABYTE // 2
"""The longest document whose marks are looked for, in bytes; a longer one is read as plain text."""
_MOST_MARKS = 20_000
"""How many characters of marks are looked at; the time that they take may grow with their square."""

_MARKS = {
    "heading": r"^ {0,3}#{1,6}[ \t]+[^\s#].*$",
    "underlined": r"^\S.*\n(?:={3,}|-{3,})[ \t]*$(?=\n\s*\n)",
    "link": r"(?<!!)\[[^\]\[\n]{1,200}\]\((?:https?:|mailto:|/|#|\.)[^\s()]{0,500}\)",
    "picture": r"!\[[^\]\n]{0,200}\]\([^\s()]{1,500}\)",
    "strong": r"(?<![\w*])\*\*(?=[^\s*])[^*\n]{1,200}(?<=[^\s*])\*\*(?![\w*])",
    "table": r"^ {0,3}\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)+\|?[ \t]*$",
    "fence": r"^ {0,3}(?:```|~~~)\w*[ \t]*$",
}
_MARK = {name: re.compile(pattern, re.MULTILINE) for name, pattern in _MARKS.items()}
_FRONT = re.compile(r"\ufeff?---[ \t]*\n(?P<keys>(?:[\w-]+[ \t]*:.*\n|[ \t]+.*\n|\s*\n)+?)(?:---|\.\.\.)[ \t]*(?:\n|$)")
_KEY = re.compile(r"^(title|date|author)[ \t]*:[ \t]*(.+)$", re.MULTILINE | re.IGNORECASE)


def is_markdown(data: bytes) -> bool:
    """Tell whether a document is Markdown, by its marks: two headings, or two sorts of marks of which one is sure.

    Lists with dashes, lone asterisks, hash tags and "# # #" stand in press releases too and tell nothing.
    """
    if len(data) > LIMIT or not any(mark in data for mark in (b"#", b"](", b"**", b"---", b"===")):
        return False
    text = clean_text(data.decode(marked_encoding(data) or "utf-8", "replace"))
    if sum(map(text.count, "[]|*_`<>")) > _MOST_MARKS:
        return False
    front = _FRONT.match(text)
    if front and _KEY.search(front["keys"]):
        return True
    found = {name: len(mark.findall(text)) for name, mark in _MARK.items()}
    sorts = sum(1 for count in found.values() if count)
    return found["heading"] >= 2 or (sorts >= 2 and bool(found["heading"] or found["link"] or found["table"]))


def read_markdown(data: bytes, origin: str) -> Source:
    """Return the words of a Markdown document as a source, with what its front matter says of it.

    Raises:
        ReadError: It is in no encoding that is known, nested too deep, or blank.
    """
    try:
        text = clean_text(decode(data))
    except UnicodeError:
        raise ReadError(
            f"Could not read {origin}: its characters are in no encoding that is known.",
            "Open it in a text editor and save it as UTF-8.",
        ) from None
    front = _FRONT.match(text)
    keys = _keys(front["keys"]) if front else {}
    root = tree_from_html(_as_html(text[front.end() :] if front else text), origin)
    date = stated_date(keys.get("date", ""))
    return Source(
        text=joined_lines(page_blocks(root), keys.get("title", ""), origin),
        origin=origin,
        media_type="text/markdown",
        title=keys.get("title"),
        author=keys.get("author"),
        published=Published(date=date, origin=PublishedOrigin.METADATA, field="date") if date else None,
        dropped=(Dropped(kind=DroppedKind.BOILERPLATE, text=front[0].strip()),) if front else (),
    )


def _keys(lines: str) -> Mapping[str, str]:
    """Return the simple keys of a document's front matter; of YAML no more is understood."""
    found = {key.lower(): value.strip().strip("\"'") for key, value in _KEY.findall(lines)}
    return {key: value for key, value in found.items() if value and value[0] not in "[{|>&*!"}


def _as_html(text: str) -> str:
    """Return Markdown as HTML; each line stays one, since notices give a date and a place on lines of their own."""
    from markdown_it import MarkdownIt

    return str(MarkdownIt("commonmark", {"breaks": True}).enable("table").render(text))
