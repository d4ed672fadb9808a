"""The organisation that a short word stands for."""

import pytest

from briefview.brief import InferredPart
from briefview.extraction.document import take_apart
from briefview.extraction.full_name import find_full_names, full_name, short_word
from briefview.extraction.span import Span
from tests.extraction.article import extract

TEXT = "The Lake Chamber of Exporters held a forum in Lima. "


def test_full_names_are_found_by_their_heads() -> None:
    names = find_full_names(take_apart(TEXT))
    assert {head: [span.of(TEXT) for span in spans] for head, spans in names.items()} == {
        "chamber": ["Lake Chamber of Exporters"]
    }


@pytest.mark.parametrize(
    ("office", "short"),
    [
        ("deputy head of the chamber", "chamber"),
        ("the chamber's counsel", "chamber"),
        ("Chamber secretary", "Chamber"),
        ("head of the Hill Chamber", None),
        ("head of the Chamber of Mines", None),
    ],
)
def test_a_bare_head_is_short_for_a_name(office: str, short: str | None) -> None:
    document = take_apart(office)
    word = short_word(document, Span(0, len(office)), None)
    assert (word.of(office) if word else None) == short


def test_a_head_that_two_names_have_stands_for_neither() -> None:
    text = TEXT + "The Hill Chamber of Mines came. The chamber left."
    document = take_apart(text)
    assert full_name(find_full_names(document), document, Span(text.index("chamber"), text.index(" left"))) is None


def test_the_organisation_behind_a_short_word_is_inferred_and_carries_both_places() -> None:
    speaker = extract(TEXT + "Ana Diaz, head of the chamber, told the forum that fog is rare.").speakers[0]
    assert speaker.organization is not None
    assert speaker.organization.value == "Lake Chamber of Exporters"
    assert [piece.quote for piece in speaker.organization.evidence] == ["Lake Chamber of Exporters", "chamber"]
    assert speaker.organization.inferred == (InferredPart.VALUE,)
