"""Headers between lines of dashes stand before the text and are no part of it."""

from briefview.extraction.front_matter import find_front_matter

FRONT = """---
layout: post
title:  "Harbour Forum closes"
date:   2024-03-05 10:00:00
tags:
---
"""


def test_names_and_values_are_read_without_quotation_marks() -> None:
    headers, end = find_front_matter(FRONT)
    values = {header.name: header.value.of(FRONT) for header in headers}
    assert values == {"layout": "post", "title": "Harbour Forum closes", "date": "2024-03-05 10:00:00"}
    assert FRONT[end:] == "\n"


def test_a_value_goes_on_in_an_indented_line() -> None:
    text = "---\ntitle: Harbour Forum\n  closes\n---\n"
    headers, _ = find_front_matter(text)
    assert [header.value.of(text) for header in headers] == ["Harbour Forum\n  closes"]


def test_a_rule_within_a_text_is_no_front_matter() -> None:
    assert find_front_matter("Harbour Forum\n---\ndate: 2024-03-05\n---\n") == ((), 0)


def test_a_rule_before_prose_is_no_front_matter() -> None:
    assert find_front_matter("---\nThe forum closed.\n---\n") == ((), 0)


def test_a_lone_day_of_publication_before_a_text_is_no_part_of_it() -> None:
    text = " date 2024-03-05 The Harbour Forum closed.\n"
    headers, end = find_front_matter(text)
    assert [(header.name, header.value.of(text)) for header in headers] == [("date", "2024-03-05")]
    assert text[end:] == "The Harbour Forum closed.\n"
