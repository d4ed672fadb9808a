"""The domain: frozen models of a brief, in which every fact carries the words it came from."""

from briefview.brief.calendar_date import CalendarDate
from briefview.brief.date_span import DateSpan
from briefview.brief.duration import Duration
from briefview.brief.event import Event, EventStatus
from briefview.brief.event_brief import EventBrief
from briefview.brief.evidence import Evidence
from briefview.brief.fact import Fact, InferredPart, Standing
from briefview.brief.lost_fact import LostFact
from briefview.brief.page_notes import PageNotes
from briefview.brief.panel import Panel
from briefview.brief.paragraph import Paragraph, paragraphs
from briefview.brief.place import Place
from briefview.brief.related_event import RelatedEvent, Relation
from briefview.brief.reported_speech import ReportedSpeech, SpeechManner
from briefview.brief.source import Dropped, DroppedKind, Published, PublishedOrigin, Source
from briefview.brief.speaker import Speaker
from briefview.brief.statement import Manner, Statement
from briefview.brief.statistic import Statistic
from briefview.brief.walk import LocatedFact, facts, find_located

__all__ = [
    "CalendarDate",
    "DateSpan",
    "Dropped",
    "DroppedKind",
    "Duration",
    "Event",
    "EventBrief",
    "EventStatus",
    "Evidence",
    "Fact",
    "InferredPart",
    "LocatedFact",
    "LostFact",
    "Manner",
    "PageNotes",
    "Panel",
    "Paragraph",
    "Place",
    "Published",
    "PublishedOrigin",
    "RelatedEvent",
    "Relation",
    "ReportedSpeech",
    "Source",
    "Speaker",
    "SpeechManner",
    "Standing",
    "Statement",
    "Statistic",
    "facts",
    "find_located",
    "paragraphs",
]
