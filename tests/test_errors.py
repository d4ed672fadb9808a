"""An error says what happened and what to do."""

from briefview.errors import BriefviewError, ReadError


def test_an_error_reads_as_message_and_hint() -> None:
    error = ReadError("Could not read visit.txt: the file is empty.", "Choose another file.")
    assert isinstance(error, BriefviewError)
    assert str(error) == "Could not read visit.txt: the file is empty. Choose another file."
    assert (error.message, error.hint) == ("Could not read visit.txt: the file is empty.", "Choose another file.")
