"""An address of the web is told from all else, and names what is there."""

from pathlib import Path

import pytest

from briefview.brief.address import Address, address_of, place_of


@pytest.mark.parametrize(
    ("text", "host", "name", "stem"),
    [
        ("https://quay.example/news/tides.html?x=1#top", "quay.example", "quay.example/tides.html", "tides"),
        (" HTTP://Quay.example \n", "quay.example", "quay.example", "quay.example"),
        ("https://quay.example:8080/news/", "quay.example", "quay.example/news", "news"),
        ("http://127.0.0.1/a%20b", "127.0.0.1", "127.0.0.1/a b", "a b"),
        ("https://zürich.example/%2e%2e%2fetc", "zürich.example", "zürich.example/etc", "etc"),
    ],
)
def test_an_address_names_its_server_and_document(text: str, host: str, name: str, stem: str) -> None:
    address = address_of(text)
    assert address
    assert (address.host, address.name, address.stem) == (host, name, stem)
    assert address == Address(text.strip())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "quay.example",
        "visit.txt",
        "file:///etc/passwd",
        "ftp://quay.example/",
        "javascript:alert(1)",
        "https://",
        "https:///path",
        "https://quay.example/a b",
        "See https://quay.example",
        "https://quay.example\nhttps://quay.example",
        "https://quay.example:port/",
        "http://[bad/",
        "https://quay.example/" + "a" * 4000,
    ],
)
def test_other_text_is_no_address(text: str) -> None:
    assert address_of(text) is None


def test_a_place_is_an_address_or_a_path() -> None:
    assert place_of("https://quay.example/tides") == Address("https://quay.example/tides")
    assert place_of("visit.txt") == Path("visit.txt")
