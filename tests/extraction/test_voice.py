"""What a person speaks through."""

import pytest

from tests.extraction.article import said_in


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Dr. Ana Diaz’s message, read by Mr. Li Wei, said that fog is rare.", "Ana Diaz"),
        ("Dr. Ana Diaz’s keynote address stressed that fog is rare.", "Ana Diaz"),
        ("In a message read on her behalf by Mr. Li Wei, Dr. Ana Diaz said that fog is rare.", "Ana Diaz"),
    ],
)
def test_a_message_is_said_by_who_wrote_it_and_not_by_who_reads_it(text: str, speaker: str) -> None:
    assert [name for name, _ in said_in(text)] == [speaker]


def test_one_of_many_who_is_named_as_an_example_is_no_speaker() -> None:
    assert said_in("Several pilots, including Dr. Ana Diaz, criticised the plan.") == []


def test_who_only_joins_a_speaker_says_nothing() -> None:
    text = "Dr. Ana Diaz, joined by the roads minister, Mr. Li Wei, said that fog is rare."
    assert "Li Wei" not in [name for name, _ in said_in(text)]
    assert said_in("The port minister, joined by Mr. Li Wei, stated that fog is rare.") == []
