"""The rows of the Panels tab: the topics of the programme, in their order."""

from collections.abc import Iterator

from briefview.brief import EventBrief, Panel
from briefview.brief.once import once_per_brief
from briefview.presentation.phrase import joined, number_word, one_line, sentence_case
from briefview.presentation.row import FactRow, RowMaker


@once_per_brief
def panel_rows(brief: EventBrief) -> tuple[FactRow, ...]:
    """Return the numbered topics, each followed by its time, chair and members where the source names them."""
    maker = RowMaker(brief)
    return tuple(row for number, panel in enumerate(brief.panels, start=1) for row in _rows(maker, number, panel))


def _rows(maker: RowMaker, number: int, panel: Panel) -> Iterator[FactRow]:
    title = sentence_case(one_line(panel.title.value))
    yield maker.fact_row(panel.title, str(number), value=title, spoken_label=f"Panel topic {number}")
    for label, fact in (("Time", panel.time), ("Chair", panel.chair), *(("Member", fact) for fact in panel.members)):
        if fact is not None:
            value = f"{label}: {one_line(fact.value)}"
            yield maker.fact_row(fact, "", value=value)


def panel_note(brief: EventBrief) -> str:
    """Say how many topics there are and what the source does not name: "Five topics. The source names no chairs."."""
    count = len(brief.panels)
    if not count:
        return "The source names no panels."
    missing = [
        noun
        for noun, named in (
            ("chairs", any(panel.chair for panel in brief.panels)),
            ("members", any(panel.members for panel in brief.panels)),
            ("times", any(panel.time for panel in brief.panels)),
        )
        if not named
    ]
    topics = f"{sentence_case(number_word(count))} topic{'' if count == 1 else 's'}."
    return f"{topics} The source names no {joined(missing).replace(' and ', ' or ')}." if missing else topics
