"""A brief as Markdown: headings, lists, and the paragraph of each fact; CommonMark 0.31 and no more."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefview.brief import EventBrief
from briefview.export.format import Rendered
from briefview.export.shown_outline import shown_outline
from briefview.presentation.outline import Item, Section

if TYPE_CHECKING:
    from briefview.export.page import PageSetup

_MARKUP = re.compile(r"[\\`*_\[\]<>~|]|&(?=#?\w+;)|#+$")
"""Letters that are markup wherever they stand; tables and struck words are of GitHub's dialect."""
_BLOCK = re.compile(r"^(\d{1,9}(?=[.)](?:\s|$))|(?=[#+=-]))")
"""What makes a block of its own where a line begins with it."""


def render(brief: EventBrief, setup: "PageSetup", _today: dt.date) -> Rendered:
    """Return a brief as Markdown in UTF-8."""
    return Rendered(markdown_text(brief, setup.marking).encode())


def markdown_text(brief: EventBrief, marking: str | None = None) -> str:
    """Return a brief as Markdown, its marking or another one above it; no word of it is taken for markup."""
    made = shown_outline(brief, marking)
    lines = [f"**{escaped(made.marking)}**", ""] if made.marking.strip() else []
    lines += [f"# {_told(made.title)}", ""]
    lines += [f"- {_told(item)}" for item in made.facts]
    for section in made.sections:
        lines += ["", f"## {section.head}", "", *_section_lines(section)]
    lines += ["", "---", ""]
    lines += [line for words in made.foot for line in (escaped(words), "")]
    return "\n".join(lines)


def _section_lines(section: Section) -> Iterator[str]:
    for number, item in enumerate(section.items, start=1):
        if section.headed:
            gap = [""] if number > 1 else []
            yield from (*gap, f"### {_told(item)}", "", *(f"- {_told(other)}" for other in item.below))
        else:
            bullet = f"{number}." if section.numbered else "-"
            yield f"{bullet} {_told(item)}"
            yield from (f"{' ' * (len(bullet) + 1)}- {_told(other)}" for other in item.below)


def _told(item: Item) -> str:
    label = f"**{item.label}:** " if item.label else ""
    aside = f" ({escaped(item.aside)})" if item.aside else ""
    return f"{label}{escaped(item.text)}{aside}"


def escaped(text: str) -> str:
    """Return words of one line so that Markdown shows them as they are (CommonMark 0.31, 2.4)."""
    words = _MARKUP.sub(lambda found: f"\\{found.group()}", text)
    return _BLOCK.sub(lambda found: f"{found.group()}\\", words)
