"""The verb of saying of a subject, behind whatever stands between the two."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.verb_phrase import saying_verb, skip_fillers


def verb_behind_subject(text: str) -> str | None:
    document = take_apart(text)
    verb = saying_verb(document, 1, len(document.words))
    return document.words[verb.first].text if verb else None


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Diaz also said that fog is rare.", "said"),
        ("Diaz on Wednesday said that fog is rare.", "said"),
        ("Diaz Tuesday told pilots that fog is rare.", "told"),
        ("Diaz in her opening remarks welcomed the pilots.", "welcomed"),
        ("Diaz at the meeting of the board urged the pilots to rest.", "urged"),
        ("Diaz went on to say that fog is rare.", "say"),
        ("Diaz took the opportunity to thank the pilots.", "thank"),
        ("Diaz used the occasion to announce a new lamp.", "announce"),
        ("Diaz concluded her address by urging pilots to rest.", "urging"),
        ("Diaz cited, for instance, the fog in May.", "cited"),
        ("Diaz was quoted as saying that fog is rare.", "saying"),
        ("Diaz continued to stress the need for lamps.", "stress"),
        ("Diaz sought to explain why fog is rare.", "explain"),
        ("Diaz began urging the pilots to rest.", "urging"),
        ("Diaz has since denied that fog is rare.", "denied"),
        ("Diaz has, however, denied that fog is rare.", "denied"),
    ],
)
def test_the_verb_is_found_behind_adverbials_and_verbs_of_beginning(text: str, verb: str) -> None:
    assert verb_behind_subject(text) == verb


@pytest.mark.parametrize(
    "text",
    [
        "Diaz in the harbour, said the board.",
        "Diaz on the pier that reports dawn.",
        "Diaz took the opportunity to rest.",
        "Diaz in her comments.",
        "Diaz after North Norland claims a test.",
        "Diaz opened the day by sailing home.",
    ],
)
def test_no_verb_is_found_behind_a_mark_a_clause_or_another_verb(text: str) -> None:
    assert verb_behind_subject(text) is None


def test_adverbs_helping_verbs_and_days_are_stepped_over() -> None:
    document = take_apart("Diaz has also Tuesday said so.")
    assert document.words[skip_fillers(document, 1, len(document.words))].text == "said"


@pytest.mark.parametrize(
    ("text", "found"), [("Diaz called lamps “the eyes of the coast”.", True), ("Diaz called a taxi home.", False)]
)
def test_a_verb_of_naming_needs_a_quotation(text: str, found: bool) -> None:
    assert (verb_behind_subject(text) is not None) is found
