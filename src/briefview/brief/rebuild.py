"""A part of a brief put in the place of another: all models are frozen, so the models around it are made anew."""

from collections.abc import Sequence
from typing import Any, TypeVar

from pydantic import BaseModel

Part = TypeVar("Part", bound=BaseModel)

Path = Sequence[str | int]
"""The way to a part, such as ("speakers", 0, "statements", 2)."""


def part_at(part: Any, path: Path) -> Any:
    """Return what stands at the end of a way."""
    for step in path:
        part = part[step] if isinstance(step, int) else getattr(part, step)
    return part


def changed(part: Part, **values: object) -> Part:
    """Return a part with other values in some of its fields, validated again.

    Raises:
        pydantic.ValidationError: The part is not valid with them.
    """
    known = {name: getattr(part, name) for name in type(part).model_fields}
    return type(part)(**{**known, **values})


def replaced(part: Part, path: Path, value: Any) -> Part:
    """Return a part in which another value stands at the end of a way; what was validated is validated again.

    Raises:
        pydantic.ValidationError: The whole is not valid with that value.
    """
    made: Part = _replaced(part, path, value)
    return made


def without(part: Part, path: Path) -> Part:
    """Return a part without what stands at the end of a way: one item less, or nothing where one thing stood.

    Raises:
        pydantic.ValidationError: The whole is not valid without it.
    """
    if isinstance(path[-1], int):
        items = part_at(part, path[:-1])
        return replaced(part, path[:-1], (*items[: path[-1]], *items[path[-1] + 1 :]))
    return replaced(part, path, None)


def inserted(part: Part, path: Path, value: Any) -> Part:
    """Return a part in which a value stands before the item at the end of a way.

    Raises:
        pydantic.ValidationError: The whole is not valid with it.
    """
    items, position = part_at(part, path[:-1]), int(path[-1])
    return replaced(part, path[:-1], (*items[:position], value, *items[position:]))


def _replaced(part: Any, path: Path, value: Any) -> Any:
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        return (*part[:step], _replaced(part[step], rest, value), *part[step + 1 :])
    return changed(part, **{step: _replaced(getattr(part, step), rest, value)})
