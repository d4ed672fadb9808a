"""Files that are attached to an e-mail are found by their names."""

import pytest

from briefview.errors import ReadError
from briefview.reading.attachment import attached_document, attachment_names
from tests.reading.postbag import mail


def test_names_are_those_of_the_files_each_its_own() -> None:
    message = mail(attached={"agenda.docx": b"1", "../agenda.docx": b"2", "x": mail(subject="Fog/ice")})
    assert attachment_names(message) == ("agenda.docx", "agenda (2).docx", "Fog ice.eml")


def test_a_file_is_what_was_attached() -> None:
    data = mail(attached={"agenda.docx": b"1", "../agenda.docx": b"2"}).as_bytes()
    assert attached_document(data, "agenda (2).docx", "visit.eml") == b"2"


def test_a_file_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(ReadError, match=r"menu\.pdf: it is not attached to visit\.eml.*agenda\.docx"):
        attached_document(mail(attached={"agenda.docx": b"1"}).as_bytes(), "menu.pdf", "visit.eml")
    with pytest.raises(ReadError, match="Attached to it is: nothing"):
        attached_document(mail().as_bytes(), "menu.pdf", "visit.eml")
