"""A saved brief is read again as the same brief, or refused in words."""

import io
import json

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings

from briefview.brief import EventBrief
from briefview.brief.schema import brief_to_json
from briefview.errors import ReadError
from briefview.reading.brief_file import ATTACHMENT, attached_brief, begins_json, read_json_brief
from tests.builder import sample_brief
from tests.strategies import briefs

SAVED = brief_to_json(sample_brief()).encode()


def attached(attachments: dict[str, bytes]) -> EventBrief | None:
    document = pikepdf.new()
    document.add_blank_page()
    for name, data in attachments.items():
        document.attachments[name] = data
    stream = io.BytesIO()
    document.save(stream)
    with pypdfium2.PdfDocument(stream.getvalue()) as opened:
        return attached_brief(opened, "visit.pdf")


def changed(**fields: object) -> bytes:
    return json.dumps({**json.loads(SAVED), **fields}).encode()


def test_the_beginning_tells_json() -> None:
    assert begins_json(SAVED)
    assert not begins_json(b"%PDF-1.7")


def test_saved_json_is_the_same_brief() -> None:
    assert read_json_brief(SAVED, "visit.json") == sample_brief()


@settings(max_examples=30)
@given(briefs())
def test_any_brief_is_read_again_as_it_was_saved(brief: EventBrief) -> None:
    assert read_json_brief(brief_to_json(brief).encode(), "visit.json") == brief


def test_json_that_another_program_saved_as_utf_16_is_the_same_brief() -> None:
    assert read_json_brief(SAVED.decode().encode("utf-16"), "visit.json") == sample_brief()


def test_the_brief_attached_to_a_pdf_is_the_same_brief() -> None:
    assert attached({"note.txt": b"hello", ATTACHMENT: SAVED}) == sample_brief()


def test_json_that_breaks_off_is_damaged() -> None:
    with pytest.raises(ReadError, match=r"visit\.json: its JSON is damaged \(.* at line \d+"):
        read_json_brief(SAVED[: len(SAVED) // 2], "visit.json")


def test_json_in_no_encoding_is_damaged() -> None:
    with pytest.raises(ReadError, match="its JSON is damaged"):
        read_json_brief(b"\xff\xfe{\x00}", "visit.json")


def test_nesting_without_end_is_damaged_json() -> None:
    with pytest.raises(ReadError, match="its JSON is damaged"):
        read_json_brief(b'{"a":' * 100_000, "visit.json")


def test_other_json_is_no_brief() -> None:
    with pytest.raises(ReadError, match=r"package\.json: it is no brief \(sources: Field required\)"):
        read_json_brief(b'{"name": "left-pad"}', "package.json")


def test_a_quote_that_does_not_stand_in_its_text_is_refused() -> None:
    source = {"text": "Somebody changed the text.", "origin": "visit.txt"}
    with pytest.raises(ReadError, match=r"it is no brief \(.*do not stand at"):
        read_json_brief(changed(sources=[source]), "visit.json")


def test_a_brief_of_a_newer_version_says_so() -> None:
    with pytest.raises(ReadError, match=r"a newer briefview saved it \(version 99 .* reads up to 2\)"):
        read_json_brief(changed(schema_version=99), "visit.json")


def test_a_pdf_without_a_brief_has_none() -> None:
    assert attached({"note.txt": b"hello"}) is None


def test_a_damaged_brief_in_a_pdf_says_where_it_is() -> None:
    with pytest.raises(ReadError, match=r"the brief in visit\.pdf: its JSON is damaged"):
        attached({ATTACHMENT: b"{"})
