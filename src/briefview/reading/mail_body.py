"""The body of an e-mail: of its two forms the one that holds the most, as text."""

import re
from email.message import EmailMessage
from html import unescape

from briefview.reading.mail_parts import content_type, is_attached, leaves, parameter, part_text

_MOSTLY = 0.5  # of the words of the formatted form: a plain one with fewer only points to it


def body_text(message: EmailMessage) -> str:
    """Return the text of an e-mail's body: the plain form, or the formatted one where the plain one says far less."""
    parts = [part for part in leaves(message) if not is_attached(part)]
    plain = "\n\n".join(_plain_text(part) for part in parts if content_type(part) == "text/plain")
    formatted = "\n\n".join(text_of_markup(part_text(part)) for part in parts if content_type(part) == "text/html")
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


_BREAK = re.compile(
    r"<(?:/?(?:p|div|li|tr|table|h[1-6]|ul|ol|blockquote|section|article)\b[^>]*|br\s*/?)>", re.IGNORECASE
)
_UNSEEN = re.compile(r"<(script|style|head|title)\b.*?</\1\s*>|<!--.*?-->", re.IGNORECASE | re.DOTALL)


def text_of_markup(markup: str) -> str:
    """Return the text of a formatted body, a paragraph for each of its blocks."""
    bare = re.sub(r"<[^<>]*>", "", _BREAK.sub("\n\n", re.sub(r"\s+", " ", _UNSEEN.sub("", markup))))
    return unescape(bare)
