"""The text of rich text: its paragraphs, lists and tables in order, and what stands in groups of its own beside it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from briefview.brief import DroppedKind
from briefview.reading.manuscript import Kind, Manuscript
from briefview.reading.rich_text_token import Sort, Token, charset_encoding, page_encoding

_SIGNS = {
    "tab": "\t", "line": "\n", "softline": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "qmspace": " ", "nestcell": " ",
    "nestrow": "\n", "~": "\u00a0", "_": "-", "\\": "\\", "{": "{", "}": "}", "\t": "\t",
}  # fmt: skip
_ENDS = frozenset({"par", "sect", "page", "column", "\n", "\r"})
_ASIDE = {
    **dict.fromkeys(("header", "headerl", "headerr", "headerf"), DroppedKind.RUNNING_HEAD),
    **dict.fromkeys(("footer", "footerl", "footerr", "footerf"), DroppedKind.RUNNING_HEAD),
    "footnote": DroppedKind.NOTE,
    "annotation": DroppedKind.HIDDEN,
}
_KEPT_APART = frozenset({"title", "author", "listtext", "pntext"})
_SEEN_THROUGH = frozenset({"pgdsctbl", "info", "shpinst", "ud"})
_PASSED_OVER = frozenset(
    {
        "fonttbl", "colortbl", "stylesheet", "pict", "nonshppict", "object", "objdata", "fldinst", "sp", "shprslt",
        "themedata", "colorschememapping", "datastore", "listtable", "listoverridetable", "rsidtbl", "xmlnstbl",
        "latentstyles", "pn", "bkmkstart", "bkmkend", "tc", "xe", "subject", "keywords", "doccomm", "operator", "upr",
        "company",
        "category", "manager", "comment", "template", "filetbl", "revtbl", "nesttableprops", "nonesttables", "do",
        "creatim", "revtim", "printim", "buptim", "hlinkbase", "generator", "userprops", "background", "ftnsep",
        "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "mmath", "falt", "panose", "fontemb",
    }
)  # fmt: skip
_SHOWN = frozenset({"shptxt", "objresult", "result", "fldrslt"})
_SETTING = frozenset({"uc", "ansicpg", "mac", "pc", "pca", "f", "fcharset", "v", "deleted", "plain", "intbl", "pard"})
_TELLING = frozenset().union(
    _SIGNS, _ENDS, _ASIDE, _KEPT_APART, _SEEN_THROUGH, _PASSED_OVER, _SHOWN, _SETTING, {"u", "cell", "row"}
)
"""The words that matter here; most only say what letters look like."""


@dataclass(slots=True)
class _State:
    """What a group inherits from the one around it, and takes back at its end."""

    target: list[str]
    """Where words go."""
    is_body: bool = True
    is_dropped: bool = False
    """Whether words go nowhere."""
    is_hidden: bool = False
    in_table: bool = False
    skipped: int = 1
    """How many characters follow one in Unicode, for readers that do not know it."""
    encoding: str = ""
    ended: Callable[[], None] | None = field(default=None, compare=False)
    """What is done with the words at the end of the group."""


class RichTextBody:
    """Reads tokens into a manuscript.

    Args:
        manuscript: Where the text goes.
    """

    def __init__(self, manuscript: Manuscript) -> None:
        self.known: dict[str, str] = {}
        """The title and the author, where they are named."""
        self._manuscript = manuscript
        self._words: list[str] = []
        self._state = _State(self._words)
        self._stack: list[_State] = []
        self._fonts: dict[int, str] = {}
        self._font = -1
        self._in_fonts = False
        self._document_encoding = "cp1252"
        self._pending = bytearray()
        self._to_skip = 0
        self._starred = False
        self._mark = ""
        self._cell: list[tuple[str, Kind]] = []
        self._row: list[list[tuple[str, Kind]]] = []
        self._rows: list[list[list[tuple[str, Kind]]]] = []
        self._hidden: list[str] = []

    @property
    def depth(self) -> int:
        """How many groups are open."""
        return len(self._stack)

    def take(self, token: Token) -> None:
        """Take the next token."""
        if token.sort is Sort.BYTES:
            self._take_bytes(token.content)
            return
        self._flush()
        starred, self._starred = self._starred, False
        if token.sort is Sort.OPEN:
            self._to_skip = 0
            self._stack.append(self._state)
            self._state = replace(self._state, ended=None)
        elif token.sort is Sort.CLOSE:
            self._close()
        elif token.word == "*" and token.sort is Sort.SYMBOL:
            self._starred = True
        elif token.sort is Sort.SYMBOL and self._to_skip:
            self._to_skip -= 1
        else:
            self._take_word(token, starred=starred)

    def end(self) -> None:
        """End the document."""
        self._flush()
        self._end_paragraph()
        self._end_table()
        self._drop_hidden()

    def _close(self) -> None:
        self._to_skip = 0
        if not self._stack:
            return
        ended, self._state = self._state.ended, self._stack.pop()
        if ended:
            ended()

    def _take_word(self, token: Token, *, starred: bool) -> None:
        word, number = token.word, token.number
        if (word not in _TELLING and not starred) or self._set(word, number):
            return
        if word in _SIGNS:
            self._write(_SIGNS[word])
        elif word in _ENDS:
            self._end_line()
        elif word == "u" and number is not None:
            self._write(chr(number % 0x10000))
            self._to_skip = self._state.skipped
        elif word in {"cell", "row"} and self._state.is_body and not self._state.is_dropped:
            (self._end_cell if word == "cell" else self._end_row)()
        else:
            self._enter(word, starred=starred)

    def _set(self, word: str, number: int | None) -> bool:
        """Take a word that sets what the words behind it look like; return whether it is one."""
        state, on = self._state, number != 0
        match word:
            case "uc":
                state.skipped = max(0, min(number or 0, 9))
            case "ansicpg":
                self._document_encoding = page_encoding(number)
            case "mac" | "pc" | "pca":
                self._document_encoding = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}[word]
            case "f":
                self._font = number or 0
                state.encoding = "" if self._in_fonts else self._fonts.get(self._font, "")
            case "fcharset":
                self._fonts[self._font] = charset_encoding(number)
            case "v" | "deleted":
                state.is_hidden = on
            case "plain":
                state.is_hidden, state.encoding = False, ""
            case "intbl":
                state.in_table = True
            case "pard":
                state.in_table = False
            case _:
                return False
        return True

    def _enter(self, word: str, *, starred: bool) -> None:
        """Let the group that a word begins go where its words belong."""
        state = self._state
        if word in _ASIDE or word in _KEPT_APART:
            words: list[str] = []
            state.target, state.is_body, state.ended = words, False, lambda: self._put(word, "".join(words))
            state.is_dropped = state.is_hidden = False
        elif word in _SHOWN:
            state.is_dropped = False
        elif word in _SEEN_THROUGH:
            state.is_dropped = word != "ud"
        elif starred or word in _PASSED_OVER:
            state.is_dropped = True
            if word == "fonttbl":
                self._in_fonts, state.ended = True, self._leave_fonts

    def _leave_fonts(self) -> None:
        self._in_fonts = False

    def _put(self, word: str, words: str) -> None:
        """Put the words of a group that stood beside the text where they belong."""
        if word in _ASIDE:
            self._manuscript.drop(_ASIDE[word], _whole(words))
        elif word in {"listtext", "pntext"}:
            self._mark = _list_mark(words)
        else:
            self.known.setdefault(word, _whole(words).strip())

    def _take_bytes(self, content: bytes) -> None:
        if self._to_skip:
            skipped = min(self._to_skip, len(content))
            content, self._to_skip = content[skipped:], self._to_skip - skipped
        if not self._state.is_dropped:
            self._pending += content

    def _flush(self) -> None:
        """Write the letters since the last control word: those of two bytes are whole then."""
        if self._pending:
            encoding = self._state.encoding or self._document_encoding
            words = bytes(self._pending).decode(encoding, "replace")
            self._pending.clear()
            self._write(words)

    def _write(self, words: str) -> None:
        if self._state.is_dropped:
            return
        if self._state.is_hidden:
            self._hidden.append(words)
            return
        self._drop_hidden()
        self._state.target.append(words)

    def _drop_hidden(self) -> None:
        if self._hidden:
            self._manuscript.drop(DroppedKind.HIDDEN, _whole("".join(self._hidden)))
            self._hidden.clear()

    def _end_line(self) -> None:
        if self._state.is_dropped:
            return
        if not self._state.is_body:
            self._write("\n")
        else:
            self._end_paragraph()
            if not self._state.in_table:
                self._end_table()

    def _end_paragraph(self) -> None:
        self._drop_hidden()
        words, mark = _whole("".join(self._words)).strip(), self._mark
        self._words.clear()
        self._mark = ""
        if not words:
            return
        block = (mark + words, Kind.ITEM if mark else Kind.PARAGRAPH)
        if self._state.in_table:
            self._cell.append(block)
        else:
            self._end_table()
            self._manuscript.add(*block)

    def _end_cell(self) -> None:
        self._state.in_table = True
        self._end_paragraph()
        self._row.append(self._cell)
        self._cell = []

    def _end_row(self) -> None:
        if self._row:
            self._rows.append(self._row)
            self._row = []

    def _end_table(self) -> None:
        """Add the rows since the last paragraph; cells without the end of a row are one all the same."""
        if self._cell:
            self._row.append(self._cell)
            self._cell = []
        self._end_row()
        if not self._rows:
            return
        rows, self._rows = self._rows, []
        self._manuscript.begin_table()
        for row in rows:
            self._manuscript.begin_row()
            for cell in row:
                self._manuscript.begin_cell()
                for block in cell:
                    self._manuscript.add(*block)
        self._manuscript.end_table()


def _whole(words: str) -> str:
    """Return words whose letters beyond the first 65,536 were written as two halves."""
    return words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _list_mark(words: str) -> str:
    """Return the mark of an item, as other documents have it, for the one that a word processor shows."""
    mark = words.strip()
    if not mark:
        return ""
    return f"{mark} " if mark[:-1].isalnum() and mark.endswith((".", ")")) and len(mark) < 4 else "- "
