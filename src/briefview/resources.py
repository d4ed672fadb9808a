"""Finds the files that travel with the program, in a checkout and in an installed wheel."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def _data_root() -> Path:
    """Return the folder that holds resources/ and seeds/."""
    installed = _PACKAGE / "_data"
    return installed if installed.is_dir() else _PACKAGE.parents[1]


def resource_path(*parts: str) -> Path:
    """Return the path of a file or folder below resources/, such as ("page", "brief.typ")."""
    return _data_root().joinpath("resources", *parts)


def seed_path() -> Path:
    """Return the path of the seed document, which opens when no other is named.

    Raises:
        FileNotFoundError: The installation is incomplete.
    """
    for path in sorted(_data_root().joinpath("seeds").glob("*.txt")):
        return path
    raise FileNotFoundError(_data_root() / "seeds")
