"""Verbs of saying are known in all their forms, each with what may follow it."""

import pytest

from briefview.extraction.saying import Form, read_saying_verbs, regular_past

VERBS = read_saying_verbs(
    {
        "verbs": {
            "note": "clause object",
            "deny": "clause",
            "stress": "object",
            "say": "clause quote",
            "agree": "that",
        },
        "irregular": {"say": "said, says, saying"},
    }
)


@pytest.mark.parametrize(
    ("base", "past"),
    [("note", "noted"), ("deny", "denied"), ("convey", "conveyed"), ("stress", "stressed"), ("agree", "agreed")],
)
def test_the_past_of_a_regular_verb_follows_its_ending(base: str, past: str) -> None:
    assert regular_past(base) == past


@pytest.mark.parametrize(
    ("form", "base", "kind"),
    [
        ("noted", "note", Form.FINITE),
        ("notes", "note", Form.FINITE),
        ("noting", "note", Form.ING),
        ("note", "note", Form.BASE),
        ("denies", "deny", Form.FINITE),
        ("denying", "deny", Form.ING),
        ("stresses", "stress", Form.FINITE),
        ("agreeing", "agree", Form.ING),
        ("said", "say", Form.FINITE),
        ("saying", "say", Form.ING),
    ],
)
def test_each_form_knows_its_verb_and_its_kind(form: str, base: str, kind: Form) -> None:
    assert (VERBS[form].base, VERBS[form].form) == (base, kind)


def test_an_irregular_verb_has_no_regular_forms() -> None:
    assert "sayed" not in VERBS


def test_all_forms_of_a_verb_have_its_frames() -> None:
    assert all(VERBS[form].frames == {"clause", "object"} for form in ("note", "notes", "noted", "noting"))


def test_a_line_below_a_verb_that_shares_a_form_does_not_take_it_over() -> None:
    verbs = read_saying_verbs(
        {"verbs": {"find": "that", "found": "object"}, "irregular": {"find": "found, finds, finding"}}
    )
    assert verbs["found"].base == "find"
