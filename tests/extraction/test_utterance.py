"""What persons say, sentence by sentence."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.people import find_people
from briefview.extraction.utterance import find_utterances
from tests.extraction.article import said_in


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dr. Ana Diaz said that fog is rare.", "said that fog is rare"),
        ("Fog is rare, according to Dr. Ana Diaz.", "Fog is rare"),
        ("Fog is rare, said Dr. Ana Diaz.", "Fog is rare"),
        ("“Fog is rare here,” said Dr. Ana Diaz.", "“Fog is rare here,”"),
        ("Dr. Ana Diaz explained: “Fog is rare. Ice is not.”", "“Fog is rare. Ice is not.”"),
        ("Dr. Ana Diaz described the fog as “a grey wall”.", "described the fog as “a grey wall”"),
    ],
)
def test_the_words_said_go_from_the_verb_on_or_fill_the_quotation(text: str, words: str) -> None:
    assert said_in(text) == [("Ana Diaz", words)]


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Ana Diaz said this when opening the fair.",
        "Dr. Ana Diaz said so on Monday.",
        "Dr. Ana Diaz made the remarks while receiving pilots.",
        "Dr. Ana Diaz delivered the statement at the opening of the fair.",
        "Dr. Ana Diaz stated in Lima, on the coast, on Saturday.",
    ],
)
def test_a_sentence_that_only_points_at_words_reports_none(text: str) -> None:
    assert said_in(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dr. Ana Diaz said this week is hot.", "said this week is hot"),
        ("Dr. Ana Diaz made the case for lamps.", "made the case for lamps"),
        ("Dr. Ana Diaz said in Lima the fog lifts.", "said in Lima the fog lifts"),
    ],
)
def test_a_sentence_that_goes_on_behind_the_same_words_is_reported(text: str, words: str) -> None:
    assert said_in(text) == [("Ana Diaz", words)]


def test_the_dateline_is_not_said() -> None:
    text = "LIMA, May 3 — Fog is rare on the coast, said Dr. Ana Diaz."
    document = take_apart(text)
    (said,) = find_utterances(document, find_people(document), text.index("Fog"))
    assert said.words.of(text) == "Fog is rare on the coast"


def test_the_agency_that_tells_of_a_sentence_is_no_part_of_what_its_person_does() -> None:
    assert said_in("The meeting was chaired by Dr. Ana Diaz, reported Lima News Agency.") == []
    assert said_in("Fog is rare on the coast, said Port Board chairman Ana Diaz.") == [
        ("Ana Diaz", "Fog is rare on the coast")
    ]


def test_a_sentence_of_two_speakers_is_cut_between_them() -> None:
    said = said_in("Dr. Ana Diaz said fog is rare, while Dr. Li Wei warned that ice is common.")
    assert said == [("Ana Diaz", "said fog is rare"), ("Li Wei", "warned that ice is common")]


def test_a_quotation_that_goes_on_belongs_to_its_speaker() -> None:
    said = said_in("“Fog is rare,” said Dr. Ana Diaz. “Ice is not.”")
    assert said == [("Ana Diaz", "“Fog is rare,” said Dr. Ana Diaz. “Ice is not.”")]


def test_a_quotation_reopened_in_the_next_paragraph_is_a_statement_of_its_own() -> None:
    said = said_in("“Fog is rare,” said Dr. Ana Diaz. “Ice is not rare.\n\n“So we light the lamps.”")
    assert said[-1] == ("Ana Diaz", "“So we light the lamps.”")


def test_groups_and_documents_are_no_speakers() -> None:
    assert said_in("Speakers said fog is rare. A note stated that ice is common.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prime Minister Ana Diaz came. The premier said fog is rare.", [("Ana Diaz", "said fog is rare")]),
        ("Dr. Ana Diaz came. The scientist said fog is rare.", [("Ana Diaz", "said fog is rare")]),
        (
            "Secretary General Ana Diaz came. The Secretary-General said fog is rare.",
            [("Ana Diaz", "said fog is rare")],
        ),
        ("Pilots heard from Ana Diaz of the Port Board, who said fog is rare.", [("Ana Diaz", "said fog is rare")]),
        ("Pilot Ana Diaz came. The official said fog is rare.", [("Ana Diaz", "said fog is rare")]),
        ("Pilot Ana Diaz came. The mayor said fog is rare. She added that ice is common.", []),
    ],
)
def test_an_office_stands_for_its_holder_or_for_nobody_known(text: str, expected: list[tuple[str, str]]) -> None:
    assert said_in(text) == expected


def test_a_sentence_without_a_full_stop_is_read() -> None:
    assert said_in("Dr. Ana Diaz came to the bay and went.\n\nShe warned of the fog in the bay")[0][0] == "Ana Diaz"


def test_what_several_persons_say_is_told_of_each() -> None:
    assert said_in("Mr. Li Wei and Dr. Ana Diaz said fog is rare.") == [
        ("Ana Diaz", "said fog is rare"),
        ("Li Wei", "said fog is rare"),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dr. Ana Diaz Sunday afternoon said that fog is rare.", "said that fog is rare"),
        ("Dr. Ana Diaz late Monday warned that fog is rare.", "warned that fog is rare"),
        ("Dr. Ana Diaz is urging pilots to wait for the lamps.", "urging pilots to wait for the lamps"),
        ("Dr. Ana Diaz opened the hall, stressing that fog is rare.", "stressing that fog is rare"),
        ("Dr. Ana Diaz issued a statement saying that fog is rare.", "saying that fog is rare"),
        ("Dr. Ana Diaz has been quoted by the agency as saying that fog is rare.", "saying that fog is rare"),
        ("In the words of Dr. Ana Diaz, fog is the salt of the sea.", "fog is the salt of the sea"),
        ("“Fog makes sense”, mused Dr. Ana Diaz.", "“Fog makes sense”"),
        ("“Fog,” Dr. Ana Diaz said, “is rare here.”", "“Fog,” Dr. Ana Diaz said, “is rare here.”"),
        ("“Is fog rare?” Dr. Ana Diaz asked.", "“Is fog rare?”"),
        ("''Fog is rare here,'' Dr. Ana Diaz said.", "''Fog is rare here,''"),
    ],
)
def test_the_ways_of_saying_are_many(text: str, words: str) -> None:
    assert said_in(text) == [("Ana Diaz", words)]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Omar Aziz, representing Dr. Ana Diaz, said that fog is rare.",
        "Mr. Omar Aziz, on behalf of Dr. Ana Diaz, said that fog is rare.",
        "Mr. Omar Aziz attended the opening with the mayor of Alba and said that fog is rare.",
    ],
)
def test_whoever_is_stood_for_or_stands_by_says_nothing(text: str) -> None:
    assert said_in(text) == [("Omar Aziz", "said that fog is rare")]


def test_what_a_body_says_is_cut_from_what_a_person_says() -> None:
    said = said_in("Dr. Ana Diaz stressed the need for lamps, the ministry said on Monday.")
    assert said == [("Ana Diaz", "stressed the need for lamps")]


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Ana Diaz expressed these views while addressing a seminar.",
        "Fog is rare. This was stated by Dr. Ana Diaz while opening the hall.",
        "Dr. Ana Diaz made these remarks at the opening.",
        "Dr. Ana Diaz said this during a visit to the port.",
    ],
)
def test_words_that_only_point_to_what_was_said_are_no_statement(text: str) -> None:
    assert said_in(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("But according to Dr. Ana Diaz, fog is rare here.", "fog is rare here"),
        ("In May, according to Dr. Ana Diaz, fog is rare.", "In May, according to Dr. Ana Diaz, fog is rare"),
        ("The agency quoted Dr. Ana Diaz as saying that fog is rare.", "saying that fog is rare"),
        ("Dr. Ana Diaz, who called fog “a grey wall”, said it is rare.", "said it is rare"),
        ("‘Fog is rare,’ said Dr. Ana Diaz. ‘It won’t last.’", "‘Fog is rare,’ said Dr. Ana Diaz. ‘It won’t last.’"),
    ],
)
def test_words_before_and_behind_their_source_belong_together(text: str, words: str) -> None:
    assert said_in(text) == [("Ana Diaz", words)]
