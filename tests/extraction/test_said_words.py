"""Which words of a sentence an attribution reports."""

import pytest

from briefview.brief import Manner
from briefview.extraction.document import take_apart
from briefview.extraction.people import find_people
from briefview.extraction.person_attribution import find_attributions
from briefview.extraction.said_words import said_words
from briefview.extraction.subject import find_subjects


@pytest.mark.parametrize(
    ("text", "words", "manner"),
    [
        ("Dr. Ana Diaz said fog is rare.", "said fog is rare", Manner.INDIRECT),
        ("The need for lamps was stressed by Dr. Ana Diaz.", "The need for lamps was stressed", Manner.INDIRECT),
        ("Fog, Dr. Ana Diaz told the pilots, is rare.", "Fog, Dr. Ana Diaz told the pilots, is rare", Manner.INDIRECT),
        ("For Dr. Ana Diaz, “light is no luxury at sea”.", "“light is no luxury at sea”", Manner.DIRECT),
        (
            "Dense fog, said Dr. Ana Diaz, is rare in May.",
            "Dense fog, said Dr. Ana Diaz, is rare in May",
            Manner.INDIRECT,
        ),
        ("Dense fog is rare, said Dr. Ana Diaz, head of the Port Board.", "Dense fog is rare", Manner.INDIRECT),
        (
            "Speaking at the workshop on “Lamps – Sharing the Light at Sea”, Dr. Ana Diaz highlighted the lack of fog.",
            "highlighted the lack of fog",
            Manner.INDIRECT,
        ),
        (
            "“Fog is rare and light is no luxury” the port minister Ana Diaz stressed in her welcome.",
            "“Fog is rare and light is no luxury”",
            Manner.DIRECT,
        ),
        ("“Fog is rare,” Dr. Ana Diaz told pilots.", "“Fog is rare,”", Manner.DIRECT),
        ("In Dr. Ana Diaz's view, fog is rare in May.", "fog is rare in May", Manner.INDIRECT),
    ],
)
def test_the_words_stand_where_the_order_of_subject_and_verb_puts_them(text: str, words: str, manner: Manner) -> None:
    document = take_apart(text)
    sentence = document.sentences[0]
    found = find_attributions(document, sentence, find_subjects(document, find_people(document), sentence))
    said = said_words(document, sentence, found, found[0])
    assert said is not None
    assert (said.words.of(text), said.manner) == (words, manner)


def test_a_day_alone_is_nothing_that_somebody_says() -> None:
    document = take_apart("The pilots lit the lamp that Dr. Ana Diaz had announced earlier this week.")
    sentence = document.sentences[0]
    found = find_attributions(document, sentence, find_subjects(document, find_people(document), sentence))
    assert [said_words(document, sentence, found, own) for own in found] in ([], [None])
