"""E-mails (RFC 5322): the subject and the body are the text, and what they answer or attach is set aside."""

import datetime as dt
import re
from typing import NamedTuple

from briefview.brief import DroppedKind, Published, PublishedOrigin, Source
from briefview.reading.manuscript import Manuscript, tidy

MEDIA_TYPE = "message/rfc822"
_HEAD = 16_000  # bytes in which the headers that tell an e-mail stand
_HEADER = re.compile(rb"(?P<name>[!-9;-~]+):[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n")
_MBOX_LINE = re.compile(rb"From \S+ [^\r\n]*\r?\n")
_TELLING = frozenset({b"from", b"date", b"message-id", b"received", b"subject", b"to", b"mime-version", b"return-path"})
_FEWEST = 3  # of the telling headers
_SAVED_PAGE = re.compile(rb"^(?:snapshot-content-location:|from: *<saved by )", re.IGNORECASE | re.MULTILINE)
_PREFIX = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|i)(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)
_OFFICE = re.compile(
    r"(?:admin|comm\w*|contact|editor\w*|events?|info|mail\w*|media\w*|news\w*|no-?reply|office|post\w*|pr|press\w*|"
    r"public\w*|redaktion|presse\w*|donotreply|do-not-reply)(?:[._-].*)?@.*",
    re.IGNORECASE,
)
_EARLIEST = 1971  # a clock that was never set says 1970
_NEAR_TOP = 400  # characters in which a text repeats its subject


def begins_mail(data: bytes) -> bool:
    """Tell whether a document is an e-mail, by its headers; a web page that a browser saved as one is none."""
    head = data[:_HEAD].lstrip(b"\xef\xbb\xbf\r\n")
    names, at = set[bytes](), 0
    if mbox := _MBOX_LINE.match(head):
        at = mbox.end()
    while found := _HEADER.match(head, at):
        names.add(found["name"].lower())
        at = found.end()
    return len(names & _TELLING) >= _FEWEST and not _SAVED_PAGE.search(head[:at])


def read_mail(data: bytes, origin: str) -> Source:
    """Return the text of an e-mail as a source, with the day on which it was sent as its publication date.

    What it answers is left out, as are signatures and the names of attachments. Where it only passes another e-mail on,
    that one is the text.

    Raises:
        ReadError: It is nested deeper than any e-mail, or has no words.
    """
    from briefview.reading.attachment import attachment_names  # e-mail takes a tenth of the start-up time
    from briefview.reading.mail_body import body_text
    from briefview.reading.mail_parts import header, parse_mail
    from briefview.reading.mail_thread import parted

    message = parse_mail(data, origin)
    manuscript = Manuscript()
    thread = parted(body_text(message, origin))
    own = {name: header(message, name) for name in ("subject", "from", "date")}
    known = _Known.of(own if thread.forwarded is None else thread.forwarded)
    if known.subject and known.subject.casefold() not in tidy(thread.text)[:_NEAR_TOP].casefold():
        manuscript.add(known.subject)
    for paragraph in re.split(r"\n[ \t]*\n", thread.text):
        manuscript.add(paragraph)
    manuscript.drop(DroppedKind.BOILERPLATE, thread.note)
    for piece in thread.quoted:
        manuscript.drop(DroppedKind.QUOTED_MAIL, piece)
    for name in attachment_names(message):
        manuscript.drop(DroppedKind.ATTACHMENT, name)
    source = manuscript.source(origin, MEDIA_TYPE)
    return source.model_copy(update=known.fields())


class _Known(NamedTuple):
    """What the headers of an e-mail say about it; empty where they say nothing sensible."""

    subject: str
    sender: str
    address: str
    date: dt.date | None

    @classmethod
    def of(cls, headers: dict[str, str]) -> "_Known":
        from email.utils import parseaddr

        sender, address = parseaddr(headers.get("from", ""))
        subject = _PREFIX.sub("", tidy(headers.get("subject", "")).replace("\n", " "), count=1)
        return cls(subject, "" if "@" in sender else tidy(sender), address, sent_on(headers.get("date", "")))

    def fields(self) -> dict[str, object]:
        """Return the fields of a source that are known; a sender is an author, or the office of a publisher."""
        who = "publisher" if _OFFICE.fullmatch(self.address) else "author"
        sent = Published(date=self.date, origin=PublishedOrigin.METADATA, field="Date") if self.date else None
        return {"title": self.subject or None, who: self.sender or None, "published": sent}


def sent_on(date: str) -> dt.date | None:
    """Return the day of an e-mail's date where it was sent, or nothing where it is no date."""
    from email.utils import parsedate_to_datetime

    try:
        day = parsedate_to_datetime(date).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return day if day.year >= _EARLIEST else None
