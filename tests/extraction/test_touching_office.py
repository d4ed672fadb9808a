"""An office may follow a name without a comma, where it closes with one."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.role import words_span
from briefview.extraction.touching_office import touching_office


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ana Diaz Director Port Board, said", "Director Port Board"),
        ("Ana Diaz Former Envoy; Li Wei", "Former Envoy"),
        ("Ana Diaz President Li Wei, said", None),
        ("Ana Diaz Chair opened the forum", None),
        ("Paramount Chief, Ana Diaz, said", None),
    ],
)
def test_the_office_right_behind_a_name_is_read(text: str, role: str | None) -> None:
    document = take_apart(text)
    at = 1 if text.startswith("Paramount") else 2
    found = touching_office(document, at, len(document.words))
    assert (words_span(document, found[0].role).of(text) if found and found[0].role else None) == role
