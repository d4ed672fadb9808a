"""Who hosts, organises or convenes an event."""

import pytest

from briefview.brief import InferredPart
from briefview.extraction.document import take_apart
from briefview.extraction.host import find_hosts
from briefview.extraction.people import find_people
from tests.extraction.article import event_of


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("The Harbour Safety Forum was organised by the Port Board in Lima.", ["Port Board"]),
        ("The Harbour Safety Forum was organised for young pilots by the Port Board in Lima.", ["Port Board"]),
        ("The Port Board has played host to the Harbour Safety Forum in Lima.", ["Port Board"]),
        ("The Harbour Safety Forum will open in Lima in collaboration with the Port Board.", ["Port Board"]),
        ("The Harbour Safety Forum, hosted by Lima, was free.", []),
        ("Today, Administrator Ana Diaz convened the Harbour Safety Forum.", []),
        ("The Harbour Safety Forum was co-organised with the Port Board.", ["Port Board"]),
        (
            "The Harbour Safety Forum was held. The organisers of the forum were the Port Board and the Lamp Society.",
            ["Port Board", "Lamp Society"],
        ),
        ("The Port Board held the Harbour Safety Forum in Lima.", ["Port Board"]),
        (
            "The Harbour Safety Forum was hosted by the Port Board and the Lamp Society in Lima.",
            ["Port Board", "Lamp Society"],
        ),
        (
            "The Harbour Safety Forum was hosted by the Port Board in collaboration with the Lamp Society.",
            ["Port Board", "Lamp Society"],
        ),
        (
            "Norway along with the Republic of Korea are co-hosting the Harbour Safety Forum.",
            ["Norway", "Republic of Korea"],
        ),
    ],
)
def test_those_who_hold_the_event_are_its_hosts(text: str, hosts: list[str]) -> None:
    document = take_apart(text)
    assert [host.value for host in find_hosts(document, event_of(document), find_people(document))] == hosts


@pytest.mark.parametrize("text", ["Round I Hosted By B And The–", "Fog Summit Convened By U And The)"])
def test_a_list_of_hosts_that_breaks_off_gives_no_empty_name(text: str) -> None:
    document = take_apart(text)
    assert all(host.value for host in find_hosts(document, event_of(document), find_people(document)))


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            (
                "The two-day Harbour Safety Forum has been jointly organised by the Ministry of Health and Family "
                "Welfare (MoHFW), Government of India and Population Research Centre (PRC), University of Kashmir."
            ),
            ["Ministry of Health and Family Welfare", "Population Research Centre"],
        ),
        (
            (
                "The Publications Division (DPD), Ministry of Ports & Lighthouses, Government of India is "
                "organising a Harbour Safety Conference in Lima in association with the Public Relations Centre, "
                "University of Lima on September 26."
            ),
            ["Publications Division", "Public Relations Centre"],
        ),
        (
            "The Port Board, in collaboration with the Lamp Society, organised a two-day Harbour Safety Forum in Lima.",
            ["Port Board", "Lamp Society"],
        ),
        (
            (
                "In collaboration with the Lamp Society and the Fog Institute, the Port Board organised a two-day "
                "Harbour Safety Forum in Lima."
            ),
            ["Lamp Society", "Fog Institute", "Port Board"],
        ),
        (
            "The Harbour Safety Forum is organized by the Port Board, the Lamp Society and Lima University.",
            ["Port Board", "Lamp Society", "Lima University"],
        ),
        ("The Harbour Safety Forum was held in Lima on Monday under the aegis of the Port Board.", ["Port Board"]),
        (
            "A seminar on harbour safety was held in Lima on May 23 by the Lamp Society under the Union of Pilots.",
            ["Lamp Society"],
        ),
        (
            "The Ministry of Land, Infrastructure and Transport held the Harbour Safety Forum in Lima on Monday.",
            ["Ministry of Land, Infrastructure and Transport"],
        ),
        (
            (
                "The Harbour Safety Forum was organised by the Ministry of Agriculture, Livestock and Fisheries, "
                "the Port Board and the Lamp Society."
            ),
            ["Ministry of Agriculture, Livestock and Fisheries", "Port Board", "Lamp Society"],
        ),
        (
            "The Harbour Safety Forum was hosted by the Department of Health and Human Services.",
            ["Department of Health and Human Services"],
        ),
        (
            (
                "The Food and Agriculture Organization of the United Nations (FAO) is conducting a Harbour Safety "
                "Workshop in Lima."
            ),
            ["Food and Agriculture Organization of the United Nations"],
        ),
        (
            (
                "The Port Board has partnered with the Lamp Society for a two-day Harbour Safety Workshop, which "
                "opened yesterday."
            ),
            ["Port Board", "Lamp Society"],
        ),
        ("The Port Board on Tuesday wrapped up its two-day Harbour Safety Workshop in Lima.", ["Port Board"]),
        ("The Lima Port Board kicked off its annual Harbour Safety Workshop on Monday.", ["Lima Port Board"]),
        ("The UN-hosted Harbour Safety Forum ended in Lima on Monday.", ["UN"]),
        ("The Harbour Safety Forum, an initiative of the Lamp Society, opened in Lima on Monday.", ["Lamp Society"]),
        (
            (
                "The Harbour Safety Forum opened in Lima. The event, put on by the Lamp Society with the support of "
                "the Port Board, drew 200 people."
            ),
            ["Lamp Society"],
        ),
        ("The Harbour Safety Forum opened in Lima. It is staged by the Lamp Society.", ["Lamp Society"]),
        ("Organised by the Lamp Society, the Harbour Safety Forum opened in Lima.", ["Lamp Society"]),
        ("The Harbour Safety Forum opened in Lima under the patronage of the Minister of Ports, Ana Diaz.", []),
        ("The Harbour Safety Forum, hosted by comedian Ana Diaz, opened in Lima.", []),
        ("The Harbour Safety Forum opened in Lima. The forum heard about a survey run by the Port Board.", []),
        (
            (
                "The Harbour Safety Forum opened in Lima. The forum was attended by officials of the Port Board and "
                "the Lamp Society."
            ),
            [],
        ),
        ("The Harbour Safety Forum opened in Lima, the organiser, the Lamp Society, said.", ["Lamp Society"]),
        (
            "The Harbour Safety Forum opened. The Lamp Society, organisers of the forum, spoke.",
            ["Lamp Society"],
        ),
        (
            "The Lamp Society, which is hosting the Harbour Safety Forum, said 200 people came to Lima.",
            ["Lamp Society"],
        ),
        ("The Lamp Society said it will host the Harbour Safety Forum in Lima on Monday.", ["Lamp Society"]),
        (
            "The Lamp Society (LS) and the Port Board are holding a two-day Harbour Safety Workshop in Lima.",
            ["Lamp Society", "Port Board"],
        ),
        (
            (
                "Bangladesh Institute of Port Studies (BIPS) and Indian think tank Lamp Research Foundation (LRF) "
                "will jointly organise the Harbour Safety Dialogue in Dhaka."
            ),
            ["Bangladesh Institute of Port Studies", "Lamp Research Foundation"],
        ),
        (
            (
                "The Harbour Safety Forum will be organised by Lima Chamber of Commerce and Industry in cooperation "
                "with the Federation of Chambers of Commerce and Industry."
            ),
            ["Lima Chamber of Commerce and Industry", "Federation of Chambers of Commerce and Industry"],
        ),
        (
            "The Institute of Strategic Studies (ISS) hosted a Harbour Safety Seminar in Lima on Monday.",
            ["Institute of Strategic Studies"],
        ),
        (
            "The Harbour Safety Forum was organised by the Office of the UN Resident Coordinator in Kenya.",
            ["Office of the UN Resident Coordinator in Kenya"],
        ),
        (
            (
                "The forum, convened by the European Commission, the African Development Bank and UNICEF, opened in "
                "Lima. The Harbour Safety Forum runs until Friday."
            ),
            ["European Commission", "African Development Bank", "UNICEF"],
        ),
        (
            (
                "Jointly organised by the Ministry of Defence, the Lima Defence Force, the Diaz Institute and the "
                "Lima Peace Academy, the Harbour Safety Workshop opened on Monday."
            ),
            ["Ministry of Defence", "Lima Defence Force", "Diaz Institute", "Lima Peace Academy"],
        ),
        (
            (
                "Lima Association of Local Authorities (LALA) organized a Harbour Safety Workshop on Monday in "
                "Lima. The workshop was implemented in partnership with The Hague Academy."
            ),
            ["Lima Association of Local Authorities", "The Hague Academy"],
        ),
        (
            (
                "LIMA, May 4 -- The World Bank Group and the Government of Peru co-hosted the Harbour Safety Forum "
                "on Tuesday."
            ),
            ["World Bank Group", "Government of Peru"],
        ),
        (
            "The Harbour Safety Forum closed in Lima. According to the host, the Port Board, 200 people came.",
            ["Port Board"],
        ),
        (
            "The Senate Ports Committee held a public hearing on harbour safety in Lima on Wednesday.",
            ["Senate Ports Committee"],
        ),
        ("Japan's Ministry of Ports hosted the Harbour Safety Forum in Tokyo.", ["Japan's Ministry of Ports"]),
        ("The Harbour Safety Forum, sponsored by the Bank of Lima, opened on Monday.", []),
        ("The Harbour Safety Forum, co-hosted by Norway and Kenya, opened on Monday.", ["Norway", "Kenya"]),
        ("The Harbour Safety Forum opened in Lima on Monday at the invitation of the Port Board.", []),
        ("President Ana Diaz hosted the Harbour Safety Forum in Lima.", []),
        ("Minister Ana Diaz of the Port Ministry opened the Harbour Safety Forum in Lima.", []),
        (
            "The Harbour Safety Forum opened on Monday, led by the Lamp Society together with Fix Norden.",
            ["Lamp Society", "Fix Norden"],
        ),
        (
            "The Harbour Safety Forum took place in Lima. The organisers, Lamp Society and Port Board, thanked all.",
            ["Lamp Society", "Port Board"],
        ),
        (
            "The University of Lima's School of Ports will host the Harbour Safety Conference on 4 May.",
            ["University of Lima's School of Ports"],
        ),
        (
            "The Harbour Safety Conference was organised by the Department of Ports at the University of Lima.",
            ["Department of Ports"],
        ),
        (
            (
                "UNICEF and the Ministry of Water, Sanitation and Hygiene, with funding from the European Union, "
                "organised a Harbour Safety Workshop in Lima."
            ),
            ["UNICEF", "Ministry of Water, Sanitation and Hygiene"],
        ),
        (
            (
                "The workshop on harbour safety was organized on Monday in Lima by the Port Board in partnership "
                "with UNDP."
            ),
            ["Port Board", "UNDP"],
        ),
        (
            (
                "The Ministry of Ports and Lights said 40 people came. The ministry held a two-day workshop on fog "
                "in Lima on Monday."
            ),
            ["Ministry of Ports and Lights"],
        ),
        (
            (
                "The Harbour Safety Seminar held by the Port Board for Lima fog officers on port safety was held on "
                "Wednesday."
            ),
            ["Port Board"],
        ),
    ],
)
def test_hosts_are_read_in_the_many_ways_of_saying_who_holds_an_event(text: str, hosts: list[str]) -> None:
    document = take_apart(text)
    found = find_hosts(document, event_of(document), find_people(document))
    assert sorted(host.value for host in found) == sorted(hosts)


def test_a_host_named_in_short_has_its_full_name_which_is_inferred() -> None:
    document = take_apart("The Lamp Society of Lima is new. The Harbour Safety Forum was staged by LSL in Lima.")
    (host,) = find_hosts(document, event_of(document), find_people(document))
    assert (host.value, host.inferred) == ("Lamp Society of Lima", (InferredPart.VALUE,))


def test_a_series_belongs_to_the_body_that_runs_it() -> None:
    document = take_apart(
        "The Port Board met. The Harbour Safety Forum, the third in the Board's Safe to Shore series, opened in Lima."
    )
    assert [host.value for host in find_hosts(document, event_of(document), find_people(document))] == ["Port Board"]


def test_a_header_names_the_organiser() -> None:
    document = take_apart(
        "Webinar: Ships in Fog\n\nWhen: 2 May 2025\nOrganiser: Lamp Society\n\nAll are welcome to come."
    )
    assert [host.value for host in find_hosts(document, event_of(document), find_people(document))] == ["Lamp Society"]


def test_a_person_who_opens_the_event_does_not_host_it() -> None:
    document = take_apart("Dr. Ana Diaz opened the Harbour Safety Forum in Lima.")
    assert find_hosts(document, event_of(document), find_people(document)) == []


def test_a_headline_names_the_host_where_no_sentence_does() -> None:
    document = take_apart("Port Board holds Harbour Safety Forum\n\nThe Harbour Safety Forum opened in Lima on 4 May.")
    assert [host.value for host in find_hosts(document, event_of(document), find_people(document))] == ["Port Board"]
