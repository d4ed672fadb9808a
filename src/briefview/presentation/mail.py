"""A brief as text for an e-mail, plain and rich: the same facts in the same order, each with its paragraphs."""

from collections.abc import Iterator
from html import escape

from briefview.brief import EventBrief
from briefview.presentation.outline import Item, Outline, Section, outline

_INDENT = "  "


def mail_text(brief: EventBrief) -> str:
    """Return a brief as plain text."""
    made = outline(brief)
    lines = [*_marking(made), made.title.text, "=" * min(len(made.title.text), 72), ""]
    lines += [_line(item) for item in made.facts]
    for section in made.sections:
        lines += ["", section.head, "-" * len(section.head)]
        for number, item in enumerate(section.items, start=1):
            lines += _item_lines(item, f"{number}. " if section.numbered else "• ")
    return "\n".join([*lines, "", *made.foot]) + "\n"


def mail_html(brief: EventBrief) -> str:
    """Return a brief as a fragment of HTML without styles, which takes on those of the e-mail."""
    made = outline(brief)
    parts = [f"<p><b>{escape(line)}</b></p>" for line in _marking(made)]
    parts += [f"<h1>{escape(made.title.text)}</h1>"]
    if made.facts:
        parts += ["<ul>", *(f"<li>{_rich(item)}</li>" for item in made.facts), "</ul>"]
    for section in made.sections:
        parts += [f"<h2>{escape(section.head)}</h2>", _list(section)]
    parts += [f"<p>{'<br>'.join(map(escape, made.foot))}</p>"]
    return "\n".join(parts) + "\n"


def _marking(made: Outline) -> list[str]:
    return [made.marking] if made.marking else []


def _item_lines(item: Item, bullet: str) -> Iterator[str]:
    yield f"{bullet}{_line(item)}"
    for other in item.below:
        yield f"{_INDENT}– {_line(other)}"


def _line(item: Item) -> str:
    label = f"{item.label}: " if item.label else ""
    return f"{label}{item.text}{_behind(item)}"


def _behind(item: Item) -> str:
    return f" ({item.aside})" if item.aside else ""


def _rich(item: Item) -> str:
    label = f"<b>{escape(item.label)}:</b> " if item.label else ""
    return f"{label}{escape(item.text)}<small>{escape(_behind(item))}</small>"


def _list(section: Section) -> str:
    tag = "ol" if section.numbered else "ul"
    items = "".join(f"<li>{_rich(item)}{_below(item)}</li>" for item in section.items)
    return f"<{tag}>{items}</{tag}>"


def _below(item: Item) -> str:
    return f"<ul>{''.join(f'<li>{_rich(other)}</li>' for other in item.below)}</ul>" if item.below else ""
