"""Works out once what follows from a brief: it never changes, and a long one takes long to walk through."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from pydantic import BaseModel

_KEPT = 4
"""Of how many briefs the results are kept; the one worked with, and the ones before it."""

Part = TypeVar("Part", bound=BaseModel)
Result = TypeVar("Result")
Others = ParamSpec("Others")


def once_per_brief(work: Callable[Concatenate[Part, Others], Result]) -> Callable[Concatenate[Part, Others], Result]:
    """Let a function of a brief, and of values that can be hashed, give the result that it gave for the same brief.

    The same is the very object: to compare two long briefs, or to hash one, takes as long as most of the work.
    """
    kept: dict[tuple[object, ...], tuple[Part, Result]] = {}

    @wraps(work)
    def remembered(brief: Part, /, *others: Others.args, **named: Others.kwargs) -> Result:
        key = (id(brief), others, *named.items())
        found = kept.get(key)
        if found is not None and found[0] is brief:
            return found[1]
        result = work(brief, *others, **named)
        while len(kept) >= _KEPT:
            kept.pop(next(iter(kept), ()), None)
        kept[key] = brief, result
        return result

    return remembered
