"""The evidence of a brief as W3C Web Annotations: each fact with the words that it is from, for other tools to mark."""

import datetime as dt
import json
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

from briefview.brief import EventBrief, Evidence, LocatedFact, Source
from briefview.export.digest_name import digest_name
from briefview.export.format import Rendered
from briefview.presentation.clipping import described_fact
from briefview.presentation.row import standing_phrase
from briefview.presentation.value import inference_note

if TYPE_CHECKING:
    from briefview.export.page import PageSetup

_CONTEXT = 32
"""How many characters before and behind a quote tell it from others like it."""


def render(brief: EventBrief, _setup: "PageSetup", _today: dt.date) -> Rendered:
    """Return the annotations as JSON-LD in UTF-8."""
    return Rendered(f"{json.dumps(web_annotations(brief), ensure_ascii=False, indent=2)}\n".encode())


def web_annotations(brief: EventBrief) -> dict[str, Any]:
    """Return one annotation for each fact (W3C Web Annotation Data Model, 2017).

    The body tells the fact, with whom or what it is about; another one its standing. Each piece of evidence is a
    target: quote with its surroundings, and start and end in code points of the text that was read, whose digest is
    given. A fact that was added by hand without words has the source as a whole for its target.
    """
    items = [_annotation(brief, located) for located in brief.facts()]
    whole = _identity(brief, "page")
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": _identity(brief, "collection"),
        "type": "AnnotationCollection",
        "label": "Facts of a brief made with briefview",
        "total": len(items),
        "first": {"id": whole, "type": "AnnotationPage", "startIndex": 0, "items": items},
    }


def _identity(brief: EventBrief, name: str) -> str:
    """Return an identity that is the same whenever the same source is annotated."""
    return uuid5(NAMESPACE_URL, f"{digest_name(brief.sources[0])}#{name}").urn


def _annotation(brief: EventBrief, located: LocatedFact) -> dict[str, Any]:
    fact = located.fact
    note = inference_note(fact)
    told = described_fact(brief, located)
    targets = [_target(brief.sources[piece.source], piece) for piece in fact.evidence]
    return {
        "id": _identity(brief, fact.id),
        "type": "Annotation",
        "motivation": "describing",
        "body": [
            _body(f"{told} ({note})" if note else told, "describing"),
            _body(standing_phrase(fact), "assessing"),
        ],
        "target": targets or [_whole(brief.sources[0])],
    }


def _body(value: str, purpose: str) -> dict[str, str]:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "language": "en", "purpose": purpose}


def _target(source: Source, evidence: Evidence) -> dict[str, Any]:
    before, behind = max(0, evidence.start - _CONTEXT), evidence.end + _CONTEXT
    quote = {
        "type": "TextQuoteSelector",
        "exact": evidence.quote,
        "prefix": source.text[before : evidence.start],
        "suffix": source.text[evidence.end : behind],
    }
    position = {"type": "TextPositionSelector", "start": evidence.start, "end": evidence.end}
    return {"type": "SpecificResource", "source": _whole(source), "selector": [quote, position]}


def _whole(source: Source) -> dict[str, Any]:
    """Return the source: its address where it has one, else its digest, which is given in any case."""
    digest = digest_name(source)
    known = {"id": source.url or digest, "type": "Text", "format": source.media_type, "schema:identifier": digest}
    return {**known, "language": source.language} if source.language else known
