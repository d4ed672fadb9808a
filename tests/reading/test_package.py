"""Zipped documents are unpacked in memory, within limits, and fetch nothing."""

import zipfile

import pytest
from lxml import etree

from briefview.errors import ReadError
from briefview.reading.package import Package, attribute, begins_zip, child, local_name, part_names
from tests.reading.office import zipped

BOMB = b"0" * 60_000_000


def test_parts_are_found_by_name() -> None:
    package = Package(zipped({"a.xml": "<r xmlns='urn:x' b='1'><c><d/></c></r>"}), "visit.docx")
    root = package.xml("a.xml")
    assert (local_name(root), attribute(root, "b"), attribute(root, "x")) == ("r", "1", "")
    assert local_name(child(root, "c", "d")) == "d"
    assert child(root, "x", "d") is None
    assert package.part("b.xml") is None


def test_names_of_a_damaged_archive_are_none() -> None:
    data = zipped({"a.xml": "<r/>"})
    assert part_names(data) == {"a.xml"}
    assert begins_zip(data[:-20])
    assert part_names(data[:-20]) == part_names(b"no zip") == frozenset()


@pytest.mark.parametrize(
    ("part", "compression", "why"),
    [
        (BOMB, zipfile.ZIP_DEFLATED, "more than any article has"),
        (b"0" * 2_000_000, zipfile.ZIP_DEFLATED, "more than any article has"),
        (b"<r/>", zipfile.ZIP_LZMA, "damaged"),
        (b"<r>" + b"<a/>" * 3_000_000, zipfile.ZIP_STORED, "more than any article has"),
        (b"<r>", zipfile.ZIP_DEFLATED, "damaged"),
        (b'<!DOCTYPE r [<!ENTITY e "x">]><r>&e;</r>', zipfile.ZIP_DEFLATED, "damaged"),
        (b"<a>" * 100_000, zipfile.ZIP_STORED, "damaged"),
        ("<!DOCTYPE r [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><r>&e;</r>".encode("utf-16"), 8, "damaged"),
    ],
    ids=["bomb", "steep", "lzma", "nodes", "broken", "entity", "deep", "utf-16 entity"],
)
def test_a_hostile_part_is_refused(part: bytes, compression: int, why: str) -> None:
    package = Package(zipped({"a.xml": part}, compression), "visit.docx")
    with pytest.raises(ReadError, match=why):
        package.xml("a.xml")
    assert package.optional_xml("a.xml") is None


def test_an_archive_of_too_many_parts_is_refused() -> None:
    with pytest.raises(ReadError, match="more than any article has"):
        Package(zipped({str(number): "" for number in range(10_001)}), "visit.docx")


def test_a_part_with_a_wrong_checksum_is_damaged() -> None:
    data = zipped({"a.xml": "<r>words</r>"}, zipfile.ZIP_STORED).replace(b"words", b"swords"[1:] + b"", 1)
    broken = data.replace(b"<r>words", b"<r>wordz", 1)
    with pytest.raises(ReadError, match="damaged"):
        Package(broken, "visit.docx").xml("a.xml")


def test_a_locked_part_says_so() -> None:
    data = bytearray(zipped({"a.xml": "<r/>"}))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(ReadError, match="locked with a password"):
        Package(bytes(data), "visit.docx").part("a.xml")


def test_an_entity_has_no_local_name() -> None:
    assert local_name(etree.Entity("x")) == ""
