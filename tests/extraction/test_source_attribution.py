"""Attributions to sources that are no known person."""

import pytest

from briefview.extraction.attribution import Order
from briefview.extraction.document import take_apart
from briefview.extraction.source_attribution import find_source_attributions


def sources(text: str) -> list[tuple[str, Order]]:
    document = take_apart(text)
    found = find_source_attributions(document, document.sentences[0])
    return [(own.subject.words.of(text), own.order) for own in found]


@pytest.mark.parametrize(
    ("text", "source", "order"),
    [
        ("The ministry said that fog is rare.", "The ministry", Order.SUBJECT_VERB),
        ("Critics say that fog is rare.", "Critics", Order.SUBJECT_VERB),
        ("The Port Board has long denied the claim.", "The Port Board", Order.SUBJECT_VERB),
        ("Fog is rare, said a spokesman for the port.", "a spokesman for the port", Order.VERB_SUBJECT),
        ("Fog is rare, according to two pilots.", "two pilots", Order.ACCORDING_TO),
        ("The loss was first reported by the agency.", "the agency", Order.PASSIVE),
        ("Experts at the port warn that fog is rare.", "Experts at the port", Order.SUBJECT_VERB),
        ("The paper quoted an official as saying that fog is rare.", "an official", Order.SUBJECT_VERB),
        ("Two pilots, who asked not to be named, said fog is rare.", "Two pilots", Order.SUBJECT_VERB),
        ("The board issued a statement calling for lamps.", "The board", Order.SUBJECT_VERB),
        ("A pilot was quoted as saying that fog is rare.", "A pilot", Order.SUBJECT_VERB),
        ("“Fog is rare,” the board wrote in a letter.", "the board", Order.SUBJECT_VERB),
        ("The pilots are also calling for lamps on the pier.", "The pilots", Order.SUBJECT_VERB),
        ("The pilots continue to warn that fog is rare.", "The pilots", Order.SUBJECT_VERB),
        ("The pilots have begun urging the board to act.", "The pilots", Order.SUBJECT_VERB),
        ("The board has since denounced the plan of the pilots.", "The board", Order.SUBJECT_VERB),
        ("The pilots last week proposed a ban on lamps.", "The pilots", Order.SUBJECT_VERB),
        ("The lamps, which the board said were old, are new.", "the board", Order.SUBJECT_VERB),
        ("Pilots have blocked the pier, saying lamps are dear.", "Pilots", Order.SUBJECT_VERB),
        ("In May, a ministry sided with the pilots, saying lamps are dear.", "a ministry", Order.SUBJECT_VERB),
        ("Pilots had left the “Golden Pier,” saying that lamps are dear.", "Pilots", Order.SUBJECT_VERB),
        ("The board's top pilot went further, arguing lamps are dear.", "The board's top pilot", Order.SUBJECT_VERB),
        ("The lamp is, according to pilots who spoke in May, a dear one.", "pilots", Order.ACCORDING_TO),
        ("Pilots close to the board say fog is rare.", "Pilots close to the board", Order.SUBJECT_VERB),
        ("The board has, however, revealed that fog is rare.", "The board", Order.SUBJECT_VERB),
        ("The candidate has mocked a pilot of the town.", "The candidate", Order.SUBJECT_VERB),
        (
            "But two days later, the board turned round, telling the Star that fog is rare.",
            "the board",
            Order.SUBJECT_VERB,
        ),
        ("THE BOARD WARNED THAT ICE IS NEAR.", "THE BOARD", Order.SUBJECT_VERB),
        ("Alba Pilots Explain Why Lamps Are Dear.", "Alba Pilots", Order.SUBJECT_VERB),
    ],
)
def test_whoever_speaks_is_a_source(text: str, source: str, order: Order) -> None:
    assert sources(text) == [(source, order)]


@pytest.mark.parametrize(
    "text",
    [
        "The lamps, which the board says cost 400 crowns, are old.",
        "The figures reported by the board are low.",
        "The plan announced Monday is cheap.",
        "The lamp supports the roof.",
        "The meeting promised to be a long one.",
        "The port is far, if they want to go.",
        "The pilots came to say they support the plan.",
        "With most of the light focused on the pier, the town was dark.",
        "Eight pilots went on the attack as lamps were lit.",
        "The men led big states: one with fog and one with ice.",
        "The United States builds a port.",
    ],
)
def test_participles_and_nouns_of_the_same_letters_report_nothing(text: str) -> None:
    assert [found for found in sources(text) if found[1] is not Order.PASSIVE] == []
