"""Words from the clipboard: as HTML where that tells their lists, headings and tables, and else as they are."""

import re

from briefview.brief import Source
from briefview.brief.address import address_of
from briefview.brief.pasted import PASTED, Pasted
from briefview.reading.plain_text import source_from_text
from briefview.reading.web_page import source_from_fragment

_STRUCTURE = re.compile(r"<(?:article|blockquote|dl|h[1-6]|li|main|p|table)\b", re.IGNORECASE)
_WINDOWS = re.compile(r"\s*Version:\d.*?^SourceURL:(?P<url>\S+)", re.DOTALL | re.MULTILINE)
_MOST_LEFT_OUT = 0.8
"""The share of the plain words that HTML must hold to be read in their place."""


def read_pasted(pasted: Pasted) -> Source:
    """Return what a person pasted or dropped as a source.

    Raises:
        ReadError: There are no words in it, or more than any article has.
    """
    url = pasted.url or _noted_address(pasted.html)
    known = url if address_of(url) else ""
    if pasted.html and (_STRUCTURE.search(pasted.html) or not pasted.text.strip()):
        source = source_from_fragment(pasted.html[_header_end(pasted.html) :], PASTED, known)
        if len(source.text.split()) >= _MOST_LEFT_OUT * len(pasted.text.split()) or source.dropped:
            return source
    return source_from_text(pasted.text, PASTED).model_copy(update={"url": known or None})


def _noted_address(html: str) -> str:
    """Return the address in the header that Windows puts before HTML on the clipboard (CF_HTML)."""
    noted = _WINDOWS.match(html[:2000])
    return noted["url"] if noted else ""


def _header_end(html: str) -> int:
    return max(0, html.find("<")) if html.lstrip().startswith("Version:") else 0
