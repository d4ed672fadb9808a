"""Names of organisations and countries beside an office are told from what an office is for."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.organization_name import is_country, is_organization


@pytest.mark.parametrize(
    "text", ["the Port Board", "WHO", "MoSPI", "the Commission", "Kenya", "Andes Cathode Partners"]
)
def test_an_organisation_is_known_by_its_head_its_letters_or_its_shape(text: str) -> None:
    words = take_apart(text).words
    assert is_organization(words, 0, len(words))


@pytest.mark.parametrize("text", ["Ports", "Climate Change", "ports", "the lamps"])
def test_a_subject_is_no_organisation(text: str) -> None:
    words = take_apart(text).words
    assert not is_organization(words, 0, len(words))


def test_a_country_is_known_by_its_whole_name() -> None:
    words = take_apart("Bosnia and Herzegovina").words
    assert is_country(words, 0, 3)
    assert not is_country(words, 0, 2)
