"""The body of an OpenDocument text: its paragraphs, lists, tables and text boxes in their order."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from briefview.brief import DroppedKind
from briefview.reading.manuscript import Kind, Manuscript
from briefview.reading.open_document_style import Styles
from briefview.reading.package import attribute, local_name

_LEFT_OUT = {
    "note": DroppedKind.NOTE,
    "annotation": DroppedKind.HIDDEN,
    "tracked-changes": DroppedKind.HIDDEN,
    "hidden-text": DroppedKind.HIDDEN,
}
_PASSED_OVER = frozenset({"title", "desc", "ruby-text", "note-citation", "forms", "sequence-decls", "binary-data"})
_SIGNS = {"s": " ", "tab": "\t", "line-break": "\n"}
_PARAGRAPHS = frozenset({"p", "h"})
_UNSEEN = frozenset({"note-citation", "creator", "date", "date-string"})


@dataclass(slots=True)
class _List:
    """An open list: its style, and how many items it has had."""

    style: str
    count: int = 0


class OpenDocumentBody:
    """Reads a body into a manuscript; depth is no matter to it, since it goes from element to element.

    Args:
        manuscript: Where the text goes.
        styles: The styles of the document.
    """

    def __init__(self, manuscript: Manuscript, styles: Styles) -> None:
        self._manuscript = manuscript
        self._styles = styles
        self._open: list[list[str]] = []
        self._boxes: list[tuple[str, Kind]] = []
        self._lists: list[_List] = []
        self._mark = ""
        self._begins: dict[str, Callable[[Any], None]] = {
            "p": self._begin_paragraph,
            "h": self._begin_paragraph,
            "list": self._begin_list,
            "list-item": self._begin_item,
            "table": lambda _: self._begin(manuscript.begin_table),
            "table-row": lambda _: self._begin(manuscript.begin_row),
            "table-cell": lambda _: self._begin(manuscript.begin_cell),
        }

    def read(self, body: Any) -> None:
        """Add all text of a body."""
        from lxml import etree

        walk = etree.iterwalk(body, events=("start", "end"))
        for event, element in walk:
            name = local_name(element)
            if event == "start" and not self._goes_in(name, element):
                walk.skip_subtree()
            elif event == "end":
                self._end_element(name, element)
                if element is not body:
                    self._take_words(element.tail)

    def _goes_in(self, name: str, element: Any) -> bool:
        """Take what begins, and tell whether what stands in it is to be looked at."""
        kind = _LEFT_OUT.get(name) or (DroppedKind.HIDDEN if self._is_hidden(element) else None)
        if kind:
            self._manuscript.drop(kind, words_below(element))
        if kind or name in _PASSED_OVER:
            return False
        if name in self._begins:
            self._begins[name](element)
        if name in _SIGNS and self._open:
            self._open[-1].append(_SIGNS[name])
        self._take_words(element.text)
        return True

    def _end_element(self, name: str, element: Any) -> None:
        if name in _PARAGRAPHS and self._open and not self._is_hidden(element):
            self._end_paragraph()
        elif name == "table" and not self._open:
            self._manuscript.end_table()
        elif name == "list" and self._lists:
            self._lists.pop()

    def _is_hidden(self, element: Any) -> bool:
        hidden = attribute(element, "is-hidden") == "true" or attribute(element, "display") == "none"
        return hidden or self._styles.is_hidden(element)

    def _begin(self, begin: Callable[[], None]) -> None:
        """Begin a part of a table, unless it stands in a text box, whose tables are read as paragraphs."""
        if not self._open:
            begin()

    def _begin_list(self, element: Any) -> None:
        style = attribute(element, "style-name") or (self._lists[-1].style if self._lists else "")
        self._lists.append(_List(style))

    def _begin_item(self, _item: Any) -> None:
        opened = self._lists[-1]
        opened.count += 1
        self._mark = f"{opened.count}. " if self._styles.is_numbered(opened.style, len(self._lists)) else "- "

    def _begin_paragraph(self, paragraph: Any) -> None:
        self._open.append([])
        if local_name(paragraph) == "h":
            self._mark = ""  # headings that are numbered stand in lists

    def _end_paragraph(self) -> None:
        words = "".join(self._open.pop()).strip()
        mark, self._mark = (self._mark, "") if words and not self._open else ("", self._mark)
        block = (mark + words, Kind.ITEM if mark else Kind.PARAGRAPH)
        if self._open:
            self._boxes.append(block)
            return
        for each in (block, *self._boxes):
            self._manuscript.add(*each)
        self._boxes.clear()

    def _take_words(self, words: str | None) -> None:
        if self._open and words:
            self._open[-1].append(words.replace("\n", " "))


def words_below(element: Any) -> str:
    """Return all words in an element, a line for each paragraph."""
    from lxml import etree

    words = list[str]()
    for event, each in etree.iterwalk(element, events=("start", "end")):
        name = local_name(each)
        if event == "end":
            words.append("" if each is element else each.tail or "")
        else:
            words.append("\n" if name in _PARAGRAPHS else _SIGNS.get(name, ""))
            words.append("" if name in _UNSEEN else each.text or "")
    return "".join(words)
