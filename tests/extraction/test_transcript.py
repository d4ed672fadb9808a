"""What a transcript has its speakers say."""

from briefview.brief import Source, SpeechManner
from briefview.extraction.document import take_apart
from briefview.extraction.people import find_people
from briefview.extraction.reported_speech import find_reported_speech
from briefview.extraction.transcript import find_turns

LEAD = "The Alba Star met Dr. Ana Diaz, who heads the Port Board, on Monday. The lamps were lit in the hall.\n\n"
TALK = (
    "Star: Is fog rare here?\n\nDiaz: It is. We have ten lamps for it.\n\nStar: And ice?\n\nDiaz: Ice is common here.\n"
)


def turns(text: str) -> list[tuple[str, str]]:
    document = take_apart(text)
    return [(turn.speaker.of(text), turn.words.of(text)) for turn in find_turns(document, find_people(document))]


def test_each_turn_belongs_to_the_name_before_its_colon() -> None:
    assert turns(LEAD + TALK) == [
        ("Star", "Is fog rare here?"),
        ("Diaz", "It is. We have ten lamps for it."),
        ("Star", "And ice?"),
        ("Diaz", "Ice is common here."),
    ]


def test_a_speaker_whom_the_text_names_is_that_person() -> None:
    found = find_reported_speech(Source(text=LEAD + TALK, origin="test"))
    assert [(each.person, each.manner) for each in found] == [
        (None, SpeechManner.INDIRECT),
        ("Ana Diaz", SpeechManner.INDIRECT),
    ] * 2


def test_headers_and_letters_for_questions_are_no_speakers() -> None:
    assert turns(LEAD + "Venue: Town Hall\nDate: 4 May\nVenue: The pier.\nDate: 5 May.\n") == []
    assert turns(LEAD + "Q: Is fog rare here?\n\nA: It is.\n\nQ: And ice?\n\nA: Ice is common here.\n") == []
    assert turns(LEAD + "Diaz: Fog is rare here.\n\nThe lamps were lit.\n") == []
