"""The organisations of a list are told apart, each with its whole name."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.organization import organizations_from


def names(text: str) -> list[str]:
    document = take_apart(text)
    found, _ = organizations_from(document, 0, len(document.words))
    return [span.of(text) for span in found]


@pytest.mark.parametrize(
    "name",
    [
        "Canal Council",
        "University of Lima",
        "Ministry of Trade and Industry",
        "Food and Agriculture Organization of the United Nations",
        "Kenya's Ministry of Water",
        "Workers' Union",
        "Bank for Locks",
        "Ministry of Land, Water and Forests",
        "Subcommittee on Ports, Lamp Policy, and Fog Affairs",
        "Department of Health and Human Services",
        "Lima National Radio and Television",
        "Young Towns programme",
        "UNICEF",
    ],
)
def test_a_name_is_read_with_the_small_words_in_it_and_without_its_article(name: str) -> None:
    assert names(f"the {name} said so") == [name]


def test_the_small_words_of_a_ministry_belong_to_its_name() -> None:
    assert names("Kenya's water ministry in Nairobi said so") == ["Kenya's water ministry"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Canal Council and the University of Lima", ["Canal Council", "University of Lima"]),
        ("Ghana, the World Bank and UNICEF", ["Ghana", "World Bank", "UNICEF"]),
        ("Norway along with the Port Watch Alliance", ["Norway", "Port Watch Alliance"]),
        ("Ghana and Kenya", ["Ghana", "Kenya"]),
        ("the Republic of Korea and Sri Lanka", ["Republic of Korea", "Sri Lanka"]),
        ("Ghana, Kenya and Sri Lanka", ["Ghana", "Kenya", "Sri Lanka"]),
        ("Ghana, Kenya, the Netherlands, and Peru", ["Ghana", "Kenya", "Netherlands", "Peru"]),
        ("Trinidad and Tobago", ["Trinidad and Tobago"]),
        ("Bosnia and Herzegovina and Serbia", ["Bosnia and Herzegovina", "Serbia"]),
        ("the Canal Council together with Ghana", ["Canal Council", "Ghana"]),
        ("the Canal Council (CC), in collaboration with the Port Authority", ["Canal Council", "Port Authority"]),
        ("the Women's Forum and the Workers' Union", ["Women's Forum", "Workers' Union"]),
        (
            "the Lakes Commission, the Canal Council, and the University of Lima",
            ["Lakes Commission", "Canal Council", "University of Lima"],
        ),
    ],
)
def test_a_list_is_read_name_by_name(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Canal Council in Lima", ["Canal Council"]),
        ("the Canal Council, which met", ["Canal Council"]),
        ("the Canal Council, Ghent, Belgium", ["Canal Council"]),
        ("the University of Ghana, Kenya", ["University of Ghana"]),
        ("Ghana, where it met", ["Ghana"]),
        ("the Canal Council opened it", ["Canal Council"]),
        ("the Canal Council on Monday", ["Canal Council"]),
        ("the Bank for Locks on the Monday before", ["Bank for Locks"]),
        ("U And The)", ["U"]),
        ("nobody we know", []),
    ],
)
def test_a_list_ends_before_words_that_name_no_organisation(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_the_end_of_a_list_is_the_first_word_behind_it() -> None:
    document = take_apart("the Canal Council and UNICEF met")
    _, end = organizations_from(document, 0, len(document.words))
    assert document.words[end].text == "met"


def test_nothing_is_read_behind_the_limit() -> None:
    document = take_apart("the Canal Council and UNICEF met")
    found, end = organizations_from(document, 0, 3)
    assert [span.of(document.text) for span in found] == ["Canal Council"]
    assert end == 3


def test_a_list_goes_on_behind_a_city_and_over_a_small_adjective() -> None:
    assert names("Port Board in Lima, Fog College and the Lamp Society") == [
        "Port Board",
        "Fog College",
        "Lamp Society",
    ]
    assert names("Port Board (PB), national Fog Council and the Lamp Society")[:2] == ["Port Board", "Fog Council"]


def test_two_long_names_of_bodies_are_parted() -> None:
    text = "Lima Ports and Lamps Association and Quito Harbour University said"
    document = take_apart(text)
    spans, _ = organizations_from(document, 0, len(document.words))
    assert [span.of(text) for span in spans] == ["Lima Ports and Lamps Association", "Quito Harbour University"]
