"""Puts the lines of a page together as one text."""

from collections.abc import Iterable

from briefview.errors import ReadError
from briefview.reading.web_article import letters
from briefview.reading.web_block import Block


def joined_lines(lines: Iterable[Block], title: str, origin: str) -> str:
    """Return lines as text, a blank line between paragraphs; a title goes first, if the text does not begin with it.

    Raises:
        ReadError: There are no words in it.
    """
    parts: list[str] = []
    for block in lines:
        parts += ["\n" if block.joins else "\n\n"] if parts else []
        parts.append(block.text)
    text = "".join(parts)
    if title and letters(title) not in letters(text[: 2 * len(title) + 200]):
        text = f"{title}\n\n{text}"
    if not text.strip():
        raise ReadError(f"Could not read {origin}: it has no text.", "Choose a document with words in it.")
    return text
