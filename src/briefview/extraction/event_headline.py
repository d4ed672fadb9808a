"""The name of an event that a headline shortens, describes or runs on behind, as the prose tells it."""

from briefview.extraction.document import Document
from briefview.extraction.event_phrase import EventPhrase, text_before
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.layout import BlockKind
from briefview.extraction.lexicon import cues, lexicon
from briefview.extraction.span import Span

_DAYS = late_pattern(r"\b(?:a|an) [\w]+-(?:day|week|hour|month)(?:-long)? \Z")
_LEAD = 3
"""How many sentences of the prose tell again what the headline tells."""


def named_in_prose(document: Document, best: EventPhrase, phrases: list[EventPhrase]) -> EventPhrase:
    """Return where the prose names the event of a headline, else the phrase that was given.

    Args:
        document: The text.
        best: The phrase for the event.
        phrases: All phrases that may be for it, in order.
    """
    if best.sentence.block.kind not in {BlockKind.TITLE, BlockKind.HEADING} or best.titled:
        return best
    lead = {sentence.number for sentence in document.prose[:_LEAD]}
    early = [phrase for phrase in phrases if phrase.sentence.number in lead]
    for phrase in phrases:
        if _is_cut(document, best, phrase):
            return phrase
    return next((phrase for phrase in early if _tells_more(document, best, phrase)), best)


def _is_cut(document: Document, best: EventPhrase, phrase: EventPhrase) -> bool:
    """Tell whether a headline runs on in capitals behind the name that the prose repeats."""
    name, short = best.name.of(document.plain), phrase.name.of(document.plain)
    behind = name[len(short) :].split()
    runs_on = bool(behind) and name.startswith(f"{short} ") and behind[0].isalpha() and behind[0][0].isupper()
    return phrase.proper and runs_on


def _tells_more(document: Document, best: EventPhrase, phrase: EventPhrase) -> bool:
    """Tell whether the first sentences say in more words what a headline says, or describe it otherwise."""
    short, long = best.name.of(document.plain).lower(), phrase.name.of(document.plain).lower()
    if long.startswith(f"{short} "):
        return True
    alike = best.head.of(document.plain).lower() == phrase.head.of(document.plain).lower()
    other = phrase.modifiers & lexicon().words["event.elsewhere"] or text_before(document, phrase).endswith(
        cues("event.forward_cues", "event.backward_cues", "event.around")
    )
    described = not best.proper or _owned_by_adjective(best, document)
    longer = alike and (phrase.titled or len(long) > len(short))
    lasting = _DAYS.search(document.plain, phrase.sentence.start, phrase.phrase.start) is not None
    return described and (longer or lasting) and not phrase.bare and not other


def _owned_by_adjective(best: EventPhrase, document: Document) -> bool:
    """Tell the description "Port-backed conference" or "conference on Peru's ports" from a name."""
    words = [document.words[i] for i in document.words_in(Span(best.name.start, best.head.end))]
    opening = best.head.start == best.sentence.start
    return opening or (words[-1].text.islower() and all(word.text.islower() or "-" in word.text for word in words))
