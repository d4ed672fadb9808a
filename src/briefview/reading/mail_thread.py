"""What an e-mail says itself, and what it quotes, passes on, or signs with."""

import re
from dataclasses import dataclass, field

_FORWARD = re.compile(
    r"^[ >]*(?:-{2,} ?(?:forwarded message|weitergeleitete nachricht) ?-{2,}|begin forwarded message ?:)[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_ORIGINAL = re.compile(
    r"^[ \t]*(?:-{2,} ?(?:original message|urspr.ngliche nachricht|reply message) ?-{2,}|_{20,})[ \t]*$|"
    r"^\*?from:\*? .+\n(?:[ \t]+.+\n)?\*?(?:sent|date):\*? .+$",
    re.IGNORECASE | re.MULTILINE,
)
_WROTE = re.compile(
    r"^(?:on|am|le) .{6,200}?(?:\n.{0,200}?)?\b(?:wrote|schrieb\b.{0,80}|a .crit) ?:[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_QUOTED = re.compile(r"(?:^>.*(?:\n|\Z))+", re.MULTILINE)
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_SENT_FROM = re.compile(
    r"^(?:sent from (?:my )?\w[\w ]{2,30}|get outlook for \w+)\.?\s*\Z", re.IGNORECASE | re.MULTILINE
)
_HEADERS = re.compile(
    r"\s*(?:^[ \t>]*\*?[A-Z][a-z-]{1,14}:\*?[ \t].*\n(?:[ \t]+\S.*\n)*|^[ \t]*_{20,}[ \t]*\n)+", re.MULTILINE
)
_HEADER = re.compile(r"^[ \t>]*\*?([A-Z][a-z-]{1,14}):\*?[ \t]+(.*(?:\n[ \t]+\S.*)*)$", re.MULTILINE)
_COVER = 60  # words: what says more above an e-mail that it passes on is an e-mail itself


@dataclass(slots=True)
class Thread:
    """The text of an e-mail without what surrounds it."""

    text: str
    quoted: list[str] = field(default_factory=list)
    """What it answers, and signatures."""
    note: str = ""
    """What stands above an e-mail that is passed on."""
    forwarded: dict[str, str] | None = None
    """The headers of the e-mail that is the text, by their names in small letters, where another passes it on."""


def parted(body: str) -> Thread:
    """Return the parts of an e-mail's body: of one that only passes another on, that other."""
    passed_on = _FORWARD.search(body) or _ORIGINAL.search(body)
    if passed_on and len(body[: passed_on.start()].split()) <= _COVER and (thread := _forwarded(body, passed_on)):
        return thread
    thread = Thread(body)
    for end in (_FORWARD, _ORIGINAL):
        if found := end.search(thread.text):
            _cut(thread, found.start())
    if found := _WROTE.search(thread.text):
        _cut(thread, found.start())
    thread.quoted[:0] = [quoted.group() for quoted in _QUOTED.finditer(thread.text)]
    thread.text = _QUOTED.sub("", thread.text)
    _cut_signature(thread)
    return thread


def _forwarded(body: str, start: re.Match[str]) -> Thread | None:
    """Return the e-mail that another passes on, if its headers stand in front of it and words behind them."""
    at = start.end() if _FORWARD.match(start.group()) or ":" not in start.group() else start.start()
    headers = _HEADERS.match(body, at)
    if headers is None:
        return None
    known = {name.lower(): " ".join(value.split()) for name, value in _HEADER.findall(headers.group())}
    if "sent" in known:
        known.setdefault("date", known["sent"])
    rest = re.sub(r"^> ?", "", body[headers.end() :], flags=re.MULTILINE)
    if "from" not in known or not rest.strip():
        return None
    thread = Thread(rest, note=body[: start.start()].strip(), forwarded=known)
    _cut_signature(thread)
    return thread


def _cut(thread: Thread, at: int) -> None:
    """Set aside what stands from a place on, unless nothing is left above it."""
    if thread.text[:at].strip():
        thread.quoted.insert(0, thread.text[at:])
        thread.text = thread.text[:at]


def _cut_signature(thread: Thread) -> None:
    for end in (_SIGNATURE, _SENT_FROM):
        if found := end.search(thread.text):
            _cut(thread, found.start())
