"""The lines of a web page that are no part of its article."""

import pytest

from briefview.extraction.page_noise import is_page_noise, opens_boilerplate


@pytest.mark.parametrize(
    "line",
    [
        "Home > News > Harbour",
        "Skip to main content",
        "We use cookies to improve your visit.",
        "By continuing to browse, you agree to our use of cookies.",
        "Accept all cookies",
        "ADVERTISEMENT - CONTINUE READING BELOW",
        "Story continues below",
        "Read also: Minister visits 500 schools",
        "Also read | Ferry sinks with 60 aboard",
        "Related Topics",
        "You may also like",
        "Share on Facebook",
        "Facebook Twitter WhatsApp Email",
        "12 comments",
        "Comments (12)",
        "3 min read",
        "Updated 2 hours ago",
        "(Photo: Jane Doe/Agency)",
        "Image credit: Harbour News",
        "Source: Port of Kiel",
        "© 2023 The Port News. All rights reserved.",
        "Copyright 2023 The Port News",
        "By Jane Doe",
        "By Our Correspondent",
        "Written by Jane Doe and Li Wei",
        "Media contact: Jane Doe, jane@port.example, +49 431 123456",
        "For more information, please visit www.port.example",
        "Tel: +49 431 123456",
        "About the Port of Kiel: It runs fourteen docks.",
        "1. Introduction ........ 3",
        "| --- | --- |",
        "![A ship](ship.png)",
        "https://port.example/forum",
        "-ENDS-",
        "###",
    ],
)
def test_the_lines_of_the_page_are_noise(line: str) -> None:
    assert is_page_noise(line, 0, len(line))


@pytest.mark.parametrize(
    "line",
    [
        "Home Minister Ana Diaz opened the 2023/24 season.",
        "Search and rescue forum opens",
        "Copyright forum opens in Kiel",
        "By Friday, 300 delegates had come.",
        "Share prices and ports",
        "About 500 guests are expected.",
        "About the Harbour Forum: It is held each year.",
        "Print workers meet in Kiel",
        "More ports, more light",
        "For more light, the port bought lamps.",
        "Read the sea, pilots told",
        "Technology",
    ],
)
def test_headlines_and_sentences_with_the_same_words_are_none(line: str) -> None:
    assert not is_page_noise(line, 0, len(line))


@pytest.mark.parametrize("heading", ["About the Port Authority", "About UNDP", "About the Harbour Association:"])
def test_a_body_speaks_of_itself_below_its_name(heading: str) -> None:
    assert opens_boilerplate(heading)


@pytest.mark.parametrize("heading", ["About the Harbour Forum", "About peace", "About Peace at Sea", "Old lights"])
def test_below_other_headings_the_article_goes_on(heading: str) -> None:
    assert not opens_boilerplate(heading)
