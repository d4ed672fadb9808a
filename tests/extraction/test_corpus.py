"""The extractor keeps its accuracy on the corpus; the floors only rise."""

from tests.extraction.accuracy import markdown
from tests.extraction.corpus import Accuracy, Row, score_corpus

ALL_ARTICLES_FLOOR = 0.965
HELD_OUT_FLOOR = 0.92
FIELD_FLOORS = {
    ("speakers",): 97.0,
    ("statements",): 95.0,
    ("speaker.role",): 92.0,
    ("panels",): 95.0,
    ("statistics",): 94.0,
    ("event.hosts",): 93.0,
    ("event.name",): 94.0,
    ("event.city", "event.country", "event.venue"): 96.0,
    ("event.status",): 97.0,
    ("event.start_date", "event.end_date", "event.duration_days", "event.date_text", "published"): 97.0,
    ("event.related_events",): 90.0,
}
"""F1 in percent over all articles that fields reach at least, each alone or taken together."""


def test_the_extractor_reads_the_corpus_at_least_this_well_and_finds_no_facts_where_there_is_no_event() -> None:
    accuracy = score_corpus()
    assert accuracy.micro_f1 >= ALL_ARTICLES_FLOOR
    assert accuracy.false_on_negatives == 0
    assert accuracy.events_told_apart == accuracy.articles == 40


def test_each_field_is_read_at_least_this_well_and_found_rather_missing_than_wrong() -> None:
    rows = {row.field: row for row in score_corpus().rows}
    for fields, floor in FIELD_FLOORS.items():
        assert pooled_f1([rows[field] for field in fields]) >= floor, fields
    for row in rows.values():
        assert row.precision >= row.recall - 2, row.field


def pooled_f1(rows: list[Row]) -> float:
    """Return the F1 in percent of some fields taken together."""
    right = sum(row.precision * row.predicted for row in rows) / sum(row.predicted for row in rows)
    found = sum(row.recall * row.gold for row in rows) / sum(row.gold for row in rows)
    return 2 * right * found / (right + found)


def test_articles_that_no_rule_was_tuned_on_are_read_at_least_this_well() -> None:
    assert score_corpus(lambda number: number % 4 == 0).micro_f1 >= HELD_OUT_FLOOR


def test_the_accuracy_is_told_as_a_markdown_table() -> None:
    accuracy = Accuracy((Row("all fields", 90.0, 80.0, 84.7, 10, 12),), 0, 2, 2, ())
    assert markdown(accuracy).splitlines()[2:] == [
        "| all fields | 90.0 | 80.0 | 84.7 | 12 |",
        "",
        "2 of 2 texts rightly taken as event articles or not; 0 facts on those that are none.",
    ]
