"""Where something takes place."""

from pydantic import model_validator

from briefview.brief.frozen import Frozen, Text


class Place(Frozen):
    """A venue, a city and a country, at least one of them known."""

    venue: Text | None = None
    """The building or room; for an online event the platform."""
    city: Text | None = None
    country: Text | None = None

    @model_validator(mode="after")
    def _is_somewhere(self) -> "Place":
        if not (self.venue or self.city or self.country):
            raise ValueError("a place names a venue, a city or a country")
        return self
