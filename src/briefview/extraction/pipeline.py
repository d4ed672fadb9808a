"""From a source to its brief: the list of the steps."""

from briefview.brief import EventBrief, Source
from briefview.extraction.assembly import make_panel, make_related_event, make_speaker
from briefview.extraction.date_phrase import find_dates
from briefview.extraction.dateline import find_dateline
from briefview.extraction.document import take_apart
from briefview.extraction.event_choice import choose_event
from briefview.extraction.event_details import find_event_details, make_event
from briefview.extraction.fact_maker import FactMaker
from briefview.extraction.language import find_language
from briefview.extraction.panel import find_panels
from briefview.extraction.people import find_people
from briefview.extraction.publication import dated_source, publication_phrase
from briefview.extraction.related_event import find_related_events
from briefview.extraction.speaker import find_speakers
from briefview.extraction.statistic import find_statistics
from briefview.extraction.utterance import find_utterances


def extract_brief(source: Source) -> EventBrief:
    """Read a source and return the brief of the event that it reports.

    The same source gives the same brief. A text that is no article about an event, or that is not in English, gives a
    brief without facts.
    """
    source = source.model_copy(update={"language": find_language(source.text)})
    if source.language != "en":
        return EventBrief(sources=(source,))
    document = take_apart(source.text)
    dates = find_dates(document.plain)
    dateline = find_dateline(document, dates)
    choice = choose_event(document)
    printed = publication_phrase(document, dateline, dates, choice.name if choice else None)
    source = dated_source(source, printed)
    if choice is None:
        return EventBrief(sources=(source,))
    published = source.published.date if source.published else None
    people = find_people(document)
    utterances = find_utterances(document, people, dateline.end if dateline else 0)
    details = find_event_details(
        document, choice, dateline, tuple(d for d in dates if not printed or d.span != printed.span), published, people
    )
    speakers = find_speakers(document, people, utterances)
    panels = find_panels(document, people, choice)
    statistics = find_statistics(document, choice, dates, utterances)
    related_events = find_related_events(document, choice, dates, published)
    maker, plain = FactMaker(source.text), document.plain
    del document, people, utterances  # the words of a long text take more memory than all facts
    return EventBrief(
        sources=(source,),
        event=make_event(details, maker, plain),
        speakers=tuple(make_speaker(finding, maker, source.text) for finding in speakers),
        panels=tuple(make_panel(finding, maker) for finding in panels),
        statistics=tuple(maker.of(finding) for finding in statistics),
        related_events=tuple(make_related_event(finding, maker) for finding in related_events),
    )
