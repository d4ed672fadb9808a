"""Who is called the host, organiser or convener of an event."""

from collections.abc import Iterator

from briefview.extraction.body_name import is_body
from briefview.extraction.host_clause import HostClause
from briefview.extraction.lexicon import lexicon
from briefview.extraction.organization import organizations_from
from briefview.extraction.span import Span

_SERVING = frozenset({"is", "are", "was", "were", "serves", "serve", "served", "acts", "act", "acted", "acting"})
_QUALIFYING = frozenset(
    {"the", "a", "an", "main", "lead", "joint", "sole", "principal", "official", "overall", "local"}
)


def hosts_called(clause: HostClause) -> Iterator[Span]:
    """Match "the organisers of the forum are the Port Board", "the host, the Port Board", "an initiative of"."""
    document, words, indexes = clause.document, clause.document.words, clause.indexes
    for at in indexes:
        named = lexicon().has("event.hosting_names", words[at].low)
        initiative = words[at].low == "initiative" and words[min(at + 1, indexes.stop - 1)].low in {"of", "by"}
        if not (named or initiative) or not clause.is_open(at):
            continue
        yield from _acting(clause, at) if named else ()
        if words[at - 1].low == "," or (words[at - 1].low == "the" and words[at - 2].low == ","):
            yield from (span for span in clause.before_comma(at) if is_body(document, span))
        start = at + 2 if initiative else _behind_label(clause, at)
        if start < indexes.stop:
            spans, _ = organizations_from(document, start, indexes.stop)
            yield from (span for span in spans if is_body(document, span))


def _acting(clause: HostClause, at: int) -> Iterator[Span]:
    """Match "the Port Board is the main organiser of the forum" and "with the ministry as co-host"."""
    words, first = clause.document.words, clause.indexes.start
    verb = at - 1
    while verb > first and words[verb].low in _QUALIFYING:
        verb -= 1
    if words[verb].low == "as" and words[verb - 1].low in _SERVING:
        verb -= 1
    elif words[verb].low == "as":
        start = next((i + 1 for i in range(verb - 1, max(first, verb - 9), -1) if words[i].low == "with"), verb)
        spans, end = organizations_from(clause.document, start, verb)
        yield from spans if end == verb else ()
        return
    if words[verb].low in _SERVING and at + 1 < clause.indexes.stop and words[at + 1].low in {"of", "for"}:
        named = any(p.phrase.start > words[at].end for p in clause.own)
        yield from (span for span in clause.subject(verb) if named and is_body(clause.document, span))


def _behind_label(clause: HostClause, at: int) -> int:
    """Return the index of the name behind "organisers", "organisers of the forum are", "host,"; or the end."""
    words, stop = clause.document.words, clause.indexes.stop
    behind = at + 1
    own = [clause.document.words_in(p.phrase) for p in clause.own]
    if behind < stop and words[behind].low in {"of", "for"}:
        behind = next((inside.stop for inside in own if behind < inside.start <= behind + 2), stop)
    if behind < stop and words[behind].low in {"is", "are", "was", "were", ",", ":", "–", "—", "-"}:
        behind += 1
    elif behind > at + 1:
        return stop
    return behind
