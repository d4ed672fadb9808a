"""What holds for the brief of any text."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefview.brief import EventBrief
from briefview.resources import seed_path
from tests.extraction.article import extract
from tests.extraction.corpus import CORPUS

ARTICLES = [path.read_text(encoding="utf-8") for path in sorted((CORPUS / "articles").glob("*.txt"))]
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

ODD = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"]), st.sampled_from("“”‘’\"'\n.,;:()[]–—-0123456789%$€ İıſǅ\u200b\u2028²")
    ),
    min_size=1,
    max_size=4,
)
PLACES = st.floats(0, 1)


@st.composite
def _mutants(draw: st.DrawFn) -> str:
    """Return an article with a few stretches taken out, exchanged or put in, cut off or with another one's end."""
    text = draw(st.sampled_from(ARTICLES))
    for change in draw(st.lists(st.sampled_from(["delete", "swap", "insert", "join", "cut"]), min_size=1, max_size=12)):
        first, second = sorted(int(draw(PLACES) * len(text)) for _ in range(2))
        if change == "delete":
            text = text[:first] + text[first + draw(st.integers(1, 40)) :]
        elif change == "swap":
            length = draw(st.integers(1, 20))
            one, other = text[first : first + length], text[second : second + length]
            text = text[:first] + other + text[first + length : second] + one + text[second + length :]
        elif change == "insert":
            text = text[:first] + draw(ODD | SNIPPETS) + text[first:]
        elif change == "cut":
            text = text[: max(second, 60)]
        else:
            text = text[:second] + draw(st.sampled_from(ARTICLES))[first:]
    return text[:8000]


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


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(_mutants())
def test_an_article_that_is_damaged_anywhere_gives_a_brief(text: str) -> None:
    assert extract(text).sources[0].text == text
