"""Reported speech in any English text, whoever speaks and whether or not the text is about an event."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from briefview.brief import Evidence, ReportedSpeech, Source, SpeechManner
from briefview.extraction.document import Document, take_apart
from briefview.extraction.language import find_language
from briefview.extraction.nominal_attribution import find_nominal_attributions
from briefview.extraction.people import People, find_people
from briefview.extraction.said_clause import Clause, clauses_of
from briefview.extraction.span import Span
from briefview.extraction.speech import Speech, find_speech
from briefview.extraction.transcript import find_turns

_NEAR = 4
_QUOTED = frozenset("_\"'` .,\t\n")
"""What is left of quotations, and between them, where they are blanked."""


def find_reported_speech(source: Source) -> tuple[ReportedSpeech, ...]:
    """Return all that a text reports as said, in order: who says it, by which words, and what is said.

    The sources are persons, named or unnamed, groups, organisations and documents. All offsets are code points of the
    text. A text that is not in English gives nothing.
    """
    if find_language(source.text) != "en":
        return ()
    document = take_apart(source.text)
    people = find_people(document)
    told = [
        _reported(document, speech, clause)
        for speech in _once(find_speech(document, people))
        for clause in clauses_of(document, speech)
    ]
    told += [*_told_by_nouns(document, people, told), *_told_in_turns(document, people)]
    return tuple(sorted(told, key=lambda each: each.content[0].start))


def _told_in_turns(document: Document, people: People) -> Iterator[ReportedSpeech]:
    """Yield the turns of a transcript."""
    for turn in find_turns(document, people):
        yield ReportedSpeech(
            source=_evidence(document, turn.speaker),
            person=turn.person.name.name.of(document.text) if turn.person else None,
            content=(_evidence(document, turn.words),),
            manner=_manner(document, (turn.words,)),
        )


def _told_by_nouns(document: Document, people: People, told: list[ReportedSpeech]) -> Iterator[ReportedSpeech]:
    """Yield what is reported by nouns, such as "her claim that", outside all that verbs of saying report."""
    taken = sorted(Span(piece.start, piece.end) for each in told for piece in each.content)
    for sentence in document.sentences:
        for found in find_nominal_attributions(document, sentence):
            at = bisect_left(taken, found.content.end, key=lambda span: span.start)
            if any(span.end > found.cue.start for span in taken[max(0, at - _NEAR) : at]):
                continue
            named = people.mentions_in(found.source)
            yield ReportedSpeech(
                source=_evidence(document, found.source),
                person=named[0][1].name.name.of(document.text) if named else None,
                cue=_evidence(document, found.cue),
                content=(_evidence(document, found.content),),
                manner=_manner(document, (found.content,)),
            )


def _once(told: list[Speech]) -> list[Speech]:
    """Return what is told of several persons together once, and a quotation of several paragraphs as one."""
    kept = list[Speech]()
    for speech in told:
        last = kept[-1] if kept else None
        if last is None or speech.attribution is not last.attribution:
            kept.append(speech)
        elif speech.words != last.words:
            whole = speech if last.verb is None else last
            kept[-1] = replace(whole, contents=tuple(sorted({*last.contents, *speech.contents})))
    return kept


def _reported(document: Document, speech: Speech, clause: Clause) -> ReportedSpeech:
    return ReportedSpeech(
        source=_evidence(document, speech.attribution.subject.words),
        person=speech.person.name.name.of(document.text) if speech.person else None,
        cue=_evidence(document, clause.cue) if clause.cue else None,
        content=tuple(_evidence(document, span) for span in clause.contents),
        manner=_manner(document, clause.contents),
    )


def _evidence(document: Document, span: Span) -> Evidence:
    return Evidence(start=span.start, end=span.end, quote=span.of(document.text))


def _manner(document: Document, contents: tuple[Span, ...]) -> SpeechManner:
    if all(set(span.of(document.masked)) <= _QUOTED for span in contents):
        return SpeechManner.DIRECT
    quotes = any(document.quotations_in(span) for span in contents)
    return SpeechManner.MIXED if quotes else SpeechManner.INDIRECT
