"""The brief: a frozen value that proves itself."""

from collections.abc import Iterator
from typing import Any, Literal

from pydantic import Field, model_validator

from briefview.brief.event import Event
from briefview.brief.evidence import Evidence
from briefview.brief.fact import Fact
from briefview.brief.frozen import Frozen
from briefview.brief.grounding import ungrounded_words
from briefview.brief.lost_fact import LostFact
from briefview.brief.page_notes import PageNotes
from briefview.brief.panel import Panel
from briefview.brief.related_event import RelatedEvent
from briefview.brief.source import Source
from briefview.brief.speaker import Speaker
from briefview.brief.statement import Manner, Statement
from briefview.brief.statistic import Statistic
from briefview.brief.walk import LocatedFact, all_facts


class EventBrief(Frozen):
    """Everything known about one event, each fact tied to the words of its sources.

    A brief that exists is grounded: every quote stands at its place, every value that is stated stands in its
    evidence, every direct quotation is word for word in a source, and every id is unique.
    """

    schema_version: Literal[2] = 2
    sources: tuple[Source, ...] = Field(min_length=1)
    event: Event | None = None
    """Nothing, where the text is no article about an event."""
    speakers: tuple[Speaker, ...] = ()
    panels: tuple[Panel, ...] = ()
    statistics: tuple[Fact[Statistic], ...] = ()
    related_events: tuple[RelatedEvent, ...] = ()
    page: PageNotes = PageNotes()
    lost: tuple[LostFact, ...] = ()
    """Facts that a person reviewed and whose words went when the source was read again; they are not part of the
    brief until they are given new words."""

    def facts(self) -> Iterator[LocatedFact]:
        """Yield all facts in the order of the fields, each with the way to it."""
        return iter(all_facts(self))

    def quote(self, start: int, end: int, source: int = 0) -> Evidence:
        """Return the words from `start` to `end` (code points, half-open) of a source as evidence."""
        return Evidence(source=source, start=start, end=end, quote=self.sources[source].text[start:end])

    @model_validator(mode="after")
    def _is_grounded(self) -> "EventBrief":
        for _, fact in self.facts():
            for evidence in fact.evidence:
                self._check_quote(fact.id, evidence)
            self._check_direct(fact)
            if words := ungrounded_words(fact):
                raise ValueError(f"{fact.id}: the words {words!r} do not stand in the fact's evidence")
        for number, source in enumerate(self.sources):
            if source.published and source.published.evidence:
                self._check_quote(f"publication date of source {number}", source.published.evidence)
        return self

    @model_validator(mode="after")
    def _names_each_fact_once(self) -> "EventBrief":
        known = [located.fact.id for located in self.facts()]
        page = (*self.page.pinned, *self.page.left_off)
        if unknown := set(page) - set(known):
            raise ValueError(f"the page speaks of a fact {min(unknown)} that the brief does not hold")
        seen = set[str]()
        for fact_id in (*known, *(lost.id for lost in self.lost)):
            if fact_id in seen:
                raise ValueError(f"two facts have the id {fact_id}")
            seen.add(fact_id)
        return self

    def _check_quote(self, where: str, evidence: Evidence) -> None:
        if evidence.source >= len(self.sources):
            raise ValueError(f"{where}: there is no source {evidence.source}")
        if self.sources[evidence.source].text[evidence.start : evidence.end] != evidence.quote:
            raise ValueError(f"{where}: the words {evidence.quote!r} do not stand at {evidence.start}")

    def _check_direct(self, fact: Fact[Any]) -> None:
        statement = fact.value
        if not isinstance(statement, Statement) or statement.manner is not Manner.DIRECT:
            return
        if any(statement.text in evidence.quote for evidence in fact.evidence):
            return
        if not any(statement.text in source.text for source in self.sources):
            raise ValueError(f"{fact.id}: a direct quotation must stand word for word in the source")
