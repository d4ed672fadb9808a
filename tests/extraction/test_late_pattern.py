"""An expression that is compiled late finds what the same one compiled at once finds."""

import re

import pytest

from briefview.extraction.late_pattern import late_pattern

SOURCE = r"(?P<word>\bport\w*)"
TEXT = "The PORT of Lima and two ports more."


@pytest.mark.parametrize("method", ["search", "match", "fullmatch"])
@pytest.mark.parametrize("text", [TEXT, "ports"])
def test_a_late_expression_finds_what_one_compiled_at_once_finds(method: str, text: str) -> None:
    late, now = late_pattern(SOURCE, re.IGNORECASE), re.compile(SOURCE, re.IGNORECASE)
    for _ in range(2):
        found, wanted = getattr(late, method)(text), getattr(now, method)(text)
        assert (found and found.span("word")) == (wanted and wanted.span("word"))


def test_it_is_used_like_any_other() -> None:
    late = late_pattern(SOURCE, re.IGNORECASE)
    assert [match.group() for match in late.finditer(TEXT, 5)] == ["ports"]
    assert late.sub("dock", TEXT) == "The dock of Lima and two dock more."
    assert late.pattern == SOURCE


def test_a_broken_expression_is_told_at_its_first_use() -> None:
    broken = late_pattern("(")
    with pytest.raises(re.error):
        broken.search("text")
