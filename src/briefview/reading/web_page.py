"""Web pages as browsers save them, and parts of one that were copied: the article is the text."""

import re
from itertools import groupby
from typing import Any

from briefview.brief import Dropped, DroppedKind, Published, Source
from briefview.reading.decoding import marked_encoding
from briefview.reading.format import MEGABYTE
from briefview.reading.line import joined_lines
from briefview.reading.manuscript import sensible_title
from briefview.reading.web_article import article_lines, headline_line, letters, says_only, signature_lines
from briefview.reading.web_block import Block, page_blocks
from briefview.reading.web_metadata import WebMetadata, bare_title, read_metadata, saved_from
from briefview.reading.web_tree import page_tree, tree_from_html

LARGEST_PAGE = 40 * MEGABYTE
"""The largest page that is read, with the pictures inside it, in bytes."""
MEDIA_TYPE = "text/html"

_HEAD = 4096  # bytes
_BEGINS = re.compile(
    r"\ufeff?\s*(?:<\?xml\b[^<>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|a|article|"
    r"b|base|blockquote|br|center|div|figure|font|form|h[1-6]|header|hr|img|link|main|nav|ol|p|script|section|span|"
    r"strong|style|table|ul)\b",
    re.IGNORECASE | re.DOTALL,
)
_CLOSING = re.compile(rb"</(?:p|div|body|html|h[1-6]|li|table|article|section)\s*>", re.IGNORECASE)
_LEAD = 3
"""How many lines below the headline may say nothing but the day; of several the article's own comes last."""
_LARGEST_KICKER = 0.1
"""The share of an article that may stand above its headline and be no part of it."""
_PAGE_PARTS = ("nav", "footer", "main")


def begins_web_page(data: bytes) -> bool:
    """Tell whether a document is HTML, by its first element; a part of a page must also close one."""
    head = data[:_HEAD]
    begins = _BEGINS.match(head.decode(marked_encoding(head) or "utf-8", "ignore"))
    if not begins:
        return False
    return begins[0].lower().endswith(("html", "head", "body", "title", "meta")) or bool(_CLOSING.search(data))


def read_web_page(data: bytes, origin: str) -> Source:
    """Return the article of a web page as a source, with what the page says about it and what stood around it.

    Raises:
        ReadError: It is too large, no HTML that can be read, or has no words.
    """
    root = page_tree(data, origin)
    return source_from_page(root, origin, saved_from(data[:_HEAD].decode("ascii", "replace")))


def source_from_page(root: Any, origin: str, address: str = "") -> Source:
    """Return the article of a parsed page as a source; `address` is where it was, if the page itself does not say.

    Raises:
        ReadError: There are no words on it.
    """
    metadata = read_metadata(root)
    blocks = page_blocks(root)
    kept = article_lines(root, blocks)
    headline = headline_line(blocks, kept, metadata)
    title = blocks[headline].text if headline is not None else _title(metadata)
    if headline is not None:
        kept = _headed(blocks, headline, kept, metadata.published)
    lines = [blocks[at] for at in kept]
    return Source(
        text=joined_lines(lines, "" if headline is not None else title, origin),
        origin=origin,
        media_type=MEDIA_TYPE,
        url=metadata.url or address or None,
        title=title or None,
        publisher=metadata.publisher or None,
        author=metadata.author or None,
        published=metadata.published,
        language=metadata.language or None,
        dropped=_dropped(blocks, {*kept}),
    )


def _headed(blocks: list[Block], headline: int, kept: list[int], published: Published | None) -> list[int]:
    """Return an article's lines with its headline first, and then those that say who wrote it and when."""
    day = published.date if published else None
    above = sum(len(blocks[at].text) for at in kept if at < headline)
    is_kicker = above <= _LARGEST_KICKER * sum(len(blocks[at].text) for at in kept)
    body = [at for at in kept if at > headline or (at < headline and not is_kicker)]
    start = next((at for at in body if at > headline), headline)
    signed = [at for at in signature_lines(blocks, headline, start, day) if at not in body]
    if body and letters(blocks[body[0]].text) == letters(blocks[headline].text):
        body = body[1:]
    days = [at for at in body[:_LEAD] if says_only(blocks[at], day)]
    return [headline, *signed, *(at for at in body if at not in days[:-1])]


def source_from_fragment(html: str, origin: str, address: str = "") -> Source:
    """Return HTML that a person copied as a source: a whole page as such, and of a part all that was copied.

    Args:
        html: What was copied.
        origin: Where it comes from, in words.
        address: The address of the page that it was copied from; empty where it is not known.

    Raises:
        ReadError: It is too large, or there are no words in it.
    """
    root = tree_from_html(html, origin)
    if any(next(root.iter(part), None) is not None for part in _PAGE_PARTS):
        return source_from_page(root, origin, address)
    blocks = page_blocks(root)
    url = address or read_metadata(root).url
    text = joined_lines((block for block in blocks if not block.is_hidden), "", origin)
    return Source(text=text, origin=origin, media_type=MEDIA_TYPE, url=url or None)


def _title(metadata: WebMetadata) -> str:
    """Return the first title that is none of a program's, without the name of the site."""
    titles = (sensible_title(bare_title(title, metadata.publisher)) for title in metadata.titles)
    return next(filter(None, titles), "")


def _dropped(blocks: list[Block], kept: set[int]) -> tuple[Dropped, ...]:
    """Return what is not kept, in its order, as parts of neighbouring lines."""
    left = [(at, _kind(block)) for at, block in enumerate(blocks) if at not in kept]
    runs = groupby(enumerate(left), key=lambda entry: (entry[1][0] - entry[0], entry[1][1]))
    return tuple(Dropped(kind=kind, text="\n".join(blocks[at].text for _, (at, _) in run)) for (_, kind), run in runs)


def _kind(block: Block) -> DroppedKind:
    return DroppedKind.HIDDEN if block.is_hidden else DroppedKind.BOILERPLATE
