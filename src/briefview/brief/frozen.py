"""What all models of the domain share: they are frozen, know all their fields, and hold no blank text."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict


class Frozen(BaseModel):
    """A value: never changed, compared by what it holds."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def _not_blank(text: str) -> str:
    if not text.strip():
        raise ValueError("a text must hold more than white space; leave out what is unknown")
    return text


Text = Annotated[str, AfterValidator(_not_blank)]
