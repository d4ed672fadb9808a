"""What fits on the one page, and in which rank facts are left out when not all do."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import NamedTuple

from briefview.brief import EventBrief, LocatedFact, Statistic
from briefview.export.page_content import LONGEST_TITLE, PageComposer, PageContent
from briefview.export.typesetter import PageHeight, PageOrder, measure_page
from briefview.presentation.value import value_phrase


class Paper(StrEnum):
    """The sizes of paper that a page is made for."""

    A4 = "a4"
    LETTER = "letter"


class PageSetup(NamedTuple):
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


MOST_LETTERS = 12_000
"""How many characters stand on a page at most: more than the narrowest letters at 10 points fill."""

_SHORTER_TITLES = (LONGEST_TITLE, 60, 20)
_MOST_AIR = 1.2
"""The most that is added between two sections, in units of the body size."""


class FittedPage(NamedTuple):
    """A page that fits: what stands on it, how large, and what was left out."""

    content: PageContent
    setup: PageSetup
    body_size: float
    """In points."""
    air: float
    """Points that are added between sections, where the page has room."""
    left_out: tuple[str, ...]
    """The ids of the facts that are not on the page: those that a person left off, then the least important first."""
    left_off: int = 0
    """How many of them a person left off."""

    @property
    def order(self) -> PageOrder:
        """What is to be set."""
        return PageOrder(self.content, self.setup.paper, self.body_size, self.air)


MeasurePage = Callable[[PageOrder], PageHeight]
"""Tells how high a page would be."""


def fit_page(brief: EventBrief, setup: PageSetup, measure: MeasurePage = measure_page) -> FittedPage:
    """Return the page of a brief: at the largest body size at which all facts fit, else with the fewest left out.

    Args:
        brief: The brief.
        setup: Paper, marking and print size.
        measure: What measures a content: Typst, if not given.
    """
    return _Fitter(brief, setup, measure).fit()


class _Fitter:
    """Looks for the page of one brief."""

    def __init__(self, brief: EventBrief, setup: PageSetup, measure: MeasurePage) -> None:
        self._setup = setup
        self._measure = measure
        self._composer = PageComposer(brief, setup.marking or brief.page.marking)
        self._order = leaving_order(brief)
        self._off = len(_left_off(brief))
        self._crowded = _surely_left_out(brief, self._order)

    def fit(self) -> FittedPage:
        """Return the page, with pictures of bars where it has room for them and for all facts."""
        page = self._fit_facts()
        return page if len(page.left_out) > self._off else self._with_pictures(page)

    def _with_pictures(self, page: FittedPage) -> FittedPage:
        """Return a page with as many pictures of bars as there is room for."""
        pictures = self._composer.pictures(frozenset(page.left_out))
        for number in range(len(pictures), 0, -1):
            content = PageContent(**{**page.content, "pictures": pictures[:number]})
            if drawn := self._set(content, page.body_size, page.left_out):
                return drawn
        return page

    def _fit_facts(self) -> FittedPage:
        """Return the page at the largest size at which all facts fit, looked for from both ends and the middle."""
        sizes = self._setup.body_sizes
        if self._crowded > self._off:
            return self._shortened()
        if page := self._page(sizes[0], self._off):
            return page
        middle = len(sizes) // 2
        if len(sizes) > 1 and (page := self._page(sizes[middle], self._off)):
            return self._largest(sizes[1:middle]) or page
        if len(sizes) > 1 and (page := self._page(sizes[-1], self._off)):
            return self._largest(sizes[middle + 1 : -1]) or page
        return self._shortened()

    def _largest(self, sizes: Sequence[float]) -> FittedPage | None:
        """Return the page at the first of some sizes at which all facts fit."""
        pages = (self._page(size, self._off) for size in sizes)
        return next((page for page in pages if page), None)

    def _shortened(self) -> FittedPage:
        """Return the page at the smallest size with the fewest facts left out, found by halving."""
        numbers = range(max(self._crowded, self._off + 1), len(self._order) + 1)
        fewest = bisect_left(numbers, 1, key=lambda number: bool(self._least(number)))
        number = numbers[min(fewest, len(numbers) - 1)] if numbers else self._off
        pages = (self._least(number, longest) for longest in _SHORTER_TITLES)
        return next(page for page in pages if page)

    def _least(self, number: int, longest_title: int = LONGEST_TITLE) -> FittedPage | None:
        return self._page(self._setup.body_sizes[-1], number, longest_title)

    def _page(self, size: float, number: int, longest_title: int = LONGEST_TITLE) -> FittedPage | None:
        """Return the page at a size without a number of facts, or nothing where it does not fit."""
        left_out = self._order[:number]
        return self._set(self._composer.content(frozenset(left_out), longest_title), size, left_out)

    def _set(self, content: PageContent, size: float, left_out: tuple[str, ...]) -> FittedPage | None:
        """Return the page of a content at a size, or nothing where it does not fit."""
        height = self._measure(PageOrder(content, self._setup.paper, size))
        spare = height.room - height.used
        if spare < 0:
            return None
        air = min(spare / height.gaps, _MOST_AIR * size)
        return FittedPage(content, self._setup, size, air, left_out, self._off)


def _surely_left_out(brief: EventBrief, order: tuple[str, ...]) -> int:
    """Return how many facts are left out for sure, since the others alone are more than a page holds."""
    lengths = {located.fact.id: _length(located.fact.value) for located in brief.facts()}
    total = 0
    for number in range(len(order), 0, -1):
        total += lengths[order[number - 1]]
        if total > MOST_LETTERS:
            return number
    return 0


def leaving_order(brief: EventBrief) -> tuple[str, ...]:
    """Return the ids of all facts but the event's name, in the order in which they are left out.

    First go those that a person left off the page, last those that a person pinned to it.
    """
    located = [fact for fact in brief.facts() if fact.kind != "event.name"]
    ranks = {fact.path: _rank(fact) for fact in located}
    off, pinned = _left_off(brief), _pinned(brief)

    def key(fact: LocatedFact) -> tuple[bool, bool, int, bool, list[int]]:
        heads = (ranks.get((*fact.path[:2], head), 0) for head in _HEADS)
        rank = max(ranks[fact.path], *heads)
        mine = fact.fact.id
        return mine in off, mine not in pinned, rank, fact.path[-1] not in _HEADS, _positions(fact)

    return tuple(found.fact.id for found in sorted(located, key=key, reverse=True))


def _left_off(brief: EventBrief) -> frozenset[str]:
    """Return the ids of the facts that a person left off the page, and of those that hang on them."""
    off = {located.path: located for located in brief.facts() if located.fact.id in brief.page.left_off}
    heads = {path[:2] for path in off if path[-1] in _HEADS}
    return frozenset(found.fact.id for found in brief.facts() if found.path in off or found.path[:2] in heads)


def _pinned(brief: EventBrief) -> frozenset[str]:
    """Return the ids of the facts that a person pinned to the page, and of those that they hang on."""
    paths = {located.path for located in brief.facts() if located.fact.id in brief.page.pinned}
    heads = {(*path[:2], head) for path in paths for head in _HEADS}
    return frozenset(found.fact.id for found in brief.facts() if found.path in paths | heads)


def _rank(located: LocatedFact) -> int:
    """Return the row of the table that a fact belongs to; one behind the last for a fact that is too long."""
    if _length(located.fact.value) <= LONGEST:
        position = (_positions(located) or [0])[-1]
        for row, rank in enumerate(RANKING):
            if rank.kind == located.kind and rank.first <= position and (rank.last is None or position < rank.last):
                return row
    return len(RANKING)


def _length(value: object) -> int:
    """Return about how many characters a value takes on the page."""
    narrowed = (*value.scope, value.attributed_to or "") if isinstance(value, Statistic) else ()
    return len(value_phrase(value)) + sum(map(len, narrowed))


def _positions(located: LocatedFact) -> list[int]:
    return [step for step in located.path if isinstance(step, int)]
