"""What fits on the one page, and in which rank facts are left out when not all do."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from briefview.brief import EventBrief, LocatedFact
from briefview.export.page_content import PageContent, page_content
from briefview.export.typesetter import count_pages
from briefview.presentation.value import value_phrase


class Paper(StrEnum):
    """The sizes of paper that a page is made for."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class PageSetup:
    """How the page is to be laid out."""

    paper: Paper = Paper.A4
    marking: str | None = None
    """A line at the top, such as "For official use"; never guessed."""
    large_print: bool = False
    """Body text of 14 points instead of 10 to 12."""

    @property
    def body_sizes(self) -> tuple[float, ...]:
        """The sizes of body text to try, in points, the best first."""
        return (14.0,) if self.large_print else (12.0, 11.5, 11.0, 10.5, 10.0)


class Rank(NamedTuple):
    """Facts of one kind: those from the `first` to before the `last` among their siblings, counted from 0."""

    kind: str
    first: int = 0
    last: int | None = None


RANKING = (
    Rank("event.name"),
    Rank("event.kind"),
    Rank("event.place"),
    Rank("event.dates"),
    Rank("event.hosts", 0, 4),
    Rank("event.summary", 0, 1),
    Rank("speakers.name", 0, 8),
    Rank("speakers.role", 0, 8),
    Rank("related_events.name", 0, 2),
    Rank("related_events.dates", 0, 2),
    Rank("related_events.place", 0, 2),
    Rank("speakers.statements", 0, 1),
    Rank("event.status"),
    Rank("event.duration"),
    Rank("statistics", 0, 3),
    Rank("panels.title", 0, 6),
    Rank("event.theme"),
    Rank("event.aims", 0, 2),
    Rank("speakers.statements", 1, 2),
    Rank("event.summary", 1),
    Rank("statistics", 3, 6),
    Rank("panels.chair"),
    Rank("speakers.organization"),
    Rank("speakers.honorific"),
    Rank("speakers.name", 8),
    Rank("speakers.role", 8),
    Rank("speakers.statements", 2, 3),
    Rank("event.hosts", 4),
    Rank("event.aims", 2),
    Rank("panels.title", 6),
    Rank("related_events.name", 2),
    Rank("related_events.dates", 2),
    Rank("related_events.place", 2),
    Rank("statistics", 6),
    Rank("speakers.statements", 3),
    Rank("panels.time"),
    Rank("speakers.occasion"),
    Rank("panels.members"),
)
"""The facts of a page, the most important first. What does not fit is left out from the end of this table; among
facts of one row, the later in the source goes first. A fact goes with the one that it hangs on: a statement with its
speaker, a chair with the panel. A fact of more than `LONGEST` characters goes before all others."""

LONGEST = 1_200
"""How many characters a fact may have and still be ranked by its kind."""

_HEADS = ("name", "title")
"""The facts that the others of a speaker, a panel or a related event hang on."""


@dataclass(frozen=True, slots=True)
class FittedPage:
    """A page that fits: what stands on it, how large, and what was left out."""

    content: PageContent
    setup: PageSetup
    body_size: float
    """In points."""
    left_out: tuple[str, ...]
    """The ids of the facts that are not on the page, the least important first."""


CountPages = Callable[[PageContent, Paper, float], int]
"""Tells how many pages a content takes on a paper at a body size in points."""


def fit_page(brief: EventBrief, setup: PageSetup, count_pages: CountPages = count_pages) -> FittedPage:
    """Return the page of a brief: at the largest body size at which all facts fit, else with the fewest left out.

    Args:
        brief: The brief.
        setup: Paper, marking and print size.
        count_pages: What counts the pages of a content: Typst, if not given.
    """
    whole = page_content(brief, setup.marking, frozenset())
    for size in setup.body_sizes:
        if count_pages(whole, setup.paper, size) == 1:
            return FittedPage(whole, setup, size, ())
    return _shortened(brief, setup, count_pages)


def _shortened(brief: EventBrief, setup: PageSetup, count_pages: CountPages) -> FittedPage:
    """Return the page at the smallest size with the fewest facts left out, found by halving."""
    order, size = leaving_order(brief), setup.body_sizes[-1]

    def content_without(number: int) -> PageContent:
        return page_content(brief, setup.marking, frozenset(order[:number]))

    low, high = 1, len(order)
    while low < high:
        middle = (low + high) // 2
        if count_pages(content_without(middle), setup.paper, size) == 1:
            high = middle
        else:
            low = middle + 1
    return FittedPage(content_without(high), setup, size, order[:high])


def leaving_order(brief: EventBrief) -> tuple[str, ...]:
    """Return the ids of all facts but the event's name, in the order in which they are left out."""
    located = [fact for fact in brief.facts() if fact.kind != "event.name"]
    ranks = {fact.path: _rank(fact) for fact in located}

    def key(fact: LocatedFact) -> tuple[int, bool, list[int]]:
        heads = (ranks.get((*fact.path[:2], head), 0) for head in _HEADS)
        return max(ranks[fact.path], *heads), fact.path[-1] not in _HEADS, _positions(fact)

    return tuple(found.fact.id for found in sorted(located, key=key, reverse=True))


def _rank(located: LocatedFact) -> int:
    """Return the row of the table that a fact belongs to; one behind the last for a fact that is too long."""
    if len(value_phrase(located.fact.value)) <= LONGEST:
        position = (_positions(located) or [0])[-1]
        for row, rank in enumerate(RANKING):
            if rank.kind == located.kind and rank.first <= position and (rank.last is None or position < rank.last):
                return row
    return len(RANKING)


def _positions(located: LocatedFact) -> list[int]:
    return [step for step in located.path if isinstance(step, int)]
