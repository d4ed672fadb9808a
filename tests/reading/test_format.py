"""A document that is too large is refused in words."""

from briefview.brief import Source
from briefview.reading.format import too_large, when_needed


def test_the_error_names_the_document_and_the_limit() -> None:
    error = too_large("long.txt", 10_000_000)
    assert error.message == "Could not read long.txt: it has more than 10 MB, the most that is read."
    assert error.hint


def test_a_module_is_asked_only_for_a_document_that_may_be_of_its_format() -> None:
    recognises, read = when_needed("rich_text", "begins_rich_text", "read_rich_text", lambda data: b"rtf" in data)
    assert recognises(b"{\\rtf1 The forum opened.}")
    assert not recognises(b"{rtf")
    source = read(b"{\\rtf1 The forum opened.}", "visit.rtf")
    assert isinstance(source, Source)
    assert source.text == "The forum opened."
    assert not when_needed("no_such_module", "a", "b", lambda _: False)[0](b"{")
