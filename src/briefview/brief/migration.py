"""Brings a brief that an older briefview saved up to the version of its JSON form that is written now."""

import json
from collections.abc import Callable, Mapping
from typing import Any

VERSION = 2
"""The version of the JSON form that is written; `EventBrief.schema_version` is of it."""

Saved = dict[str, Any]
"""A saved brief as JSON has it."""


class NewerVersionError(ValueError):
    """A brief was saved by a newer briefview, whose form is not known here."""


def migrated(text: str | bytes) -> str | None:
    """Return the JSON text of a brief in the version that is written now, or nothing where it has none that is older.

    Args:
        text: JSON text that is known to be well formed.

    Raises:
        NewerVersionError: It is of a later version.
    """
    try:
        saved = json.loads(text)
    except ValueError:  # Python reads no number of thousands of digits, which is well formed
        return None
    version = saved.get("schema_version") if isinstance(saved, dict) else None
    if type(version) is int and version > VERSION:
        raise NewerVersionError(version)
    if type(version) is not int or version not in _STEPS:
        return None
    while version < VERSION:
        saved = _STEPS[version](saved)
        version = saved["schema_version"]
    return json.dumps(saved, ensure_ascii=False)


def _from_1(saved: Saved) -> Saved:
    """Version 2 knows more of a source, its address, pages and what was left out; of older ones that is unknown."""
    return {**saved, "schema_version": 2}


_STEPS: Mapping[int, Callable[[Saved], Saved]] = {1: _from_1}
"""For each version what makes the next one of it."""
