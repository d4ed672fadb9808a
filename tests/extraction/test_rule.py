"""Each rule is one by which some step finds facts, and says why in a sentence."""

import ast
from itertools import chain
from pathlib import Path

import pytest

import briefview.extraction
from briefview.extraction.attribution import Order
from briefview.extraction.rule import RULES

STEPS = [path for path in Path(next(iter(briefview.extraction.__path__))).glob("*.py") if path.name != "rule.py"]
NODES = chain.from_iterable(ast.walk(ast.parse(path.read_text(encoding="utf-8"))) for path in STEPS)
NAMED = {node.value for node in NODES if isinstance(node, ast.Constant)} | {f"statement.{order}" for order in Order}


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_named_by_a_step(rule: str) -> None:
    assert rule in NAMED


@pytest.mark.parametrize("reason", RULES.values())
def test_a_reason_is_a_sentence(reason: str) -> None:
    assert reason[0].isupper()
    assert reason.endswith(".")
