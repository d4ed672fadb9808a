"""The seed document gives the facts that a reader finds in it."""

import datetime as dt

from briefview.brief import CalendarDate, EventStatus, InferredPart, Manner, Relation
from briefview.resources import seed_path
from tests.extraction.article import extract, values

SEED = seed_path().read_text(encoding="utf-8")


def test_the_seed_is_about_the_preparatory_meeting_under_way_in_islamabad() -> None:
    event = extract(SEED).event
    assert event is not None
    assert event.name.value == "UN Peacekeeping Ministerial Preparatory meeting"
    assert event.kind is not None
    assert event.kind.value == "meeting"
    assert event.status is not None
    assert event.status.value is EventStatus.ONGOING
    assert event.dates is None
    assert values(event.hosts) == ["Pakistan", "Republic of Korea"]


def test_the_country_of_the_seed_is_inferred_from_its_city_and_says_so() -> None:
    event = extract(SEED).event
    assert event is not None
    assert event.place is not None
    assert (event.place.value.city, event.place.value.country) == ("Islamabad", "Pakistan")
    assert event.place.inferred == (InferredPart.COUNTRY,)


def test_the_duration_of_the_seed_is_told_in_two_places() -> None:
    event = extract(SEED).event
    assert event is not None
    assert event.duration is not None
    assert event.duration.value.days == 2
    assert [evidence.quote for evidence in event.duration.evidence] == ["two-day", "two-day"]


def test_the_aims_of_the_seed_stand_without_the_tail_about_the_other_event() -> None:
    event = extract(SEED).event
    assert event is not None
    assert values(event.aims) == [
        "set the stage for the UN Peacekeeping Ministerial meeting",
        "highlight Pakistan’s commitment to the United Nations peacekeeping as a leading troop-contributing country",
    ]


def test_the_summary_of_the_seed_is_two_sentences_of_its_own() -> None:
    event = extract(SEED).event
    assert event is not None
    assert [sentence[:30] for sentence in values(event.summary)] == [
        "A two-day UN Peacekeeping Mini",
        "The preparatory meeting will s",
    ]


def test_the_speakers_of_the_seed_have_their_roles_occasions_and_statements() -> None:
    speakers = extract(SEED).speakers
    assert [
        (s.name.value, s.role and s.role.value, s.occasion and s.occasion.value, len(s.statements)) for s in speakers
    ] == [
        ("Jean-Pierre Lacroix", "UN Under Secretary General for Peace Operations", "opening remarks", 3),
        ("Atul Khare", "UN Under Secretary General for Operational Support", "remarks", 2),
        ("Faisal Shahkar", "UN Police Adviser", None, 2),
    ]


def test_an_indirect_statement_goes_from_its_verb_on_and_is_its_own_evidence() -> None:
    fact = extract(SEED).speakers[0].statements[0]
    assert fact.value.text == "expressed satisfaction over the strong support to the UN peacekeeping"
    assert fact.value.manner is Manner.INDIRECT
    assert [evidence.quote for evidence in fact.evidence] == [fact.value.text]


def test_a_sentence_with_he_is_inferred_and_carries_the_pronoun_and_the_name() -> None:
    for speaker in extract(SEED).speakers:
        for fact in speaker.statements[1:]:
            assert fact.inferred == (InferredPart.SPEAKER,)
            assert [evidence.quote for evidence in fact.evidence[1:]] == ["He", speaker.name.value]


def test_the_five_panels_of_the_seed_are_split_at_commas_and_at_the_semicolon() -> None:
    assert [panel.title.value for panel in extract(SEED).panels] == [
        "evolving challenges to peacekeeping operations",
        "the role of technology for making the future of peacekeeping safer and more effective",
        "the role of regional and cross-regional organizations in supporting United Nations peace operations",
        "the effective performance of peacekeepers",
        "an integrated approach for sustainable and durable peace",
    ]


def test_the_three_figures_of_the_seed_say_what_they_count_and_how_far_they_reach() -> None:
    statistics = extract(SEED).statistics
    assert [(fact.value.figure, fact.value.counted, fact.value.scope) for fact in statistics] == [
        ("235,000", "peacekeepers", ("deployed by Pakistan", "over the years")),
        ("48", "UN missions", ()),
        ("181", "Pakistani peacekeepers", ("paid the ultimate sacrifice",)),
    ]
    assert [fact.evidence[0].quote for fact in statistics] == [
        "235,000 peacekeepers",
        "48 UN missions",
        "181 Pakistani peacekeepers",
    ]


def test_next_month_stays_words_without_a_day_of_publication() -> None:
    (related,) = extract(SEED).related_events
    assert related.name.value == "UN Peacekeeping Ministerial meeting"
    assert related.relation is Relation.NEXT
    assert related.place is not None
    assert (related.place.value.city, related.place.value.country) == ("Berlin", "Germany")
    assert related.dates is not None
    assert (related.dates.value.words, related.dates.value.start) == ("next month", None)


def test_next_month_is_resolved_from_a_day_of_publication_to_the_grain_of_a_month() -> None:
    (related,) = extract(SEED, "2025-04-15").related_events
    assert related.dates is not None
    dates = related.dates.value
    assert dates.start == dates.end == CalendarDate(2025, 5)
    assert dates.resolved_from == dt.date(2025, 4, 15)
    assert related.dates.inferred == (InferredPart.START, InferredPart.END)
