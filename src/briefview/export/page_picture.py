"""The page as a picture that can be placed elsewhere, and what it shows in words for those who do not see it."""

from typing import NamedTuple

from briefview.brief import EventBrief
from briefview.export.page import FittedPage, PageSetup, fit_page
from briefview.export.shown_outline import shown_outline
from briefview.export.typesetter import shows_all_letters
from briefview.presentation.outline import Item, Outline

MISSING_LETTERS = (
    "The page holds letters that no installed font can show; empty boxes stand in their places. "
    "Install a font for their script, such as Amiri or Noto Sans CJK, and export again."
)


class PagePicture(NamedTuple):
    """A page, its title, what it shows in words, and a word to the user where letters are missing."""

    page: FittedPage
    title: str
    words: str
    warning: str


def page_picture(brief: EventBrief, setup: PageSetup) -> PagePicture:
    """Return the page of a brief with what stands on it in words, a line for each fact."""
    page = fit_page(brief, setup)
    made = shown_outline(brief, setup.marking)
    warning = "" if shows_all_letters(page.order) else MISSING_LETTERS
    return PagePicture(page, made.title.text, _words(made, frozenset(page.left_out)), warning)


def _words(made: Outline, left_out: frozenset[str]) -> str:
    lines = [made.marking] if made.marking.strip() else []
    lines += [_line(item) for item in (made.title, *made.facts) if item.fact_id not in left_out]
    for section in made.sections:
        shown = [item for item in section.items if item.fact_id not in left_out]
        if shown:
            lines.append(f"{section.head}:")
        for item in shown:
            lines += [_line(item), *(_line(other) for other in item.below if other.fact_id not in left_out)]
    return "\n".join([*lines, *made.foot])


def _line(item: Item) -> str:
    label = f"{item.label}: " if item.label else ""
    return f"{label}{item.text}{f' ({item.aside})' if item.aside else ''}"
