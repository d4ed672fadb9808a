"""Reading a changed source again keeps what a person did, loses no such fact silently, and guesses no place."""

from contextlib import suppress
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefview.brief import Event, EventBrief, Evidence, Speaker, Standing, facts, find_located
from briefview.brief.carry_over import carry_over
from briefview.brief.correction import (
    add,
    confirm,
    edit,
    leave_off,
    merge_speakers,
    move,
    pin,
    reject,
    write_page_lines,
)
from briefview.brief.rebuild import changed
from briefview.brief.schema import brief_from_json, brief_to_json
from briefview.errors import CorrectionError
from tests.builder import SAMPLE_TEXT, sample_brief
from tests.strategies import briefs

FRONT = "Late news from the coast.\n"


def moved(brief: EventBrief, text: str, by: int) -> EventBrief:
    """Return a brief of another text in which all words stand some places further on."""

    def shifted(evidence: Evidence) -> Evidence:
        return changed(evidence, start=evidence.start + by, end=evidence.end + by) if evidence.source == 0 else evidence

    made = {"sources": (changed(brief.sources[0], text=text, sha256=""), *brief.sources[1:])}
    loose = brief.model_copy(update=made)
    for path, fact in brief.facts():
        pieces = tuple(shifted(piece) for piece in fact.evidence)
        loose = _put(loose, path, fact.model_copy(update={"evidence": pieces}))
    return EventBrief.model_validate(loose.model_dump())


def _put(part: Any, path: tuple[str | int, ...], value: object) -> Any:
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        return (*part[:step], _put(part[step], rest, value), *part[step + 1 :])
    return part.model_copy(update={step: _put(getattr(part, step), rest, value)})


def without_words(brief: EventBrief, words: str) -> EventBrief:
    """Return what is extracted when a line is gone from the end of a text: the facts that stand before it."""
    text = brief.sources[0].text
    cut = text.index(words)
    loose = brief
    for fact_id in [fact.id for _, fact in brief.facts() if any(piece.end > cut for piece in fact.evidence)]:
        if fact_id in [located.fact.id for located in loose.facts()]:
            loose = reject(loose, fact_id)
    return moved(loose, text[:cut], 0)


def id_of(brief: EventBrief, *path: str | int) -> str:
    """Return the id of the fact at the end of a way."""
    return next(located.fact.id for located in facts(brief) if located.path == path)


BASE = sample_brief()
HOST = id_of(BASE, "event", "hosts", 0)
FIGURE = id_of(BASE, "statistics", 0)


def test_a_text_with_a_line_in_front_keeps_all_work_and_moves_the_words() -> None:
    before = edit(confirm(BASE, HOST), FIGURE, changed(BASE.statistics[0].value, counted="ship pilots"))
    carried = carry_over(before, BASE, moved(BASE, FRONT + SAMPLE_TEXT, len(FRONT)))
    assert carried == moved(before, FRONT + SAMPLE_TEXT, len(FRONT))


def test_a_reviewed_fact_whose_words_are_gone_is_kept_beside_the_brief_and_saved_with_it() -> None:
    before = confirm(BASE, FIGURE)
    carried = carry_over(before, BASE, without_words(BASE, "Over the years"))
    assert [lost.id for lost in carried.lost] == [FIGURE]
    assert carried.lost[0].words == ("12,500 pilots",)
    assert carried.lost[0].standing is Standing.CONFIRMED
    assert carried.statistics == ()
    assert brief_from_json(brief_to_json(carried)) == carried


def test_a_fact_that_nobody_touched_goes_with_its_words() -> None:
    carried = carry_over(BASE, BASE, without_words(BASE, "Over the years"))
    assert (carried.lost, carried.statistics) == ((), ())


def test_a_pinned_fact_whose_words_are_gone_is_lost_and_not_pinned_any_more() -> None:
    carried = carry_over(pin(BASE, FIGURE), BASE, without_words(BASE, "Over the years"))
    assert [lost.id for lost in carried.lost] == [FIGURE]
    assert carried.page.pinned == ()


def test_words_that_nearly_stand_are_not_taken_for_the_words() -> None:
    text = SAMPLE_TEXT.replace("12,500 pilots", "12,501 pilots")
    fresh = moved(reject(BASE, FIGURE), text, 0)
    carried = carry_over(confirm(BASE, FIGURE), BASE, fresh)
    assert [lost.words for lost in carried.lost] == [("12,500 pilots",)]


def test_what_a_person_rejected_is_not_proposed_again() -> None:
    before = reject(reject(BASE, HOST), id_of(BASE, "speakers", 0, "name"))
    carried = carry_over(before, BASE, moved(BASE, FRONT + SAMPLE_TEXT, len(FRONT)))
    assert carried.event
    assert [host.value for host in carried.event.hosts] == ["Port Watch Alliance"]
    assert [speaker.name.value for speaker in carried.speakers] == ["Tomás Aguilar"]


def test_what_the_new_text_adds_is_proposed_in_its_place_under_an_id_of_its_own() -> None:
    before = confirm(reject(BASE, FIGURE), id_of(BASE, "statistics", 1))
    carried = carry_over(before, reject(BASE, FIGURE), BASE)
    assert [fact.value.figure for fact in carried.statistics] == ["12,500", "31", "40 percent"]
    assert carried.statistics[0].standing is Standing.PROPOSED
    assert carried.statistics[1].standing is Standing.CONFIRMED


def test_a_new_fact_has_an_id_that_no_other_had() -> None:
    first, *rest = BASE.statistics
    fresh = changed(reject(BASE, HOST), statistics=(changed(first, id=HOST), *rest))
    carried = carry_over(reject(BASE, FIGURE), reject(BASE, FIGURE), fresh)
    assert carried.statistics[0].id == f"{HOST}-1"


def test_the_order_a_person_gave_and_merged_speakers_stay() -> None:
    first, second = (id_of(BASE, "speakers", number, "name") for number in (0, 1))
    before = merge_speakers(move(BASE, HOST, 1), first, second)
    carried = carry_over(before, BASE, moved(BASE, FRONT + SAMPLE_TEXT, len(FRONT)))
    assert carried.event
    assert [host.value for host in carried.event.hosts] == ["Port Watch Alliance", "Norway"]
    assert [len(speaker.statements) for speaker in carried.speakers] == [3]


def test_a_statement_whose_speaker_is_gone_is_lost_with_the_speakers_name() -> None:
    statement = id_of(BASE, "speakers", 1, "statements", 0)
    fresh = without_words(BASE, "“Nobody sails alone,”")
    carried = carry_over(confirm(BASE, statement), BASE, fresh)
    assert [(lost.kind, lost.owner) for lost in carried.lost] == [("speakers.statements", "Tomás Aguilar")]
    assert len(carried.speakers) == 1


def test_a_speaker_nobody_touched_stays_while_a_reviewed_statement_needs_the_name() -> None:
    statement = id_of(BASE, "speakers", 0, "statements", 0)
    fresh = reject(BASE, id_of(BASE, "speakers", 0, "name"))
    carried = carry_over(confirm(BASE, statement), BASE, fresh)
    assert carried.speakers[0].name.standing is Standing.PROPOSED
    assert [fact.id for fact in carried.speakers[0].statements] == [statement]


def test_a_text_that_reports_no_event_any_more_loses_what_was_reviewed() -> None:
    bare = changed(
        BASE,
        sources=(changed(BASE.sources[0], text="Soften the onions.", sha256=""),),
        event=None,
        speakers=(),
        panels=(),
        statistics=(),
        related_events=(),
    )
    carried = carry_over(confirm(confirm(BASE, HOST), FIGURE), BASE, bare)
    assert carried.event is None
    assert [lost.id for lost in carried.lost] == [HOST, FIGURE]


def test_a_fact_written_by_hand_and_the_lines_of_the_page_need_no_words() -> None:
    before, theme = add(write_page_lines(BASE, "Draft", "Ana"), "event.theme", "Safe ports")
    carried = carry_over(before, BASE, without_words(BASE, "Over the years"))
    assert find_located(carried, theme).fact.value == "Safe ports"
    assert (carried.page.marking, carried.page.contact) == ("Draft", "Ana")


def test_what_was_lost_before_stays_lost() -> None:
    once = carry_over(confirm(BASE, FIGURE), BASE, without_words(BASE, "Over the years"))
    assert carry_over(once, once, once) == once


def test_a_new_speaker_comes_with_all_that_is_told_of_it() -> None:
    base = reject(BASE, id_of(BASE, "speakers", 0, "name"))
    carried = carry_over(base, base, BASE)
    assert [speaker.name.value for speaker in carried.speakers] == ["Ana van Dyk", "Tomás Aguilar"]
    assert isinstance(carried.speakers[0], Speaker)
    assert len(carried.speakers[0].statements) == 2
    assert isinstance(carried.event, Event)


def proposed(brief: EventBrief) -> EventBrief:
    """Return a brief as it is extracted: nobody has touched it but where nothing else is possible."""
    loose: Any = brief
    for path, fact in brief.facts():
        if fact.standing is not Standing.ADDED:
            loose = _put(loose, path, fact.model_copy(update={"standing": Standing.PROPOSED, "extracted": None}))
    return EventBrief.model_validate(loose.model_dump())


@st.composite
def worked_on(draw: st.DrawFn) -> tuple[EventBrief, EventBrief]:
    """Return an extracted brief, and what a person made of it."""
    base = proposed(draw(briefs()))
    before = base
    for _ in range(draw(st.integers(0, 4))):
        ids = [located.fact.id for located in before.facts() if located.fact.evidence]
        if ids:
            step, fact_id = (
                draw(st.sampled_from([confirm, confirm, pin, leave_off, reject])),
                draw(st.sampled_from(ids)),
            )
            path = find_located(before, fact_id).path
            if step is reject and path[-1] in {"name", "title"}:
                continue
            with suppress(CorrectionError):
                before = step(before, fact_id)
    return base, before


few = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])


@few
@given(worked_on())
def test_a_text_that_did_not_change_changes_nothing(known: tuple[EventBrief, EventBrief]) -> None:
    base, before = known
    assert carry_over(before, base, base) == before


@few
@given(worked_on())
def test_a_paragraph_in_front_moves_all_words_and_changes_nothing_else(known: tuple[EventBrief, EventBrief]) -> None:
    base, before = known
    text = FRONT + base.sources[0].text
    assert carry_over(before, base, moved(base, text, len(FRONT))) == moved(before, text, len(FRONT))


@few
@given(worked_on(), st.data())
def test_every_reviewed_fact_is_kept_or_lost_and_never_both(
    known: tuple[EventBrief, EventBrief], data: st.DataObject
) -> None:
    base, before = known
    text = base.sources[0].text
    cut = data.draw(st.integers(0, len(text)))
    other = (
        text[:cut] + data.draw(st.sampled_from(["", "x", " and ", "\n"])) + text[cut + data.draw(st.integers(0, 9)) :]
    )
    fresh = EventBrief(sources=(changed(base.sources[0], text=other, sha256="", page_starts=()), *base.sources[1:]))
    carried = carry_over(before, base, fresh)
    kept, lost = {fact.id: fact for _, fact in carried.facts()}, {one.id: one for one in carried.lost}
    for _, fact in before.facts():
        if fact.standing is not Standing.PROPOSED or fact.id in before.page.pinned:
            assert (fact.id in kept) is not (fact.id in lost)
            if fact.id in kept:
                assert kept[fact.id].value == fact.value
                assert kept[fact.id].standing is fact.standing
                assert {piece.quote for piece in kept[fact.id].evidence} <= {piece.quote for piece in fact.evidence}
