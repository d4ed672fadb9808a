"""Reported speech in any English text."""

from briefview.brief import Source, SpeechManner
from briefview.extraction.reported_speech import find_reported_speech

TEXT = (
    "Soup is cheap, the cook said. “Salt is cheap,” said Dr. Ana Diaz.\n\n"
    "She added that pepper is “a dear thing”.\n\n"
    "“Buy beans.\n\n“Buy lentils,” Diaz wrote."
)


def test_a_text_that_is_no_event_has_its_speech_with_offsets() -> None:
    found = find_reported_speech(Source(text=TEXT, origin="test"))
    first = found[0]
    assert (first.source.quote, first.cue and first.cue.quote, first.person) == ("the cook", "said", None)
    assert [piece.quote for piece in first.content] == ["Soup is cheap"]
    assert all(
        TEXT[piece.start : piece.end] == piece.quote
        for each in found
        for piece in (each.source, *each.content, *([each.cue] if each.cue else []))
    )


def test_a_known_person_is_named_behind_pronoun_and_surname() -> None:
    found = find_reported_speech(Source(text=TEXT, origin="test"))
    assert [each.person for each in found[1:]] == ["Ana Diaz"] * 3
    assert [each.source.quote for each in found[1:]] == ["Ana Diaz", "She", "Diaz"]


def test_what_is_said_is_direct_indirect_or_mixed() -> None:
    found = find_reported_speech(Source(text=TEXT, origin="test"))
    assert [each.manner for each in found] == [
        SpeechManner.INDIRECT,
        SpeechManner.DIRECT,
        SpeechManner.MIXED,
        SpeechManner.DIRECT,
    ]


def test_a_quotation_of_several_paragraphs_is_one() -> None:
    found = find_reported_speech(Source(text=TEXT, origin="test"))
    assert [piece.quote for piece in found[-1].content] == ["“Buy beans.", "“Buy lentils,”"]


def test_what_several_persons_say_together_is_told_once() -> None:
    text = "Mr. Li Wei and Dr. Ana Diaz said that fog is rare."
    assert len(find_reported_speech(Source(text=text, origin="test"))) == 1


def test_a_text_in_another_language_gives_nothing() -> None:
    text = "Le ministre a dit que le brouillard est rare et que la lampe est dans le port avec les pilotes de la ville."
    assert find_reported_speech(Source(text=text, origin="test")) == ()
