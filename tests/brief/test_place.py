"""A place is somewhere."""

import pytest
from pydantic import ValidationError

from briefview.brief import Place


def test_a_country_alone_is_a_place() -> None:
    assert Place(country="Peru").city is None


def test_a_place_without_any_part_is_refused() -> None:
    with pytest.raises(ValidationError, match="venue, a city or a country"):
        Place()
