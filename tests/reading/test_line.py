"""Lines become one text with its title in front."""

import pytest

from briefview.errors import ReadError
from briefview.reading.line import joined_lines
from briefview.reading.web_block import page_blocks
from briefview.reading.web_tree import tree_from_html


def test_a_title_that_the_text_lacks_goes_first_and_no_other_does() -> None:
    lines = page_blocks(tree_from_html("<p>Tides meet!</p><p>One.</p>", "page"))
    assert joined_lines(lines, "Harbours rehearse", "page") == "Harbours rehearse\n\nTides meet!\n\nOne."
    assert joined_lines(lines, "“Tides meet”", "page") == joined_lines(lines, "", "page") == "Tides meet!\n\nOne."


def test_no_words_are_refused() -> None:
    with pytest.raises(ReadError, match=r"page\.html: it has no text"):
        joined_lines([], "", "page.html")
