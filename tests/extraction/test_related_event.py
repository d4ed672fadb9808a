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
        ("It will be followed by the World Pilots Congress in Quito.", "World Pilots Congress", Relation.NEXT, "Quito"),
        ("The forum prepares for the World Pilots Congress in Quito.", "World Pilots Congress", Relation.NEXT, "Quito"),
        (
            "She recalled the talks at the World Pilots Congress in Quito.",
            "World Pilots Congress",
            Relation.RELATED,
            "Quito",
        ),
        ("She will attend the World Pilots Congress in Quito.", "World Pilots Congress", Relation.NEXT, "Quito"),
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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The forum was held ahead of next month's Ocean Summit in Nice.", "Ocean Summit"),
        ("The forum took place on the sidelines of the World Pilots Congress.", "World Pilots Congress"),
        ("The forum follows the first held in Accra in 2023.", "the first"),
        ("Last year's forum was held in Quito.", "Last year's forum"),
        ("It will be followed by a training workshop in Quito in June.", "training workshop"),
        ("Quito will host the next edition in 2027.", "next edition"),
        ("The 2027 edition will be held in Quito.", "2027 edition"),
        (
            "The recommendations will be presented at the African Ports Summit in Nairobi in September.",
            "African Ports Summit",
        ),
        ("The forum builds on the Tide Conference held in Mombasa in 2021.", "Tide Conference"),
        ("Similar workshops will be held in Cusco and Ica in May.", "Similar workshops"),
        ("A similar workshop was held in Cusco in March.", "similar workshop"),
        ("The board will hold a webinar on fog in October.", "webinar on fog"),
        ("The forum comes ahead of COP30 in Belém.", "COP30"),
        ("The second phase of the training will start in Ica in July.", "second phase"),
        ("The next meeting is scheduled for 4 May 2027 in Quito.", "next meeting"),
        ("She said the next forum should be longer.", "next forum"),
        ("The forum was preceded by a youth summit on Wednesday.", "youth summit"),
        (
            "A technical meeting was held in Quito from 2 to 4 March to prepare the forum.",
            "technical meeting",
        ),
        ("The outcomes will feed into the Second World Port Summit.", "Second World Port Summit"),
        ("The first edition of the forum took place in Cusco in 2019.", "first edition"),
        ("The forum returns to Lima in May 2027.", "returns"),
        ("The committee will sit again in Ica on 4 May.", "will sit again"),
        ("Before the forum, delegates met for a youth assembly in Callao on Wednesday.", "youth assembly"),
        ("He had attended the World Pilots Congress in Quito in 2022.", "World Pilots Congress"),
        ("The Ministers' Council, which will take place in Riga in the autumn, will decide.", "Ministers' Council"),
        ("The forum opened a week before the South American Relay in Punta del Este.", "South American Relay"),
        ("A pre-conference course was held on Wednesday in Lima.", "pre-conference course"),
        ("Participants will make a field visit to Callao on Saturday.", "field visit"),
    ],
)
def test_other_events_are_read_in_the_many_ways_of_tying_them_to_the_event(text: str, name: str) -> None:
    assert [finding.name.of(OWN + text) for finding in related(text)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "The opening was followed by a roundtable on fees.",
        "The opening ceremony was followed by a technical session.",
        "The two sides also held a bilateral meeting.",
        "Two side events were held on Thursday.",
        "The closing ceremony took place on Friday.",
        "A press conference will be held at noon on Friday.",
        "The forum is the third in the series after those in Quito and Accra.",
        "This was the second such forum since 2019.",
    ],
)
def test_parts_of_the_event_and_meetings_in_passing_are_none(text: str) -> None:
    assert related(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It will be preceded by a training for pilots in Puno on 27 April.", "training for pilots"),
    ],
)
def test_what_precedes_the_event_and_what_is_counted_from_came_before(text: str, name: str) -> None:
    document = take_apart(f"The Harbour Safety Congress opened in Lima.\n\n{text}\n")
    (found,) = find_related_events(document, event_of(document), find_dates(document.plain), None)
    assert (found.name.of(document.text), found.relation) == (name, Relation.PREVIOUS)


def test_a_body_called_a_congress_is_no_related_event() -> None:
    text = "The World Pilots Congress organised a workshop. Ana Diaz of the World Pilots Congress will be in Quito."
    assert not [finding for finding in related(text) if "Congress" in finding.name.of(OWN + text)]


def test_the_day_of_an_event_beside_may_stand_before_it() -> None:
    text = "On the eve of the forum, 5 May 2024, a workshop on ‘Light and fog’ took place."
    (finding,) = related(text)
    assert finding.name.of(OWN + text) == "Light and fog"
    assert finding.dates is not None
    assert finding.dates.value.words == "5 May 2024"


def test_a_session_of_the_event_is_no_other_event() -> None:
    assert related("The first session of the forum will be held on Saturday.") == []


@pytest.mark.parametrize(
    ("text", "name", "relation"),
    [
        ("She said Peru hosted the Sixth Tide Summit in Callao in 2015.", "Sixth Tide Summit", Relation.PREVIOUS),
        ("Peru will soon take the chair at the upcoming 11th Tide Summit.", "11th Tide Summit", Relation.NEXT),
        (
            "Peru took the chair during the 10th Tide Summit held in Quito on 7 May 2024 and is set to meet.",
            "10th Tide Summit",
            Relation.PREVIOUS,
        ),
    ],
)
def test_a_summit_is_told_by_its_year_or_as_upcoming(text: str, name: str, relation: Relation) -> None:
    (finding,) = related(text)
    assert (finding.name.of(OWN + text), finding.relation) == (name, relation)


def test_an_ordinal_with_its_own_day_tells_another_event() -> None:
    found = related("It follows talks and the 86th Pilots Council Meeting, on Wednesday in Quito.")
    assert [
        finding.name.of(OWN + "It follows talks and the 86th Pilots Council Meeting, on Wednesday in Quito.")
        for finding in found
    ] == ["86th Pilots Council Meeting"]
