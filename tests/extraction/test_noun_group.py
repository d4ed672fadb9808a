"""Groups of nouns beside a figure."""

import pytest

from briefview.extraction.document import Document, take_apart
from briefview.extraction.noun_group import (
    is_function,
    is_plural,
    is_verb_form,
    name_end,
    nouns_after,
    nouns_at,
    nouns_before,
    nouns_end,
    nouns_start,
)
from briefview.extraction.span import Span


def words(document: Document, span: Span | None) -> str | None:
    return span.of(document.text) if span else None


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("harbour pilots attended the talks", "harbour pilots"),
        ("newly built harbour schools in Lima", "newly built harbour schools"),
        ("family members living abroad", "family members"),
        ("agriculture contributed much", "agriculture"),
        ("registered boats of the coast", "registered boats"),
    ],
)
def test_nouns_end_before_a_verb_a_participle_and_a_preposition(text: str, nouns: str) -> None:
    document = take_apart(text)
    end = nouns_end(document, 0, len(document.words))
    assert " ".join(word.text for word in document.words[:end]) == nouns


def test_nouns_start_behind_the_word_that_opens_them() -> None:
    assert nouns_start(take_apart("they sold the new lamps"), 5, 0) == 3


@pytest.mark.parametrize(
    ("text", "at", "nouns"), [("with new lamps worth", 3, "new lamps"), ("the trade stood at", 3, None)]
)
def test_a_verb_before_a_word_is_no_noun(text: str, at: int, nouns: str | None) -> None:
    document = take_apart(text)
    assert words(document, nouns_before(document, at, 0)) == nouns


def test_of_an_owner_and_what_is_owned_the_latter_is_read() -> None:
    document = take_apart("the region's 20 ports sank")
    assert words(document, nouns_at(document, 0, len(document.words))) == "ports"


def test_nouns_are_read_behind_one_of_the_given_prepositions_only() -> None:
    document = take_apart("of the boats")
    assert words(document, nouns_after(document, 0, 3, frozenset({"of"}))) == "boats"
    assert nouns_after(document, 0, 3, frozenset({"in"})) is None


@pytest.mark.parametrize(
    ("word", "plural"), [("ships", True), ("people", True), ("SMEs", True), ("harbour", False), ("status", False)]
)
def test_the_form_of_a_noun_tells_whether_it_can_be_several(word: str, plural: bool) -> None:
    assert is_plural(take_apart(word).words[0]) is plural


@pytest.mark.parametrize(
    ("word", "verb"), [("rose", True), ("failed", True), ("seed", False), ("seaweed", False), ("harbour", False)]
)
def test_the_form_of_a_predicate_is_told_from_a_noun(word: str, verb: bool) -> None:
    assert is_verb_form(take_apart(word).words[0]) is verb


def test_an_article_opens_nouns() -> None:
    assert is_function(take_apart("the").words[0])


def test_a_name_in_capitals_goes_on_behind_of_and_for() -> None:
    document = take_apart("the Support for Harbour Pilots Scheme and")
    assert name_end(document, 2, len(document.words)) == 6
