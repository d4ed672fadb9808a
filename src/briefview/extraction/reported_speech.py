"""Reported speech in any English text, whoever speaks and whether or not the text is about an event."""

from dataclasses import replace

from briefview.brief import Evidence, ReportedSpeech, Source, SpeechManner
from briefview.extraction.document import Document, take_apart
from briefview.extraction.language import find_language
from briefview.extraction.people import find_people
from briefview.extraction.said_clause import Clause, clauses_of
from briefview.extraction.span import Span
from briefview.extraction.speech import Speech, find_speech

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
    return tuple(
        _reported(document, speech, clause)
        for speech in _once(find_speech(document, find_people(document)))
        for clause in clauses_of(document, speech)
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
