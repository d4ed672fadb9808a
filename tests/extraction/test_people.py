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


def test_one_name_behind_an_office_is_a_person_s_where_it_speaks() -> None:
    assert names("Norland's Foreign Minister Suharto said fog is rare. Board Chairman Kestrel sank.") == ["Suharto"]


def test_one_name_behind_an_office_is_the_person_s_who_is_named_in_full_later() -> None:
    assert names("Foreign Minister Diaz said fog is rare. Ana Diaz Lopez, the minister, was proud.") == [
        "Ana Diaz Lopez"
    ]


def test_an_initial_makes_a_surname_a_whole_name() -> None:
    assert names("Minister of Ports G. Tuvshin opened it.") == ["G. Tuvshin"]


def test_bare_names_in_a_list_of_speakers_are_persons() -> None:
    assert names("Speakers include Ana Diaz, Omar Haddad, founder of the startup Blue Kestrel, and Li Wei.") == [
        "Ana Diaz",
        "Omar Haddad",
        "Li Wei",
    ]


def test_of_two_with_one_surname_title_or_office_tells_who_is_meant() -> None:
    text = "Mr. Li Wei and Ms. Ana Wei came. Port Minister Omar Wei came. Ms. Wei sang. Minister Wei sang. Wei sang."
    document = take_apart(text)
    people = find_people(document)
    assert [person.name.name.of(text) for _, person in people.mentions] == [
        "Li Wei",
        "Ana Wei",
        "Omar Wei",
        "Ana Wei",
        "Omar Wei",
    ]


def test_a_father_is_not_his_child() -> None:
    assert names("Sheikh Omar bin Adil Tovin came. Sheikh Salim bin Omar bin Adil Tovin spoke. Sheikh Omar sang.") == [
        "Omar bin Adil Tovin",
        "Salim bin Omar bin Adil Tovin",
    ]
    assert names("Dr. Ana binti Omar Holt spoke. Dr. Omar Holt sang.") == ["Ana binti Omar Holt", "Omar Holt"]
    assert names("Dr. Ana binti Omar Holt spoke. Dr. Ana sang. Dr. Holt left.") == ["Ana binti Omar Holt"]


def test_a_surname_behind_an_office_is_a_person_where_somebody_speaks() -> None:
    assert names("President Sasanow offered welcoming remarks.") == ["Sasanow"]
    assert names("Minister Hadarow took the podium next.") == ["Hadarow"]
    assert names("The Chairman Ladder was bought.") == []
