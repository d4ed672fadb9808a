"""Markdown is told by its marks, and read without them."""

import datetime as dt
from contextlib import suppress

import pytest

from briefview.brief import DroppedKind, Published, PublishedOrigin
from briefview.errors import ReadError
from briefview.reading.markdown import LIMIT, is_markdown, read_markdown
from tests.extraction.corpus import CORPUS

FRONT = """---
title: "Tides meet in Leer"
date: 2025-05-12
author: Ines Marlowe
tags: [a, b]
layout: post
---
The **forum** opened, said [Ada Ferro](https://quay.example/ada).
"""


@pytest.mark.parametrize(
    "text",
    [
        FRONT,
        "# Tides\n\nThe forum opened.\n\n## Panels\n\n- Dikes\n",
        "# Tides\n\nThe **forum** opened.\n",
        "The [forum](https://quay.example) opened.\n\n| Town | Level |\n| --- | ---: |\n| Leer | 3 m |\n",
    ],
)
def test_unmistakable_marks_tell_markdown(text: str) -> None:
    assert is_markdown(text.encode())
    assert is_markdown(b"\xef\xbb\xbf" + text.encode())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "FOR IMMEDIATE RELEASE\n\nThe forum opened.\n\n- Dikes\n- Locks\n\n# # #\n",
        "* The forum opened.\n* It has 3 panels*.\n\n* subject to change\n\n###\n",
        "#Tides #Leer2025\n\n#1 in the region, the forum opened.\n",
        "Tides meet\n----------\nThe forum opened.\n\n***\n\n1. Dikes\n2. Locks\n",
        "The forum opened (see [1] and [2]).\n\n> “Yes,” she said.\n\n___\n",
        "The **forum** opened.\n",
        "---\nThe forum opened.\n---\n",
    ],
)
def test_the_marks_of_press_releases_tell_nothing(text: str) -> None:
    assert not is_markdown(text.encode())


def test_of_the_articles_of_the_corpus_those_in_markdown_are_told() -> None:
    told = [path.name[:2] for path in sorted((CORPUS / "articles").iterdir()) if is_markdown(path.read_bytes())]
    assert told == ["18", "19", "20", "25", "30"]


def test_a_long_document_is_left_to_plain_text() -> None:
    assert not is_markdown(b"# One\n\n# Two\n\n" + b"x" * LIMIT)


def test_front_matter_says_who_and_when_and_is_no_text() -> None:
    source = read_markdown(FRONT.encode(), "tides.md")
    assert source.text == "Tides meet in Leer\n\nThe forum opened, said Ada Ferro."
    assert (source.title, source.author) == ("Tides meet in Leer", "Ines Marlowe")
    assert source.published == Published(date=dt.date(2025, 5, 12), origin=PublishedOrigin.METADATA, field="date")
    assert (source.media_type, source.dropped[0].kind) == ("text/markdown", DroppedKind.BOILERPLATE)
    assert source.dropped[0].text.startswith("---\ntitle:")


def test_marks_go_and_the_lines_stay() -> None:
    text = (
        "# Tides *meet*\n\n**Date:** 12 May\n**Place:** Leer\n\n1. Dikes\n2. Locks\n   - Gates\n\n"
        "> “Yes,” said Ada.\n\n"
        "```\nx\n```\n\n| Town | Level |\n|---|---|\n| Leer | 3 m |\n\n![map](a.png) Ends `here`.\n"
    )
    assert read_markdown(text.encode(), "tides.md").text == (
        "Tides meet\n\nDate: 12 May\nPlace: Leer\n\n1. Dikes\n2. Locks\n- Gates\n\n“Yes,” said Ada.\n\nx\n\n"
        "| Town | Level |\n| Leer | 3 m |\n\nEnds here."
    )


@pytest.mark.parametrize("marks", ["> " * 9000, "[" * 19_999, "*" * 19_999, "- " * 50_000, "`" * 19_999, "![" * 9999])
def test_marks_without_end_give_a_text_or_an_error(marks: str) -> None:
    data = f"# One\n\n## Two\n\n{marks} word".encode()
    assert is_markdown(data)
    with suppress(ReadError):
        assert "Two" in read_markdown(data, "bad.md").text


def test_too_many_marks_are_left_to_plain_text() -> None:
    assert not is_markdown(b"# One\n\n## Two\n\n" + b"[" * 20_001)


def test_marks_alone_are_refused() -> None:
    with pytest.raises(ReadError, match=r"empty\.md: it has no text"):
        read_markdown(b"# \n\n---\n\n![](a.png)\n", "empty.md")
