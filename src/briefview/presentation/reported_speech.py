"""What a text reports as said, as lines for people and for machines."""

import json

from briefview.brief import ReportedSpeech
from briefview.presentation.phrase import one_line


def reported_speech_line(reported: ReportedSpeech) -> str:
    """Return "source · verb · content" on one line; the person whom the source stands for follows it in brackets."""
    source = one_line(reported.source.quote)
    if reported.person and reported.person not in source:
        source += f" [{one_line(reported.person)}]"
    content = " … ".join(one_line(piece.quote) for piece in reported.content)
    return " · ".join((source, one_line(reported.cue.quote) if reported.cue else ":", content))


def reported_speech_json(reported: ReportedSpeech, origin: str) -> str:
    """Return one JSON object on one line, with where the text comes from; offsets are code points of the text."""
    return json.dumps({"origin": origin, **reported.model_dump(mode="json")}, ensure_ascii=False)
