"""No two documents are exported to one file, and none to a file that is read."""

from pathlib import Path

import pytest

from briefview.brief.address import Address
from briefview.export.output_name import is_folder, output_paths

OUT = Path("briefs")


def names(documents: list[Path | None], folder: Path = OUT, suffix: str = ".pdf") -> list[str]:
    paths = output_paths(documents, folder, suffix)
    assert all(path.parent == folder for path in paths)
    return [path.name for path in paths]


def test_each_file_is_named_after_its_document() -> None:
    assert names([Path("a/visit.v2.txt"), Path("b/talk.brief.json"), None]) == [
        "visit.v2.pdf", "talk.pdf", "standard input.pdf",
    ]  # fmt: skip


@pytest.mark.parametrize("other", ["b/visit.html", "b/VISIT.txt", "a/visit.txt"])
def test_documents_of_one_name_get_numbers(other: str) -> None:
    stem = Path(other).stem
    assert names([Path("a/visit.txt"), Path(other), Path("c/visit.md")]) == [
        "visit.pdf", f"{stem}-2.pdf", "visit-3.pdf",
    ]  # fmt: skip


def test_an_accent_may_be_put_together_in_two_ways() -> None:
    assert len({name.replace("\u0301", "") for name in names([Path("e\u0301.txt"), Path("é.txt")])}) == 2
    assert names([Path("é.txt"), Path("e\u0301.txt")])[1].endswith("-2.pdf")


def test_a_number_that_is_taken_is_passed_over() -> None:
    assert names([Path("visit-2.txt"), Path("visit.txt"), Path("b/visit.txt")])[2] == "visit-3.pdf"


def test_a_document_that_is_read_is_not_written_over(tmp_path: Path) -> None:
    assert names([tmp_path / "visit.json"], tmp_path, ".json") == ["visit-2.json"]


def test_a_folder_is_one_that_ends_so_or_is_there_or_is_needed(tmp_path: Path) -> None:
    (tmp_path / "taken.pdf").mkdir()
    assert is_folder("briefs.pdf/", several=False)
    assert is_folder(str(tmp_path), several=False)
    assert not is_folder(str(tmp_path / "taken.pdf"), several=False)
    assert is_folder("briefs", several=True)
    assert not is_folder("briefs", several=False)
    assert not is_folder("briefs.pdf", several=True)


def test_a_page_at_an_address_gives_its_name() -> None:
    address = Address("https://quay.example/news/tides.html?print=1")
    assert [path.name for path in output_paths([address, address], Path("out"), ".pdf")] == ["tides.pdf", "tides-2.pdf"]
