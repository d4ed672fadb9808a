"""What was pasted is as long as what is read of it."""

from briefview.brief.pasted import Pasted


def test_html_is_read_before_text() -> None:
    assert Pasted("words").length == 5
    assert Pasted("words", "<p>words</p>").length == 12
