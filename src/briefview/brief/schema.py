"""The JSON form of a brief: its text, and the JSON Schema that describes it."""

import ast
import inspect
from itertools import pairwise
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core.core_schema import ModelSchema

from briefview.brief.event_brief import EventBrief
from briefview.brief.migration import VERSION, migrated


def brief_to_json(brief: EventBrief) -> str:
    """Return a brief as JSON text, the same for the same brief; what is unknown is left out."""
    return brief.model_dump_json(indent=2, exclude_none=True) + "\n"


def brief_to_json_line(brief: EventBrief) -> str:
    """Return a brief as JSON text on one line, its line end with it."""
    return brief.model_dump_json(exclude_none=True) + "\n"


def brief_from_json(text: str | bytes) -> EventBrief:
    """Read a brief from JSON text; one that an older briefview saved is brought up to now.

    Raises:
        pydantic.ValidationError: The text is no JSON, no brief, or a brief that its sources do not bear out.
        NewerVersionError: A newer briefview saved it.
    """
    try:
        return EventBrief.model_validate_json(text)
    except ValidationError as error:
        if not any(each["loc"] == ("schema_version",) for each in error.errors(include_url=False, include_input=False)):
            raise
        newer = migrated(text)
        if newer is None:
            raise
    return EventBrief.model_validate_json(newer)


def brief_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a brief."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:briefview:brief:{VERSION}",
        **EventBrief.model_json_schema(mode="serialization", schema_generator=_Described),
        "title": "Event brief",
    }


class _Described(GenerateJsonSchema):
    """Takes what the fields' docstrings say into the schema.

    Pydantic can do so when it makes the models, but then every start of the program reads their source, for 30 ms.
    """

    def model_schema(self, schema: ModelSchema) -> JsonSchemaValue:
        described = super().model_schema(schema)
        for name, words in _field_docs(schema["cls"]).items():
            described["properties"][name].setdefault("description", words)
        return described


def _field_docs(model: type[BaseModel]) -> dict[str, str]:
    """Return the docstring below each field of a model that has one."""
    source = inspect.getsource(model.__pydantic_generic_metadata__["origin"] or model)
    (definition,) = ast.parse(source).body
    return {
        field.target.id: inspect.cleandoc(below.value.value)
        for field, below in pairwise(getattr(definition, "body", ()))
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
        if isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant) and isinstance(below.value.value, str)
    }
