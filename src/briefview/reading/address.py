"""Documents at an address of the web: asked for once, when a person wants it, within limits, and nothing else.

No cookie is taken or sent, no script is run, and nothing that a page shows or links to is asked for.
"""

import re
import socket
import ssl
import threading
import time
import zlib
from email.message import Message
from http.client import HTTPException, HTTPResponse
from typing import Any, NamedTuple
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urldefrag, urlsplit, urlunsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

from briefview import __version__
from briefview.brief import EventBrief, Source
from briefview.brief.address import Address, address_of
from briefview.errors import ReadError
from briefview.reading.format import MEGABYTE, too_large
from briefview.reading.stream import read_bytes

LIMIT = 10 * MEGABYTE
"""The largest document that is taken from an address, in bytes."""
SECONDS = 10.0
"""How long the whole of it may take."""
MOST_REDIRECTS = 5
"""How often a server may point to another address."""
_HEADERS = {
    "User-Agent": f"briefview/{__version__}",
    "Accept": "text/html, application/xhtml+xml, application/pdf, text/plain, */*;q=0.5",
    "Accept-Language": "en, *;q=0.5",
    "Accept-Encoding": "identity",
}
_CHUNK = 65_536  # bytes
_HEAD = 4096  # bytes that tell what is no text, whatever the server says of it
_TEXT = re.compile(r"text/|application/(?:xhtml\+xml|xml)\b", re.IGNORECASE)
_CHECK = "Look whether it opens in a browser; you can save the page there and open the file."

_REASONS: dict[type[Exception], str] = {
    ssl.SSLError: "its certificate cannot be trusted",
    ConnectionRefusedError: "the server refuses the connection",
    OSError: "the connection broke",
    HTTPException: "the server's answer is damaged",
    zlib.error: "the server's answer is damaged",
}


class _Answer(NamedTuple):
    """What a server sent, and the address at which it was in the end."""

    data: bytes
    address: Address


def read_address(address: Address, seconds: float = SECONDS) -> Source | EventBrief:
    """Return the document at an address, as `read_file` does for a file; a source knows the address it was found at.

    Args:
        address: Where it is.
        seconds: How long the whole of it may take.

    Raises:
        ReadError: There is no answer in time, it is an error or too large, or it cannot be read.
    """
    answer = _fetched(address, seconds)
    read = read_bytes(answer.data, answer.address.name)
    if isinstance(read, EventBrief):
        return read
    return read.model_copy(update={"url": urldefrag(answer.address.url).url})


def _fetched(address: Address, seconds: float) -> _Answer:
    """Ask for a document on a thread of its own: nothing else ends a look-up of a name, or an answer that drips."""
    outcome = list[_Answer | Exception]()
    ending = time.monotonic() + seconds

    def fetch() -> None:
        try:
            outcome.append(_answer(address, ending))
        except Exception as error:  # noqa: BLE001 - the thread that waits raises it
            outcome.append(error)

    worker = threading.Thread(target=fetch, daemon=True, name="address")
    worker.start()
    worker.join(seconds)
    if not outcome:
        raise _unreachable(address, f"there was no whole answer within {seconds:g} seconds")
    if isinstance(outcome[0], Exception):
        raise _told(address, outcome[0], seconds) from None
    return outcome[0]


def _answer(address: Address, ending: float) -> _Answer:
    redirects = _Redirects(address)
    opener = OpenerDirector()
    for handler in (
        ProxyHandler(), HTTPHandler(), HTTPSHandler(context=ssl.create_default_context()), redirects,
        HTTPErrorProcessor(), HTTPDefaultErrorHandler(),
    ):  # fmt: skip
        opener.add_handler(handler)
    request = Request(_sendable(address), headers=_HEADERS)  # noqa: S310 - an Address is http or https
    with opener.open(request, timeout=max(0.1, ending - time.monotonic())) as response:
        found = redirects.address
        data = _body(response, found, ending)
        return _Answer(_marked(data, response.headers), found)


class _Redirects(HTTPRedirectHandler):
    """Follows a few redirects, on the web only."""

    max_repeats = max_redirections = 2 * MOST_REDIRECTS

    def __init__(self, address: Address) -> None:
        self.address = address
        self._left = MOST_REDIRECTS

    def redirect_request(self, *answer: Any) -> Request:
        """Return the request for the address that a server points to, which is the last part of its answer.

        Raises:
            ReadError: It is none of the web, or one too many.
        """
        try:
            return self._next(answer[-1])
        except ReadError:
            answer[1].close()
            raise

    def _next(self, url: str) -> Request:
        found = address_of(url)
        if found is None:
            raise _unreachable(self.address, "the server sends to something that is no page on the web")
        if not self._left:
            raise _unreachable(self.address, "the server sends from one address to the next without end")
        self._left -= 1
        self.address = found
        return Request(_sendable(found), headers=_HEADERS)  # noqa: S310 - an Address is http or https


def _sendable(address: Address) -> str:
    """Return an address as it is sent: the host in its ASCII form (RFC 3490), other letters by their octets.

    Raises:
        ReadError: It holds a password, or a host that cannot be.
    """
    parts = urlsplit(address.url)
    if parts.username is not None:
        raise ReadError("Could not read the page: its address holds a name or a password.", "Leave them out of it.")
    try:
        host = (parts.hostname or "").encode("idna").decode()
    except UnicodeError:
        raise _unreachable(address, "no server can be called so") from None
    host = f"[{host}]" if ":" in host else host
    place = f"{host}:{parts.port}" if parts.port else host
    path, query = quote(parts.path, safe="/%:@!$&'()*+,;=~"), quote(parts.query, safe="/%:@!$&'()*+,;=~?")
    return urlunsplit((parts.scheme, place, path or "/", query, ""))


def _body(response: HTTPResponse, address: Address, ending: float) -> bytes:
    """Return what a server sends, unpacked where it packs without being asked.

    Raises:
        ReadError: It is too large or broken off, or packed in a way that is not known.
    """
    length = int(stated) if (stated := response.headers.get("Content-Length", "")).isdecimal() else None
    if length and length > LIMIT:
        raise too_large(address.name, LIMIT)
    packing = response.headers.get("Content-Encoding", "identity").strip().lower()
    if packing not in {"identity", "", "gzip", "x-gzip", "deflate"}:
        raise _unreachable(address, f"the server packs it as {packing[:20]}, which was not asked for")
    unpacker = None if packing in {"identity", ""} else zlib.decompressobj(47 if "gzip" in packing else 15)
    data, taken = bytearray(), 0
    while chunk := response.read1(_CHUNK):
        taken += len(chunk)
        data += unpacker.decompress(chunk, LIMIT + 1 - len(data)) if unpacker else chunk
        if len(data) > LIMIT:
            raise too_large(address.name, LIMIT)
        if time.monotonic() > ending:
            raise TimeoutError
    if (length is not None and taken < length) or (unpacker and not unpacker.eof):
        raise _unreachable(address, "the answer broke off")
    return bytes(data)


def _marked(data: bytes, headers: Message) -> bytes:
    """Return text in UTF-8 with its mark where the server alone knows its encoding, which goes before what a page says.

    https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
    """
    charset = headers.get_content_charset()
    is_text = b"\0" not in data[:_HEAD] or (charset or "").startswith(("utf-16", "utf-32"))
    if not charset or not is_text or not _TEXT.match(headers.get_content_type()) or b"%PDF-" in data[:_HEAD]:
        return data
    try:
        data.decode()
    except UnicodeDecodeError:
        try:
            return data.decode(charset).encode("utf-8-sig")
        except (UnicodeError, LookupError):
            return data
    return data


def _told(address: Address, error: Exception, seconds: float) -> Exception:
    """Return what went wrong as an error for whoever asked; anything else as it is."""
    reason = error.reason if isinstance(error, URLError) and isinstance(error.reason, Exception) else error
    if isinstance(reason, HTTPError):
        reason.close()
        return _unreachable(address, _refusal(reason.code))
    if isinstance(reason, socket.gaierror):
        return ReadError(
            f"Could not read {address.name}: no server called {address.host} was found.",
            "Check the address, and whether this computer is connected.",
        )
    if isinstance(reason, TimeoutError):
        return _unreachable(address, f"there was no whole answer within {seconds:g} seconds")
    why = next((words for kind, words in _REASONS.items() if isinstance(reason, kind)), None)
    return reason if isinstance(reason, ReadError) or why is None else _unreachable(address, why)


def _refusal(code: int) -> str:
    if 300 <= code < 400:
        return "the server sends to something that is no page on the web"
    if code in {404, 410}:
        return f"the server has no such page (error {code})"
    if code in {401, 402, 403, 407, 451}:
        return f"the server does not give it to everybody (error {code})"
    if code == 429 or code >= 500:
        return f"the server cannot answer now (error {code})"
    return f"the server answers with error {code}"


def _unreachable(address: Address, why: str) -> ReadError:
    return ReadError(f"Could not read {address.name}: {why}.", _CHECK)
