"""Committees before the office in them."""

import pytest

from briefview.extraction.committee import committee_before
from briefview.extraction.document import take_apart
from briefview.extraction.span import Span


@pytest.mark.parametrize(
    ("text", "committee"),
    [
        (
            "Subcommittee on Energy, Ports, and Lamp Affairs Ranking Member Li Orr",
            "Subcommittee on Energy, Ports, and Lamp Affairs",
        ),
        ("Select Subcommittee on the Lamp Crisis Chairwoman Li Orr", "Select Subcommittee on the Lamp Crisis"),
        ("They heard House Committee on Ports Chairman Li Orr", "House Committee on Ports"),
        ("Port Committee Chairman Li Orr", None),
        ("The committee on ports met Chairman Li Orr", None),
    ],
)
def test_a_committee_is_read_over_its_subjects(text: str, committee: str | None) -> None:
    words = take_apart(text).words
    name = next(i for i, word in enumerate(words) if word.text == "Li")
    found = committee_before(words, name, 0)
    assert (Span(words[found[0]].start, words[found[1] - 1].end).of(text) if found else None) == committee
