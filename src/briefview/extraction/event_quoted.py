"""Where a text names its event again in quotation marks: The "Harbour Forum" was organised by the port."""

from briefview.extraction.document import Document
from briefview.extraction.event_phrase import EventPhrase
from briefview.extraction.span import Span

_MOST = 200
"""How many quotations of a text are looked at."""


def quoted_again(document: Document, name: Span, kind: Span) -> list[EventPhrase]:
    """Return the quotations that are the name of the event and nothing else.

    Args:
        document: The text.
        name: The event's name.
        kind: The word for its kind.
    """
    wanted, word = _folded(document, name), kind.of(document.plain).lower()
    found = list[EventPhrase]()
    for quotation in document.quotations[:_MOST]:
        sentence = document.sentence_at(quotation.start)
        at = document.plain[quotation.inside.start : quotation.inside.end].lower().find(word)
        if sentence is None or at < 0 or _folded(document, quotation.inside) != wanted:
            continue
        head = Span(quotation.inside.start + at, quotation.inside.start + at + len(word))
        span = Span(quotation.start, quotation.end)
        found.append(
            EventPhrase(
                name=quotation.inside, head=head, phrase=span, sentence=sentence, proper=True, titled=True,
                modifiers=frozenset(), bare=False,
            )
        )  # fmt: skip
    return found


def _folded(document: Document, span: Span) -> str:
    return " ".join(span.of(document.plain).lower().strip(" .,").split())
