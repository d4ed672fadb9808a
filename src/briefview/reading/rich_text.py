"""Rich text (RTF 1.9.1): as word processors exchange it."""

from briefview.brief import Source
from briefview.errors import ReadError
from briefview.reading.manuscript import Manuscript
from briefview.reading.rich_text_body import RichTextBody
from briefview.reading.rich_text_token import tokens

MEDIA_TYPE = "application/rtf"
_BEGINNING = b"{\\rtf"
_HEAD = 100
_DEEPEST = 2000
_MOST_WORDS = 300_000


def begins_rich_text(data: bytes) -> bool:
    """Tell whether a document is rich text, by how it begins."""
    return data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_BEGINNING)


def read_rich_text(data: bytes, origin: str) -> Source:
    """Return the text of a rich text document as a source.

    Inserted revisions are text. Deleted ones, comments and hidden text are left out, as are headers, footers and notes.
    The day on which the file was made is not taken: it is often that of a template, so no date may count from it.

    Raises:
        ReadError: It breaks off, has more parts than any article, or holds no text.
    """
    if data.count(b"\\") + data.count(b"{") > _MOST_WORDS:
        raise _too_many_parts(origin)
    manuscript = Manuscript()
    body = RichTextBody(manuscript)
    for token in tokens(data[data.index(_BEGINNING) :]):
        body.take(token)
        if body.depth > _DEEPEST:
            raise _too_many_parts(origin)
        if body.depth == 0:
            break
    if body.depth:
        raise ReadError(
            f"Could not read {origin}: the file is damaged: it breaks off.",
            "Open it in a word processor and save it again, or take another copy of it.",
        )
    body.end()
    return manuscript.source(origin, MEDIA_TYPE, body.known.get("title"), body.known.get("author"))


def _too_many_parts(origin: str) -> ReadError:
    return ReadError(
        f"Could not read {origin}: it has more parts than any article has.",
        "Copy the article out of it into a document of its own.",
    )
