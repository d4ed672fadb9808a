"""The formats that are read, and which of them a document is in: its content decides, not its name."""

import re
from collections.abc import Callable

from briefview.errors import ReadError
from briefview.reading.foreign import foreign_name
from briefview.reading.format import MEGABYTE, Format, when_needed
from briefview.reading.plain_text import LIMIT, begins_plain_text, read_plain_text

_HEADERS = re.compile(rb"\s*(?:\xef\xbb\xbf)?(?:From [^\n]*\n)?[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*[!-9;-~]+:")
_MARKS = re.compile(rb"[#]|\]\(|\*\*|---|===|```|~~~")
_HEAD = 4096  # bytes


def _has_headers(data: bytes) -> bool:
    return _HEADERS.match(data[:_HEAD]) is not None


def _has_marks(data: bytes) -> bool:
    return _MARKS.search(data) is not None


def _has(sign: bytes) -> Callable[[bytes], bool]:
    """Return what tells whether a sign stands among the first bytes, before or behind marks and white space."""
    return lambda data: sign in data[:_HEAD]


_LARGE = 40 * MEGABYTE
_is_zip = _has(b"PK")
FORMATS = (
    Format("PDF", _LARGE, *when_needed("pdf", "begins_pdf", "read_pdf", _has(b"%PDF-"))),
    Format("JSON", _LARGE, *when_needed("brief_file", "begins_json", "read_json_brief", _has(b"{"))),
    Format("Word", _LARGE, *when_needed("word_document", "begins_word_document", "read_word_document", _is_zip)),
    Format(
        "OpenDocument", _LARGE, *when_needed("open_document", "begins_open_document", "read_open_document", _is_zip)
    ),
    Format("web archive", _LARGE, *when_needed("web_archive", "begins_web_archive", "read_web_archive", _has_headers)),
    Format("rich text", _LARGE, *when_needed("rich_text", "begins_rich_text", "read_rich_text", _has(b"{\\rtf"))),
    Format("e-mail", _LARGE, *when_needed("mail_message", "begins_mail", "read_mail", _has_headers)),
    Format("web page", _LARGE, *when_needed("web_page", "begins_web_page", "read_web_page", _has(b"<"))),
    Format("Markdown", LIMIT, *when_needed("markdown", "is_markdown", "read_markdown", _has_marks)),
    Format("text", LIMIT, begins_plain_text, read_plain_text),
)
"""The formats in the order in which they are tried."""

LARGEST = max(known.limit for known in FORMATS)
"""The size of the largest document of any format, in bytes."""


def recognise(data: bytes, origin: str) -> Format:
    """Return the format of a document of some bytes.

    Raises:
        ReadError: It is none of those that are read.
    """
    for known in FORMATS:
        if known.recognises(data):
            return known
    raise ReadError(
        f"Could not read {origin}: it is {foreign_name(data) or 'no text'}.",
        "Copy its text and paste it, or save it as plain text and open that.",
    )
