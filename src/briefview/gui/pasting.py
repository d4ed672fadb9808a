"""What was copied, dragged or dropped: files, a link, or words."""

from pathlib import Path

from PySide6.QtCore import QMimeData

from briefview.brief.address import Address, address_of
from briefview.brief.pasted import Pasted

_OF_CHROMIUM = "chromium/x-source-url"
_OF_FIREFOX = "text/x-moz-url-priv"
"""The formats in which browsers say what page words were copied from; the first in UTF-8, the other in UTF-16."""


def pasted_paths(data: QMimeData | None) -> list[Path]:
    """Return the files that were copied or dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data else []


def pasted_address(data: QMimeData | None) -> Address | None:
    """Return the one link that was copied or dropped, alone; nothing where there are words beside it."""
    if data is None:
        return None
    urls = [url.toString() for url in data.urls()]
    return address_of(urls[0] if len(urls) == 1 else data.text())


def pasted_words(data: QMimeData | None) -> Pasted:
    """Return the words that were copied, with their HTML; empty where there are none, or nothing at all."""
    if data is None:
        return Pasted("")
    text = data.text() if data.hasText() else ""
    html = data.html() if data.hasHtml() else ""
    if not text.strip() and "<" not in html:
        return Pasted("")
    return Pasted(text, html, _source_address(data))


def _source_address(data: QMimeData) -> str:
    """Return the address of the page that words were copied from, where the browser says it."""
    for name, encoding in ((_OF_CHROMIUM, "utf-8"), (_OF_FIREFOX, "utf-16-le")):
        words = bytes(data.data(name).data()).decode(encoding, "replace").strip("\0 \r\n\ufeff")
        if address := address_of(words):
            return address.url
    return ""
