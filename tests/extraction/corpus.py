"""Runs the extractor over the corpus and scores it with the corpus's own scorer."""

import importlib.util
import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from briefview.brief import Source
from briefview.extraction.pipeline import extract_brief
from tests.extraction.corpus_shape import corpus_shape

CORPUS = Path(__file__).resolve().parents[1] / "corpus"


class Row(NamedTuple):
    """Precision, recall and F1 of one field, in percent, and how many facts were predicted and are in the gold."""

    field: str
    precision: float
    recall: float
    f1: float
    predicted: int
    gold: int


class Accuracy(NamedTuple):
    """The scores of some articles, the micro-average last."""

    rows: tuple[Row, ...]
    false_on_negatives: int
    events_told_apart: int
    articles: int
    notes: tuple[str, ...]

    @property
    def micro_f1(self) -> float:
        """The F1 over all fields, between 0 and 1."""
        return self.rows[-1].f1 / 100


def load_scorer() -> ModuleType:
    """Return the corpus's scorer, which is a script and no module of a package."""
    spec = importlib.util.spec_from_file_location("corpus_score", CORPUS / "score.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(CORPUS / "score.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["corpus_score"] = module
    spec.loader.exec_module(module)
    return module


def predict(article: str) -> dict[str, Any]:
    """Return what the extractor finds in an article of the corpus, in the corpus's shape."""
    text = (CORPUS / "articles" / f"{article}.txt").read_text(encoding="utf-8")
    return corpus_shape(extract_brief(Source(text=text, origin=f"{article}.txt")))


def score_corpus(wanted: Callable[[int], bool] = bool) -> Accuracy:
    """Score the articles whose number, counted from 1, is wanted."""
    score = load_scorer()
    gold = json.loads((CORPUS / "gold.json").read_text(encoding="utf-8"))
    scorer, false_facts, apart, articles = score.Scorer(), 0, 0, 0
    for number, item in enumerate(gold, start=1):
        if not wanted(number):
            continue
        articles += 1
        predicted = predict(item["id"])
        apart += predicted["is_event"] is item["is_event"]
        if item["is_event"]:
            scorer.article(predicted, item)
        else:
            false_facts += score.fact_count(predicted)
    rows = [_row(name, tally) for name, tally in scorer.tallies.items()]
    rows.append(_row("all fields", _total(score, list(scorer.tallies.values()))))
    notes = tuple(f"{name}: {note}" for name, tally in scorer.tallies.items() for note in tally.notes)
    return Accuracy(tuple(rows), false_facts, apart, articles, notes)


def _row(name: str, tally: Any) -> Row:
    precision, recall, f1 = tally.row()
    return Row(name, precision, recall, f1, tally.predicted, tally.gold)


def _total(score: ModuleType, tallies: list[Any]) -> Any:
    return score.Tally(
        sum(tally.right for tally in tallies),
        sum(tally.predicted for tally in tallies),
        sum(tally.found for tally in tallies),
        sum(tally.gold for tally in tallies),
    )
