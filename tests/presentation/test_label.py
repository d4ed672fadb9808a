"""Every kind of fact has a name."""

from typing import Any, get_args

from pydantic import BaseModel

from briefview.brief import EventBrief, Fact
from briefview.presentation.label import FACT_KINDS, fact_label


def kinds_of_fact(model: type[BaseModel], path: str = "") -> set[str]:
    """Return all kinds of fact that a model can hold, read from its fields."""
    found = set[str]()
    for name, field in model.model_fields.items():
        for part in flat_types(field.annotation):
            if issubclass(part, Fact):
                found.add(path + name)
            elif issubclass(part, BaseModel) and part.__name__ not in {"Source", "Evidence"}:
                found |= kinds_of_fact(part, f"{path}{name}.")
    return found


def flat_types(annotation: Any) -> set[type]:
    """Return the classes that an annotation is made of."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return {annotation}
    return {part for argument in get_args(annotation) for part in flat_types(argument)}


def test_every_kind_of_fact_of_the_model_has_a_label() -> None:
    assert kinds_of_fact(EventBrief) == set(FACT_KINDS)
    assert fact_label("event.hosts") == "Host"
