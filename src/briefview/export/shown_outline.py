"""The outline of a brief with all of its words fit to be shown, as every export in text tells it."""

from briefview.brief import EventBrief
from briefview.export.printable import visible_text
from briefview.presentation.outline import Item, Outline, Quote, Section, outline
from briefview.presentation.phrase import one_line

NAMELESS = "Event without a printable name"


def shown_outline(brief: EventBrief, marking: str | None = None) -> Outline:
    """Return the outline of a brief without letters that are not seen or disturb their neighbours.

    Args:
        brief: The brief.
        marking: The line above it, in place of the brief's own.
    """
    made = outline(brief)
    title = _shown(made.title)
    return Outline(
        title if title.text.strip() else title._replace(text=NAMELESS),
        tuple(map(_shown, made.facts)),
        tuple(_shown_section(section) for section in made.sections),
        visible_text(one_line(marking or made.marking)),
        tuple(map(visible_text, made.foot)),
    )


def _shown_section(section: Section) -> Section:
    return section._replace(items=tuple(map(_shown, section.items)))


def _shown(item: Item) -> Item:
    return item._replace(
        text=visible_text(item.text),
        standing=visible_text(item.standing),
        note=visible_text(item.note),
        below=tuple(map(_shown, item.below)),
        quotes=tuple(Quote(quote.reference, visible_text(quote.words)) for quote in item.quotes),
        cells=tuple(map(visible_text, item.cells)),
    )
