"""Every fact says in one line where it comes from and why."""

from briefview.presentation.explanation import explanation_lines
from tests.builder import sample_brief


def test_every_fact_has_one_line() -> None:
    brief = sample_brief()
    lines = explanation_lines(brief)
    assert len(lines) == len(list(brief.facts()))
    assert not any("\n" in line for line in lines)


def test_a_line_tells_label_value_words_and_rule() -> None:
    line = next(line for line in explanation_lines(sample_brief()) if line.startswith("Place"))
    label, value, evidence, reason = line.split("\t")
    assert (label, value, evidence) == ("Place", "Geneva, Switzerland", "¶1 “Geneva”")
    assert reason.startswith("Country inferred. ")
    assert "test.by-hand" in reason


def test_a_statement_is_told_with_its_speaker_and_all_that_supports_it() -> None:
    line = next(line for line in explanation_lines(sample_brief()) if "fog warnings" in line)
    assert "Ana van Dyk: said fog warnings must reach every vessel" in line
    assert "¶3 “said fog warnings must reach every vessel”, ¶3 “She”, ¶3 “Ana van Dyk”" in line
