"""Of a fact it is known whether its words stand in the new text, and of a new one whether it was decided upon."""

from briefview.brief import Evidence, Fact, Standing
from briefview.brief.correction import add_evidence, confirm, reject
from briefview.brief.rebuild import changed
from briefview.brief.reread_fact import Place, RereadFacts, place_of
from tests.brief.test_carry_over import BASE, FIGURE, HOST, moved
from tests.builder import SAMPLE_TEXT, sample_brief


def evidence(quote: str) -> Evidence:
    """Return the first place of some words in the small text."""
    start = SAMPLE_TEXT.index(quote)
    return Evidence(start=start, end=start + len(quote), quote=quote)


def test_a_place_is_where_the_own_words_stand_and_words_by_hand_have_none() -> None:
    host = BASE.event.hosts[0] if BASE.event else None
    assert host
    start = SAMPLE_TEXT.index("Norway")
    assert place_of("event.hosts", host) == Place("event.hosts", 0, start, start + 6)
    assert place_of("event.theme", Fact[str](id="a", value="Safe ports", standing=Standing.ADDED)) is None


def test_words_that_only_support_a_fact_may_go() -> None:
    before = add_evidence(BASE, FIGURE, evidence("two-day Harbour"))
    text = SAMPLE_TEXT.replace("two-day Harbour", "3-day Harbour")
    source = changed(BASE.sources[0], text=text, sha256="")
    facts = RereadFacts(
        before,
        BASE,
        changed(BASE, sources=(source,), event=None, speakers=(), panels=(), statistics=(), related_events=()),
    )
    kept = facts.moved(before.statistics[0])
    assert kept
    assert [piece.quote for piece in kept.evidence] == ["12,500 pilots"]


def test_a_rejected_fact_is_not_new_and_a_reviewed_one_is_known() -> None:
    before = confirm(reject(BASE, HOST), FIGURE)
    fresh = moved(sample_brief(), f"News.\n{SAMPLE_TEXT}", 6)
    facts = RereadFacts(before, BASE, fresh)
    assert fresh.event
    assert not facts.is_new("event.hosts", fresh.event.hosts[0])
    assert facts.is_new("event.hosts", fresh.event.hosts[1])
    assert not facts.is_new("statistics", fresh.statistics[0])
