"""Names that share one verb of saying."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.joined_subject import joined_subjects
from briefview.extraction.people import find_people
from briefview.extraction.person_attribution import find_attributions
from briefview.extraction.subject import find_subjects


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("Mr. Li Wei and Dr. Ana Diaz said that fog is rare.", ["Li Wei"]),
        ("Mr. Li Wei, Mr. Omar Aziz and Dr. Ana Diaz said that fog is rare.", ["Li Wei", "Omar Aziz"]),
        ("The mayor, Li Wei, and the pilot, Ana Diaz, said that fog is rare.", ["Ana Diaz"]),
        ("She met Mr. Li Wei and Dr. Ana Diaz said that fog is rare.", []),
    ],
)
def test_names_that_share_a_verb_are_joined(text: str, joined: list[str]) -> None:
    document = take_apart(text)
    sentence = document.sentences[0]
    subjects = find_subjects(document, find_people(document), sentence)
    found = find_attributions(document, sentence, subjects)
    assert [subject.words.of(text) for subject in joined_subjects(document, subjects, found[0])] == joined
