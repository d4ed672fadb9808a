"""Hyphens at the ends of lines are taken out where they only part a word."""

import pytest

from briefview.reading.hyphen import Hyphens

TEXT = ["the cross-border rescue", "an offshore fog-bell", "offshore"]


@pytest.mark.parametrize(
    ("line", "following", "whole"),
    [
        ("the confer-", "ence opened", "the conference opened"),
        ("the confer\u2010", "ence opened", "the conference opened"),
        ("the con\u00ad", "ference", "the conference"),
        ("a cross-", "border rescue", "a cross-border rescue"),
        ("a fog-", "bell rang", "a fog-bell rang"),
        ("an off-", "shore wind", "an offshore wind"),
        ("from thirty-", "one ports", "from thirty-one ports"),
        ("Jean-", "Pierre spoke", "Jean-Pierre spoke"),
        ("in 2024-", "2025 they", "in 2024-2025 they"),
        ("the lake -", "and the port", "the lake - and the port"),
        ("the lake", "and the port", "the lake and the port"),
    ],
)
def test_lines_are_joined(line: str, following: str, whole: str) -> None:
    assert Hyphens(TEXT).joined(line, "", following) == whole


def test_what_stands_between_stays_between() -> None:
    assert Hyphens([]).joined("the confer-", "|", "ence") == "the confer|ence"
    assert Hyphens([]).joined("the port", "|", "opened") == "the port |opened"
