"""The formats that are read, and which of them a document is in: its content decides, not its name."""

from briefview.errors import ReadError
from briefview.reading.brief_file import begins_json, read_json_brief
from briefview.reading.foreign import foreign_name
from briefview.reading.format import MEGABYTE, Format
from briefview.reading.mail_message import begins_mail, read_mail
from briefview.reading.markdown import is_markdown, read_markdown
from briefview.reading.open_document import begins_open_document, read_open_document
from briefview.reading.pdf import begins_pdf, read_pdf
from briefview.reading.plain_text import LIMIT, begins_plain_text, read_plain_text
from briefview.reading.rich_text import begins_rich_text, read_rich_text
from briefview.reading.web_archive import begins_web_archive, read_web_archive
from briefview.reading.web_page import LARGEST_PAGE, begins_web_page, read_web_page
from briefview.reading.word_document import begins_word_document, read_word_document

FORMATS = (
    Format("PDF", 40 * MEGABYTE, begins_pdf, read_pdf),
    Format("JSON", 40 * MEGABYTE, begins_json, read_json_brief),
    Format("Word", 40 * MEGABYTE, begins_word_document, read_word_document),
    Format("OpenDocument", 40 * MEGABYTE, begins_open_document, read_open_document),
    Format("web archive", LARGEST_PAGE, begins_web_archive, read_web_archive),
    Format("rich text", 40 * MEGABYTE, begins_rich_text, read_rich_text),
    Format("e-mail", 40 * MEGABYTE, begins_mail, read_mail),
    Format("web page", LARGEST_PAGE, begins_web_page, read_web_page),
    Format("Markdown", LIMIT, is_markdown, read_markdown),
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
