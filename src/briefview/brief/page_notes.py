"""What a person wants of the page of a brief, beside its facts."""

from pydantic import model_validator

from briefview.brief.frozen import Frozen, Text


class PageNotes(Frozen):
    """Lines that the page carries, and facts whose rank on it is overruled; empty until a person says something."""

    marking: Text | None = None
    """The line at the top, such as "For official use"; never guessed."""
    contact: Text | None = None
    """Whom to ask, a line in the foot."""
    pinned: tuple[Text, ...] = ()
    """The ids of facts that are left out last."""
    left_off: tuple[Text, ...] = ()
    """The ids of facts that are not to stand on the page."""

    @model_validator(mode="after")
    def _says_one_thing(self) -> "PageNotes":
        ids = (*self.pinned, *self.left_off)
        if len(set(ids)) < len(ids):
            raise ValueError("a fact is either pinned to the page or left off it, and once")
        return self
