"""An office may be told with the body that it is within."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.office_within import office_within


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Director of Trade within the Ministry of Ports", ((0, 3), (5, 8))),
        ("Director within reach of the port", None),
        ("Director of Trade", None),
    ],
)
def test_the_body_behind_within_is_the_organisation(text: str, parts: object) -> None:
    words = take_apart(text).words
    assert office_within(words, 0, len(words)) == parts
