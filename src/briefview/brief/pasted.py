"""What a person pasted or dropped: words, and perhaps how they were set."""

from typing import NamedTuple

PASTED = "pasted"
"""Where a text from the clipboard comes from, in words."""


class Pasted(NamedTuple):
    """Words from the clipboard."""

    text: str
    """The words alone; empty where only HTML was copied."""
    html: str = ""
    """The same words as HTML; empty where there is none."""
    url: str = ""
    """The address of the page that they were copied from; empty where it is not known."""

    @property
    def length(self) -> int:
        """How many characters there are to read."""
        return len(self.html) or len(self.text)
