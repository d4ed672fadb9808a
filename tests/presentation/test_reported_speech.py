"""What a text reports as said, as lines."""

import json

from briefview.brief import Evidence, ReportedSpeech, SpeechManner
from briefview.presentation.reported_speech import reported_speech_json, reported_speech_line

TEXT = "She said\nfog is rare."


def piece(quote: str) -> Evidence:
    start = TEXT.index(quote)
    return Evidence(start=start, end=start + len(quote), quote=quote)


REPORTED = ReportedSpeech(
    source=piece("She"),
    person="Ana Diaz",
    cue=piece("said"),
    content=(piece("fog is rare"),),
    manner=SpeechManner.INDIRECT,
)


def test_a_line_tells_source_verb_and_content() -> None:
    assert reported_speech_line(REPORTED) == "She [Ana Diaz] · said · fog is rare"


def test_a_line_without_a_verb_has_a_colon_in_its_place() -> None:
    bare = REPORTED.model_copy(update={"cue": None, "person": None})
    assert reported_speech_line(bare) == "She · : · fog is rare"


def test_a_json_line_holds_offsets_and_where_the_text_comes_from() -> None:
    found = json.loads(reported_speech_json(REPORTED, "fog.txt"))
    assert found["origin"] == "fog.txt"
    assert found["content"] == [{"source": 0, "start": 9, "end": 20, "quote": "fog is rare"}]
    assert found["manner"] == "indirect"
