"""Short names stand for the full names that the text gives."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.full_name import find_full_names
from briefview.extraction.short_name import spelled_out
from briefview.extraction.span import Span

TEXT = "The Lamp Society of Lima met the Ministry of Sea and Port Affairs (MoSPA). The society and LSL thanked MoSPA."


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("LSL", "Lamp Society of Lima"),
        ("MoSPA", "Ministry of Sea and Port Affairs"),
        ("society", "Lamp Society of Lima"),
        ("Lamp Society", None),
    ],
)
def test_a_short_name_has_the_full_name_that_it_stands_for(short: str, full: str | None) -> None:
    document = take_apart(TEXT)
    at = TEXT.rindex(short)
    span = spelled_out(document, find_full_names(document), Span(at, at + len(short)))
    assert (span.of(TEXT) if span else None) == full


def test_an_acronym_that_no_name_spells_stands_for_nothing() -> None:
    document = take_apart("The Lamp Society of Lima met XYZ.")
    assert spelled_out(document, {}, Span(29, 32)) is None
