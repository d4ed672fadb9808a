"""Puts a brief into the shape of the corpus's gold, as tests/corpus/README.md describes it."""

from typing import Any

from briefview.brief import CalendarDate, DateSpan, Duration, EventBrief, Fact, RelatedEvent, Speaker, Statistic


def corpus_shape(brief: EventBrief) -> dict[str, Any]:
    """Return a brief as one object of the corpus."""
    published = brief.sources[0].published
    return {
        "is_event": brief.event is not None,
        "published": str(published.date) if published else None,
        "event": _event(brief),
        "speakers": [_speaker(speaker) for speaker in brief.speakers],
        "panels": [{"title": panel.title.value, "chair": _value(panel.chair)} for panel in brief.panels],
        "statistics": [_statistic(fact) for fact in brief.statistics],
    }


def _value(fact: Fact[str] | None) -> str | None:
    return fact.value if fact else None


def _event(brief: EventBrief) -> dict[str, Any]:
    event = brief.event
    if event is None:
        return {}
    place, dates = event.place.value if event.place else None, event.dates.value if event.dates else None
    return {
        "name": event.name.value,
        "type": _value(event.kind),
        "status": str(event.status.value) if event.status else None,
        "venue": place.venue if place else None,
        "city": place.city if place else None,
        "country": place.country if place else None,
        "start_date": _day(dates.start) if dates else None,
        "end_date": _day(dates.end) if dates else None,
        "date_text": dates.words if dates else None,
        "duration_days": _duration_days(event.duration.value if event.duration else None, dates),
        "hosts": [host.value for host in event.hosts],
        "theme": _value(event.theme),
        "related_events": [_related(related) for related in brief.related_events],
    }


def _day(date: CalendarDate | None) -> str | None:
    return str(date) if date and date.grain == "day" else None


def _duration_days(duration: Duration | None, dates: DateSpan | None) -> int | None:
    """Return the days of an event: as told, one for a sitting of hours, or counted from the first to the last day."""
    if duration:
        return 1 if duration.unit in {"hour", "minute"} else duration.days
    if dates and dates.start and dates.end and dates.start.grain == dates.end.grain == "day":
        return (dates.end.first_day - dates.start.first_day).days + 1
    return None


def _related(related: RelatedEvent) -> dict[str, Any]:
    place = related.place.value if related.place else None
    where = ", ".join(part for part in (place.city, place.country) if part) if place else None
    if place and related.place and "country" in related.place.inferred:
        where = place.city
    return {
        "name": related.name.value,
        "place": where,
        "date_text": related.dates.value.words if related.dates else None,
    }


def _speaker(speaker: Speaker) -> dict[str, Any]:
    return {
        "name": speaker.name.value,
        "role": _value(speaker.role),
        "organization": _value(speaker.organization),
        "statements": [{"text": fact.value.text, "kind": str(fact.value.manner)} for fact in speaker.statements],
    }


def _statistic(fact: Fact[Statistic]) -> dict[str, Any]:
    statistic = fact.value
    measured = statistic.unit and statistic.unit not in {"percent", "rank", "times"} and not statistic.unit.isupper()
    return {
        "value": float(statistic.value),
        "unit": statistic.unit,
        "noun": f"{statistic.counted} {statistic.unit}" if measured else statistic.counted,
        "text": fact.evidence[0].quote,
        "qualifier": statistic.qualifier,
    }
