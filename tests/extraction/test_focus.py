"""Who a pronoun or an office stands for."""

import pytest

from tests.extraction.article import said_in


def test_a_pronoun_stands_for_the_last_subject() -> None:
    said = said_in("Dr. Ana Diaz said fog is rare. She added that tugs help.")
    assert [name for name, _ in said] == ["Ana Diaz", "Ana Diaz"]


def test_a_pronoun_passes_over_a_person_of_the_other_gender() -> None:
    said = said_in("Ms. Ana Diaz thanked Mr. Li Wei for the lamps. She added that tugs help.")
    assert said[-1] == ("Ana Diaz", "added that tugs help")


def test_a_pronoun_for_which_two_would_do_is_left_open() -> None:
    said = said_in("The lamps were lit by Dr. Ana Diaz and Dr. Li Wei. She added that tugs help every crew.")
    assert said == []


def test_an_office_stands_for_the_one_who_holds_it() -> None:
    said = said_in("Port Minister Ana Diaz met Mr. Li Wei. The minister said fog is rare.")
    assert said == [("Ana Diaz", "said fog is rare")]


def test_a_pronoun_is_left_open_where_the_last_person_may_fit_and_another_one_surely_does() -> None:
    assert said_in("Dr. Ana Diaz lost her lamp. Dr. Li Wei found it. She added that tugs help every crew.") == []


def test_a_gender_that_a_sentence_tells_rules_a_person_out() -> None:
    said = said_in("Dr. Ana Diaz lost her lamp. Dr. Li Wei found his own. She added that tugs help every crew.")
    assert said == [("Ana Diaz", "added that tugs help every crew")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Port Minister Ana Diaz and Health Minister Li Wei came. The minister said fog is rare.", []),
        ("Port Minister Ana Diaz and Health Minister Li Wei came. The health minister said fog is rare.", ["Li Wei"]),
        ("Port Minister Ana Diaz came. The Minister of Health said fog is rare.", []),
        ("Vice President Ana Diaz spoke after President Li Wei. The President said fog is rare.", ["Li Wei"]),
        ("Ana Diaz, head of the Port Board, spoke. The board's head said fog is rare.", ["Ana Diaz"]),
        (
            "Port Minister Ana Diaz came. Acting Port Minister Li Wei said ice melts. The Minister said fog is rare.",
            ["Li Wei", "Li Wei"],
        ),
        (
            "Mr. Li Wei met Ms. Ana Diaz. The former said fog is rare. The latter said tugs help.",
            ["Li Wei", "Ana Diaz"],
        ),
        ("Mr. Arun Sen met Ms. Rita Sen. Ms Sen said fog is rare.", ["Rita Sen"]),
        ("Mohamed Al-Said, the mayor, came. Later Mohammed Al-Said said fog is rare.", ["Mohamed Al-Said"]),
    ],
)
def test_an_office_or_a_surname_stands_for_the_one_whom_it_fits(text: str, names: list[str]) -> None:
    assert [name for name, _ in said_in(text)] == names
