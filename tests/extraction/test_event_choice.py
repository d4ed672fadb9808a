"""Which event a text is about, if any."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.event_choice import choose_event, content_words
from tests.extraction.article import event_of


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The Harbour Safety Forum was held in Lima.", "Harbour Safety Forum", "Forum"),
        ("A national conference on fog warnings was held today.", "national conference on fog warnings", "conference"),
        ("A seminar titled “Ships and Fog” was held in Lima.", "Ships and Fog", "seminar"),
        (
            "The port today co-organised a roundtable discussion in Lima on developing political dialogue.",
            "roundtable discussion",
            "roundtable discussion",
        ),
        ("# Webinar: Fog and Ice\n\nRegistration is open.", "Fog and Ice", "Webinar"),
    ],
)
def test_the_event_is_named_by_its_proper_name_or_by_what_describes_it(text: str, name: str, kind: str) -> None:
    choice = event_of(take_apart(text))
    assert (choice.name.of(text), choice.kind.of(text)) == (name, kind)


def test_an_event_that_is_only_looked_forward_to_is_another_one() -> None:
    text = "The Harbour Safety Forum was held ahead of the World Pilots Congress. The forum drew 90 pilots."
    choice = event_of(take_apart(text))
    assert choice.name.of(text) == "Harbour Safety Forum"
    assert [phrase.name.of(text) for phrase in choice.others] == ["World Pilots Congress"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A meeting of fog pilots was held on the margins of the Tide Assembly in Lima.", "meeting of fog pilots"),
        (
            "Pilots met in Lima for a conclave of lagoon mayors. It was organised by the Lagoon Towns Forum.",
            "conclave of lagoon mayors",
        ),
        (
            "The Lagoon Towns Congress organised a conference on fog in Lima on 3 May. The conference drew pilots.",
            "conference on fog",
        ),
        (
            "Pilots meet in Lima for a conference on fog. On the eve of the conference, a lamp workshop was held.",
            "conference on fog",
        ),
        (
            "The port held the third series of the Lamp Keepers Forum. The forum, themed “Light and Fog”, was free.",
            "Lamp Keepers Forum",
        ),
        (
            "The coast's largest trade fair for lamps opened its doors today at Tide Hall.",
            "largest trade fair for lamps",
        ),
        ("The Lagoon Dialogue, an international conference held annually in Lima, opens on Friday.", "Lagoon Dialogue"),
        (
            "She closed the 14th session of the Harbour Lights Conference.",
            "14th session of the Harbour Lights Conference",
        ),
    ],
)
def test_an_event_is_told_from_the_one_around_it_and_from_bodies(text: str, name: str) -> None:
    assert event_of(take_apart(text)).name.of(text) == name


def test_an_event_may_be_named_by_a_late_phrase_that_says_where_the_speaker_was() -> None:
    text = "Shops must sort their waste.\n\nMayor Lia Bren said so at a one-day awareness workshop in Tema on Friday."
    assert event_of(take_apart(text)).name.of(text) == "awareness workshop"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The guild elected a master at its annual general assembly in Split on Sunday.", "annual general assembly"),
        ("The guild marked the year with a symposium on light at Old College, Leeds.", "symposium on light"),
        ("A virtual roundtable on fog brought together 40 pilots on 3 June 2024.", "virtual roundtable on fog"),
        ("Farmers end retreat with plan\n\nFarmers ended a three-day retreat in Jinja on Friday.", "retreat"),
        ("The master flagged off a two-day retreat for port managers in Jinja.", "retreat for port managers"),
    ],
)
def test_a_described_event_ends_where_its_description_ends(text: str, name: str) -> None:
    assert event_of(take_apart(text)).name.of(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Melt the butter and stir.",
        "The pilot had a meeting, and went home.",
        "Ana Okoro, who founded the Lima Pilots' Workshop, has died.",
    ],
)
def test_a_text_that_reports_no_event_has_none(text: str) -> None:
    assert choose_event(take_apart(text)) is None


def test_a_name_in_another_order_means_the_same_event() -> None:
    text = (
        "The Young Pilots Congress was held in Lima. The port is hosting the International Congress of Young Pilots "
        "from 8 to 14 June."
    )
    assert len(event_of(take_apart(text)).phrases) == 2


def test_a_headline_that_runs_on_behind_the_name_is_cut_where_the_text_repeats_it() -> None:
    text = "Harbour Safety Forum Maps Out a New Course\n\nThe Harbour Safety Forum will open in Lima on Monday."
    assert event_of(take_apart(text)).name.of(text) == "Harbour Safety Forum"


def test_the_words_of_a_name_are_compared_without_small_words_and_plurals() -> None:
    assert content_words("the Forum of Pilots") == content_words("Pilot Forum")


def test_a_title_in_the_headline_and_its_full_form_in_the_text_are_one_event() -> None:
    text = (
        "Seminar on “Role of Harbour Lights in Fog” held\n\n"
        "A seminar on “The Role of the Harbour Lights in the Fog of the Baltic” took place in Lima yesterday."
    )
    choice = event_of(take_apart(text))
    assert choice.name.of(text) == "The Role of the Harbour Lights in the Fog of the Baltic"
    assert choice.others == ()


def test_an_event_that_another_one_coincides_with_is_another_one() -> None:
    text = "The mayor opened the Fog Exhibition in Lima. It will coincide with the Fifth World Pilots Summit."
    assert event_of(take_apart(text)).name.of(text) == "Fog Exhibition"


def test_a_title_may_close_with_the_stop_of_its_sentence() -> None:
    text = "The mayor was addressing a conference, themed “Ships in Fog: Implications for Ports.” It drew 90 pilots."
    assert event_of(take_apart(text)).name.of(text) == "Ships in Fog: Implications for Ports"


def test_a_courtesy_call_is_no_event() -> None:
    text = (
        "Envoy Ana Diaz has on Monday called on Mayor Omar Haddad. At the meeting held at the Mayor's Office, Ms. Diaz "
        "voiced her thanks for the help. The meeting was attended by Port Minister Li Wei."
    )
    assert choose_event(take_apart(text)) is None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("The board met at a harbour forum in Lima. The symposium drew 90 pilots.", 2),
        ("The board met at a harbour forum in Lima. It will hold a symposium. The symposium drew 90 pilots.", 1),
        ("The board met at a harbour forum in Lima. The Symposium drew 90 pilots.", 1),
        ("The board met at a harbour forum in Lima. The launch drew 90 pilots.", 1),
    ],
)
def test_another_word_for_a_gathering_means_the_event_where_no_other_is_spoken_of(text: str, meant: int) -> None:
    assert len(event_of(take_apart(text)).phrases) == meant


def test_the_event_is_the_one_whose_opening_ceremony_is_told_of() -> None:
    text = "Ana Diaz attended the opening ceremony of an international conference on fog. The two-day event was free."
    assert event_of(take_apart(text)).name.of(text) == "international conference on fog"
