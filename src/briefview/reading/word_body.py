"""The body of a Word document: its paragraphs, lists, tables and text boxes in their order."""

from collections.abc import Callable
from typing import Any

from briefview.brief import DroppedKind
from briefview.reading.manuscript import Kind, Manuscript
from briefview.reading.package import attribute, child, local_name
from briefview.reading.word_numbering import Numbering

_DELETED = frozenset({"del", "moveFrom"})
_PASSED_OVER = frozenset(
    {"sectPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "sdtEndPr", "rPr", "instrText", "delInstrText", "rt"}
)
_OFF = frozenset({"0", "false", "off"})
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


class WordBody:
    """Reads a body into a manuscript; depth is no matter to it, since it goes from element to element.

    Args:
        manuscript: Where the text goes.
        numbering: The marks of lists.
    """

    def __init__(self, manuscript: Manuscript, numbering: Numbering) -> None:
        self._manuscript = manuscript
        self._numbering = numbering
        self._open: list[list[str]] = []
        self._marks: list[str] = []
        self._boxes: list[tuple[str, Kind]] = []
        self._carried = ""
        self._begins: dict[str, Callable[[Any], bool]] = {
            "p": self._begin_paragraph,
            "pPr": self._learn_properties,
            "r": self._is_seen,
            "Fallback": self._is_needed,
            "t": self._take_words,
            "tbl": lambda _: self._begin(manuscript.begin_table),
            "tr": lambda _: self._begin(manuscript.begin_row),
            "tc": lambda _: self._begin(manuscript.begin_cell),
        }

    def read(self, body: Any) -> None:
        """Add all text of a body."""
        from lxml import etree

        walk = etree.iterwalk(body, events=("start", "end"))
        for event, element in walk:
            name = local_name(element)
            if event == "end":
                self._end_element(name)
            elif not self._goes_in(name, element):
                walk.skip_subtree()
        if self._carried:
            self._manuscript.add(self._carried)

    def _goes_in(self, name: str, element: Any) -> bool:
        """Take what begins, and tell whether what stands in it is to be looked at."""
        if name in _DELETED:
            self._manuscript.drop(DroppedKind.HIDDEN, words_below(element))
            return False
        if name in _SIGNS and self._open:
            self._open[-1].append(_SIGNS[name])
        begin = self._begins.get(name)
        return begin(element) if begin else name not in _PASSED_OVER

    def _end_element(self, name: str) -> None:
        if name == "p" and self._open:
            self._end_paragraph()
        elif name == "tbl" and not self._open:
            self._manuscript.end_table()

    def _begin(self, begin: Callable[[], None]) -> bool:
        """Begin a part of a table, unless it stands in a text box, whose tables are read as paragraphs."""
        if not self._open:
            begin()
        return True

    def _begin_paragraph(self, _paragraph: Any) -> bool:
        self._open.append([] if self._open else [self._carried])
        if len(self._open) == 1:
            self._carried = ""
        self._marks.append("")
        return True

    def _learn_properties(self, properties: Any) -> bool:
        """Learn from its properties what mark a paragraph has, and whether its end was deleted."""
        if self._open:
            self._marks[-1] = self._numbering.mark(properties)
            if any(child(properties, "rPr", name) is not None for name in _DELETED):
                self._marks[-1] = "\0"
        return False

    def _end_paragraph(self) -> None:
        words, mark = "".join(self._open.pop()), self._marks.pop()
        if mark == "\0" and not self._open:
            self._carried = words
            return
        block = (
            mark.strip("\0") + words.strip() if words.strip() else "",
            Kind.ITEM if mark.strip("\0") else Kind.PARAGRAPH,
        )
        if self._open:
            self._boxes.append(block)
            return
        for each in (block, *self._boxes):
            self._manuscript.add(*each)
        self._boxes.clear()

    def _take_words(self, text: Any) -> bool:
        if self._open and text.text:
            self._open[-1].append(text.text)
        return False

    def _is_seen(self, run: Any) -> bool:
        """Tell whether a run of text is seen; one that is hidden is kept apart."""
        vanish = child(run, "rPr", "vanish")
        if vanish is None or attribute(vanish, "val").lower() in _OFF:
            return True
        self._manuscript.drop(DroppedKind.HIDDEN, words_below(run))
        return False

    def _is_needed(self, fallback: Any) -> bool:
        """Tell whether a fall-back stands for nothing better; else it says the same again."""
        before = fallback.getprevious()
        return before is None or local_name(before) != "Choice"


def words_below(element: Any) -> str:
    """Return all words in an element, deleted ones too, a line for each paragraph."""
    words = list[str]()
    for each in element.iter():
        name = local_name(each)
        if name in {"t", "delText"}:
            words.append(each.text or "")
        elif name == "p" or (name in _SIGNS and local_name(each.getparent()) == "r"):
            words.append(_SIGNS.get(name, "\n"))
    return "".join(words)
