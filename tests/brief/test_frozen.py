"""A text of the domain is never blank, and can always be saved."""

import pytest
from pydantic import ValidationError

from briefview.brief import Fact, Standing
from briefview.brief.frozen import Frozen, Text, is_unicode


class Named(Frozen):
    """A model with one text."""

    name: Text


def test_a_blank_text_is_refused() -> None:
    with pytest.raises(ValidationError, match="leave out what is unknown"):
        Named(name=" \n")


def test_half_a_surrogate_pair_is_refused_since_it_could_not_be_saved() -> None:
    with pytest.raises(ValidationError, match="surrogate"):
        Named(name="Gen\ud800eva")
    with pytest.raises(ValidationError, match="surrogate"):
        Fact[Text](id="f1", value="Gen\udfffeva", standing=Standing.ADDED)
    assert is_unicode("😀\x00")
