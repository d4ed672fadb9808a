"""Whether a text can hold what a rule searches for is told by letters anywhere in it."""

from briefview.extraction.stem import holds_any


def test_letters_count_inside_a_word() -> None:
    assert holds_any("the roundtables on fog", ("panel", "table"))


def test_a_text_without_any_of_the_letters_holds_none() -> None:
    assert not holds_any("the harbour at night", ("panel", "table"))
