"""A fact has evidence unless a person wrote it."""

import pytest
from pydantic import ValidationError

from briefview.brief import Evidence, Fact, InferredPart, Standing

WORDS = (Evidence(start=0, end=6, quote="Geneva"),)


def test_an_extracted_fact_without_evidence_is_refused() -> None:
    with pytest.raises(ValidationError, match="has no evidence"):
        Fact[str](id="f1", value="Geneva", rule="place.dateline")


def test_a_fact_added_by_hand_needs_no_evidence() -> None:
    assert Fact[str](id="f1", value="Geneva", standing=Standing.ADDED).evidence == ()


def test_an_extracted_fact_names_its_rule() -> None:
    with pytest.raises(ValidationError, match="a rule is named"):
        Fact[str](id="f1", value="Geneva", evidence=WORDS)


def test_an_edited_fact_keeps_what_was_extracted() -> None:
    with pytest.raises(ValidationError, match="extracted value is kept"):
        Fact[str](id="f1", value="Bern", evidence=WORDS, rule="place.dateline", standing=Standing.EDITED)
    edited = Fact[str](
        id="f1", value="Bern", evidence=WORDS, rule="place.dateline", standing=Standing.EDITED, extracted="Geneva"
    )
    assert edited.extracted == "Geneva"


def test_a_fact_with_an_inferred_part_is_inferred() -> None:
    stated = Fact[str](id="f1", value="Geneva", evidence=WORDS, rule="place.dateline")
    inferred = Fact[str](id="f1", value="Geneva", evidence=WORDS, rule="place.city", inferred=(InferredPart.COUNTRY,))
    assert (stated.basis, inferred.basis) == ("stated", "inferred")


def test_a_fact_is_never_changed() -> None:
    fact = Fact[str](id="f1", value="Geneva", evidence=WORDS, rule="place.dateline")
    with pytest.raises(ValidationError, match="frozen"):
        setattr(fact, "value", "Bern")  # noqa: B010 - a plain assignment does not pass the type checker
