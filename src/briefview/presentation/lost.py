"""Facts whose words are no longer in the source: their rows, and each as one line that stands by itself."""

from collections.abc import Iterator

from briefview.brief import EventBrief, EventStatus, LostFact, Standing
from briefview.presentation.label import fact_label
from briefview.presentation.phrase import one_line, quoted
from briefview.presentation.row import FactRow, RowLook, head_row
from briefview.presentation.value import value_phrase

LOST_HEAD = "Words no longer in the source"
_STANDINGS = {
    Standing.PROPOSED: "Pinned",
    Standing.CONFIRMED: "Confirmed",
    Standing.EDITED: "Edited",
    Standing.ADDED: "Added by hand",
}
_REASON = (
    "Its words went when the source was read again. Select words that say the same and use them as evidence, "
    "keep it as added by hand, or reject it."
)


def lost_rows(brief: EventBrief) -> Iterator[FactRow]:
    """Yield the rows of all lost facts below their head; none where nothing is lost."""
    if brief.lost:
        yield head_row(LOST_HEAD)
    for lost in brief.lost:
        label, value, note = fact_label(lost.kind), lost_value(lost), _note(lost)
        yield FactRow(
            look=RowLook.LOST,
            label=label,
            value=value,
            spoken=f"{LOST_HEAD}. {label}: {value}. {note}.",
            fact_id=lost.id,
            note=note,
            reason=_REASON,
        )


def lost_value(lost: LostFact) -> str:
    """Return the value of a lost fact in words, with whom or what it is about."""
    value = value_phrase(EventStatus(str(lost.value)) if lost.kind == "event.status" else lost.value)
    return f"{one_line(lost.owner)}: {value}" if lost.owner else value


def lost_line(lost: LostFact) -> str:
    """Return a lost fact as one line: "Figure: 12,500 pilots (words no longer in the source: “12,500 pilots”)"."""
    words = f": {quoted(one_line(lost.words[0]))}" if lost.words else ""
    return f"{fact_label(lost.kind)}: {lost_value(lost)} ({LOST_HEAD.lower()}{words})"


def _note(lost: LostFact) -> str:
    standing = _STANDINGS[lost.standing]
    if not lost.words:
        return f"{standing} without words"
    words = one_line(lost.words[0])
    return standing if words == value_phrase(lost.value) else f"{standing} on {quoted(words)}"
