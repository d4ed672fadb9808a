"""Runs of words that can be names of persons are told from everything else that has capitals."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.name import find_names, folded, is_name_word
from briefview.extraction.span import Span


def names(text: str) -> list[str]:
    document = take_apart(text)
    words = document.words
    return [Span(words[run.first].start, words[run.last - 1].end).of(text) for run in find_names(document)]


@pytest.mark.parametrize(
    "name",
    [
        "Ana Diaz",
        "Jean-Pierre van der Berg",
        "Muhammad bin Salman al-Rashid",
        "J. R. Okoye",
        "K.P. Sharma",
        "J.O.T Okoye",
        "John F Okoye",
        "Becky R K Ndjozo",
        "JOHN OKOYE",
        "Zoë Åberg",
        "Brian O'Brien",
        "Luis de la Cruz",
        "Ban Ki-moon",
        "Tomás Aguilar Jr",
        'John "Jack" Smith',
        "Paris Hilton",
        "Ngozi",
        "Jan van der Berg",
        "June Holt",
        "Rasool Sheikh",
        "Ana King",
        "Arun Sen",
        "Ng Eng Hen",
        "Sultan Al Karim",
    ],
)
def test_a_name_is_found_whole(name: str) -> None:
    assert names(f"Yesterday {name} spoke to the crews.\n") == [name]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("The Ministry of Health", id="an organisation"),
        pytest.param("Lima", id="a city"),
        pytest.param("UNESCO", id="an acronym"),
        pytest.param("Climate Change", id="a topic"),
        pytest.param("On Monday", id="a day"),
        pytest.param("The Deputy Chairman", id="an office"),
        pytest.param("Peruvian Officials", id="a people"),
        pytest.param("Transformation", id="a noun by its ending"),
        pytest.param("I'll", id="a shortened verb"),
    ],
)
def test_other_words_with_capitals_are_no_names(words: str) -> None:
    assert names(f"{words} spoke to the crews.\n") == []


def test_titles_before_a_name_are_no_part_of_it() -> None:
    assert names("Yesterday Prof. Dr. Ana Diaz spoke.\n") == ["Ana Diaz"]


@pytest.mark.parametrize("title", ["U", "Daw", "Tan Sri", "Dato'", "Engr.", "Mallam", "Yang Berhormat Pehin"])
def test_titles_of_many_languages_are_no_part_of_a_name(title: str) -> None:
    assert names(f"Yesterday {title} Tin Maw spoke.\n") == ["Tin Maw"]


def test_a_surname_that_is_a_title_elsewhere_is_told_by_the_title_before_it() -> None:
    assert names("Mr. King spoke. Ms Sen spoke. Mr. Justice Diaz spoke.\n") == ["King", "Sen", "Diaz"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Yesterday U Than Swe spoke. Rain is more than fog.", "Than Swe"),
        ("Yesterday Mr. May Lin spoke.", "May Lin"),
        ("Yesterday Administrator Ana Power spoke.", "Ana Power"),
        ("Yesterday Al Muhannad bin Rashid al Farsi spoke.", "Al Muhannad bin Rashid al Farsi"),
    ],
)
def test_a_title_or_a_particle_shows_that_an_ordinary_word_is_a_name(text: str, name: str) -> None:
    assert names(text)[0] == name


def test_letters_of_honours_behind_a_name_are_no_part_of_it() -> None:
    assert names("Yesterday Ana Diaz FRSE spoke.\n") == ["Ana Diaz"]


def test_a_country_of_two_names_before_a_name_is_no_part_of_it() -> None:
    assert names("The envoy of Bosnia and Herzegovina Ana Diaz spoke.\n")[-1] == "Ana Diaz"


def test_spellings_of_one_name_are_folded_into_one() -> None:
    assert folded("mohammed") == folded("muhammad")
    assert folded("erdoğan") == folded("erdogan")
    assert folded("al-saïd") == "alsaid"


def test_a_month_is_no_name() -> None:
    assert names("The ferry sails in June to Kenya. Since June Otieno spoke.\n") == ["Otieno"]


def test_the_verb_of_a_headline_parts_names() -> None:
    assert names("Ana Diaz Slams Omar Aziz in May\n") == ["Ana Diaz", "Omar Aziz"]


def test_a_possessive_ends_a_name() -> None:
    assert names("Yesterday Ana Diaz's boat sank.\n") == ["Ana Diaz"]


def test_two_names_joined_by_and_are_two() -> None:
    assert names("Yesterday Mercy Otieno and Paul Kip spoke.\n") == ["Mercy Otieno", "Paul Kip"]


def test_a_comma_parts_names() -> None:
    assert names("Yesterday Mercy Otieno, Paul Kip spoke.\n") == ["Mercy Otieno", "Paul Kip"]


def test_a_word_that_the_text_writes_small_as_well_is_no_name() -> None:
    document = take_apart("Tides rose. The tides will fall. Otieno spoke.\n")
    found = {document.words[at].text for at in range(len(document.words)) if is_name_word(document, at)}
    assert found == {"Otieno"}


def test_the_words_of_a_name_come_without_marks() -> None:
    document = take_apart("J. R. Okoye spoke.\n")
    (run,) = find_names(document)
    assert [word.text for word in run.words(document)] == ["J", "R", "Okoye"]


def test_a_country_whose_first_word_is_a_title_elsewhere_is_no_name() -> None:
    assert names("Yesterday Sri Lanka and a Sri Lankan boat won. The India-Sri Lanka race is on.\n") == []
    assert names("Yesterday Sri Ananda Holt spoke for Sri Lanka.\n") == ["Ananda Holt"]


def test_an_excellency_in_two_letters_is_no_part_of_a_name() -> None:
    assert names("Director H E Omar Haddad spoke. Mayor H. E. Ana Diaz came.\n") == ["Omar Haddad", "Ana Diaz"]
    assert names("President H H Salim Tovin spoke to H.H. Omar Tovin.\n") == ["Salim Tovin", "Omar Tovin"]


def test_a_father_may_be_called_said() -> None:
    assert names("Yesterday Salim bin Said Tovin spoke.\n") == ["Salim bin Said Tovin"]


def test_a_name_may_hold_or_end_with_said() -> None:
    assert names("Yesterday Salim bin Omar Al Said, the mayor, spoke. She said so.\n") == ["Salim bin Omar Al Said"]
    assert names("Yesterday Omar Said Al Tovin spoke. She said so.\n") == ["Omar Said Al Tovin"]


def test_initials_may_stand_in_one_block_behind_a_title() -> None:
    assert names("Major General AKM Rahim Holt and Dr ABM Faruk spoke.\n") == ["AKM Rahim Holt", "ABM Faruk"]
    assert names("The minister met UNHCR director Ana Diaz.\n") == ["Ana Diaz"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Head of PORTA Mara Tovin came.", "Mara Tovin"),
        ("Director of the PORTA Mara Tovin came.", "Mara Tovin"),
        ("The daughter of TOVIN Mara Ann came.", "TOVIN Mara Ann"),
    ],
)
def test_a_body_behind_an_office_is_no_part_of_the_name(text: str, name: str) -> None:
    assert names(text)[-1] == name


@pytest.mark.parametrize(
    "text",
    [
        "Assistant Professor Arid Agriculture University spoke",
        "the MoFA spoke",
        "Viet Nam spoke",
        "the Peru Correctional Services spoke",
    ],
)
def test_bodies_are_no_names_of_persons(text: str) -> None:
    assert names(text) == []


def test_letters_of_other_alphabets_are_read_as_those_beside_them() -> None:
    assert folded("davíð") == folded("david")
