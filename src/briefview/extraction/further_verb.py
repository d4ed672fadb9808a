"""Verbs of saying that are not the first verb of their subject: "opened the hall and said", "left, saying"."""

from briefview.extraction.attribution import Attribution, Order
from briefview.extraction.document import Document
from briefview.extraction.lexicon import lexicon
from briefview.extraction.saying import Form
from briefview.extraction.subject import Subject
from briefview.extraction.verb_frame import frame_fits, is_saying, verb_end
from briefview.extraction.verb_phrase import VerbPhrase, skip_fillers
from briefview.extraction.word import Tag

_SAYING = frozenset({"say", "claim", "argue", "insist"})
"""Verbs whose participle goes with the subject of the sentence even behind a relative clause."""
_LINKS = frozenset({"before", "after", "by"})
_PREPOSITIONS = frozenset({"as", "at", "between", "by", "for", "from", "in", "of", "on", "to", "with"})


def may_rule(document: Document, subject: Subject) -> bool:
    """Tell what may be a subject from what stands behind a preposition or a verb: "with the mayor", "met the mayor"."""
    if not subject.first:
        return True
    before = document.words[subject.first - 1]
    acts = before.saying is not None or before.low.endswith("ed") or before.low in lexicon().words["saying.pasts"]
    return before.low not in _PREPOSITIONS and not (acts and before.text.islower() and Tag.ROLE not in before.tags)


def participle(document: Document, subject: Subject, limit: int) -> Attribution | None:
    """Match "name opened the meeting, stressing that": a participle of saying goes with the subject of the sentence."""
    words, related = document.words, False
    for at in range(subject.extent + 1, min(limit - 1, subject.extent + 60)):
        if words[at].text in {";", '"', ":"} or words[at].low in {"while", "whereas"}:
            return None
        related = related or words[at].low in {"who", "which"}
        linked = words[at].text in {",", "–", "—", "-"} or words[at].low in _LINKS
        verb = skip_fillers(document, at + 1, limit) if linked else limit
        saying = words[verb].saying if verb < limit else None
        sure = saying is not None and (not related or saying.base in _SAYING)
        if saying and sure and saying.form is Form.ING and _reports(document, verb, limit):
            return Attribution(subject, verb, verb_end(document, verb, limit), Order.SUBJECT_VERB)
    return None


def coordinated(document: Document, subject: Subject, limit: int) -> Attribution | None:
    """Match "name opened the meeting and said": the verb of saying is not the first verb of its subject."""
    words = document.words
    links = {"and", "but", "also"} if may_rule(document, subject) else set[str]()
    for at in range(subject.extent, min(limit, subject.extent + 60)):
        if words[at].text in {";", '"', ":"}:
            return None
        who = words[at].low == "who" and at - subject.extent <= 1
        if (who or words[at].low in links) and at + 1 < limit:
            verb = _finite(document, at + 1, limit)
            saying = words[verb.first].saying if verb else None
            if verb and saying and saying.frames & {"clause", "person"}:
                return Attribution(subject, *verb, Order.SUBJECT_VERB)
    return None


def _finite(document: Document, at: int, limit: int) -> VerbPhrase | None:
    """Match a verb of saying behind adverbs alone."""
    verb = skip_fillers(document, at, limit)
    fits = verb < limit and is_saying(document, verb, limit)
    return VerbPhrase(verb, verb_end(document, verb, limit)) if fits else None


def _reports(document: Document, verb: int, limit: int) -> bool:
    """Tell whether a participle reports something: "stressing that", "calling for", "saying it was time"."""
    words, saying = document.words, document.words[verb].saying
    if saying is None or verb + 1 >= limit or not frame_fits(document, saying, verb + 1, limit):
        return False
    following = words[verb + 1]
    return following.low in {"that", *saying.frames} or (bool(saying.frames & {"clause"}) and "quote" in saying.frames)
