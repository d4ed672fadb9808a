"""Verbs of saying that are not the first verb of their subject."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.further_verb import coordinated, may_rule, participle
from briefview.extraction.people import find_people
from briefview.extraction.subject import find_subjects


def verbs(text: str) -> tuple[str | None, str | None]:
    """Return the verb that is joined to the first one, and the participle of saying."""
    document = take_apart(text)
    sentence = document.sentences[0]
    subject = find_subjects(document, find_people(document), sentence)[0]
    found = (coordinated(document, subject, sentence.words.stop), participle(document, subject, sentence.words.stop))
    first, second = (document.words[each.verb].text if each else None for each in found)
    return first, second


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Dr. Ana Diaz opened the hall and said that fog is rare.", "said"),
        ("Dr. Ana Diaz did not name the port, but told pilots that fog is rare.", "told"),
        ("Dr. Ana Diaz met some of the pilots who warned that fog is rare.", None),
        ("Dr. Ana Diaz opened the hall; a pilot said that fog is rare.", None),
    ],
)
def test_a_second_verb_goes_with_the_subject_of_the_first(text: str, verb: str | None) -> None:
    assert verbs(text)[0] == verb


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Dr. Ana Diaz opened the hall, stressing that fog is rare.", "stressing"),
        ("Dr. Ana Diaz lit a lamp before explaining why fog is rare.", "explaining"),
        ("Dr. Ana Diaz rose for the board, which was under fire, saying fog is rare.", "saying"),
        ("Dr. Ana Diaz rose for the board, which was under fire, stressing fog.", None),
        ("Dr. Ana Diaz opened the hall while pilots left, saying fog is rare.", None),
    ],
)
def test_a_participle_goes_with_the_subject_of_the_sentence(text: str, verb: str | None) -> None:
    assert verbs(text)[1] == verb


@pytest.mark.parametrize("verb", ["sailed with", "met", "did not mention", "thanked"])
def test_a_name_behind_a_preposition_or_a_verb_is_no_subject(verb: str) -> None:
    document = take_apart(f"The pilots {verb} Dr. Ana Diaz and said that fog is rare.")
    (subject,) = find_subjects(document, find_people(document), document.sentences[0])
    assert not may_rule(document, subject)
