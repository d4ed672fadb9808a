"""What all models of the domain share: they are frozen, know all their fields, and hold no blank text."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict


class Frozen(BaseModel):
    """A value: never changed, compared by what it holds."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def _is_text(text: str) -> str:
    if not text.strip():
        raise ValueError("a text must hold more than white space; leave out what is unknown")
    if not is_unicode(text):
        raise ValueError("the text holds half a surrogate pair")
    return text


def is_unicode(text: str) -> bool:
    """Tell whether a text can be saved: Python allows halves of surrogate pairs, which no encoding of Unicode has."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


Text = Annotated[str, AfterValidator(_is_text)]
