"""The foot of the page: what the brief was made from, and how far it was reviewed."""

from briefview.brief import EventBrief, Source, Standing
from briefview.export.printable import clipped
from briefview.presentation.date import day_phrase
from briefview.presentation.phrase import counted, one_line
from briefview.presentation.review import review_phrase
from briefview.presentation.source_line import origin_name

_LONGEST_PART = 80
_MOST_SOURCES = 3


def source_line(brief: EventBrief) -> str:
    """Return "visit.txt · Harbour News · 15 April 2025 · SHA-256 9a3236e5…"; several sources have their numbers.

    The author and the address follow where the document tells them.
    """
    if len(brief.sources) == 1:
        return _source_phrase(brief.sources[0])
    named = [f"{number}: {_source_phrase(source)}" for number, source in enumerate(brief.sources[:_MOST_SOURCES], 1)]
    more = len(brief.sources) - _MOST_SOURCES
    return "; ".join([*named, f"{counted(more, 'more source')}"] if more > 0 else named)


def _source_phrase(source: Source) -> str:
    name, address = origin_name(source), (source.url or "").partition("://")[2]
    if name.partition("/")[0] == address.partition("/")[0]:
        name, address = address, ""
    publisher, author = one_line(source.publisher or ""), one_line(source.author or "")
    date = day_phrase(source.published.date) if source.published else ""
    missing = " or ".join(what for what, known in (("publisher", publisher), ("date", date)) if not known)
    parts = (name, publisher, author, date, f"no {missing} stated" if missing else "", address)
    return " · ".join([*(clipped(part, _LONGEST_PART) for part in parts if part), f"SHA-256 {source.sha256[:8]}…"])


def review_line(brief: EventBrief) -> str:
    """Return "Extracted by rule, 6 of 33 facts reviewed"; facts that a person added are counted apart."""
    standings = [located.fact.standing for located in brief.facts()]
    if not standings:
        return "Extracted by rule, no facts found"
    added = standings.count(Standing.ADDED)
    by_hand = f", {counted(added, 'fact')} added by hand" if added else ""
    return f"Extracted by rule{by_hand}, {review_phrase(brief)}"
