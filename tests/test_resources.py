"""The files that travel with the program are found."""

from briefview.resources import resource_path, seed_path


def test_the_seed_document_is_found() -> None:
    assert seed_path().read_text(encoding="utf-8").startswith("A two-day UN Peacekeeping")


def test_resources_are_found() -> None:
    assert resource_path("icons").is_dir()
