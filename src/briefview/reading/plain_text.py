"""Plain text: of a file, pasted, or from standard input."""

from briefview.brief import Source
from briefview.errors import ReadError
from briefview.reading.cleaning import clean_text
from briefview.reading.decoding import decode, marked_encoding
from briefview.reading.foreign import foreign_name
from briefview.reading.format import MEGABYTE, too_large

LIMIT = 10 * MEGABYTE
"""The longest text that is read, in bytes of a file or characters that were pasted."""

_HEAD = 4096  # bytes at the start that tell the format
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\v\f\r\x1b"))


def begins_plain_text(data: bytes) -> bool:
    """Tell whether a document is plain text, in whatever encoding, by how it begins."""
    head = data[:_HEAD]
    if marked_encoding(head):
        return True
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return controls <= len(head) // 50 and foreign_name(head) is None


def read_plain_text(data: bytes, origin: str) -> Source:
    """Return the text of a file, or of standard input, as a source.

    Raises:
        ReadError: It is no text, in no encoding that is known, or blank.
    """
    try:
        return source_from_text(decode(data), origin)
    except UnicodeError:
        raise ReadError(
            f"Could not read {origin}: its characters are in no encoding that is known.",
            "Open it in a text editor and save it as UTF-8.",
        ) from None


def source_from_text(text: str, origin: str) -> Source:
    """Return a text, as it was pasted or decoded, as a source.

    Raises:
        ReadError: There is nothing in it but white space, or it is longer than any article.
    """
    if len(text) > LIMIT:
        raise too_large(origin, LIMIT)
    cleaned = clean_text(text)
    if not cleaned.strip():
        raise ReadError(f"Could not read {origin}: it is empty.", "Choose a text with words in it.")
    return Source(text=cleaned, origin=clean_text(origin))
