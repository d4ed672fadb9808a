"""The host of an event tells its country where only the dateline names another one."""

import pytest

from briefview.brief import InferredPart
from tests.extraction.article import extract


@pytest.mark.parametrize(
    ("dateline", "city", "country"),
    [("LIMA, Peru", None, "Kenya"), ("MOMBASA, Kenya", "Mombasa", "Kenya"), ("NEW YORK", "New York", "United States")],
)
def test_an_event_that_a_country_hosts_is_at_home_there(dateline: str, city: str | None, country: str) -> None:
    event = extract(f"{dateline} – Kenya hosted the Harbour Lamp Forum. The forum drew ninety pilots.").event
    assert event is not None
    assert event.place is not None
    assert (event.place.value.city, event.place.value.country) == (city, country)


def test_a_country_that_only_organises_an_event_abroad_does_not_place_it() -> None:
    event = extract("LIMA, Peru – The U.S. organised the Harbour Lamp Forum. The forum drew ninety pilots.").event
    assert event is not None
    assert event.place is not None
    assert event.place.value.city == "Lima"


def test_a_country_under_another_name_is_inferred() -> None:
    event = extract("LIMA, Peru – The U.S. hosted the Harbour Lamp Forum. The forum drew ninety pilots.").event
    assert event is not None
    assert event.place is not None
    assert (event.place.value.country, event.place.inferred) == ("United States", (InferredPart.COUNTRY,))
