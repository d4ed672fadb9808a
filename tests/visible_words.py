"""Finds words in the code of the window that a person may read, and that no translation could reach."""

import ast
import re
from collections.abc import Iterator

_TRANSLATORS = {"tr", "translate"}
_SHOWERS = {
    "setText", "setWindowTitle", "setTitle", "setToolTip", "setStatusTip", "setWhatsThis", "setPlaceholderText",
    "setInformativeText", "setAccessibleName", "setAccessibleDescription", "setTabText", "addTab", "addRow", "addMenu",
    "addAction", "addSection", "addItem", "addItems", "tell", "show_note", "show_notice", "QLabel", "QPushButton",
    "QCheckBox", "QRadioButton", "QAction", "QMenu", "NoteLabel", "BriefviewError",
}  # fmt: skip
"""What shows the words that it is given, be they ever so short."""
_NOT_SHOWN = {
    "TypeVar",
    "getLogger",
    "Formatter",
    "setStyle",
    "RuntimeError",
    "QSettings",
    "ActionSpec",
    "QKeySequence",
}
"""What takes words that nobody reads, or, like the table of actions, has them translated later."""
_SENTENCE = re.compile(r"[A-Za-z]{2,},? [a-z]|^[“&]?[A-Z][a-z]{2,}|[A-Za-z]{2,}[.!?…:]( |$)")
_LETTERS = re.compile(r"[A-Za-z]{2,}")
_MARKUP = re.compile(r"<[^>]*>|%\(\w+\)s")
_SAME = re.compile(r"briefview|(?:(?:Ctrl|Alt|Shift)\+)+\S+|Esc")
"""What is the same in all languages: our name, and the names of keys in code."""


def untranslated(code: str) -> Iterator[tuple[int, str]]:
    """Yield the line and the text of each literal that looks like words for a person and goes to no translation."""
    yield from _found_in(ast.parse(code), shown=False)


def _found_in(node: ast.AST, *, shown: bool) -> Iterator[tuple[int, str]]:
    if isinstance(node, ast.Constant | ast.JoinedStr):
        words = _words(node)
        if (_LETTERS if shown else _SENTENCE).search(words):
            yield node.lineno, words
    shows = isinstance(node, ast.Call) and _called(node) in _SHOWERS
    for child in _children(node):
        yield from _found_in(child, shown=shows or (shown and isinstance(node, ast.IfExp | ast.BoolOp)))


def _children(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what of a node may hold words: neither documentation nor annotations nor what goes to a translation."""
    match node:
        case ast.Call() if _called(node) in _TRANSLATORS | _NOT_SHOWN:
            return
        case ast.Call():
            yield from (node.func, *node.args, *(keyword.value for keyword in node.keywords))
        case ast.Expr(value=ast.Constant()):
            return
        case ast.AnnAssign():
            if node.value:
                yield node.value
        case ast.FunctionDef():
            yield from (*node.decorator_list, *filter(None, node.args.kw_defaults), *node.args.defaults, *node.body)
        case ast.JoinedStr():
            yield from (part.value for part in node.values if isinstance(part, ast.FormattedValue))
        case ast.Subscript():
            yield node.value
        case _:
            yield from ast.iter_child_nodes(node)


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _words(node: ast.Constant | ast.JoinedStr) -> str:
    """Return what a literal says itself, without markup and without names."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    text = "".join(part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str))
    return _MARKUP.sub("", _SAME.sub("", text))
