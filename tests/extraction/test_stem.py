"""Whether a text can hold what a rule searches for is told by letters anywhere in it."""

from briefview.extraction.stem import _PIECE, holds_any, holds_any_in_any_case


def test_letters_count_inside_a_word() -> None:
    assert holds_any("the roundtables on fog", ("panel", "table"))


def test_a_text_without_any_of_the_letters_holds_none() -> None:
    assert not holds_any("the harbour at night", ("panel", "table"))


def test_letters_of_any_case_are_met_wherever_they_stand_in_a_long_text() -> None:
    for at in range(_PIECE - 6, _PIECE + 2):
        assert holds_any_in_any_case("." * at + "Table" + "." * _PIECE, ("panel", "table"))
    assert not holds_any_in_any_case("Tab-le. " * _PIECE, ("panel", "table"))
