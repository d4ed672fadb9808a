"""A document at an address is asked for once, within limits, and what goes wrong is said."""

import gzip
import socket
import threading
import time
import zlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from briefview import __version__
from briefview.brief import EventBrief, Source
from briefview.brief.address import Address
from briefview.brief.schema import brief_to_json
from briefview.errors import ReadError
from briefview.reading.address import LIMIT, MOST_REDIRECTS, read_address
from tests.builder import sample_brief
from tests.reading.article import TITLE

WORDS = "The forum opened in Zürich, said Jürg Köbel."
PAGE = f"# {WORDS}\n\n## Panels\n"
QUICK = 2.0


class Server(ThreadingHTTPServer):
    """Answers on this computer alone, and remembers what it was asked."""

    daemon_threads = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.ending = threading.Event()

    def address(self, path: str) -> Address:
        return Address(f"http://127.0.0.1:{self.server_address[1]}{path}")

    def handle_error(self, _request: object, _client: object) -> None:
        """Pass over clients that leave early, as they do here."""


class Handler(BaseHTTPRequestHandler):
    """One page for each way to answer."""

    server: Server

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers)))
        getattr(self, f"page_{self.path.split('/')[1].partition('?')[0].partition('.')[0]}", self.page_missing)()

    def log_message(self, *_: object) -> None:
        pass

    def answer(self, data: bytes, kind: str = "text/plain; charset=utf-8", **headers: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def leap(self, where: str) -> None:
        self.send_response(302)
        self.send_header("Location", where)
        self.send_header("Set-Cookie", "track=1")
        self.end_headers()

    def page_missing(self) -> None:
        self.send_error(int(code) if (code := self.path[1:]).isdecimal() else 404)

    def page_plain(self) -> None:
        self.answer(WORDS.encode())

    def page_latin(self) -> None:
        page = f"<meta charset=utf-8><p>{WORDS}</p>" if "html" in self.path else WORDS
        self.answer(page.encode("latin-1"), "text/plain; charset=iso-8859-1")

    def page_lying(self) -> None:
        self.answer(WORDS.encode(), "text/plain; charset=utf-16")

    def page_brief(self) -> None:
        self.answer(brief_to_json(sample_brief()).encode(), "application/json")

    def page_gzip(self) -> None:
        self.answer(gzip.compress(WORDS.encode()), Content_Encoding="gzip")

    def page_deflate(self) -> None:
        self.answer(zlib.compress(WORDS.encode()), Content_Encoding="deflate")

    def page_brotli(self) -> None:
        self.answer(b"\x0b", Content_Encoding="br")

    def page_garbled(self) -> None:
        self.answer(b"no gzip", Content_Encoding="gzip")

    def page_bomb(self) -> None:
        self.answer(gzip.compress(bytes(20 * LIMIT)), Content_Encoding="gzip")

    def page_cut(self) -> None:
        self.answer(WORDS.encode(), Content_Length="9999")

    def page_huge(self) -> None:
        self.answer(b"", Content_Length=str(LIMIT + 1))

    def page_endless(self) -> None:
        self.answer(b"")
        while not self.server.ending.is_set():
            self.wfile.write(b"word " * 10_000)

    def page_silent(self) -> None:
        self.server.ending.wait(30)

    def page_dripping(self) -> None:
        self.answer(b"")
        while not self.server.ending.wait(0.05):
            self.wfile.write(b"w")
            self.wfile.flush()

    def page_drippinghead(self) -> None:
        self.wfile.write(b"HTTP/1.0 200 OK\r\nX-Slow: ")
        while not self.server.ending.wait(0.05):
            self.wfile.write(b"w")
            self.wfile.flush()

    def page_nonsense(self) -> None:
        self.wfile.write(b"\x00\x01 nonsense\r\n\r\n")

    def page_picture(self) -> None:
        self.answer(b"\x89PNG\r\n\x1a\n" + bytes(99), "image/png")

    def page_loop(self) -> None:
        self.leap("/loop")

    def page_far(self) -> None:
        left = int(self.path.rpartition("/")[2])
        self.leap(f"/far/{left - 1}" if left > 1 else "/plain")

    def page_local(self) -> None:
        self.leap("file:///etc/passwd")

    def page_secret(self) -> None:
        self.leap("http://ada:secret@127.0.0.1/")

    def page_umlaut(self) -> None:
        self.page_plain()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A server on loopback, past any proxy."""
    monkeypatch.setenv("no_proxy", "*")
    serving = Server()
    thread = threading.Thread(target=serving.serve_forever, args=(0.01,))
    thread.start()
    yield serving
    serving.ending.set()
    serving.shutdown()
    thread.join()
    serving.server_close()
    for worker in threading.enumerate():
        if worker.name == "address":
            worker.join(5)


def refusal(address: Address, seconds: float = QUICK) -> str:
    with pytest.raises(ReadError) as refused:
        read_address(address, seconds)
    return refused.value.message


@pytest.mark.parametrize(
    "path", ["/plain", "/latin", "/latin.html", "/lying", "/gzip", "/deflate", f"/far/{MOST_REDIRECTS}"]
)
def test_the_words_come_in_whatever_way_they_are_sent(server: Server, path: str) -> None:
    if path.endswith("html"):
        pytest.importorskip("lxml_html_clean")
    source = read_address(server.address(path))
    assert isinstance(source, Source)
    assert source.text == WORDS


def test_a_source_knows_where_it_was_found_in_the_end(server: Server) -> None:
    source = read_address(Address(f"{server.address('/far/2').url}#part"))
    assert isinstance(source, Source)
    assert (source.url, source.origin) == (server.address("/plain").url, "127.0.0.1/plain")


@pytest.mark.parametrize("name", ["harbour.docx", "harbour.odt", "printed.pdf"])
def test_documents_of_all_formats_open_from_an_address(
    server: Server, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    data = (Path(__file__).parent / "files" / name).read_bytes()
    monkeypatch.setattr(Handler, "page_plain", lambda handler: handler.answer(data, "text/html; charset=iso-8859-1"))
    source = read_address(server.address("/plain"))
    assert isinstance(source, Source)
    assert TITLE in source.text
    assert source.url == server.address("/plain").url


def test_a_saved_brief_opens_from_an_address(server: Server) -> None:
    assert read_address(server.address("/brief")) == sample_brief()
    assert isinstance(read_address(server.address("/brief")), EventBrief)


def test_one_request_is_sent_that_says_who_asks_and_carries_no_cookie(server: Server) -> None:
    read_address(server.address("/far/1"))
    (first, headers), (second, others) = server.asked
    assert (first, second) == ("/far/1", "/plain")
    assert headers["User-Agent"] == f"briefview/{__version__}"
    assert not {"Cookie", "Referer", "Authorization"} & {*headers, *others}


def test_letters_in_an_address_are_sent_by_their_octets(server: Server) -> None:
    read_address(server.address("/umlaut/ü b".replace(" ", "%20") + "?q=ß&r=%C3%9F"))
    assert server.asked[0][0] == "/umlaut/%C3%BC%20b?q=%C3%9F&r=%C3%9F"


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/404", "has no such page (error 404)"),
        ("/410", "has no such page (error 410)"),
        ("/403", "does not give it to everybody (error 403)"),
        ("/503", "cannot answer now (error 503)"),
        ("/418", "answers with error 418"),
        ("/loop", "without end"),
        (f"/far/{MOST_REDIRECTS + 1}", "without end"),
        ("/local", "to something that is no page on the web"),
        ("/brotli", "packs it as br"),
        ("/garbled", "answer is damaged"),
        ("/nonsense", "answer is damaged"),
        ("/bomb", "more than 10 MB"),
        ("/huge", "more than 10 MB"),
        ("/endless", "more than 10 MB"),
        ("/cut", "broke off"),
        ("/picture", "it is a picture"),
        ("/secret", "holds a name or a password"),
    ],
)
def test_what_cannot_be_had_is_said(server: Server, path: str, why: str) -> None:
    assert why in refusal(server.address(path), 10)


@pytest.mark.parametrize("path", ["/silent", "/dripping", "/drippinghead"])
def test_an_answer_that_does_not_end_is_given_up_in_time(server: Server, path: str) -> None:
    began = time.monotonic()
    assert "no whole answer within 0.4 seconds" in refusal(server.address(path), 0.4)
    assert time.monotonic() - began < QUICK


def test_a_closed_door_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("no_proxy", "*")
        assert "refuses the connection" in refusal(Address(f"http://127.0.0.1:{port}/"))


def test_a_name_that_nobody_knows_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody(*_: object, **__: object) -> object:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setenv("no_proxy", "*")
    monkeypatch.setattr(socket, "getaddrinfo", nobody)
    assert refusal(Address("http://nowhere.invalid/a")) == (
        "Could not read nowhere.invalid/a: no server called nowhere.invalid was found."
    )
    assert "can be called so" in refusal(Address(f"http://{'a' * 70}.invalid/"))


def test_nothing_that_a_page_shows_is_asked_for(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("lxml_html_clean")
    page = f"<html><link rel=stylesheet href='/a.css'><body><img src='/b.png'><script src='/c.js'></script><p>{WORDS}"
    monkeypatch.setattr(Handler, "page_plain", lambda handler: handler.answer(page.encode(), "text/html"))
    source = read_address(server.address("/plain"))
    assert isinstance(source, Source)
    assert (source.text, source.media_type) == (WORDS, "text/html")
    assert len(server.asked) == 1
