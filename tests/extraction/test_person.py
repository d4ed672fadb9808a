"""Places where persons are named, with what surrounds the names."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.person import Mention, find_mentions, title_gender
from briefview.extraction.role import words_span


def mention(text: str) -> Mention:
    return find_mentions(take_apart(text))[0]


@pytest.mark.parametrize(
    ("text", "honorific"),
    [
        ("Dr. Ana Diaz came.", "Dr."),
        ("H.E. Dr. Ana Diaz came.", "H.E. Dr."),
        ("Lt. Gen. (Retd) Ana Diaz came.", "Lt. Gen. (Retd)"),
        ("Minister Dato' Sri Ana Diaz came.", "Dato' Sri"),
        ("Tan Sri Ana Diaz came.", "Tan Sri"),
        ("Rt. Hon. Ana Diaz came.", "Rt. Hon."),
    ],
)
def test_titles_before_a_name_are_kept_apart_from_it(text: str, honorific: str) -> None:
    found = mention(text)
    assert found.honorific is not None
    assert (found.honorific.of(text), found.name.of(text)) == (honorific, "Ana Diaz")


@pytest.mark.parametrize(
    ("text", "role", "organization"),
    [
        ("Port Minister Ana Diaz came.", "Port Minister", None),
        ("Ana Diaz, chair of the Port Board, came.", "chair", "Port Board"),
        ("Ana Diaz (Director, Port Board) came.", "Director", "Port Board"),
        ("Ana Diaz, who heads the Port Board, came.", "heads the Port Board", "Port Board"),
        ("Kenya's port envoy Ana Diaz came.", "port envoy", "Kenya"),
        ("Port Board Director General Engr. Ana Diaz came.", "Director General", "Port Board"),
        ("Minister of Trade, Industry and Mines Ana Diaz came.", "Minister of Trade, Industry and Mines", None),
        ("Trade, Industry and Mines Minister Ana Diaz came.", "Trade, Industry and Mines Minister", None),
        ("Ana Diaz, Minister of Trade, Industry and Mines, came.", "Minister of Trade, Industry and Mines", None),
        ("Chair of the Port Board (PB) Ana Diaz came.", "Chair", "Port Board"),
        ("Chair of the Port Board, Ana Diaz in her turn came.", "Chair", "Port Board"),
        (
            "Ana Diaz, Hon'ble Minister of State (Independent Charge), MoSPI, came.",
            "Minister of State (Independent Charge)",
            "MoSPI",
        ),
        ("Director of the Institute of Open Kestrels Dr. Ana Diaz came.", "Director", "Institute of Open Kestrels"),
        ("The U.S. Ambassador to the Philippines Ana Diaz came.", "U.S. Ambassador to the Philippines", None),
        ("Ana Diaz, the Port Co-ordinator in Peru, came.", "Port Co-ordinator in Peru", None),
        ("Ana Diaz, OBE, PhD, chair of the Port Board, came.", "chair", "Port Board"),
        ("Ana Diaz, who is also the Port Minister, came.", "Port Minister", None),
        ("Ana Diaz, who serves as Port Minister, came.", "Port Minister", None),
        ("Prime Minister-designate Ana Diaz came.", "Prime Minister-designate", None),
        ("Port CS Ana Diaz came.", "Port CS", None),
        ("Ana Diaz MP came.", "MP", None),
        ("Lima MP Ana Diaz came.", "Lima MP", None),
        ("The EU Ambassador to Kenya Ana Diaz came.", "EU Ambassador to Kenya", None),
    ],
)
def test_offices_stand_before_or_behind_a_name(text: str, role: str, organization: str | None) -> None:
    document = take_apart(text)
    found = next(each for each in find_mentions(document) if each.name.of(text) == "Ana Diaz")
    office = found.office
    assert office.role is not None
    assert words_span(document, office.role).of(text) == role
    assert (words_span(document, office.organization).of(text) if office.organization else None) == organization


@pytest.mark.parametrize(
    "text",
    [
        "In Alba, the chair of the board, Ana Diaz came.",
        "Addressing Alba, the chair thanked him for the lamps.",
        "In welcoming Alba, the chair had also promised lamps.",
    ],
)
def test_an_apposition_belongs_to_the_subject_and_not_to_what_opens_the_sentence(text: str) -> None:
    assert not mention(text).office.known


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Ana Diaz, Director of Ports of the Republic of Peru Omar Haddad, came.",
        "Dr. Ana Diaz, Mayor Omar Haddad and others came.",
        "Dr. Ana Diaz, Vice President Mr. Omar Haddad and head of the board Li Wei came.",
        "In a message read by Dr. Ana Diaz, the President, Omar Haddad, came.",
    ],
)
def test_an_office_in_commas_may_be_that_of_the_next_name(text: str) -> None:
    found = find_mentions(take_apart(text))
    assert not found[0].office.known
    assert found[1].office.role is not None


def test_a_day_behind_a_name_belongs_to_its_mention() -> None:
    document = take_apart("President Ana Diaz Sunday afternoon said fog is rare.")
    found = find_mentions(document)[0]
    assert document.words[found.extent].text == "said"


def test_who_speaks_on_behalf_of_an_office_does_not_hold_it() -> None:
    text = "Speaking on behalf of the Minister of Ports, Ana Diaz praised fog."
    assert not mention(text).office.known


@pytest.mark.parametrize(
    "text",
    [
        "Opening the hall of the former senator and pilot Ana Diaz, President Wei says fog is rare.",
        "Before the talks with the pilot Ana Diaz, Minister Wei said fog is rare.",
    ],
)
def test_a_title_with_a_surname_before_a_verb_is_the_next_person(text: str) -> None:
    found = next(each for each in find_mentions(take_apart(text)) if each.name.of(text) == "Ana Diaz")
    assert found.office_rule != "speaker.role-after" or found.office.role is None


def test_an_owner_before_a_name_is_the_organisation() -> None:
    document = take_apart("Later Brightline's Ana Diaz came.")
    found = next(each for each in find_mentions(document) if each.name.of(document.text) == "Ana Diaz")
    assert found.office.organization is not None
    assert words_span(document, found.office.organization).of(document.text) == "Brightline"


@pytest.mark.parametrize(
    ("text", "gender"), [("Ms. Ana Diaz came.", "female"), ("Mr. Li Wei came.", "male"), ("Dr. Li Wei came.", None)]
)
def test_gender_is_known_from_titles_alone(text: str, gender: str | None) -> None:
    assert title_gender(take_apart(text), mention(text)) == gender


def test_a_text_may_end_with_the_name_that_its_sentence_opens_with() -> None:
    assert mention("Acting Secretary Ana Diaz").name.of("Acting Secretary Ana Diaz") == "Ana Diaz"


@pytest.mark.parametrize(
    "text",
    [
        "Addressing the opening were Li Wei, head of the Port Board, and Ana Diaz, head of the Mill Board.",
        "Ports Minister, the Most Hon. Ana Diaz, praised fog.",
        "The lamps were handed over by Minister of Ports, Dr. the Hon. Ana Diaz, on Monday.",
        "Ports Minister Ana Diaz, in her capacity as acting President, praised fog.",
    ],
)
def test_an_office_is_read_around_titles_and_behind_who_speaks(text: str) -> None:
    document = take_apart(text)
    found = next(each for each in find_mentions(document) if each.name.of(text) == "Ana Diaz")
    assert found.office.role is not None
    assert words_span(document, found.office.role).of(text) in {"head", "Ports Minister", "Minister of Ports"}


def test_a_text_may_break_off_behind_an_article_and_a_name() -> None:
    assert [found.name for found in find_mentions(take_apart("They came with the Sta"))] != []


def test_who_opens_for_another_is_told_from_that_other_behind_a_dateline() -> None:
    text = "LIMA - Deputising for Mayor Ana Diaz, Minister of Ports Li Wei on Friday opened the hall."
    other, opener = find_mentions(take_apart(text))
    assert (other.name.of(text), opener.name.of(text)) == ("Ana Diaz", "Li Wei")
    assert opener.office.role is not None
