"""A brief as a web page in one file, for everybody: landmarks, headings, lists and tables, and nothing that runs."""

import datetime as dt
from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from briefview import __version__
from briefview.brief import EventBrief
from briefview.export.format import Rendered
from briefview.export.printable import runs_left
from briefview.export.shown_outline import shown_outline
from briefview.presentation.outline import Item, Outline, Section
from briefview.resources import resource_path

if TYPE_CHECKING:
    from briefview.export.page import PageSetup

_HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="briefview {version}">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
"""
_KEY = "¶ is a paragraph of the source. Open it to read the words that the fact is from."


def render(brief: EventBrief, setup: "PageSetup", _today: dt.date) -> Rendered:
    """Return a brief as HTML in UTF-8."""
    return Rendered(web_page(brief, setup.marking).encode())


def web_page(brief: EventBrief, marking: str | None = None) -> str:
    """Return a brief as HTML (WHATWG, Living Standard), without scripts and without anything to be fetched.

    Args:
        brief: The brief.
        marking: The line above it, in place of the brief's own.
    """
    made = shown_outline(brief, marking)
    style = resource_path("page", "web_page.css").read_text(encoding="utf-8")
    head = _HEAD.format(version=__version__, title=escape(made.title.text), style=style)
    return "\n".join([head + _header(made), "<main>", *_sections(made.sections), "</main>", _footer(made), _END])


_END = "</body>\n</html>\n"


def _header(made: Outline) -> str:
    marking = f'<p class="marking">{_words(made.marking)}</p>\n' if made.marking.strip() else ""
    title = f"<h1>{_words(made.title.text)}</h1>\n{_aside(made.title, 'div')}"
    return f"<header>\n{marking}{title}\n{_facts(made.facts)}\n</header>"


def _facts(items: Iterable[Item]) -> str:
    """Return what the event is as a list of names and values; hosts have one name together."""
    parts = list[str]()
    for label, group in groupby(items, key=lambda item: item.label):
        values = [f"<dd>{_words(item.text)}{_aside(item)}</dd>" for item in group]
        if label:
            parts += ["<div>", f"<dt>{escape(label)}</dt>", *values, "</div>"]
        else:
            return f"<p>{values[0].removeprefix('<dd>').removesuffix('</dd>')}</p>"
    return "\n".join(["<dl>", *parts, "</dl>"]) if parts else ""


def _sections(sections: Iterable[Section]) -> Iterator[str]:
    for number, section in enumerate(sections, start=1):
        yield f'<section aria-labelledby="s{number}">\n<h2 id="s{number}">{escape(section.head)}</h2>'
        if section.headed:
            yield from map(_headed, section.items)
        elif section.columns:
            yield from _table(section, f"s{number}")
        else:
            yield _list(section.items, "ol" if section.numbered else "ul")
        yield "</section>"


def _headed(item: Item) -> str:
    below = f"\n{_list(item.below, 'ul')}" if item.below else ""
    return f"<h3>{_words(item.text)}</h3>\n{_aside(item, 'div')}{below}"


def _list(items: Iterable[Item], tag: str) -> str:
    lines = (f"<li>{_told(item)}{_list(item.below, 'ul') if item.below else ''}</li>" for item in items)
    return "\n".join([f"<{tag}>", *lines, f"</{tag}>"])


def _table(section: Section, name: str) -> Iterator[str]:
    heads = "".join(f'<th scope="col">{escape(head)}</th>' for head in (*section.columns, "Paragraph"))
    yield f'<table aria-labelledby="{name}">\n<thead>\n<tr>{heads}</tr>\n</thead>\n<tbody>'
    for item in section.items:
        first, *others = item.cells
        cells = "".join(f"<td>{_words(cell)}</td>" for cell in others)
        yield f'<tr><th scope="row">{_words(first)}</th>{cells}<td>{_aside(item)}</td></tr>'
    yield "</tbody>\n</table>"


def _told(item: Item) -> str:
    label = f"<b>{escape(item.label)}:</b> " if item.label else ""
    return f"{label}{_words(item.text)}{_aside(item)}"


def _words(text: str) -> str:
    """Return words that, where they run from right to left, keep their direction to themselves."""
    return f"<bdi>{escape(text)}</bdi>" if runs_left(text) else escape(text)


def _aside(item: Item, tag: str = "") -> str:
    """Return what is inferred of a fact, its paragraphs that open to their words, and its standing."""
    if not item.standing:
        return ""
    reviewed = f"{item.standing[:1].lower()}{item.standing[1:]}" if item.reviewed else ""
    note = f" <small>({_words(item.note)})</small>" if item.note else ""
    summary = ", ".join(part for part in (item.references, reviewed) if part)
    quotes = "".join(f"<li>{quote.reference} <q>{_words(quote.words)}</q></li>" for quote in item.quotes)
    hover = escape(" … ".join(quote.words for quote in item.quotes))
    words = f"<ul>{quotes}<li>{_words(item.standing)}</li></ul>"
    opens = f'<details><summary title="{hover}">{_words(summary)}</summary>{words}</details>'
    known = opens if quotes else f"<small>({_words(reviewed)})</small>"
    return f'<{tag} class="aside">{note}{known}</{tag}>' if tag else f"{note} {known}"


def _footer(made: Outline) -> str:
    lines = [f"<p>{_words(line)}</p>" for line in (*made.foot, _KEY)]
    return "\n".join(["<footer>", *lines, "</footer>"])
