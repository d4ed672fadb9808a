"""What the README says is so."""

from briefview.resources import resource_path
from tests.readme import README, accuracy_section, section

TEXT = README.read_text(encoding="utf-8")


def test_the_accuracy_is_the_one_measured() -> None:
    assert section(TEXT, "accuracy") == accuracy_section(), "run python -m tests.readme"


def test_the_speed_was_measured() -> None:
    assert section(TEXT, "speed").count("|") > 30


def test_the_pictures_are_there() -> None:
    for name in ("overview.png", "page.png"):
        assert f"resources/screenshots/{name}" in TEXT
        assert resource_path("screenshots", name).is_file()


def test_the_modules_it_names_exist() -> None:
    package = README.parent / "src" / "briefview"
    for name in ("brief/grounding.py", "presentation/label.py", "extraction/pipeline.py", "presentation/rule.py",
                 "export/page.py", "reading/recognise.py"):  # fmt: skip
        assert name in TEXT
        assert (package / name).is_file()
