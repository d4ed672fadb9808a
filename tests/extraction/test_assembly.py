"""What was found becomes the parts of a brief, every fact on its words."""

from briefview.brief import Relation
from briefview.extraction.assembly import make_panel, make_related_event
from briefview.extraction.fact_maker import FactMaker
from briefview.extraction.panel_item import PanelFinding
from briefview.extraction.related_event import RelatedFinding
from briefview.extraction.span import Span

TEXT = "night pilotage (chair: Ana Diaz) next forum"


def test_a_panel_keeps_its_chair_as_a_fact_of_its_own() -> None:
    finding = PanelFinding(Span(0, 14), "panel.enumerated", Span(23, 31))
    panel = make_panel(finding, FactMaker(TEXT))
    assert panel.chair is not None
    assert (panel.title.value, panel.chair.value) == ("night pilotage", "Ana Diaz")
    assert (panel.title.id, panel.chair.id) == ("f1", "f2")


def test_a_related_event_without_place_and_dates_has_none() -> None:
    finding = RelatedFinding(Span(33, 43), Relation.NEXT, "related-event.forward", None, None)
    related = make_related_event(finding, FactMaker(TEXT))
    assert related.name.value == "next forum"
    assert related.place is None
    assert related.dates is None
