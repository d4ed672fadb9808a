"""Who hosts, organises or convenes the event."""

import re
from collections.abc import Iterator
from functools import cache

from briefview.brief import InferredPart
from briefview.extraction.body_name import is_body
from briefview.extraction.document import Document
from briefview.extraction.event_choice import EARLY, EventChoice, content_words, meant_early
from briefview.extraction.event_phrase import text_before
from briefview.extraction.finding import Finding, stated
from briefview.extraction.full_name import find_full_names
from briefview.extraction.host_clause import IN_JOINT, HostClause, host_clauses, names_in
from briefview.extraction.host_label import hosts_called
from briefview.extraction.host_name import is_host
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.layout import BlockKind
from briefview.extraction.lexicon import lexicon
from briefview.extraction.organization import organizations_from
from briefview.extraction.pattern import either, maybe, one, seq
from briefview.extraction.people import People
from briefview.extraction.role import words_span
from briefview.extraction.sentence import Sentence
from briefview.extraction.short_name import is_acronym, spelled_out
from briefview.extraction.span import Span
from briefview.extraction.word import Tag

_ASIDE = ("sidelines of", "margins of", "fringes of", "ahead of", "parallel to", "parallel with")
_HELD = one("held", "convened", "organised", "organized", "place")
_AEGIS = either(
    seq(one("under"), one("the"), maybe(one("joint")), one("aegis", "auspices", "umbrella", "leadership"), one("of")),
    seq(_HELD, one("at", "on"), one("the"), one("invitation", "initiative"), one("of")),
)
_DOUBTFUL = frozenset({"conducted", "facilitated", "initiated", "run", "coordinated", "co-ordinated", "curated", "led"})
"""Participles that are said of persons as well: only an organisation behind them is a host."""
_HELD_BY = ("-hosted", "-organised", "-organized", "-convened", "-led", "-run")
_HEARINGS = frozenset({"hearing", "inquiry", "sitting", "session", "hearings"})
_HEARING = frozenset({"took", "takes", "heard", "hears", "taking", "hearing"})
_YEARLY = frozenset({"annual", "ordinary", "biennial", "general", "ordinal"})
_ORGANISERS = late_pattern(r"\b(?:co-)?(?:organi[sz]ers|conven[eo]rs)(?:,|\s[–—-])\s", re.IGNORECASE)
_MOST = 8
_WEIGHED = 20
"""How many mentions of hosts are looked at: a text names its own first."""


def find_hosts(document: Document, choice: EventChoice, people: People) -> list[Finding[str]]:
    """Return the hosts of the event in the order in which the text names them."""
    clauses = list(host_clauses(document, choice, _sentences(document, choice)))
    prose = [clause for clause in clauses if clause.sentence.is_prose]
    headlines = [clause for clause in clauses if not clause.sentence.is_prose]
    found = [(span, "event.host-field") for span in _fields(document)]
    found += [(span, "event.host-verb") for clause in prose for span in _named_hosts(clause)]
    found = found or [(span, "event.host-verb") for clause in headlines for span in _named_hosts(clause)]
    found = found or [(span, "event.host-owner") for span in _owners(document, choice)]
    names = {content_words(phrase.name.of(document.plain)) for phrase in choice.phrases}
    found = [(span, rule) for span, rule in found if content_words(span.of(document.plain)) not in names]
    found = [(_without_holder(document, span, people), rule) for span, rule in found]
    hosts = [(span, rule) for span, rule in found if is_host(document, span, people)]
    findings = _in_full(document, sorted(hosts)[:_WEIGHED])
    return [finding for finding in findings if not _is_repeated(finding, findings)][:_MOST]


def _in_full(document: Document, hosts: list[tuple[Span, str]]) -> list[Finding[str]]:
    """Return the hosts by their full names, each once; without short names that the text does not explain."""
    names, kept = find_full_names(document) if hosts else {}, dict[str, Finding[str]]()
    for span, rule in hosts:
        full = spelled_out(document, names, span)
        if full is None and _is_short(document, span):
            continue
        finding = stated(document.text, span, rule)
        if full and full != span:
            finding = Finding(full.of(document.text), (full, span), rule, (InferredPart.VALUE,))
        kept.setdefault(_folded(finding.value), finding)
    return list(kept.values())


def _is_short(document: Document, span: Span) -> bool:
    """Tell whether a span is no name, but a word such as "ministry" alone."""
    words = [document.words[i] for i in document.words_in(span)]
    return len(words) == 1 and Tag.ORGANIZATION in words[0].tags and not is_acronym(words[0])


def _folded(name: str) -> str:
    return name.lower().removeprefix("the ")


def _is_repeated(finding: Finding[str], others: list[Finding[str]]) -> bool:
    """Tell whether a host is a part of the name of another."""
    name = _folded(finding.value)
    return any(other is not finding and f" {name} " in f" {_folded(other.value)} " for other in others)


def _sentences(document: Document, choice: EventChoice) -> list[Sentence]:
    """Return the sentences and headlines that speak of the event, and the sentences that go on with "It"."""
    early = {p.sentence.number: p.sentence for p in meant_early(document, choice)}
    numbers = {sentence.number for sentence in (*choice.sentences(), *early.values())}
    near = sorted(
        {number + step for number in numbers for step in range(3)} | set(range(EARLY)) | _of_organisers(document)
    )
    sentences = [document.sentences[number] for number in near if number < len(document.sentences)]
    return [s for s in sentences if s.number in numbers or _goes_on(document, choice, s)]


def _of_organisers(document: Document) -> set[int]:
    """Return the numbers of the sentences that speak of "the organisers, the Port Board"."""
    found = (document.sentence_at(match.start()) for match in _ORGANISERS.finditer(document.masked))
    return {sentence.number for sentence in found if sentence}


def _goes_on(document: Document, choice: EventChoice, sentence: Sentence) -> bool:
    """Tell whether a sentence without a word for the event speaks of it: "It is organised by", "Hosted by"."""
    words = [document.words[i].low for i in sentence.words]
    hearing = choice.kind.of(document.plain).lower() in _HEARINGS and "evidence" in words
    called = not lexicon().words["event.hosting_names"].isdisjoint(words) and sentence.block.kind is BlockKind.PROSE
    programme = words[:1] == ["the"] and words[1:2] in (["program"], ["programme"], ["activity"])
    opening = bool(words) and (words[0] == "it" or programme or lexicon().has("event.hosting_passive", words[0]))
    return hearing or called or opening


def _fields(document: Document) -> Iterator[Span]:
    """Read a header such as "Organiser: Storage Council, in cooperation with the Fire College"."""
    for block in document.blocks:
        if block.kind is BlockKind.FIELD and lexicon().has("event.hosting_names", block.label):
            yield from names_in(document, document.words_in(block.span))


def _named_hosts(clause: HostClause) -> list[Span]:
    """Return whoever a sentence says holds the event."""
    spans = [*_passive(clause), *_active(clause), *hosts_called(clause)]
    return spans or _joint(clause) or list(_owned(clause))


def _owned(clause: HostClause) -> Iterator[Span]:
    """Match "Leeds City Council's first Forum", "the UN-hosted forum"."""
    for phrase in clause.own:
        inside = clause.document.words_in(phrase.phrase)
        if clause.choice.name.overlaps(phrase.phrase):
            for at in range(max(clause.indexes.start, inside.start - 3), inside.stop):
                if span := _owner(clause.document, at, clause.indexes.start):
                    yield span


def _passive(clause: HostClause) -> Iterator[Span]:
    """Match "the forum, convened by the Lakes Commission and hosted by the ministry"."""
    words, told, hosted = clause.document.words, False, lexicon().words["event.hosting_passive"]
    for at in clause.indexes:
        low = words[at].low
        if low in hosted and clause.is_open(at) and (told or clause.names_event(at)):
            told = True
            names = _other_than_events(clause, names_in(clause.document, clause.agents(at + 1)))
            if names and (low not in _DOUBTFUL or is_body(clause.document, names[0])):
                yield from names


def _other_than_events(clause: HostClause, spans: list[Span]) -> list[Span]:
    return [span for span in spans if not any(p.phrase.overlaps(span) for p in clause.own)]


def _active(clause: HostClause) -> Iterator[Span]:
    """Match "the Network held its annual seminar", "Pakistan along with Korea are co-hosting the meeting"."""
    words, document = clause.document.words, clause.document
    verbs = _holding_verbs()
    for at in clause.indexes:
        if words[at].low not in verbs:
            continue
        holding = lexicon().has("event.hosting_active", words[at].low)
        opening = lexicon().has("event.hosting_opening", words[at].low)
        partners, hearing = _partners(clause, at), _takes_evidence(clause, at)
        if document.is_quoted(words[at].start) or not (holding or opening or partners is not None or hearing):
            continue
        spans = clause.subject(at) if hearing or clause.has_object(at) else []
        if spans and (holding or all(is_body(document, span) for span in spans)):
            yield from _other_than_events(clause, [*spans, *(partners or ())])


@cache
def _holding_verbs() -> frozenset[str]:
    """Return the verbs whose subject may hold an event or a hearing."""
    words = lexicon().words
    return words["event.hosting_active"] | words["event.hosting_opening"] | words["event.hosting_partnering"] | _HEARING


def _partners(clause: HostClause, at: int) -> list[Span] | None:
    """Return the bodies behind "has partnered with", "joined hands with"; nothing behind another verb."""
    words, stop = clause.document.words, clause.indexes.stop
    if not lexicon().has("event.hosting_partnering", words[at].low):
        return None
    end = next((i + 1 for i in range(at + 1, min(stop, at + 4)) if words[i].low == "with"), 0)
    return names_in(clause.document, range(end, stop)) if end else None


def _takes_evidence(clause: HostClause, at: int) -> bool:
    """Tell whether a committee holds a hearing: "took evidence"."""
    words = clause.document.words
    hearing = clause.choice.kind.of(clause.document.plain).lower() in _HEARINGS
    taking = hearing and words[at].low in _HEARING
    return taking and at + 1 < clause.indexes.stop and words[at + 1].low == "evidence"


def _joint(clause: HostClause) -> list[Span]:
    """Match "the forum will open in Lima in collaboration with the Port Board"."""
    own = [p for p in clause.own if not text_before(clause.document, p).endswith(_ASIDE)]
    inside = clause.document.words_in(Span(own[0].phrase.end, clause.sentence.end)) if own else range(0)
    for at in inside:
        end = max(IN_JOINT(clause.document.words, at, {}), _AEGIS(clause.document.words, at, {}))
        if at < end < inside.stop and clause.is_open(at):
            return organizations_from(clause.document, end, inside.stop)[0]
    return []


def _owners(document: Document, choice: EventChoice) -> Iterator[Span]:
    """Match "the third in the Agency's series" and "the Annual Conference of the Port Board"."""
    yield from _series(document, choice)
    inside, modifiers = document.words_in(choice.name), choice.name.of(document.plain).lower().split()
    yearly = not _YEARLY.isdisjoint(modifiers) or modifiers[0][:1].isdigit()
    of = next((i for i in inside if document.words[i].low == "of"), inside.stop)
    spans, _ = organizations_from(document, of + 1, inside.stop) if yearly and of + 1 < inside.stop else ([], 0)
    yield from (
        s for s in spans if s.end == choice.name.end and Tag.ORGANIZATION in document.words[inside.stop - 1].tags
    )


def _owner(document: Document, at: int, floor: int) -> Span | None:
    """Return the body before the 's or the "-hosted" at a word."""
    words = document.words
    suffix = next((end for end in _HELD_BY if words[at].low.endswith(end)), "")
    if words[at].text != "'s" and not suffix:
        return None
    first = at
    while first > floor and Tag.CAPITAL in words[first - 1].tags and words[first - 1].low != "the":
        first -= 1
    span = Span(words[first].start, words[at].end - len(suffix) if suffix else words[max(at - 1, first)].end)
    body = any(Tag.ORGANIZATION in word.tags or is_acronym(word) for word in words[first:at])
    return span if (first < at and body) or (suffix and words[at].text[:2].isupper()) else None


def _series(document: Document, choice: EventChoice) -> Iterator[Span]:
    """Match "the third in the Agency's Made to Last series"."""
    for sentence in choice.sentences():
        indexes = sentence.words
        for at in indexes:
            if document.words[at].low == "series" and not document.is_quoted(document.words[at].start):
                mark = next(
                    (i for i in range(at - 1, max(indexes.start, at - 9), -1) if document.words[i].text == "'s"), 0
                )
                if mark and (span := _owner(document, mark, indexes.start)):
                    yield span


def _without_holder(document: Document, span: Span, people: People) -> Span:
    """Leave out an office and who holds it at the end of a name: "Committee on Ports Chairman Li Orr"."""
    mention = next((mention for mention, _ in people.mentions_in(span) if mention.name.end == span.end), None)
    body = mention.office.organization if mention else None
    own = words_span(document, body) if body else span
    return own if span.covers(own) and is_body(document, own) else span
