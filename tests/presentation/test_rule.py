"""Each rule is one by which some step finds facts, and says why in a sentence."""

import ast
import re
import tomllib
from itertools import chain
from pathlib import Path

import pytest

import briefview.extraction
from briefview.extraction.attribution import Order
from briefview.presentation.rule import RULES, rule_reason
from briefview.resources import resource_path

STEPS = sorted(Path(next(iter(briefview.extraction.__path__))).glob("*.py"))
KINDS = {rule.partition(".")[0] for rule in RULES}
NODES = chain.from_iterable(ast.walk(ast.parse(path.read_text(encoding="utf-8"))) for path in STEPS)
WRITTEN = {node.value for node in NODES if isinstance(node, ast.Constant) and isinstance(node.value, str)}
COMPOSED = {f"statement.{order}" for order in Order}


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_named_by_a_step(rule: str) -> None:
    assert rule in WRITTEN | COMPOSED


def test_a_rule_that_a_step_names_has_its_reason() -> None:
    shape = re.compile(rf"(?:{'|'.join(KINDS)})\.[a-z]+(?:-[a-z]+)*")
    lists = {f"{stem}.{name}" for stem, names in lexicon_names().items() for name in names}
    assert {name for name in WRITTEN if shape.fullmatch(name)} - lists <= RULES.keys()


def lexicon_names() -> dict[str, list[str]]:
    """Return the names of the word lists by their files: they look like those of rules."""
    paths = resource_path("lexicon").glob("*.toml")
    return {path.stem: list(tomllib.loads(path.read_text(encoding="utf-8")).get("words", {})) for path in paths}


def test_a_rule_of_another_version_has_no_reason() -> None:
    assert rule_reason("event.by-magic") == ""


@pytest.mark.parametrize("reason", RULES.values())
def test_a_reason_is_a_sentence(reason: str) -> None:
    assert reason[0].isupper()
    assert reason.endswith(".")
