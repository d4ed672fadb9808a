"""Who says something in a sentence, by which verb, and in which order."""

import pytest

from briefview.extraction.attribution import Order
from briefview.extraction.document import take_apart
from briefview.extraction.people import find_people
from briefview.extraction.person_attribution import find_attributions
from briefview.extraction.subject import find_subjects


def attributions(text: str) -> list[tuple[str, Order]]:
    document = take_apart(text)
    sentence = document.sentences[0]
    found = find_attributions(document, sentence, find_subjects(document, find_people(document), sentence))
    return [(document.words[attribution.verb].text, attribution.order) for attribution in found]


@pytest.mark.parametrize(
    ("text", "verb", "order"),
    [
        ("Dr. Ana Diaz also stressed the need for tugs.", "stressed", Order.SUBJECT_VERB),
        ("Dr. Ana Diaz, head of the Port Board, said that fog is rare.", "said", Order.SUBJECT_VERB),
        ("“Fog is rare,” said Dr. Ana Diaz.", "said", Order.VERB_SUBJECT),
        ("Fog is rare, according to Dr. Ana Diaz.", "according", Order.ACCORDING_TO),
        ("“Fog is rare in May”, - said Dr. Ana Diaz.", "said", Order.VERB_SUBJECT),
        ("The need for lamps was stressed by Dr. Ana Diaz.", "stressed", Order.PASSIVE),
        ("Dr. Ana Diaz did point out that fog is rare.", "point", Order.SUBJECT_VERB),
        ("Dr. Ana Diaz said Mr. Li Wei had promised lamps.", "said", Order.SUBJECT_VERB),
        ("Dr. Ana Diaz held up a lamp: “It has one wire and no switch.”", ":", Order.COLON),
        ("Dr. Ana Diaz was optimistic that lamps will help.", "was", Order.SUBJECT_VERB),
        ("Dr. Ana Diaz is of the view that lamps will help.", "is", Order.SUBJECT_VERB),
        ("Dr. Ana Diaz, speaking at the opening of the forum said fog is rare.", "said", Order.SUBJECT_VERB),
        ("Dr. Ana Diaz, who was speaking at the forum noted further, that fog is rare.", "noted", Order.SUBJECT_VERB),
        ("Dr. Ana Diaz addressing the pilots urged them to sail.", "urged", Order.SUBJECT_VERB),
        ("Dr. Ana Diaz opened the hall and said that fog is rare.", "said", Order.SUBJECT_VERB),
        ("Dr. Ana Diaz issued a statement: “Fog is rare and ice is not.”", "issued", Order.SUBJECT_VERB),
        ("Dr. Ana Diaz went out of her way to say that fog is rare.", "say", Order.SUBJECT_VERB),
        ("Dr. Ana Diaz continues to question whether fog is rare.", "question", Order.SUBJECT_VERB),
        ("“Fog is rare here,” an angry Dr. Ana Diaz retaliated.", "retaliated", Order.SUBJECT_VERB),
        ("Dr. Ana Diaz rose for the board, which was under fire, saying fog is rare.", "saying", Order.SUBJECT_VERB),
    ],
)
def test_a_person_is_tied_to_the_verb_of_saying(text: str, verb: str, order: Order) -> None:
    assert attributions(text) == [(verb, order)]


@pytest.mark.parametrize("subject", ["Mr. Li Wei", "He", "The mayor"])
def test_the_second_verb_of_a_sentence_goes_with_its_subject_and_not_with_whom_it_met(subject: str) -> None:
    document = take_apart(f"Mr. Li Wei spoke. {subject} met Dr. Ana Diaz in May and said that fog is rare.")
    sentence = document.sentences[1]
    found = find_attributions(document, sentence, find_subjects(document, find_people(document), sentence))
    assert [own.subject.words.of(document.text) for own in found] == [subject.removeprefix("Mr. ")]


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Ana Diaz walked home.",
        "The pilots met Dr. Ana Diaz, said a press release.",
        "Dr. Ana Diaz called a taxi.",
        "Years after Dr. Ana Diaz had left the port, the board noted one thing: “Fog is rare and ice is not.”",
        "Years after Dr. Ana Diaz had left the port came a word: “Fog is rare and ice is not,” the board said.",
        "Dr. Ana Diaz was optimistic.",
        "Dr. Ana Diaz said this at the closing of the forum.",
        "Dr. Ana Diaz disclosed this on Monday when she met the pilots.",
        "Dr. Ana Diaz was of the ",
    ],
)
def test_a_person_who_says_nothing_has_no_attribution(text: str) -> None:
    assert attributions(text) == []
