"""What is known of a document beside its text, and what was left out, is told in words."""

import datetime as dt

from briefview.brief import Dropped, DroppedKind, Published, PublishedOrigin, Source
from briefview.presentation.document import document_details, left_out, left_out_text, published_detail

PROPOSAL = Published(date=dt.date(2025, 5, 12), origin=PublishedOrigin.METADATA, field="datePublished")
PAGE = Source(
    text="Tides meet",
    origin="tides.html",
    title="Tides\nmeet",
    publisher="The Quay",
    author="Ines Marlowe",
    url="https://quay.example/tides",
    language="fr",
    published=PROPOSAL,
    dropped=(
        Dropped(kind=DroppedKind.HIDDEN, text="Skip"),
        Dropped(kind=DroppedKind.BOILERPLATE, text="Home\nNews"),
        Dropped(kind=DroppedKind.BOILERPLATE, text="© Quay"),
    ),
)


def test_what_a_document_says_about_itself_is_listed_and_nothing_else() -> None:
    assert document_details(PAGE) == (
        ("Title", "Tides meet"),
        ("Publisher", "The Quay"),
        ("Author", "Ines Marlowe"),
        ("Published", "12 May 2025, from the file (datePublished)"),
        ("Address", "https://quay.example/tides"),
        ("Language", "French"),
        ("File", "tides.html"),
    )
    assert document_details(Source(text="x", origin="a.txt", language="en")) == (("File", "a.txt"),)


def test_a_day_that_a_person_set_is_told_with_what_the_file_says() -> None:
    given = Published(date=dt.date(2025, 5, 13), origin=PublishedOrigin.GIVEN, instead_of=PROPOSAL)
    source = PAGE.model_copy(update={"published": given})
    assert published_detail(source) == "13 May 2025, set by hand; the file says 12 May 2025 (datePublished)"
    alone = PAGE.model_copy(update={"published": given.model_copy(update={"instead_of": None})})
    assert published_detail(alone) == "13 May 2025, set by hand"
    assert published_detail(Source(text="x", origin="a.txt")) == ""


def test_parts_are_listed_kind_by_kind_in_the_order_of_the_document() -> None:
    parts = left_out(PAGE)
    assert [part.text for part in parts] == ["Home\nNews", "© Quay", "Skip"]
    assert parts[0].spoken == "Around the article: Home · News."
    assert left_out_text(parts[1:]) == "Around the article:\n© Quay\n\nNot shown to readers:\nSkip"


def test_every_kind_has_a_name() -> None:
    every = tuple(Dropped(kind=kind, text="x") for kind in DroppedKind)
    assert len({part.kind for part in left_out(PAGE.model_copy(update={"dropped": every}))}) == len(DroppedKind)
