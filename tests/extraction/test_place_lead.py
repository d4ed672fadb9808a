"""Words such as "the port city of" lead to the name of a city, and others do not."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.place_lead import behind_lead


def led(text: str) -> tuple[str, bool] | None:
    document = take_apart(text)
    at, sure = behind_lead(document, 1, len(document.words))
    return (document.words[at].text, sure) if at > 1 else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in the southern port city of Kestrelford.", ("Kestrelford", True)),
        ("in the Peruvian capital Lima.", ("Lima", False)),
        ("in the Peruvian capital, Lima.", ("Lima", False)),
        ("in Peru's capital Lima.", ("Lima", False)),
        ("in the city on Monday.", None),
        ("to be held in the western city of Kestrelford.", None),
        ("in Harbour Hall of the city of Lima.", None),
        ("in silence.", None),
    ],
)
def test_the_name_behind_words_for_a_city_is_found(text: str, expected: tuple[str, bool] | None) -> None:
    assert led(text) == expected
