"""The rules of how briefview is built are kept."""

import ast
import subprocess
import sys
from pathlib import Path
from statistics import median

import pytest
from importlinter.cli import lint_imports

from tests.visible_words import untranslated

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "briefview"
TESTS = ROOT / "tests"
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path.name != "__init__.py")
CORPUS = TESTS / "corpus"
TEST_MODULES = sorted(TESTS.rglob("test_*.py"))
OF_THE_WHOLE = {
    "test_architecture.py": "rules over all modules",
    "test_main.py": "the program in a process of its own",
    "test_packaging.py": "the wheel and the installed program",
    "test_desktop_file.py": "resources/desktop/",
    "test_readme.py": "what the README says",
    "endtoend/test_desktop.py": "the program on a real display",
    "test_nothing_lost.py": "briefs that go out and come back, whatever happens meanwhile",
    "test_no_network.py": "the program without a network",
    "gui/test_accessibility.py": "the window in all its states",
    "gui/test_keyboard_walk.py": "all that a person does from an article to its page",
    "gui/test_cramped.py": "the window in all its states, in many sizes",
    "extraction/test_corpus.py": "the extraction on many articles",
    "extraction/test_seed.py": "the extraction on the seed document",
    "extraction/test_property.py": "what holds for the extraction of any text",
}
"""Tests that mirror no module, and what they test."""
WINDOW = sorted((PACKAGE / "gui").glob("*.py"))
FOR_MENDERS = {"mishap.py", "log.py"}
"""Modules of the window whose words go to those who mend the program, in one language."""
RARE = {
    "asyncio", "charset_normalizer", "concurrent.futures", "docx", "html.parser", "http", "icalendar", "jinja2", "lxml",
    "multiprocessing", "PIL", "pypdfium2", "requests", "sqlite3", "statistics", "trafilatura", "typst", "xml",
    "PySide6.QtNetwork", "PySide6.QtPrintSupport", "PySide6.QtSvg", "PySide6.QtSvgWidgets",
}  # fmt: skip
"""What only some documents or commands need: it is imported in the function that needs it, so no start waits for it."""
LARGEST = 300
TYPICAL = 100


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def has_public_function(path: Path) -> bool:
    statements = ast.parse(path.read_text(encoding="utf-8")).body
    return any(isinstance(each, ast.FunctionDef) and not each.name.startswith("_") for each in statements)


def test_imports_keep_to_the_contracts(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    broken = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert not broken, capsys.readouterr().out


@pytest.mark.parametrize("test", TEST_MODULES, ids=relative)
def test_a_test_stands_where_its_module_stands(test: Path) -> None:
    place = test.relative_to(TESTS)
    module = PACKAGE / place.with_name(place.name.removeprefix("test_"))
    assert module.is_file() or place.as_posix() in OF_THE_WHOLE


@pytest.mark.parametrize("module", [path for path in MODULES if has_public_function(path)], ids=relative)
def test_a_module_with_a_public_function_has_a_test(module: Path) -> None:
    place = module.relative_to(PACKAGE)
    assert (TESTS / place.with_name(f"test_{place.stem.strip('_')}.py")).is_file()


@pytest.mark.parametrize(
    "path", sorted({*PACKAGE.rglob("*.py"), *TESTS.rglob("*.py")} - {*CORPUS.iterdir()}), ids=relative
)
def test_no_file_is_long(path: Path) -> None:
    assert lines(path) < LARGEST


def test_a_typical_module_is_short() -> None:
    assert median(lines(path) for path in MODULES) < TYPICAL


@pytest.mark.parametrize("module", MODULES, ids=relative)
def test_no_module_hides_one_of_the_standard_library(module: Path) -> None:
    assert module.stem not in sys.stdlib_module_names or module.stem == "__main__"


def test_no_module_is_a_drawer_for_odds_and_ends() -> None:
    drawers = {"utils", "util", "helpers", "helper", "common", "base", "manager", "misc"}
    assert not [relative(path) for path in MODULES if drawers & set(path.stem.split("_"))]


@pytest.mark.parametrize("module", [path for path in WINDOW if path.name not in FOR_MENDERS], ids=relative)
def test_all_words_of_the_window_can_be_translated(module: Path) -> None:
    bare = list(untranslated(module.read_text(encoding="utf-8")))
    assert not bare, "put them into self.tr(…), or QCoreApplication.translate(…) where there is no QObject"


@pytest.mark.parametrize(
    "code",
    [
        'label.setText("none")',
        'label.setText(f"{count} facts")',
        'label.setText(words if words else "none")',
        'names = ("Source", "Facts")',
        'return f"{name} is gone from its folder"',
    ],
)
def test_words_that_no_translation_reaches_are_found(code: str) -> None:
    assert list(untranslated(code if not code.startswith("return") else f"def phrase():\n    {code}"))


@pytest.mark.parametrize(
    "code",
    [
        'label.setText(self.tr("{count} facts").format(count=2))',
        'def show() -> "QLabel":\n    """Show a label."""',
        'raise RuntimeError("no page was asked for")',
        'key = "Ctrl+Shift+S"',
    ],
)
def test_words_that_nobody_reads_or_that_are_translated_are_left_alone(code: str) -> None:
    assert not list(untranslated(code))


@pytest.mark.parametrize(
    ("module", "others"),
    [("briefview.app", {"briefview.extraction", "briefview.reading"}), ("briefview.opening", {"PySide6"})],
)
def test_a_start_loads_nothing_that_only_some_documents_need(module: str, others: set[str]) -> None:
    code = f"import sys, {module}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.PIPE, text=True)
    assert {*done.stdout.split()} & {*RARE, *others} == set()


def test_an_annotation_makes_no_class_of_facts_that_no_brief_holds() -> None:
    code = "import briefview.app, briefview.opening; from briefview.brief import Fact; print(*Fact.__subclasses__())"
    done = subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.PIPE, text=True)
    made = [name for name in ("Fact[object]", "Fact[str]", "Fact[~T]") if name in done.stdout]
    assert made == [], "put the annotation in quotation marks: to make a class takes longer than to import a module"
