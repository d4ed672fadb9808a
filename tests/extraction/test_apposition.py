"""Roles and organisations behind a person's name."""

import pytest

from briefview.extraction.apposition import office_after, office_behind
from briefview.extraction.document import Document, take_apart
from briefview.extraction.role import Office, words_span


def parts(document: Document, office: Office) -> tuple[str | None, str | None]:
    text = document.text
    role = words_span(document, office.role).of(text) if office.role else None
    return role, words_span(document, office.organization).of(text) if office.organization else None


def test_an_apposition_ends_at_its_comma() -> None:
    document = take_apart("head of logistics at the Port Board, came")
    office, end = office_after(document, 0, len(document.words))
    assert parts(document, office) == ("head of logistics", "Port Board")
    assert document.words[end].text == ","


def test_a_clause_is_no_office() -> None:
    document = take_apart("whose country holds the presidency, came")
    assert not office_after(document, 0, len(document.words))[0].known


def test_an_adverb_or_a_second_person_opens_no_office() -> None:
    for text in ("today chaired the Annual Board Meeting, and left", "and Executive Director of Lakes Centre, came"):
        document = take_apart(text)
        assert not office_after(document, 0, len(document.words))[0].known


@pytest.mark.parametrize(
    ("text", "role", "organization"),
    [
        ("Diaz of the Port Board came.", None, "Port Board"),
        ("Diaz of the Port Board and Ms Li Wei came.", None, "Port Board"),
        ("Diaz of the Port Board (PB) came.", None, "Port Board"),
        ("Diaz from Norland's Daily Mail said so.", None, "Daily Mail"),
        ("Diaz, who represented Alba-based Sweet Farms, said so.", None, "Sweet Farms"),
        ("Diaz (right), head of the Port Board, said so.", "head", "Port Board"),
        ("Diaz, representing the Lakes Bank, said so.", None, "Lakes Bank"),
        ("Diaz, speaking on behalf of Sweet Farms, said so.", None, "Sweet Farms"),
        ("Diaz, Permanent Secretary, Ministry of Ports said so.", "Permanent Secretary", "Ministry of Ports"),
        ("Diaz, sales officer at Premier Animal Feed, said so.", "sales officer", "Premier Animal Feed"),
        ("Diaz, Vice Chancellor presided over the day.", "Vice Chancellor", None),
        ("Diaz of Norland said so.", None, None),
        ("Diaz from Lower Alba came.", None, None),
    ],
)
def test_what_a_person_belongs_to_is_read_behind_the_name(
    text: str, role: str | None, organization: str | None
) -> None:
    document = take_apart(text)
    office, _ = office_behind(document, 1, len(document.words))
    assert parts(document, office) == (role, organization)


def test_an_office_that_a_person_is_chosen_for_is_read() -> None:
    document = take_apart("The members elected Diaz of Norland as president on Monday.")
    office, _ = office_behind(document, 4, len(document.words))
    assert parts(document, office) == ("president", None)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Professor Diaz who is also the Chief Minister said that fog is rare.", "Chief Minister"),
        ("Professor Diaz who heads the Port Board noted that fog is rare.", "heads the Port Board"),
        ("Professor Diaz, member of the Port Board as well as pilots of the Ice Club, came.", "member"),
        ("Professor Diaz who came late said that fog is rare.", None),
    ],
)
def test_an_office_may_follow_in_a_clause_without_commas(text: str, role: str | None) -> None:
    document = take_apart(text)
    office, _ = office_behind(document, 2, len(document.words))
    assert (words_span(document, office.role).of(text) if office.role else None) == role


def test_a_party_and_a_state_in_brackets_are_no_organisation() -> None:
    for text in ("(R-Ohio) said", "(D-Md.) said", "(I-Lima) said"):
        document = take_apart(text)
        assert not office_behind(document, 0, len(document.words))[0].known


def test_an_office_ends_before_the_speech_that_is_told_of() -> None:
    document = take_apart("head of logistics at the Port Board in his opening remarks")
    office, _ = office_after(document, 0, len(document.words))
    assert parts(document, office) == ("head of logistics", "Port Board")
