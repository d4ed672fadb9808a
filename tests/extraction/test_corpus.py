"""The extractor keeps its accuracy on the corpus; the floors only rise."""

from tests.extraction.accuracy import markdown
from tests.extraction.corpus import Accuracy, Row, score_corpus

ALL_ARTICLES_FLOOR = 0.935
HELD_OUT_FLOOR = 0.865


def test_the_extractor_reads_the_corpus_at_least_this_well_and_finds_no_facts_where_there_is_no_event() -> None:
    accuracy = score_corpus()
    assert accuracy.micro_f1 >= ALL_ARTICLES_FLOOR
    assert accuracy.false_on_negatives == 0
    assert accuracy.events_told_apart == accuracy.articles == 40


def test_articles_that_no_rule_was_tuned_on_are_read_at_least_this_well() -> None:
    assert score_corpus(lambda number: number % 4 == 0).micro_f1 >= HELD_OUT_FLOOR


def test_the_accuracy_is_told_as_a_markdown_table() -> None:
    accuracy = Accuracy((Row("all fields", 90.0, 80.0, 84.7, 10, 12),), 0, 2, 2, ())
    assert markdown(accuracy).splitlines()[2:] == [
        "| all fields | 90.0 | 80.0 | 84.7 | 12 |",
        "",
        "2 of 2 texts rightly taken as event articles or not; 0 facts on those that are none.",
    ]
