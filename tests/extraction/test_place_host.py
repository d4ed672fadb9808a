"""The host of an event tells its country where only the dateline names another one."""

import pytest

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
