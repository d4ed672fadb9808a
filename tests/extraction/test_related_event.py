"""Other events that a text ties to its own."""

import pytest

from briefview.brief import Relation
from briefview.extraction.date_phrase import find_dates
from briefview.extraction.document import take_apart
from briefview.extraction.related_event import RelatedFinding, find_related_events
from tests.extraction.article import event_of

OWN = "The Harbour Safety Forum was held in Lima. "


def related(text: str) -> list[RelatedFinding]:
    document = take_apart(OWN + text)
    return find_related_events(document, event_of(document), find_dates(document.plain), None)


@pytest.mark.parametrize(
    ("text", "name", "relation", "city"),
    [
        ("The next forum will be held in Quito.", "next forum", Relation.NEXT, "Quito"),
        ("The previous forum took place in Quito.", "previous forum", Relation.PREVIOUS, "Quito"),
        ("The forum prepares for the World Pilots Congress in Quito.", "World Pilots Congress", Relation.NEXT, "Quito"),
        (
            "She recalled the talks at the World Pilots Congress in Quito.",
            "World Pilots Congress",
            Relation.RELATED,
            "Quito",
        ),
        ("She will attend the World Pilots Congress in Quito.", "World Pilots Congress", Relation.RELATED, "Quito"),
        ("The next is expected to be hosted in Quito.", "The next", Relation.NEXT, "Quito"),
    ],
)
def test_an_event_before_or_after_is_told_with_its_place(text: str, name: str, relation: Relation, city: str) -> None:
    (finding,) = related(text)
    assert (finding.name.of(OWN + text), finding.relation) == (name, relation)
    assert finding.place is not None
    assert finding.place.place.city == city


@pytest.mark.parametrize("text", ["The forum closed.", "The opening session was long."])
def test_the_event_itself_and_its_parts_are_no_related_events(text: str) -> None:
    assert related(text) == []
