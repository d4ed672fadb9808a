"""Offices before and behind names, split into role and organisation."""

import pytest

from briefview.extraction.document import Document, take_apart
from briefview.extraction.role import Office, office_before, split_office, words_span


def parts(document: Document, office: Office) -> tuple[str | None, str | None]:
    text = document.text
    role = words_span(document, office.role).of(text) if office.role else None
    return role, words_span(document, office.organization).of(text) if office.organization else None


@pytest.mark.parametrize(
    ("text", "role", "organization"),
    [
        ("Director of the Port Board", "Director", "Port Board"),
        ("Minister of Education", "Minister of Education", None),
        ("Head of the Lamp Unit of the Port Board", "Head of the Lamp Unit", "Port Board"),
        ("Department of Ports Assistant Secretary", "Assistant Secretary", "Department of Ports"),
        ("Lima Chamber of Ports president", "president", "Lima Chamber of Ports"),
        ("founder of Lima startup Blue Kestrel", "founder", "Blue Kestrel"),
        ("Assistant FAO Representative in Kenya", "Assistant FAO Representative in Kenya", "FAO"),
        ("Port Board Director for Kenya", "Director for Kenya", "Port Board"),
        ("Coordinator in the Republic of Kenya", "Coordinator in the Republic of Kenya", None),
        ("Commission on Higher Ports Chairperson", "Chairperson", "Commission on Higher Ports"),
        ("Kenya's port envoy", "port envoy", "Kenya"),
        ("Director of Trade within the Ministry of Ports", "Director of Trade", "Ministry of Ports"),
        ("Head of the Port Board and Former Deputy Director", "Head", "Port Board"),
        ("Tide People's Party Chairman", "Chairman", "Tide People's Party"),
        ("Rural Women's Association President", "President", "Rural Women's Association"),
        ("Norland's Port Authority Director", "Port Authority Director", "Norland"),
        ("Secretary of the Port Board and founder of the Lamp Society", "Secretary", "Port Board"),
        ("UN Police Adviser", "UN Police Adviser", None),
        ("Port Board chief engineer", "chief engineer", "Port Board"),
    ],
)
def test_a_role_is_told_from_its_organisation(text: str, role: str, organization: str | None) -> None:
    document = take_apart(text)
    assert parts(document, split_office(document, 0, len(document.words))) == (role, organization)


def test_an_office_before_a_name_goes_back_to_where_its_phrase_starts() -> None:
    document = take_apart("In his remarks, Under Secretary General for Port Affairs Ana Diaz spoke")
    name = next(i for i, word in enumerate(document.words) if word.text == "Ana")
    office, first = office_before(document, name, 0)
    assert parts(document, office)[0] == "Under Secretary General for Port Affairs"
    assert document.words[first].text == "Under"


def test_the_cabinet_of_a_cabinet_secretary_is_no_organisation() -> None:
    document = take_apart("Forestry Cabinet Secretary")
    assert parts(document, split_office(document, 0, 3)) == ("Forestry Cabinet Secretary", None)


@pytest.mark.parametrize(
    ("text", "role", "organization"),
    [
        ("Brightline Foods CEO", "CEO", "Brightline Foods"),
        ("co-founder and CEO of Brightline", "co-founder and CEO", "Brightline"),
        ("Head of Lamps at Brightline", "Head of Lamps", "Brightline"),
        ("Minister of Ports and Harbours", "Minister of Ports and Harbours", None),
        ("Ports Minister", "Ports Minister", None),
        ("Co-Chair of the Lamp Alliance and Minister of Ports", "Co-Chair", "Lamp Alliance"),
    ],
)
def test_firms_are_named_without_a_head_and_portfolios_are_no_organisations(
    text: str, role: str, organization: str | None
) -> None:
    document = take_apart(text)
    assert parts(document, split_office(document, 0, len(document.words))) == (role, organization)


def test_an_organisation_written_like_a_small_word_stands_before_an_office() -> None:
    document = take_apart("Today WHO Director-General Ana Diaz came")
    assert parts(document, office_before(document, 3, 0)[0]) == ("Director-General", "WHO")


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Today Trade, Industry, and Mines Minister Ana Diaz came", 8, "Trade, Industry, and Mines Minister"),
        ("LIMA -- President Ana Diaz came", 4, "President"),
        ("Today Commission on Ports Chairperson Ana Diaz came", 5, "Chairperson"),
    ],
)
def test_an_office_starts_with_its_list_and_behind_a_dateline(text: str, name: int, role: str) -> None:
    document = take_apart(text)
    assert document.words[name].text == "Ana"
    assert parts(document, office_before(document, name, 0)[0])[0] == role
