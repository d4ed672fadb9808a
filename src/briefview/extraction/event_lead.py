"""An event that the lead describes: by what it is called behind the lead, or by its description before a kind alone."""

from briefview.extraction.document import Document
from briefview.extraction.event_phrase import EventPhrase
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.lexicon import lexicon

_LEAD = 1
"""The last of the sentences of the lead, by the number of the sentence behind the titles."""
_BEHIND = 3
"""How many sentences behind the lead may name its event."""
_SUBJECT = late_pattern(r"(?:The|This)(?: [\w'-]+){0,2}?(?: edition of the)?(?: [\w-]+)? ?\Z")
_LENGTH = late_pattern(r"\b(?:the|this) [\w]+-(?:day|week|month)(?:-long)? \Z")
_NOW = late_pattern(
    r"(?: \([^)]{1,20}\))?[^.;:]{0,40}?,?(?: which)? (?:is|are|was) (?:currently |now |also )?"
    r"(?:being held|taking place|running|under way|underway|in progress)\b"
)
_BEGUN = late_pattern(
    r"(?: \([^)]{1,20}\))?(?:,? (?:held|taking place|here|in|at)\b[^.;:]{0,60}?)?,? "
    r"(?:began|opened|commenced|started|kicked off|got under ?way|ended|concluded|closed|wrapped up)\b"
)


def named_behind(document: Document, best: EventPhrase, phrases: list[EventPhrase]) -> EventPhrase:
    """Return where the sentences behind the lead name the event that the lead describes, else the phrase given.

    Args:
        document: The text.
        best: The phrase for the event.
        phrases: All phrases that may be for it, in order.
    """
    first = document.prose[0].number if document.prose else 0
    if best.titled or document.plain[best.head.start].isupper() or not first <= best.sentence.number <= first + _LEAD:
        return best
    for phrase in phrases:
        later = 0 < phrase.sentence.number - best.sentence.number <= _BEHIND
        if later and phrase.proper and not phrase.titled and _is_the_event(document, best, phrase):
            return phrase
    return best


def _is_the_event(document: Document, best: EventPhrase, phrase: EventPhrase) -> bool:
    """Tell the subject of a sentence that says of a named event that it runs, or that it began if it is alike."""
    if not document.plain[phrase.head.start].isupper() or phrase.modifiers & lexicon().words["event.elsewhere"]:
        return False
    if _has_same_length(document, best, phrase):
        return True
    subject = _SUBJECT.match(document.plain, phrase.sentence.start, phrase.phrase.start)
    ordering = (lexicon().words["event.elsewhere"] | lexicon().words["event.earlier"]) - {"first"}
    if subject is None or not ordering.isdisjoint(subject.group().lower().split()):
        return False
    rest = (phrase.phrase.end, phrase.sentence.end)
    if _NOW.match(document.plain, *rest):
        return True
    shared = _words(document, best) & _words(document, phrase)
    return bool(shared) and _BEGUN.match(document.plain, *rest) is not None


def _has_same_length(document: Document, best: EventPhrase, phrase: EventPhrase) -> bool:
    """Tell "the three-day International Symposium on Fog" where the lead tells of a symposium."""
    alike = best.head.of(document.plain).lower() == phrase.head.of(document.plain).lower()
    return alike and _LENGTH.search(document.plain, phrase.sentence.start, phrase.phrase.start) is not None


def _words(document: Document, phrase: EventPhrase) -> frozenset[str]:
    words = phrase.name.of(document.plain).lower().replace("-", " ").split()
    return frozenset(word for word in words if len(word) > 3) - lexicon().words["event.generic"]


def described_before(document: Document, best: EventPhrase, phrases: list[EventPhrase]) -> EventPhrase:
    """Return the description in the lead, "a dialogue on fog", of what a text calls "the conference" behind it.

    Args:
        document: The text.
        best: The phrase for the event.
        phrases: All phrases that are likely to be for it, in order.
    """
    first = document.prose[0].number if document.prose else 0
    if not best.bare or best.sentence.number < first:
        return best
    kind = best.head.of(document.plain).lower()
    for phrase in phrases:
        same = phrase.head.of(document.plain).lower() == kind and "ordinal" in phrase.modifiers
        if same and phrase.proper and first <= phrase.sentence.number <= best.sentence.number:
            return phrase
    if best.sentence.number == first:
        return best
    told = (p for p in phrases if not p.bare and p.sentence.number == first and not p.modifiers)
    return next(told, best)
