"""An address on the web, at which a document can be asked for."""

import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_LONGEST = 4000
_UNNAMED = re.compile(r"[\x00-\x1f\x7f/\\]+")


@dataclass(frozen=True, slots=True)
class Address:
    """A whole address of the web, as `address_of` makes it."""

    url: str

    @property
    def host(self) -> str:
        """The server: "quay.example"."""
        return urlsplit(self.url).hostname or ""

    @property
    def name(self) -> str:
        """What to call the document: the server and the last part of the path, "quay.example/tides.html"."""
        last = self._last
        return f"{self.host}/{last}" if last else self.host

    @property
    def stem(self) -> str:
        """What to call a file that is made of the document, without a suffix."""
        return PurePosixPath(self._last).stem or self.host

    @property
    def _last(self) -> str:
        return _UNNAMED.sub(" ", unquote(PurePosixPath(urlsplit(self.url).path).name)).strip(". ")


def address_of(text: str) -> Address | None:
    """Return the address that a text is, or nothing where it is anything else or more."""
    words = text.strip()
    if len(words) > _LONGEST or not _ADDRESS.fullmatch(words):
        return None
    try:
        parts = urlsplit(words)
        known = bool(parts.hostname) and parts.port != 0
    except ValueError:
        return None
    return Address(words) if known else None


Place = Path | Address
"""Where a document is: a file, or an address of the web."""


def place_of(text: str) -> Place:
    """Return the address that a text is, and else the path."""
    return address_of(text) or Path(text)
