"""The nouns behind a figure, with the lists and totals that belong to them."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.noun_list import behind_total, behind_whole, nouns_behind


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("200 pilots, masters and cooks came", "pilots, masters and cooks"),
        ("40 Asian and European ports closed", "Asian and European ports"),
        ("4,000 more pilots are needed", "pilots"),
        ("8 ports and members of the board came", "ports"),
        ("47 acting and former heads of ports came", "acting and former heads"),
        ("7 of the 120 ships sank", "ships"),
        ("15 of the region's 20 ports are full", "ports"),
        ("41 (forty-one) pilots came", None),
        ("12 failed the test", None),
        ("8 per day", None),
    ],
)
def test_what_stands_behind_a_number_is_read_with_its_list(text: str, nouns: str | None) -> None:
    document = take_apart(text)
    found = nouns_behind(document, 1, len(document.words))
    assert (found.of(text) if found else None) == nouns


@pytest.mark.parametrize(
    ("text", "behind"), [("7 of the 120 ships", "ships"), ("300-bed wards", "bed"), ("7 (7) s", "s")]
)
def test_a_total_in_between_is_passed(text: str, behind: str) -> None:
    document = take_apart(text)
    assert document.words[behind_total(document, 1, len(document.words))].text == behind


@pytest.mark.parametrize(
    ("text", "at"),
    [("7 of the 120 ships", 4), ("15 of the region's 20 ports", 6), ("12th out of 140 ports", 4), ("7 ships", 1)],
)
def test_the_whole_that_a_number_is_a_part_of_is_no_figure_of_its_own(text: str, at: int) -> None:
    document = take_apart(text)
    assert behind_whole(document, 1, len(document.words)) == at
