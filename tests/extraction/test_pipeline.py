"""A source becomes a brief, the same each time, with its facts numbered and their rules named."""

import datetime as dt

from briefview.brief import Manner, PublishedOrigin
from briefview.presentation.rule import RULES
from briefview.resources import seed_path
from tests.extraction.article import extract

SEED = seed_path().read_text(encoding="utf-8")


def test_a_dateline_gives_the_source_its_day_of_publication_with_the_words() -> None:
    text = "GENEVA, 4 June 2025 – The two-day Harbour Safety Forum opened today.\n"
    published = extract(text).sources[0].published
    assert published is not None
    assert (published.date, published.origin) == (dt.date(2025, 6, 4), PublishedOrigin.TEXT)
    assert published.evidence is not None
    assert published.evidence.quote == "4 June 2025"


def test_a_day_of_publication_that_is_given_is_kept() -> None:
    published = (
        extract("GENEVA, 4 June 2025 – The Harbour Safety Forum opened today.\n", "2025-06-05").sources[0].published
    )
    assert published is not None
    assert published.date == dt.date(2025, 6, 5)


def test_a_text_about_no_event_gives_a_brief_without_facts() -> None:
    brief = extract("Melt the butter. Add the lentils and simmer for 25 minutes. Serves four.\n")
    assert brief.event is None
    assert list(brief.facts()) == []


def test_a_split_quotation_is_one_statement_from_the_first_mark_to_the_last() -> None:
    text = (
        "The Harbour Safety Forum was held in Lima on Monday.\n\n"
        "“Nobody sails alone,” said Ana Diaz, harbour master. “We listen to every crew.”\n"
    )
    (statement,) = extract(text).speakers[0].statements
    assert statement.value.manner is Manner.DIRECT
    assert statement.value.text.startswith("“Nobody sails")
    assert statement.value.text.endswith("every crew.”")


def test_facts_are_numbered_in_the_order_of_the_brief_and_name_known_rules() -> None:
    facts = [located.fact for located in extract(SEED).facts()]
    assert [fact.id for fact in facts] == [f"f{number}" for number in range(1, len(facts) + 1)]
    assert {fact.rule for fact in facts} <= RULES.keys()


def test_the_same_source_gives_the_same_brief() -> None:
    assert extract(SEED, "2025-04-15") == extract(SEED, "2025-04-15")
