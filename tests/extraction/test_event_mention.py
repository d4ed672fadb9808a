"""Events without a noun for their kind are told by what is said of them."""

import pytest

from briefview.brief import Relation
from briefview.extraction.document import take_apart
from briefview.extraction.event_mention import find_event_mentions


@pytest.mark.parametrize(
    ("text", "name", "relation"),
    [
        ("The next is to be held in Quito.", "The next", Relation.NEXT),
        ("The previous one was held in Quito.", "The previous one", Relation.PREVIOUS),
        ("Next in the series: “Ships in Fog”, 4 May.", "Ships in Fog", Relation.NEXT),
        ("In this series the recording of the first, “Ships in Fog”, is free.", "Ships in Fog", Relation.PREVIOUS),
        ("The inquiry will sit again in Ica on 4 May.", "will sit again", Relation.NEXT),
        ("A shorter version will be presented in Ica.", "shorter version will be presented", Relation.NEXT),
        ("It will be followed by parish workshops in Ica.", "parish workshops", Relation.NEXT),
        ("A site visit to Ica is planned.", "site visit", Relation.NEXT),
        ("The Tide Council, which will take place in Ica, is new.", "Tide Council", Relation.NEXT),
    ],
)
def test_an_event_is_told_in_passing(text: str, name: str, relation: Relation) -> None:
    (mention,) = find_event_mentions(take_apart(text))
    assert (mention.name.of(text), mention.relation) == (name, relation)


def test_what_merely_comes_next_is_no_event() -> None:
    assert (
        list(find_event_mentions(take_apart("The next speaker was late. The first is free, the second is not."))) == []
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He said similar meetings were held in Puno in 2019.", "similar meetings"),
        ("Zonal pre-forum meetings had been concluded in Puno.", "Zonal pre-forum meetings"),
        ("Preparatory workshops took place in Puno on 3 April.", "Preparatory workshops"),
    ],
)
def test_meetings_of_many_that_were_held_came_before(text: str, name: str) -> None:
    document = take_apart(text)
    (mention,) = find_event_mentions(document)
    assert (mention.name.of(document.text), mention.relation) == (name, Relation.PREVIOUS)


def test_a_person_who_will_return_is_no_event() -> None:
    document = take_apart("He will leave for Quito on 3 May and will return to Lima on 5 May.")
    assert not list(find_event_mentions(document))
