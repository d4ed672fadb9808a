"""Words are cut and classed so that patterns can be laid over them."""

import pytest

from briefview.extraction.mask import plain_view
from briefview.extraction.word import Tag, Word, find_words


def texts(text: str) -> list[str]:
    return [word.text for word in find_words(plain_view(text))]


def word(text: str) -> Word:
    (found,) = find_words(text)
    return found


def test_offsets_point_at_the_words() -> None:
    text = "Ana Diaz’s 40 barges, “old” ones."
    for found in find_words(plain_view(text)):
        assert found.span.of(plain_view(text)) == found.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya’s lakes", ["Kenya", "'s", "lakes"]),
        ("Port Expo-2024 ended", ["Port", "Expo", "-", "2024", "ended"]),
        ("in mid-2024 and COVID-19", ["in", "mid-2024", "and", "COVID-19"]),
        ("co-host and Sub-Saharan", ["co-host", "and", "Sub-Saharan"]),
        ("the U.S. and H.E.", ["the", "U.S.", "and", "H.E."]),
        ("1,500.5 and 9th", ["1,500.5", "and", "9th"]),
        ("Rs500 or USD20", ["Rs", "500", "or", "USD", "20"]),
        ("US$3m", ["US", "$", "3", "m"]),
        ("won't O'Brien R&D", ["won't", "O'Brien", "R&D"]),
        ("Dr.-Ing. Zoë Åberg", ["Dr.-Ing", ".", "Zoë", "Åberg"]),
        ("G20 COP29", ["G20", "COP29"]),
        ("5%", ["5", "%"]),
        ("2024-25", ["2024", "-", "25"]),
    ],
)
def test_a_text_is_cut_into_words_numbers_and_marks(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("40", Tag.NUMBER), ("9th", Tag.NUMBER), ("forty", Tag.NUMERAL), ("million", Tag.NUMERAL), ("Lima", Tag.PLACE),
        ("Peru", Tag.PLACE), ("Peruvian", Tag.DEMONYM), ("UNESCO", Tag.ACRONYM), ("Diaz", Tag.CAPITAL),
        ("chairman", Tag.ROLE), ("deputy", Tag.ROLE_QUALIFIER), ("Prof", Tag.HONORIFIC), ("ministry", Tag.ORGANIZATION),
        ("forum", Tag.EVENT), ("climate", Tag.TOPIC), ("van", Tag.PARTICLE), ("she", Tag.PRONOUN),
        ("will", Tag.AUXILIARY), ("also", Tag.ADVERB), ("which", Tag.STOP), ("Tuesday", Tag.CALENDAR),
        ("March", Tag.CALENDAR), (";", Tag.PUNCTUATION), ("delegates", Tag.GROUP),
    ],
)  # fmt: skip
def test_a_word_has_the_class_that_the_lexicon_gives_it(text: str, tag: str) -> None:
    assert tag in word(text).tags


@pytest.mark.parametrize("text", ["CEO", "SRSG", "minister-designate", "Editor-in-Chief", "ex-minister"])
def test_an_office_is_known_by_its_letters_in_capitals_and_by_its_parts(text: str) -> None:
    assert Tag.ROLE in word(text).tags


@pytest.mark.parametrize("text", ["cm", "well-designate", "ex-forum"])
def test_other_letters_and_parts_are_no_office(text: str) -> None:
    assert Tag.ROLE not in word(text).tags


def test_a_word_may_have_several_classes() -> None:
    assert {Tag.ROLE, Tag.CAPITAL} <= word("Minister").tags


def test_a_single_capital_letter_is_no_acronym() -> None:
    assert Tag.ACRONYM not in word("A").tags


def test_an_arab_article_does_not_hide_the_capital_behind_it() -> None:
    assert Tag.CAPITAL in word("al-Rashid").tags
    assert Tag.CAPITAL not in word("already").tags


def test_a_form_of_a_verb_of_saying_knows_its_verb() -> None:
    saying = word("Stressed").saying
    assert saying is not None
    assert saying.base == "stress"
    assert word("canal").saying is None


def test_the_lower_case_form_is_kept_beside_the_word() -> None:
    assert (word("Forum").text, word("Forum").low) == ("Forum", "forum")


def test_said_with_a_capital_is_a_name() -> None:
    assert (word("Said").saying, word("Said").tags) == (None, frozenset({Tag.CAPITAL}))
    assert word("said").saying is not None
