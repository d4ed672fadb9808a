"""The wheel holds all that the program needs, and works away from the checkout."""

import os
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from briefview import __version__
from briefview.opening import open_brief
from briefview.resources import resource_path, seed_path

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of the checkout, built without the network."""
    folder = tmp_path_factory.mktemp("wheel")
    run(
        ROOT,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--wheel-dir",
        str(folder),
        str(ROOT),
    )
    return next(folder.glob("briefview-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the wheel as installed, and nothing else."""
    folder = tmp_path_factory.mktemp("installed")
    run(folder, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(folder), str(wheel))
    return folder


def run(folder: Path, *arguments: str, path: Path | None = None) -> str:
    """Run Python in a folder, with another folder first on its path, and return what it prints."""
    environment = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    if path:
        environment["PYTHONPATH"] = str(path)
    done = subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_wheel_holds_every_file_that_the_program_reads(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    read = [
        *(
            path
            for part in ("icons", "lexicon", "page", "translations")
            for path in (ROOT / "resources" / part).rglob("*")
        ),
        *(ROOT / "seeds").iterdir(),
    ]
    expected = {f"briefview/_data/{path.relative_to(ROOT).as_posix()}" for path in read if path.is_file()}
    assert expected
    assert expected <= names
    assert "briefview/py.typed" in names


def test_every_folder_of_resources_is_in_the_wheel_or_known_to_be_elsewhere() -> None:
    folders = {path.name for path in (ROOT / "resources").iterdir() if any(path.rglob("*.*"))}
    assert folders - {"icons", "lexicon", "page", "translations", "desktop", "screenshots"} == set()


def test_an_installed_program_exports_the_sample_from_any_folder(installed: Path, tmp_path: Path) -> None:
    code = (
        "import sys, briefview; from briefview.cli import main; from briefview.resources import seed_path\n"
        "print(briefview.__file__); print(seed_path())\n"
        "sys.exit(main(['export', str(seed_path()), '-o', 'brief.pdf']))"
    )
    module, seed = run(tmp_path, "-c", code, path=installed).splitlines()
    assert Path(module).is_relative_to(installed)
    assert Path(seed).is_relative_to(installed)
    assert open_brief(tmp_path / "brief.pdf") == open_brief(seed_path())


def test_a_checkout_uses_its_own_resources() -> None:
    assert resource_path("page") == ROOT / "resources" / "page"
    assert seed_path().parent == ROOT / "seeds"


def test_the_version_is_told_the_same_everywhere() -> None:
    assert PROJECT["version"] == __version__
