"""The parts of an e-mail (RFC 2045 to 2047): its headers as text, and its parts as bytes or text."""

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.errors import HeaderParseError, MessageError
from email.header import decode_header, make_header
from email.message import EmailMessage

from briefview.errors import ReadError
from briefview.reading.cleaning import clean_text
from briefview.reading.decoding import decode

_DEEPEST = 200  # parts within an e-mail that hold others
_HOLDS_OTHERS = re.compile(rb"^content-type:\s*(?:multipart/|message/)", re.IGNORECASE | re.MULTILINE)
_LONGEST_HEADER = 4000  # characters
_TECHNICAL = frozenset({"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"})


def parse_mail(data: bytes, origin: str) -> EmailMessage:
    """Return an e-mail of some bytes.

    Raises:
        ReadError: It is nested deeper than any e-mail.
    """
    nested = sum(1 for _ in _HOLDS_OTHERS.finditer(data))
    try:
        message = message_from_bytes(data, _class=EmailMessage, policy=policy.default) if nested <= _DEEPEST else None
    except RecursionError:
        message = None
    if message is None:
        raise ReadError(
            f"Could not read {origin}: e-mails are nested in it deeper than any reader could follow.",
            "Save the e-mail that holds the article as a file of its own.",
        )
    return message


def header(message: EmailMessage, name: str) -> str:
    """Return a header as text, or an empty string where there is none."""
    raw = next((value for key, value in message.raw_items() if key.lower() == name), "")
    words = clean_text(str(raw)[:_LONGEST_HEADER])
    try:
        decoded = str(make_header(decode_header(words)))
    except (HeaderParseError, LookupError, UnicodeError, ValueError):
        decoded = words
    return clean_text(" ".join(decoded.split()))


def content_type(part: EmailMessage) -> str:
    """Return the media type of a part in small letters; that of plain text where it names none."""
    raw = next((str(value) for key, value in part.raw_items() if key.lower() == "content-type"), "text/plain")
    return raw.partition(";")[0].strip().lower()


def part_bytes(part: EmailMessage) -> bytes:
    """Return what a part holds, decoded; what is damaged as far as it goes."""
    if content_type(part).startswith("message/"):
        inner = part.get_payload()
        first = inner[0] if isinstance(inner, list) and inner else None
        return _as_bytes(first) if isinstance(first, EmailMessage) else str(inner).encode(errors="replace")
    try:
        payload = part.get_payload(decode=True)
    except (MessageError, ValueError, LookupError, AttributeError):
        payload = None
    return payload if isinstance(payload, bytes) else b""


def _as_bytes(message: EmailMessage) -> bytes:
    try:
        return message.as_bytes(policy=policy.compat32)
    except (MessageError, UnicodeError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return b""


def part_text(part: EmailMessage) -> str:
    """Return the text of a part in the encoding that it names, or the one that it looks to be in."""
    data = part_bytes(part)
    charset = parameter(part, "charset")
    try:
        return clean_text(data.decode(charset or "utf-8"))
    except (UnicodeError, LookupError):
        pass
    try:
        return clean_text(decode(data))
    except UnicodeError:
        return clean_text(data.decode("cp1252", "replace"))


def leaves(message: EmailMessage) -> Iterator[EmailMessage]:
    """Yield the parts of an e-mail that hold no others, in their order; an e-mail within it is one of them."""
    parts = message.get_payload()
    if content_type(message).startswith("multipart/") and isinstance(parts, list):
        for part in parts:
            if isinstance(part, EmailMessage):
                yield from leaves(part)
    else:
        yield message


def is_attached(part: EmailMessage) -> bool:
    """Tell whether a part is a file that is attached, and none that the body shows."""
    kind = content_type(part)
    if kind.startswith(("message/", "application/")):
        return kind not in _TECHNICAL
    disposition = next((str(value) for key, value in part.raw_items() if key.lower() == "content-disposition"), "")
    return disposition.strip().lower().startswith("attachment") or (
        bool(file_name(part)) and not any(key.lower() == "content-id" for key, _ in part.raw_items())
    )


def file_name(part: EmailMessage) -> str:
    """Return the name of an attached file, without any folder, or an empty string where it has none."""
    try:
        name = part.get_filename("")
    except (MessageError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        name = parameter(part, "filename", "content-disposition")
    return " ".join(clean_text(str(name)).replace("\\", "/").rpartition("/")[2].split())


_PARAMETER = r";\s*{}\s*=\s*(?:\"([^\"]*)\"|([^\s;]+))"


def parameter(part: EmailMessage, name: str, of: str = "content-type") -> str:
    """Return a parameter of a header of a part, such as the charset of its type, or an empty string."""
    raw = next((str(value) for key, value in part.raw_items() if key.lower() == of), "")[:_LONGEST_HEADER]
    found = re.search(_PARAMETER.format(re.escape(name)), raw, re.IGNORECASE)
    return (found[1] or found[2] or "").strip() if found else ""
