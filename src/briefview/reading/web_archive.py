"""Web pages that a browser saved whole in one file: MHTML, RFC 2557."""

import re
from typing import TYPE_CHECKING

from briefview.brief import Source
from briefview.errors import ReadError
from briefview.reading.web_page import source_from_page
from briefview.reading.web_tree import page_tree

if TYPE_CHECKING:
    from email.message import Message

_HEAD = 4096  # bytes
_HEADERS = re.compile(rb"(?>(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+)\r?\n")
_RELATED = re.compile(rb"^content-type:\s*multipart/related\b", re.IGNORECASE | re.MULTILINE)
_OF_A_BROWSER = re.compile(
    rb"^(?:snapshot-content-location|from:\s*<?saved by|x-mimeole|content-location)", re.IGNORECASE | re.MULTILINE
)


def begins_web_archive(data: bytes) -> bool:
    """Tell whether a document is a web page that a browser saved as MHTML; an e-mail is none, though it looks alike."""
    headers = _HEADERS.match(data[:_HEAD].lstrip())
    return bool(headers and _RELATED.search(headers[0]) and _OF_A_BROWSER.search(headers[0]))


def read_web_archive(data: bytes, origin: str) -> Source:
    """Return the article of a page that was saved as MHTML, as `read_web_page` does; no other part of it is opened.

    Raises:
        ReadError: It holds no page, or one that cannot be read.
    """
    from email import message_from_bytes, policy

    message = message_from_bytes(data.lstrip(), policy=policy.compat32)
    page = _page(message)
    content = page.get_payload(decode=True) if page else None
    if not isinstance(content, bytes):
        raise ReadError(f"Could not read {origin}: it is a web archive without a page.", "Save the page again as HTML.")
    address = str(message.get("Snapshot-Content-Location") or (page and page.get("Content-Location")) or "")
    root = page_tree(content, origin)
    return source_from_page(root, origin, address if address.startswith(("http://", "https://")) else "")


def _page(message: "Message") -> "Message | None":
    """Return the first part that is HTML: the page itself, before those that it shows in frames."""
    return next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
