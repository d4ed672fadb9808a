"""The lines of a web page: the text of its elements, as a browser shows them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from briefview.reading.web_element import LISTS, NOT_SHOWN, Flags, flags_of, is_block, is_note_mark
from briefview.reading.web_table import labelled, one_line, plain_cells, row_text

_OWN_MARK = re.compile(r"[-–—•·▪◦○●□■*]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s")


@dataclass(slots=True)
class Block:
    """A line of a page."""

    text: str
    element: Any
    """The innermost element that makes lines of its own and holds it."""
    group: Any
    """The outermost list or table that it is in, or else the element."""
    joins: bool
    """Whether it follows the line before at once: in one group."""
    is_heading: bool
    is_furniture: bool
    """Whether the page says that it is navigation, a caption, a dialogue or the like."""
    is_hidden: bool
    linked: int
    """How many of its characters are links."""
    mark: int
    """How many characters at its beginning are the mark of a list's item."""

    @property
    def words(self) -> str:
        """The line without the mark of its item."""
        return self.text[self.mark :]


def page_blocks(root: Any) -> list[Block]:
    """Return the lines of a page, or of a part of one, in their order; hidden ones and furniture say so."""
    return list(_Walk().blocks(root))


class _Walk:
    """One way through a page."""

    def __init__(self) -> None:
        self._line: list[str] = []
        self._unseen: list[str] = []
        self._linked = 0
        self._skip = 0
        self._mark = self._label = ""
        self._lists: list[int] = []  # the number of the next item; 0 where items have a dash
        self._flags: list[Flags] = [Flags()]
        self._holders: list[Any] = []
        self._last: Any = None  # the list, table or paragraph of the last line

    def blocks(self, root: Any) -> Iterator[Block]:
        from lxml import etree

        self._holders = [root]
        for event, element in etree.iterwalk(root, events=("start", "end")):
            if event == "start":
                yield from self._enter(element)
            else:
                yield from self._leave(element)
                if element is not root and element.tail and not self._skip:
                    yield from self._say(element.tail)
        yield from self._flush()

    def _enter(self, element: Any) -> Iterator[Block]:
        tag = element.tag
        if self._skip or tag in NOT_SHOWN or is_note_mark(element):
            self._skip += 1
            return
        if is_block(tag):
            yield from self._flush()
            self._holders.append(element)
        if tag == "dt":
            yield from self._end_label()
        self._flags.append(flags_of(element, self._flags[-1]))
        if tag == "tr" and (cells := plain_cells(element)):
            self._add(row_text(cells))
            yield from self._flush()
            self._skip = 1
            return
        if tag in LISTS:
            self._lists.append(_first_number(element) if tag == "ol" else 0)
        elif tag == "li":
            self._mark = self._next_mark()
        elif tag == "q":
            self._line.append("“")
        if element.text:
            yield from self._say(element.text)

    def _leave(self, element: Any) -> Iterator[Block]:
        tag = element.tag
        if self._skip > 1 or (self._skip and tag != "tr"):
            self._skip -= 1
            return
        self._skip = 0
        if tag == "br":
            yield from self._break()
        elif tag == "q":
            self._line.append("”")
        elif tag == "dt":
            self._label = self._taken()
        elif is_block(tag):
            yield from self._flush()
        if tag == "dl":
            yield from self._end_label()
        if tag in LISTS:
            self._lists.pop()
        if tag == "li":
            self._mark = ""
        if is_block(tag):
            self._holders.pop()
        self._flags.pop()

    def _say(self, words: str) -> Iterator[Block]:
        if not self._flags[-1].verbatim:
            self._add(words)
            return
        first, *rest = words.split("\n")
        self._add(first)
        for line in rest:
            yield from self._break()
            self._add(line)

    def _add(self, words: str) -> None:
        if self._flags[-1].hidden:
            self._unseen.append(words)
            return
        self._line.append(words)
        if self._flags[-1].link:
            self._linked += len(words)

    def _break(self) -> Iterator[Block]:
        """End a line in the midst of a paragraph; a second break at once ends the paragraph."""
        flushed = list(self._flush())
        if not flushed:
            self._last = None
        yield from flushed

    def _end_label(self) -> Iterator[Block]:
        """Let the name of a value that does not come stand alone."""
        if self._label:
            self._line, self._label = [self._label], ""
            yield from self._flush()

    def _taken(self) -> str:
        words, self._line = "".join(self._line), []
        return one_line(words)

    def _flush(self) -> Iterator[Block]:
        yield from self._shown()
        yield from self._hidden()

    def _shown(self) -> Iterator[Block]:
        text = self._taken()
        if not text:
            return
        if self._label:
            text, self._label = labelled(self._label, text), ""
        mark, self._mark = "" if _OWN_MARK.match(text) else self._mark, ""
        flags, holder = self._flags[-1], self._holders[-1]
        group = holder if flags.group is None else flags.group
        yield Block(
            text=mark + text,
            element=holder,
            group=group,
            joins=group is self._last,
            is_heading=flags.heading,
            is_furniture=flags.furniture,
            is_hidden=False,
            linked=self._linked,
            mark=len(mark),
        )
        self._last, self._linked = group, 0

    def _hidden(self) -> Iterator[Block]:
        """End a line that is not shown; it may stand in the midst of one that is."""
        text, self._unseen = one_line("".join(self._unseen)), []
        if text:
            holder, flags = self._holders[-1], self._flags[-1]
            yield Block(text, holder, holder, False, flags.heading, flags.furniture, True, 0, 0)

    def _next_mark(self) -> str:
        if not self._lists or not self._lists[-1]:
            return "- "
        self._lists[-1] += 1
        return f"{self._lists[-1] - 1}. "


def _first_number(element: Any) -> int:
    start = element.get("start", "1")
    return int(start) if start.isdecimal() and len(start) < 6 else 1
