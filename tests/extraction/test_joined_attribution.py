"""The attributions of a sentence to known persons and to other sources, brought together."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.joined_attribution import joined_attributions
from briefview.extraction.people import find_people
from briefview.extraction.person_attribution import find_attributions
from briefview.extraction.source_attribution import find_source_attributions
from briefview.extraction.subject import find_subjects


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("A spokesman for Dr. Ana Diaz said that fog is rare.", ["A spokesman for Dr. Ana Diaz"]),
        ("Dr. Ana Diaz said that fog is rare.", ["Ana Diaz"]),
        ("A study by a physician, Dr. Ana Diaz, concluded that fog is rare.", ["A study by a physician"]),
        ("The board urged the minister to go, saying that fog is rare.", ["The board"]),
        ("Some pilots told the Alba Star she hopes fog is rare.", ["Some pilots"]),
        ("A statement by Dr. Ana Diaz said that fog is rare.", ["Ana Diaz"]),
        ("The board called for lamps after the pilots said that fog is rare.", ["The board", "the pilots"]),
        ("Pilots want lamps, said Dr. Ana Diaz.", ["Ana Diaz"]),
        ("The board criticised Dr. Ana Diaz and added that fog is rare.", ["The board"]),
        ("Dr. Ana Diaz said fog is rare, while the board said ice is common.", ["Ana Diaz", "the board"]),
        ("Dr. Ana Diaz said that the pilots had warned that ice is common.", ["Ana Diaz"]),
    ],
)
def test_persons_and_other_sources_are_told_apart(text: str, kept: list[str]) -> None:
    document = take_apart(text)
    sentence = document.sentences[0]
    persons = find_attributions(document, sentence, find_subjects(document, find_people(document), sentence))
    joined = joined_attributions(document, sentence, persons, find_source_attributions(document, sentence))
    assert [own.subject.words.of(text) for own in joined] == kept
