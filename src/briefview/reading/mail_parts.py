"""The parts of an e-mail (RFC 2045 to 2047): its headers as text, and its parts as bytes or text."""

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.errors import HeaderParseError, MessageError
from email.header import decode_header, make_header
from email.message import EmailMessage
from itertools import islice

from briefview.errors import ReadError
from briefview.reading.cleaning import clean_text
from briefview.reading.decoding import decode

_DEEPEST = 200  # parts within an e-mail that hold others
_HOLDS_OTHERS = re.compile(rb"^content-type:\s*(?:multipart/|message/)", re.IGNORECASE | re.MULTILINE)
_MOST_PARTS = 2000
_PART = re.compile(rb"^(?:--|content-)", re.IGNORECASE | re.MULTILINE)
_LONGEST_HEADERS = 500_000  # bytes
_END_OF_HEADERS = re.compile(rb"\r?\n\r?\n")
_LONG_TYPE = re.compile(
    rb"^content-[a-z-]+:[^\n]{8000}|^content-[a-z-]+:[^\n]*\n(?:[ \t][^\n]*\n){100}", re.IGNORECASE | re.MULTILINE
)
_LONGEST_HEADER = 4000  # characters
_TECHNICAL = frozenset({"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"})


def parse_mail(data: bytes, origin: str) -> EmailMessage:
    """Return an e-mail of some bytes.

    Raises:
        ReadError: It is nested deeper than any e-mail.
    """
    message: object = None
    if not _is_overgrown(data):
        try:
            message = message_from_bytes(data, _class=EmailMessage, policy=policy.compat32)
        except RecursionError:
            message = None
    if not isinstance(message, EmailMessage):
        raise ReadError(
            f"Could not read {origin}: it has more parts and headers than any e-mail, or parts nested too deep.",
            "Save the e-mail that holds the article as a file of its own.",
        )
    return message


def _is_overgrown(data: bytes) -> bool:
    """Tell bytes that would take long to parse, and that no program for e-mails writes."""
    end = _END_OF_HEADERS.search(data, 0, _LONGEST_HEADERS)
    return (
        (end is None and len(data) > _LONGEST_HEADERS)
        or _more_than(_HOLDS_OTHERS, data, _DEEPEST)
        or _more_than(_PART, data, 4 * _MOST_PARTS)
        or bool(_LONG_TYPE.search(data))
    )


def _more_than(pattern: re.Pattern[bytes], data: bytes, most: int) -> bool:
    return next(islice(pattern.finditer(data), most, None), None) is not None


def header(message: EmailMessage, name: str) -> str:
    """Return a header as text, or an empty string where there is none."""
    raw = next((value for key, value in message.raw_items() if key.lower() == name), "")
    words = clean_text(_unescaped(str(raw)[:_LONGEST_HEADER]))
    try:
        decoded = str(make_header(decode_header(words)))
    except (HeaderParseError, LookupError, UnicodeError, ValueError):
        decoded = words
    return clean_text(" ".join(decoded.split()))


def _unescaped(raw: str) -> str:
    """Return a header whose letters were not encoded, as they should be, in the encoding that it looks to be in."""
    try:
        return raw if raw.isascii() else decode(raw.encode("utf-8", "surrogateescape"))
    except UnicodeError:
        return raw


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
    if any(len(str(value)) > _LONGEST_HEADER for _, value in part.raw_items()):
        return ""
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
