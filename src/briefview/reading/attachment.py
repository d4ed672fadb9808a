"""The files that are attached to an e-mail; each is read in memory, as a document of its own."""

from collections.abc import Iterator
from email.message import EmailMessage

from briefview.errors import ReadError
from briefview.reading.mail_parts import content_type, file_name, header, is_attached, leaves, parse_mail, part_bytes

_SUFFIXES = {"message/rfc822": ".eml", "application/pdf": ".pdf", "text/html": ".html", "text/plain": ".txt"}


def attachment_names(message: EmailMessage) -> tuple[str, ...]:
    """Return the names of the files that are attached to an e-mail, no two the same."""
    return tuple(name for name, _ in _attachments(message))


def attached_document(data: bytes, name: str, origin: str) -> bytes:
    """Return the file of a name that is attached to an e-mail of some bytes.

    Args:
        data: The e-mail.
        name: The name of the file, as `attachment_names` gives it.
        origin: What the e-mail is called in messages.

    Raises:
        ReadError: There is no such file, or the e-mail is nested deeper than any.
    """
    attachments = dict(_attachments(parse_mail(data, origin)))
    if name not in attachments:
        names = ", ".join(attachments) or "nothing"
        raise ReadError(f"Could not read {name}: it is not attached to {origin}.", f"Attached to it is: {names}.")
    return part_bytes(attachments[name])


def _attachments(message: EmailMessage) -> Iterator[tuple[str, EmailMessage]]:
    known = set[str]()
    for part in leaves(message):
        if is_attached(part):
            name = _new_name(_name(part), known)
            known.add(name)
            yield name, part


def _name(part: EmailMessage) -> str:
    if name := file_name(part):
        return name
    inner = part.get_payload()
    first = inner[0] if isinstance(inner, list) and inner else None
    subject = header(first, "subject") if isinstance(first, EmailMessage) else ""
    stem = " ".join(subject.replace("/", " ").replace("\\", " ").split())
    return (stem or "attachment") + _SUFFIXES.get(content_type(part), "")


def _new_name(name: str, known: set[str]) -> str:
    """Return a name that is none of those known, with a number in front of its suffix if need be."""
    stem, dot, suffix = name.rpartition(".")
    number, new = 2, name
    while new in known:
        new = f"{stem} ({number}).{suffix}" if dot else f"{name} ({number})"
        number += 1
    return new
