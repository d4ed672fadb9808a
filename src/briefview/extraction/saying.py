"""The verbs of saying in all their forms, each with its frames."""

from enum import StrEnum
from typing import Any, NamedTuple


class Form(StrEnum):
    """A form of a verb, as far as it matters to who said what."""

    FINITE = "finite"
    """Past or third person: "said", "says"."""
    BASE = "base"
    ING = "ing"
    PARTICIPLE = "participle"


class SayingVerb(NamedTuple):
    """One form of a verb of saying."""

    base: str
    form: Form
    frames: frozenset[str]


SayingVerbs = dict[str, SayingVerb]


def read_saying_verbs(table: dict[str, Any]) -> SayingVerbs:
    """Return all forms of the verbs of a table of frames, by the form in lower case."""
    verbs: SayingVerbs = {}
    for base, frames in table["verbs"].items():
        kept = frozenset(frames.split())
        for form, kind in _forms(base, table["irregular"].get(base)):
            verbs.setdefault(form, SayingVerb(base, kind, kept))
    return verbs


def _forms(base: str, irregular: str | None) -> list[tuple[str, Form]]:
    if irregular:
        past, third, ing = irregular.split(", ")
    else:
        past, third, ing = regular_past(base), _third(base), _ing(base)
    return [(past, Form.FINITE), (third, Form.FINITE), (ing, Form.ING), (base, Form.BASE)]


def regular_past(base: str) -> str:
    """Return the past tense of a regular verb: "note" gives "noted", "deny" gives "denied"."""
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return base + "ed"


def _third(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "z")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


def _ing(base: str) -> str:
    return base[:-1] + "ing" if base.endswith("e") and not base.endswith("ee") else base + "ing"
