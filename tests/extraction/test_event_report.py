"""A text reports an event where somebody was at it, somewhere or on some day."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.event_phrase import find_event_phrases
from briefview.extraction.event_report import is_in_writing, is_introduced, is_reported, is_supported, tells_of_death


def is_reported_first(text: str) -> bool:
    document = take_apart(text)
    return is_reported(document, next(find_event_phrases(document)))


@pytest.mark.parametrize(
    "text",
    [
        "The mayor inaugurated virtually today the 5th Harbour Forum 2020.",
        "The mayor opened yesterday a two-day seminar.",
        "Speakers at a seminar have urged care for the sea.",
        "Experts at a webinar called for new lamps.",
        "A ceremony was held in Lima to mark the anniversary.",
        "She said so at the ceremony held yesterday for pilots.",
        "She made the call at a training programme on sea fog in Tema.",
        "During a pilots' engagement meeting held by the port, Ines Okoro spoke.",
        "They met at the launch of a five-year harbour plan last Friday.",
        "The port convened a virtual roundtable with lenders.",
        "The port has organised a one-day training for crews.",
        "The council held its fourteenth session in Tema.",
        "The Tide Summit was formally opened by the port.",
        "The three-day meeting will open on Tuesday.",
        "He took part in a public hearing called by the port.",
        "She flagged off a two-day retreat for port managers in Jinja.",
        "He attended the annual pilots' retreat in the Old Mill.",
        "Pilots met in Tema for a validation workshop on the new lamp code.",
        "The port is marking World Fog Day.",
        "A meeting of the Baltic pilots was held.",
        "The port held a press conference on the new lamps.",
        "Speaking at a policy dialogue on fog, she said lamps were dear.",
        "She is on a three-day state visit to Ghana.",
        "Crews squeezed into the Old Mill last night for Tema's first Harbour Lights Forum.",
        "The port completed today in Tema a training course on fog for pilots, held on 3 May.",
        "At the closing of the three-day training on fog, pilots were handed badges.",
        "He spoke of lamps in an address to the Tide Summit in Tema.",
        "They were the main speakers in a panel discussion held at the Old Mill.",
        "Crews talked of lamps at a public debate in Tema today.",
        "The port organised a training course in Tema.",
        "The third Tide Conference, sponsored by the Ministry of Ports of Norland, was held in Tema.",
        "The three-day training on fog, which ended on Friday, drew pilots.",
        "Addressing an official dinner to mark 70 years of the port, she praised the crews.",
        "Crews gathered in Tema for a four-day training course on fog.",
        "The crews of all ports met for a lamp and fog workshop, held in Tema on 3 May.",
        "The crews came for a lamp workshop, which was held last April.",
        "Pilot Ana Diaz attended the Harbour Lights Symposium.",
        "The port chaired the ministry's annual meeting with crews in Tema.",
    ],
)
def test_an_event_that_somebody_attended_somewhere_is_reported(text: str) -> None:
    assert is_reported_first(text)


@pytest.mark.parametrize(
    "text",
    [
        "The port plans a training programme on sea fog in Tema.",
        "He fell asleep in a meeting in Tema.",
        "She likes to speak at a conference.",
        "The council held a session in Tema.",
        "He told a press conference in Tema.",
        "They spoke at a press briefing in Tema on Monday.",
        "An emergency meeting was held.",
        "She will pay a state visit to Ghana.",
        "They recalled the boats at the Lima Tide Summit held in 2021.",
        "She chaired the Tide Summit in 2022.",
        "The workshop, held back by fog, was dear.",
    ],
)
def test_an_event_that_is_only_mentioned_is_not_reported(text: str) -> None:
    assert not is_reported_first(text)


@pytest.mark.parametrize(
    ("text", "introduced"),
    [
        ("They spoke at a workshop in Tema. The workshop drew 90 pilots.", True),
        ("They spoke at a workshop in Tema. The event drew 90 pilots.", True),
        ("They spoke at a two-day workshop in Tema.", True),
        ("They met at a workshop in Tema and married.", False),
        ("The port hosted a workshop in Tema on how to light lamps.", True),
        ("She told a conference in Tema that lamps were dear.", True),
        ("She told a meeting that lamps were dear.", False),
    ],
)
def test_a_kind_alone_is_an_event_where_the_text_speaks_of_it_again(text: str, introduced: bool) -> None:
    document = take_apart(text)
    first, *later = find_event_phrases(document)
    assert is_introduced(document, first, tuple(later)) is introduced


@pytest.mark.parametrize(
    ("text", "supported"),
    [
        ("The port hosted the Tide Summit.", True),
        ("The port praised the Tide Summit. Ines Okoro told the summit that lamps were dear.", True),
        ("The three-day Tide Summit drew 90 pilots.", True),
        ("The Tide Union Congress rejected the law. The congress wants a new one.", False),
        ("The World Tide Forum ranks the port 60th.", False),
    ],
)
def test_a_name_alone_does_not_say_that_its_event_takes_place(text: str, supported: bool) -> None:
    document = take_apart(text)
    first, *later = find_event_phrases(document)
    assert is_supported(document, first, tuple(later)) is supported


def test_a_consultation_that_somebody_opens_is_one_by_letter() -> None:
    opened, held = (
        take_apart(f"The port {verb} a public consultation on ferry fares.") for verb in ("opened", "hosted")
    )
    assert is_in_writing(opened, next(find_event_phrases(opened)))
    assert not is_in_writing(held, next(find_event_phrases(held)))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ana Okoro, who led the Tide Summit, has died at 91.", True),
        ("The summit remembered the pilots who died at sea.", False),
    ],
)
def test_an_obituary_is_known_by_its_first_sentences(text: str, told: bool) -> None:
    assert tells_of_death(take_apart(text)) is told


def test_an_event_of_which_an_edition_was_opened_is_reported() -> None:
    document = take_apart("The mayor opened the 12th edition of the Fog Exhibition on Friday.")
    _, exhibition = find_event_phrases(document)
    assert is_reported(document, exhibition)
