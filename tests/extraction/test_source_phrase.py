"""Noun phrases that say something without naming a known person."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.source_phrase import head_of, is_plural, phrase_before, phrase_behind, phrase_behind_quotation


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Officials said fog is rare.", "Officials"),
        ("A spokeswoman for the Port Board said fog is rare.", "A spokeswoman for the Port Board"),
        ("In May pilots said fog is rare.", "pilots"),
        ("After the vote the ministry said fog is rare.", "the ministry"),
        ("The board, which owns the port, said fog is rare.", "The board"),
        ("The pilots who said fog is rare left.", "The pilots"),
        ("Lena Moritz, 27, a pilot, said fog is rare.", "Lena Moritz"),
        ("They said fog is rare.", "They"),
        ("Lena Moritz, who lost a lamp in Alba, Norland, last May, said fog is rare.", "Lena Moritz"),
    ],
)
def test_a_phrase_ends_before_its_verb_or_an_insertion(text: str, phrase: str) -> None:
    document = take_apart(text)
    verb = next(i for i, word in enumerate(document.words) if word.text == "said")
    found = phrase_before(document, verb, 0)
    assert found
    assert text[document.words[found.first].start : document.words[found.last - 1].end] == phrase


def test_all_that_stands_between_spoken_words_and_a_verb_is_one_phrase() -> None:
    text = "“Fog is rare,” port experts Lena Moritz and Omar Aziz of the Alba Institute said in May."
    document = take_apart(text)
    verb = next(i for i, word in enumerate(document.words) if word.text == "said")
    found = phrase_behind_quotation(document, verb, 0)
    assert found
    assert document.words[found.first].text == "port"
    assert (
        phrase_behind_quotation(take_apart("They like the “old and dear lamp,” and bragged about it."), 11, 0) is None
    )
    assert phrase_behind_quotation(take_apart("The port experts said fog is rare."), 3, 0) is None


@pytest.mark.parametrize("text", ["Quickly said, fog is rare.", "In May 2024 said so."])
def test_adverbs_dates_and_gerunds_are_no_sources(text: str) -> None:
    document = take_apart(text)
    verb = next(i for i, word in enumerate(document.words) if word.text == "said")
    assert phrase_before(document, verb, 0) is None


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("the pilots of Alba on Monday.", "Alba"),
        ("the ministry closed the road.", "ministry"),
        ("Gov. Omar Aziz.", "Aziz"),
    ],
)
def test_a_phrase_behind_its_verb_ends_at_the_next_phrase(text: str, last: str) -> None:
    document = take_apart(text)
    found = phrase_behind(document, 0, len(document.words))
    assert found
    assert document.words[found.last - 1].text == last


def test_no_phrase_starts_with_a_preposition() -> None:
    document = take_apart("in a statement.")
    assert phrase_behind(document, 0, 3) is None


def test_the_head_of_a_phrase_stands_before_its_complement() -> None:
    document = take_apart("Experts at the institute warn of fog.")
    found = phrase_before(document, 4, 0)
    assert found
    assert head_of(document, found).text == "Experts"


def test_plural_nouns_take_a_bare_verb() -> None:
    words = take_apart("Critics, police and the press").words
    assert [is_plural(words[i]) for i in (0, 2, 5)] == [True, True, False]
