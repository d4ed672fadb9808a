"""The body of an e-mail: of its two forms the one that holds the most, as text."""

from email.message import EmailMessage

from briefview.reading.format import MEGABYTE, too_large
from briefview.reading.mail_parts import content_type, is_attached, leaves, parameter, part_text
from briefview.reading.web_block import page_blocks
from briefview.reading.web_tree import tree_from_html

_LIMIT = 3 * MEGABYTE
_MOSTLY = 0.5  # of the words of the formatted form: a plain one with fewer only points to it


def body_text(message: EmailMessage, origin: str) -> str:
    """Return the text of an e-mail's body: the plain form, or the formatted one where the plain one says far less.

    Raises:
        ReadError: It is longer than any article, or its formatted form is nested too deep.
    """
    parts = [part for part in leaves(message) if not is_attached(part)]
    plain = "\n\n".join(_plain_text(part) for part in parts if content_type(part) == "text/plain")
    if len(plain) > _LIMIT:
        raise too_large(origin, _LIMIT)
    formatted = "\n\n".join(
        text_of_markup(part_text(part), origin) for part in parts if content_type(part) == "text/html"
    )
    return plain if len(plain.split()) >= _MOSTLY * len(formatted.split()) else formatted


def _plain_text(part: EmailMessage) -> str:
    text = part_text(part)
    if parameter(part, "format").lower() == "flowed":
        return unflowed(text, delsp=parameter(part, "delsp").lower() == "yes")
    return text


def unflowed(text: str, *, delsp: bool = False) -> str:
    """Return text whose long lines were broken behind a space with its lines put together (RFC 3676)."""
    lines, goes_on = list[str](), False
    for line in text.split("\n"):
        signature, stuffed = line == "-- ", line.removeprefix(" ") if line.startswith(" ") else line
        if goes_on and not signature and not line.startswith(">"):
            lines[-1] += stuffed
        else:
            lines.append(stuffed)
        goes_on = stuffed.endswith(" ") and not signature
        if goes_on and delsp:
            lines[-1] = lines[-1][:-1]
    return "\n".join(lines)


def text_of_markup(markup: str, origin: str) -> str:
    """Return the text of a formatted body as it is seen, a line for each of its blocks; empty where it has none.

    Raises:
        ReadError: It is too large, or nested too deep.
    """
    parts = list[str]()
    for block in page_blocks(tree_from_html(markup, origin)):
        if not block.is_hidden:
            parts += ["\n" if block.joins else "\n\n", block.text]
    return "".join(parts).strip()
