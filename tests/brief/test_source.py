"""A source knows its text by its digest."""

import datetime as dt
import hashlib

import pytest
from pydantic import ValidationError

from briefview.brief import Dropped, DroppedKind, Evidence, Published, PublishedOrigin, Source


def test_the_digest_is_filled_in() -> None:
    assert Source(text="Genf\n", origin="a.txt").sha256 == hashlib.sha256(b"Genf\n").hexdigest()


def test_a_wrong_digest_is_refused() -> None:
    with pytest.raises(ValidationError, match="does not have the SHA-256"):
        Source(text="Genf", origin="a.txt", sha256="0" * 64)


def test_half_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(ValidationError, match="surrogate"):
        Source(text="a\ud800b", origin="a.txt")


def test_a_date_found_in_the_text_is_quoted() -> None:
    words = Evidence(start=0, end=12, quote="5 April 2025")
    assert Published(date=dt.date(2025, 4, 5), origin=PublishedOrigin.TEXT, evidence=words).evidence == words
    with pytest.raises(ValidationError, match="carries evidence"):
        Published(date=dt.date(2025, 4, 5), origin=PublishedOrigin.TEXT)
    with pytest.raises(ValidationError, match="carries evidence"):
        Published(date=dt.date(2025, 4, 5), origin=PublishedOrigin.GIVEN, evidence=words)


def test_only_a_day_that_a_person_set_stands_instead_of_what_the_file_says() -> None:
    proposal = Published(date=dt.date(2025, 4, 5), origin=PublishedOrigin.METADATA, field="datePublished")
    given = Published(date=dt.date(2025, 4, 6), origin=PublishedOrigin.GIVEN, instead_of=proposal)
    assert Published.model_validate_json(given.model_dump_json()) == given
    for origin, instead_of in ((PublishedOrigin.METADATA, proposal), (PublishedOrigin.GIVEN, given)):
        with pytest.raises(ValidationError, match="instead of another"):
            Published(date=dt.date(2025, 4, 6), origin=origin, instead_of=instead_of)


def test_an_offset_tells_its_page() -> None:
    source = Source(text="One.\nTwo.\n", origin="a.pdf", page_starts=(0, 5))
    assert [source.page(offset) for offset in (0, 4, 5, 10)] == [1, 1, 2, 2]
    assert Source(text="One.", origin="a.txt").page(0) is None


@pytest.mark.parametrize("starts", [(1, 5), (0, 5, 3), (0, 99)])
def test_pages_that_do_not_follow_each_other_within_the_text_are_refused(starts: tuple[int, ...]) -> None:
    with pytest.raises(ValidationError, match="page"):
        Source(text="One.\nTwo.\n", origin="a.pdf", page_starts=starts)


def test_what_was_left_out_is_kept_with_its_kind() -> None:
    source = Source(text="One.", origin="a.html", dropped=(Dropped(kind=DroppedKind.BOILERPLATE, text="Menu"),))
    assert Source.model_validate_json(source.model_dump_json()) == source
