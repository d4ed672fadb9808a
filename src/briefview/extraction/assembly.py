"""Turns what was found into the parts of a brief."""

from briefview.brief import Fact, InferredPart, Panel, RelatedEvent, Speaker, Statement
from briefview.extraction.fact_maker import FactMaker
from briefview.extraction.panel_item import PanelFinding
from briefview.extraction.related_event import RelatedFinding
from briefview.extraction.speaker import SpeakerFinding
from briefview.extraction.utterance import Utterance


def make_speaker(finding: SpeakerFinding, maker: FactMaker, text: str) -> Speaker:
    """Turn a speaker that was found into its model."""
    return Speaker(
        name=maker.words(finding.name, finding.rule),
        honorific=maker.words(finding.honorific, "speaker.honorific") if finding.honorific else None,
        role=maker.words(finding.role, finding.role_rule) if finding.role else None,
        organization=_organization(finding, maker, text),
        occasion=maker.words(finding.occasion, "speaker.occasion-words") if finding.occasion else None,
        statements=tuple(_statement(utterance, maker, text) for utterance in finding.utterances),
    )


def _organization(finding: SpeakerFinding, maker: FactMaker, text: str) -> "Fact[str] | None":
    if finding.organization is None:
        return None
    if finding.organization_short:
        evidence = (finding.organization, finding.organization_short)
        return maker.fact(finding.organization.of(text), evidence, "speaker.organization-short", (InferredPart.VALUE,))
    return maker.words(finding.organization, finding.role_rule if finding.role else "speaker.role-after")


def _statement(utterance: Utterance, maker: FactMaker, text: str) -> Fact[Statement]:
    verb = utterance.verb.of(text) if utterance.verb else None
    statement = Statement(text=utterance.words.of(text), manner=utterance.manner, verb=verb)
    inferred = (InferredPart.SPEAKER,) if utterance.support else ()
    return maker.fact(statement, (utterance.words, *utterance.support), utterance.rule, inferred)


def make_panel(finding: PanelFinding, maker: FactMaker) -> Panel:
    """Turn a part of the programme that was found into its model."""
    return Panel(
        title=maker.words(finding.title, finding.rule),
        chair=maker.words(finding.chair, "panel.chair-words") if finding.chair else None,
        members=tuple(maker.words(name, "panel.member-words") for name in finding.members),
        time=maker.words(finding.time, finding.rule) if finding.time else None,
    )


def make_related_event(finding: RelatedFinding, maker: FactMaker) -> RelatedEvent:
    """Turn another event that was found into its model."""
    place = finding.place
    return RelatedEvent(
        name=maker.words(finding.name, finding.rule),
        relation=finding.relation,
        place=maker.fact(place.place, place.evidence, finding.rule, place.inferred) if place else None,
        dates=maker.maybe(finding.dates),
    )
