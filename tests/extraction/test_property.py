"""What holds for the brief of any text."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefview.brief import EventBrief
from briefview.resources import seed_path
from tests.extraction.article import extract

SEED = seed_path().read_text(encoding="utf-8")
FACTLESS = "It rained all night and the streets were empty.\n\n"
ALPHABET = st.one_of(
    st.characters(exclude_categories=["Cs"]),
    st.sampled_from("“”‘’\"'\n.,;:()[]–—-0123456789%$€ ABab\u00a0"),
)
SNIPPETS = st.sampled_from(
    [
        "The forum", " said ", "Dr. Ana Diaz", ", ", ". ", "“",
        "”", '"', "\n", "\n\n", "- ", "1. ", "5 per cent of ",
        "US$ ", "in Lima, Peru", " on 5 May 2025", "the Second Conference on Water", " was held ", "one in ", "(", ")",
        "sessions on a, b and c", "She ", "he said", ": ", "half", "next month", "third-largest",
        "and", "who heads", "'s",
        "according to ", "two-day ", " to 20 ", "12", "Date: ", "# ", "**",
    ]
)  # fmt: skip


def _shifted(brief: EventBrief, by: int) -> list[tuple[object, ...]]:
    return [
        (path, fact.value, fact.rule, [(e.start + by, e.end + by, e.quote) for e in fact.evidence])
        for path, fact in brief.facts()
    ]


def test_a_factless_paragraph_in_front_shifts_the_evidence_and_changes_nothing_else() -> None:
    assert _shifted(extract(FACTLESS + SEED), 0) == _shifted(extract(SEED), len(FACTLESS))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(ALPHABET, max_size=300))
def test_any_text_gives_a_brief(text: str) -> None:
    assert extract(text).sources[0].text == text


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(SNIPPETS, max_size=40))
def test_any_jumble_of_an_articles_words_gives_a_brief_whose_quotes_stand_at_their_places(parts: list[str]) -> None:
    text = "The Harbour Safety Forum was held in Lima today. " + "".join(parts)
    brief = extract(text)
    for _, fact in brief.facts():
        for evidence in fact.evidence:
            assert text[evidence.start : evidence.end] == evidence.quote
    assert extract(text) == brief
