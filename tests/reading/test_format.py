"""A document that is too large is refused in words."""

from briefview.reading.format import too_large


def test_the_error_names_the_document_and_the_limit() -> None:
    error = too_large("long.txt", 10_000_000)
    assert error.message == "Could not read long.txt: it has more than 10 MB, the most that is read."
    assert error.hint
