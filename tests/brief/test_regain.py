"""A fact whose words went can be given new words, kept without, or dropped."""

import pytest

from briefview.brief import EventBrief, EventStatus, Evidence, LostFact, Manner, Standing, Statement, find_located
from briefview.brief.correction import add
from briefview.brief.rebuild import changed
from briefview.brief.regain import drop_lost, find_lost, regain
from briefview.brief.schema import brief_from_json, brief_to_json
from briefview.errors import CorrectionError
from tests.builder import SAMPLE_TEXT, sample_brief

STATUS = LostFact(id="s", kind="event.status", value="upcoming", words=("will open",), standing=Standing.EDITED)
SAID = LostFact(
    id="said",
    kind="speakers.statements",
    value=Statement(text="thanked the pilots", manner=Manner.INDIRECT),
    words=("thanked the pilots",),
    owner="Ana van Dyk",
    standing=Standing.CONFIRMED,
)


def brief_without(*lost: LostFact) -> EventBrief:
    """Return the small brief with some lost facts."""
    return changed(sample_brief(), lost=lost)


def words(quote: str) -> Evidence:
    """Return the first place of some words."""
    start = SAMPLE_TEXT.index(quote)
    return Evidence(start=start, end=start + len(quote), quote=quote)


def test_a_lost_fact_is_found_by_its_id_and_dropped() -> None:
    brief = brief_without(STATUS, SAID)
    assert find_lost(brief, "said") == SAID
    assert find_lost(brief, "f1") is None
    assert drop_lost(brief, "said").lost == (STATUS,)


def test_a_lost_statement_goes_back_to_its_speaker_with_its_id_and_new_words() -> None:
    back = regain(brief_without(SAID), SAID, (words("praised"),))
    located = find_located(back, "said")
    assert located.path == ("speakers", 0, "statements", 2)
    assert located.fact.standing is Standing.ADDED
    assert located.fact.evidence == (words("praised"),)
    assert back.lost == ()


def test_a_lost_fact_can_be_kept_without_words_and_is_saved_so() -> None:
    back = regain(brief_without(STATUS), STATUS)
    assert back.event
    assert back.event.status
    assert back.event.status.value is EventStatus.UPCOMING
    assert brief_from_json(brief_to_json(back)) == back


def test_a_statement_without_its_speaker_says_what_to_do() -> None:
    orphan = changed(SAID, owner="Li Wei")
    with pytest.raises(CorrectionError, match="Li Wei is not in the brief"):
        regain(brief_without(orphan), orphan)


def test_a_new_fact_never_takes_the_id_of_a_lost_one() -> None:
    lost = changed(STATUS, id="added-1")
    _, fact_id = add(brief_without(lost), "event.theme", "Safe ports")
    assert fact_id == "added-2"


def test_every_kind_of_value_is_saved_and_read_as_it_was() -> None:
    brief = sample_brief()
    lost = tuple(
        LostFact(
            id=f"lost-{located.fact.id}",
            kind=located.kind,
            value=str(located.fact.value) if isinstance(located.fact.value, EventStatus) else located.fact.value,
            standing=Standing.CONFIRMED,
        )
        for located in brief.facts()
    )
    assert brief_from_json(brief_to_json(brief_without(*lost))) == brief_without(*lost)


def test_a_kind_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="no facts of the kind"):
        LostFact(id="x", kind="event.colour", value="blue", standing=Standing.CONFIRMED)
