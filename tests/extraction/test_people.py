"""The table of persons."""

from briefview.extraction.document import take_apart
from briefview.extraction.people import best_office, find_people, office_words
from briefview.extraction.role import words_span
from briefview.extraction.span import Span


def names(text: str) -> list[str]:
    return [person.name.name.of(text) for person in find_people(take_apart(text)).persons]


def test_a_title_an_office_or_a_verb_of_saying_makes_a_person() -> None:
    text = "Dr. Ana Diaz met harbour master Li Wei. “We listen,” said Omar Haddad."
    assert names(text) == ["Ana Diaz", "Li Wei", "Omar Haddad"]


def test_capital_words_without_such_a_sign_are_no_persons() -> None:
    assert names("Blue Anchor Lane is closed. Kestrel Marlin sank.") == []


def test_a_surname_means_the_person_named_in_full() -> None:
    text = "Dr. Ana Diaz came. Later Diaz said fog is rare."
    people = find_people(take_apart(text))
    (person,) = people.persons
    assert len(person.mentions) == 2
    assert len(people.mentions_in(Span(19, len(text)))) == 1


def test_the_office_is_taken_from_the_prose() -> None:
    text = "Dr. Ana Diaz, head of the Port Board, came."
    document = take_apart(text)
    (person,) = find_people(document).persons
    mention = best_office(document, person)
    assert mention is not None
    assert mention.office.role is not None
    assert words_span(document, mention.office.role).of(text) == "head"
    assert "head" in office_words(document, person)
