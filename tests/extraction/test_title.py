"""Titles before a name and letters behind it are told from the name."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.title import behind_day, behind_letters, honorific_start, seat


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Minister Prof. Dr. Ana", "Prof. Dr."),
        ("Minister Tan Sri Ana", "Tan Sri"),
        ("Minister Dato' Sri Ana", "Dato' Sri"),
        ("Maj. Gen. (retd) Ana", "Maj. Gen. (retd)"),
        ("Director General Engr. Ana", "Engr."),
        ("Premier, the Most Hon. Ana", "Most Hon."),
        ("Minister, Dr. the Hon. Ana", "Dr. the Hon."),
        ("Member, the Right Honourable Ana", "Right Honourable"),
        ("Director H E Dr. Ana", "H E Dr."),
        ("Director H. E. Ana", "H. E."),
    ],
)
def test_a_title_goes_back_to_its_first_word(text: str, title: str) -> None:
    words = take_apart(text).words
    first = honorific_start(take_apart(text), len(words) - 1, 0)
    assert text[words[first].start : words[-2].end] == title


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("Diaz OBE came", "came"),
        ("Diaz, OBE, PhD, came", ","),
        ("Diaz (Retd) came", "came"),
        ("Diaz MP Omar came", "MP"),
        ("Diaz came", "came"),
    ],
)
def test_letters_behind_a_name_are_stepped_over_before_no_other_name(text: str, behind: str) -> None:
    document = take_apart(text)
    assert document.words[behind_letters(document, 1, len(document.words))].text == behind


def test_a_seat_among_the_letters_is_an_office() -> None:
    document = take_apart("Diaz, OBE, MP, came")
    assert seat(document, 1, 5) == (4, 5)
    assert seat(document, 1, 3) is None


def test_a_day_is_stepped_over_with_its_part() -> None:
    document = take_apart("Diaz Sunday afternoon said")
    assert (behind_day(document, 1, 4), behind_day(document, 3, 4)) == (3, 3)
