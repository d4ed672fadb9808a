"""The place of an event is read where the text states it, and only its country is ever inferred."""

import pytest

from briefview.brief import InferredPart, Place
from briefview.extraction.date_phrase import find_dates
from briefview.extraction.dateline import find_dateline
from briefview.extraction.document import take_apart
from briefview.extraction.event_choice import choose_event
from briefview.extraction.place import PlaceFinding, assemble_place, find_event_place
from briefview.extraction.place_phrase import PlacePhrase
from briefview.extraction.span import Span


def place(text: str) -> PlaceFinding | None:
    document = take_apart(text)
    choice = choose_event(document)
    assert choice is not None
    return find_event_place(document, choice, find_dateline(document, find_dates(document.plain)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The Canal Forum opened at the Guild House in Ghent, Belgium, on Monday with songs.\n",
            Place(venue="Guild House", city="Ghent", country="Belgium"),
            id="the event's sentence",
        ),
        pytest.param(
            "The Canal Forum opened at Bay Hall, the Ministry of Canals and the Lock Board said on Monday.\n",
            Place(venue="Bay Hall"),
            id="a list of bodies behind a venue",
        ),
        pytest.param(
            "The Canal Forum was held in Belgium's Ghent on Monday with songs.\n",
            Place(city="Ghent", country="Belgium"),
            id="a city behind its country",
        ),
        pytest.param(
            "LIMA, Peru – The Canal Forum was held on Monday. Ana Diaz travelled to Ghent to address the forum.\n",
            Place(city="Ghent", country="Belgium"),
            id="where somebody travelled to attend",
        ),
        pytest.param(
            "The Canal Forum opened at the Grand Hotel Sofia on Monday with songs.\n",
            Place(venue="Grand Hotel Sofia", city="Sofia", country="Bulgaria"),
            id="a hotel that is named after its city",
        ),
        pytest.param(
            "The Canal Forum opened in the main auditorium of the Lock Board in Ghent, Belgium.\n",
            Place(venue="main auditorium of the Lock Board", city="Ghent", country="Belgium"),
            id="a building in small letters",
        ),
        pytest.param(
            "The Canal Forum opened at the Guild House in Trinidad and Tobago on Monday.\n",
            Place(venue="Guild House", country="Trinidad and Tobago"),
            id="a country of several words",
        ),
        pytest.param(
            "Canal Forum\nVenue: Guild House, Ghent, Belgium\n\nThe Canal Forum opened on Monday with songs.\n",
            Place(venue="Guild House", city="Ghent", country="Belgium"),
            id="a header",
        ),
        pytest.param(
            "Canal Forum\nCape Town | 7–10 July 2026 | Bay Hotel\n\nThe Canal Forum opens on Monday with songs.\n",
            Place(venue="Bay Hotel", city="Cape Town", country="South Africa"),
            id="a line below the title",
        ),
        pytest.param(
            "GHENT: The Canal Forum opened on Monday with songs.\n",
            Place(city="Ghent", country="Belgium"),
            id="the dateline",
        ),
        pytest.param(
            "Ghent forum ends\n\nThe Canal Forum ended on Monday with songs.\n",
            Place(city="Ghent", country="Belgium"),
            id="the title",
        ),
        pytest.param(
            "The Canal Forum was held in Brightwater on Monday with songs.\n",
            Place(city="Brightwater"),
            id="an unlisted city",
        ),
        pytest.param(
            "The Canal Forum was held in Chișinău, the Republic of Moldova, on Monday with songs.\n",
            Place(city="Chișinău", country="Moldova"),
            id="the long name of a country",
        ),
        pytest.param(
            "The Canal Forum was held in Atlanta, Georgia, on Monday with songs.\n",
            Place(city="Atlanta", country="United States"),
            id="a state of a country's name",
        ),
        pytest.param(
            "CAIRNS, Queensland: The Canal Forum opened on Monday with songs.\n",
            Place(city="Cairns", country="Australia"),
            id="a state in the dateline",
        ),
        pytest.param(
            "The Canal Forum was held in Cambridge on Monday. American pilots spoke in Boston.\n",
            Place(city="Cambridge", country="United States"),
            id="a city that two countries have",
        ),
        pytest.param(
            "The Canal Forum was held in Cambridge on Monday with songs.\n",
            Place(city="Cambridge"),
            id="a city of no telling country",
        ),
        pytest.param(
            "The Canal Forum was held in Peru on Monday with songs.\n", Place(country="Peru"), id="a country alone"
        ),
    ],
)
def test_a_place_is_read_where_the_text_states_it(text: str, expected: Place) -> None:
    found = place(text)
    assert found is not None
    assert found.place == expected


def test_an_event_in_another_city_than_the_dateline_is_in_that_city() -> None:
    found = place("LIMA: The Canal Forum was held in Ghent on Monday with songs.\n")
    assert found is not None
    assert (found.place.city, found.rule) == ("Ghent", "event.place-words")


def test_a_place_of_another_event_is_not_taken() -> None:
    found = place("The Canal Forum opened today with songs. The next Canal Summit will be held in Ghent in May.\n")
    assert found is None


def test_a_text_that_names_no_place_gives_none() -> None:
    assert place("The Canal Forum opened on Monday with songs.\n") is None


def test_a_country_that_only_the_city_tells_is_inferred_and_one_that_is_stated_is_not() -> None:
    inferred, stated = (
        place(f"The Canal Forum was held in {words} on Monday with songs.\n") for words in ("Ghent", "Ghent, Belgium")
    )
    assert inferred is not None
    assert stated is not None
    assert inferred.place == stated.place
    assert (inferred.inferred, stated.inferred) == ((InferredPart.COUNTRY,), ())


def test_a_city_that_a_dateline_writes_in_capitals_is_written_as_names_are() -> None:
    text = "CAPE TOWN – The Canal Forum opened on Monday with songs.\n"
    found = place(text)
    assert found is not None
    assert found.place.city == "Cape Town"
    assert [span.of(text) for span in found.evidence] == ["CAPE TOWN"]
    assert found.rule == "event.place-dateline"


def test_parts_side_by_side_are_one_piece_of_evidence_and_others_are_several() -> None:
    text = "Guild House, Ghent. Later: Belgium."
    house, ghent, belgium = Span(0, 11), Span(13, 18), Span(27, 34)
    phrase = PlacePhrase(house, house, ghent, belgium)
    found = assemble_place(take_apart(text), phrase, phrase, phrase, "event.place-words")
    assert found is not None
    assert [span.of(text) for span in found.evidence] == ["Guild House, Ghent", "Belgium"]


def test_no_parts_make_no_place() -> None:
    assert assemble_place(take_apart("Nowhere."), None, None, None, "event.place-words") is None


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("The Harbour Safety Forum was held in Badore. The Lagos State Government opened it.", "Badore"),
        ("The Harbour Safety Forum was held. The Lagos State Government opened it.", None),
    ],
)
def test_a_country_that_only_the_rest_of_the_text_tells_is_inferred(text: str, city: str | None) -> None:
    found = place(text)
    assert found is not None
    assert found.place == Place(city=city, country="Nigeria")
    assert found.inferred == (InferredPart.COUNTRY,)


def test_another_event_is_no_venue() -> None:
    text = "The Canal Forum opened in Ghent on Monday. She recalled her visit to the boats at the Osaka Harbour Expo.\n"
    found = place(text)
    assert found is not None
    assert (found.place.venue, found.place.city) == (None, "Ghent")


def test_a_name_behind_a_title_is_no_city() -> None:
    found = place("Foreign Minister Sheikh Salem Al-Tovin opened the Canal Forum at the Guild House.\n")
    assert found is None or found.place.city is None


@pytest.mark.parametrize(
    "text",
    [
        "The Canal Forum opened with songs. The forum builds on two workshops held in Lima.\n",
        "The port opened the Canal Forum for officials of the Lima region.\n",
    ],
)
def test_the_place_of_other_events_and_of_guests_is_not_the_events(text: str) -> None:
    found = place(text)
    assert found is None or found.place.city is None


def test_the_hotel_of_another_event_is_not_the_place() -> None:
    found = place(
        "The Canal Forum was held in Ghent. The forum was preceded by the 4th Lock Meeting at the Tide Hotel.\n"
    )
    assert found is not None
    assert found.place == Place(city="Ghent", country="Belgium")


def test_a_city_in_the_name_of_a_university_is_not_the_place() -> None:
    found = place("The Canal Forum was held by Lima Harbour University with songs.\n")
    assert found is None or found.place.city is None


def test_a_city_and_its_country_need_no_comma() -> None:
    found = place("The Canal Forum was held in Ghent Belgium and was free.\n")
    assert found is not None
    assert found.place == Place(city="Ghent", country="Belgium")


def test_the_city_of_a_battle_is_not_the_place() -> None:
    found = place("The Canal Forum was held to recall the battle of Ghent. It was free.\n")
    assert found is None or found.place.city is None
