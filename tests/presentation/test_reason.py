"""Each fact can say why it is there."""

from briefview.brief import Fact, InferredPart, Place, Standing
from briefview.presentation.reason import fact_reason
from tests.builder import BriefBuilder


def test_a_stated_fact_names_its_rule() -> None:
    assert fact_reason(BriefBuilder().fact("Norway")) == "Stated in the source. Rule: test.by-hand."


def test_an_inferred_part_is_named() -> None:
    place = Place(city="Geneva", country="Switzerland")
    fact = BriefBuilder().fact(place, "Geneva", inferred=(InferredPart.COUNTRY,))
    assert fact_reason(fact) == "Country inferred. Rule: test.by-hand."


def test_the_reason_of_the_rule_is_told() -> None:
    fact = BriefBuilder().fact("Norway").model_copy(update={"rule": "event.host-verb"})
    assert fact_reason(fact) == (
        "Stated in the source. Whoever the text says hosts, organises or convenes the event. Rule: event.host-verb."
    )


def test_a_fact_added_by_hand_has_no_rule() -> None:
    assert fact_reason(Fact[str](id="f1", value="Oslo", standing=Standing.ADDED)) == "Added by hand."
