"""Attributions to sources that are no known person, found from their verbs of saying."""

from collections.abc import Iterator

from briefview.extraction.attribution import Attribution, Order
from briefview.extraction.continuation import is_behind_quotation
from briefview.extraction.document import Document
from briefview.extraction.layout import BlockKind
from briefview.extraction.lexicon import lexicon
from briefview.extraction.saying import Form, SayingVerb
from briefview.extraction.sentence import Sentence
from briefview.extraction.source_phrase import (
    SourcePhrase,
    head_of,
    is_plural,
    phrase_before,
    phrase_behind,
    phrase_behind_quotation,
)
from briefview.extraction.span import Span
from briefview.extraction.subject import Subject, SubjectKind
from briefview.extraction.verb_frame import frame_fits, is_saying, verb_end
from briefview.extraction.verb_phrase import PARTS_OF_TIME, PHASES_ING, PHASES_TO, is_aside, is_issued, is_since
from briefview.extraction.word import Tag, Word

_HELPING = frozenset({"has", "have", "had", "did", "do", "does", "would", "will"})
_RULED = frozenset({"has", "have", "had", "is", "are", "was", "were", ",", "did", "do", "does", "will", "would"})
"""What may follow the subject of a sentence."""
_LONGEST_OPENING = 12
_NEAR = 7
_SHORT = 4
_BEING = frozenset({"is", "are", "was", "were", "been"})
_SURE = frozenset({"say", "tell", "write", "speak", "tweet"})
"""Verbs whose past is no participle that could describe the noun before it."""
_FINITE = frozenset({"is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "should"})
_PREPOSITIONS = frozenset(
    {"by", "in", "at", "on", "to", "from", "as", "for", "with", "of", "during", "after", "before", "under", "and", "or"}
)
_ANIMATE = frozenset({Tag.GROUP, Tag.ROLE, Tag.ORGANIZATION, Tag.CAPITAL, Tag.PRONOUN})


def find_source_attributions(document: Document, sentence: Sentence) -> list[Attribution]:
    """Return who says something in a sentence, whoever it is, by the verbs of saying outside its quotations."""
    inside = sentence.words
    heading = sentence.block.kind in {BlockKind.TITLE, BlockKind.HEADING} or _is_headline(document, sentence)
    return list(_attributions(document, inside.start, inside.stop, heading=heading))


def _is_headline(document: Document, sentence: Sentence) -> bool:
    """Tell a first sentence whose words all have capitals, as headlines do, and one all in capital letters."""
    if document.text[sentence.start : sentence.end].isupper():
        return True
    longer = [word for word in document.words[sentence.words.start : sentence.words.stop] if len(word.text) > _SHORT]
    return sentence.number == 0 and len(longer) > 1 and all(not word.text[0].islower() for word in longer)


def _attributions(document: Document, start: int, limit: int, *, heading: bool) -> Iterator[Attribution]:
    words, floor, verbs = document.words, start, lexicon().saying
    for at in [i for i in range(start, limit) if words[i].low in verbs or words[i].low == "according"]:
        if at < floor or document.is_quoted(words[at].start):
            continue
        found = _according_to(document, at, limit)
        if words[at].saying and (heading or Tag.CAPITAL not in words[at].tags):
            found = (
                _inverted(document, at, floor, limit)
                or _passive(document, at, floor, limit)
                or _plain(document, at, floor, limit)
                or (_participle(document, at, start, limit) if floor == start else None)
            )
        if found:
            yield found
            floor = found.last


def _according_to(document: Document, at: int, limit: int) -> Attribution | None:
    words = document.words
    if words[at].low != "according" or at + 2 >= limit or words[at + 1].low != "to":
        return None
    phrase = phrase_behind(document, at + 2, limit)
    if phrase and phrase.last < limit and words[phrase.last].low in {"who", "which", "that"}:
        comma = next((i for i in range(phrase.last, limit) if words[i].text == ","), phrase.extent)
        phrase = phrase._replace(extent=comma)
    return Attribution(_subject(document, phrase), at, at + 2, Order.ACCORDING_TO) if phrase else None


def _inverted(document: Document, at: int, floor: int, limit: int) -> Attribution | None:
    """Match "words, said officials"."""
    words, verb = document.words, document.words[at].saying
    before = words[at - 1].text if at > floor else ""
    if verb is None or before not in {'"', ",", "'"} or not verb.frames & {"quote", "clause"}:
        return None
    phrase = phrase_behind(document, at + 1, limit)
    if phrase is None or not (verb.form is Form.FINITE or _agrees(verb, head_of(document, phrase))):
        return None
    closes = phrase.last >= limit or Tag.PUNCTUATION in words[phrase.last].tags or before == '"'
    return Attribution(_subject(document, phrase), at, at + 1, Order.VERB_SUBJECT) if closes else None


def _agrees(verb: SayingVerb, head: Word) -> bool:
    """Tell whether a verb in its bare form goes with a noun: "critics say"."""
    return verb.form is Form.BASE and is_plural(head)


def _passive(document: Document, at: int, floor: int, limit: int) -> Attribution | None:
    """Match "words were reported by officials"."""
    words, verb = document.words, document.words[at].saying
    helped = any(words[i].low in {"was", "were", "been"} for i in range(max(floor, at - 3), at))
    if verb is None or not helped or at + 2 >= limit or words[at + 1].low != "by":
        return None
    phrase = phrase_behind(document, at + 2, limit) if verb.frames & {"object", "clause"} else None
    return Attribution(_subject(document, phrase), at, at + 2, Order.PASSIVE) if phrase else None


def _plain(document: Document, at: int, floor: int, limit: int) -> Attribution | None:
    """Match "officials said"."""
    verb = document.words[at].saying
    group = _verb_group(document, at, floor)
    if verb is None or group is None:
        return None
    phrase = phrase_behind_quotation(document, group, floor) or phrase_before(document, group, floor)
    if phrase is None or not _is_said_by(document, at, phrase, limit):
        return None
    if phrase.first > floor and _is_subordinate(document.words[phrase.first - 1], verb):
        return None
    return Attribution(_subject(document, phrase), at, verb_end(document, at, limit), Order.SUBJECT_VERB)


def _is_subordinate(before: Word, verb: SayingVerb) -> bool:
    """Tell what tells of no saying by the word before it: "with all eyes focused on", "if they want", "to say they"."""
    within = before.saying is not None and before.saying.form is Form.BASE
    return within or before.low in {"if", "unless"} or (before.low == "with" and verb.form is Form.FINITE)


def _participle(document: Document, at: int, start: int, limit: int) -> Attribution | None:
    """Match "officials closed the road, saying": a participle of saying goes with the subject of the sentence."""
    words, verb = document.words, document.words[at].saying
    before = at - 1 - (Tag.ADVERB in words[at - 1].tags)
    if verb is None or verb.form is not Form.ING or before <= start or not _is_break(document, before):
        return None
    tells = "person" in verb.frames and any(word.low == "that" for word in words[at + 1 : min(limit, at + _NEAR)])
    if not ({"clause", "quote"} <= verb.frames or tells) or not frame_fits(document, verb, at + 1, limit):
        return None
    phrase = phrase_behind(document, _behind_opening(document, start, before), before)
    if phrase is None or not (_is_animate(document, phrase) or is_plural(head_of(document, phrase))):
        return None
    ruled = (
        words[phrase.last].low in _RULED
        or words[phrase.last].low in lexicon().words["saying.pasts"]
        or words[phrase.last].low.endswith("ed")
    )
    follows = phrase.last < before and ruled
    return Attribution(_subject(document, phrase), at, at + 1, Order.SUBJECT_VERB) if follows else None


def _is_break(document: Document, at: int) -> bool:
    """Tell a comma or dash, or the end of a quotation that holds the comma inside."""
    word = document.words[at]
    return word.text in {",", "–", "—", "-"} or (word.text == '"' and document.plain[word.start - 1] == ",")


def _behind_opening(document: Document, start: int, limit: int) -> int:
    """Return the index behind "In May," at the start of a sentence, or the same index."""
    words = document.words
    start += words[start].low in {"and", "but", "yet", "so", "then"}
    timed = words[start].low in {"a", "two", "three", "later"} and words[min(start + 3, limit - 1)].low in {
        "later",
        ",",
    }
    if words[start].low not in _PREPOSITIONS and not timed:
        return start
    return next((at + 1 for at in range(start, min(limit, start + _LONGEST_OPENING)) if words[at].text == ","), start)


def _verb_group(document: Document, at: int, floor: int) -> int | None:
    """Return the index of the first word of the group that a verb of saying ends, or nothing where it ends none."""
    words, first = document.words, at
    low = [word.low for word in words[max(floor, at - 3) : at]]
    if low[-1:] == ["as"] and low[-2:-1] in (["quoted"], ["cited"]):
        return at - 3
    if low[-1:] == ["as"]:
        quoted = any(word.low in {"quoted", "cited"} for word in words[max(floor, at - 10) : at])
        return at - 1 if quoted else None
    if words[at].saying and (issued := is_issued(document, at)):
        first = issued
    helping = _HELPING | _BEING if _is_progressive(document, at) else _HELPING
    first = _before_fillers(document, _before_phase(document, first, floor), floor, helping)
    if first > floor and first < at and words[first - 1].low in {"on", "last", "this", "earlier"}:
        first -= 1
    return first


def _before_phase(document: Document, at: int, floor: int) -> int:
    """Return the index of "continue to", "went on to", "began" or "are" before a verb, or the same index."""
    words = document.words
    if at - 2 >= floor and words[at - 1].low == "to":
        if words[at - 2].low in PHASES_TO:
            return at - 2
        went = at - 3 >= floor and words[at - 2].low == "on" and words[at - 3].low in {"went", "goes"}
        return at - 3 if went else at
    gerund = words[at].saying is not None and words[at].low.endswith("ing") and at > floor
    return at - 1 if gerund and words[at - 1].low in PHASES_ING else at


def _before_fillers(document: Document, at: int, floor: int, helping: frozenset[str]) -> int:
    """Return the index of the first of the adverbs, helping verbs and days before a word, or the same index."""
    words = document.words
    while at > floor:
        before = words[at - 1]
        if at - 4 >= floor and is_aside(document, at - 3, at) and words[at - 4].low in helping:
            at -= 3
        elif (
            at - 2 >= floor and before.low in PARTS_OF_TIME and words[at - 2].low in {"last", "this", "late", "earlier"}
        ):
            at -= 2
        elif (
            Tag.ADVERB in before.tags
            or before.low in helping
            or before.low == "first"
            or Tag.CALENDAR in before.tags
            or is_since(document, at - 1)
        ):
            at -= 1
        else:
            break
    return at


def _is_progressive(document: Document, at: int) -> bool:
    """Tell the "calling" of "is also calling for": a participle behind a form of "be" and adverbs."""
    words, before = document.words, at - 1
    if words[at].saying is None or not words[at].low.endswith("ing"):
        return False
    while before > 0 and Tag.ADVERB in words[before].tags:
        before -= 1
    return before >= 0 and words[before].low in _BEING


def _is_said_by(document: Document, at: int, phrase: SourcePhrase, limit: int) -> bool:
    """Tell whether a verb is one of saying with a noun phrase as its subject."""
    words, head = document.words, head_of(document, phrase)
    verb = words[at].saying
    before = words[phrase.first - 1] if phrase.first else None
    relative = before is not None and before.low in {"which", "who", "whom", "what"}
    inserted = relative and at + 1 < limit and words[at + 1].low in _FINITE
    if verb is None or (relative and not inserted) or (verb.form is Form.ING) is not _is_participle(document, at):
        return False
    helped = any(word.low in _HELPING for word in words[phrase.last : at])
    if verb.form is Form.BASE and not (helped or is_plural(head) or words[at - 1].low == "to"):
        return False
    if verb.form is Form.FINITE and is_behind_quotation(document, phrase.first):
        return True
    if not (is_saying(document, at, limit) if verb.form is Form.FINITE else frame_fits(document, verb, at + 1, limit)):
        return False
    acts = not verb.frames - {"object"} or verb.base in {"promise", "threaten"}
    if acts and not _is_animate(document, phrase):
        return False
    return _is_followed(document, at, verb, limit)


def _is_participle(document: Document, at: int) -> bool:
    """Tell where a verb stands as a participle: "as saying", "issued a letter saying", "are saying", "began saying"."""
    words, saying = document.words, document.words[at].saying
    progressive = _is_progressive(document, at) or words[at - 1].low in PHASES_ING
    reports = saying is not None and bool(saying.frames - {"object"})
    quoted = words[at - 1].low == "as" and saying is not None and bool(saying.frames & {"clause", "person"})
    return quoted or is_issued(document, at) > 0 or (progressive and reports)


def _is_animate(document: Document, phrase: SourcePhrase) -> bool:
    """Tell whether a noun phrase looks like somebody: a group, an office, a body, or a name."""
    words = document.words[phrase.first : phrase.last]
    owned = len(words) > 1 and words[1].text == "'s" and Tag.CAPITAL in words[0].tags
    person = lexicon().has("saying.persons", words[-1].low.removesuffix("s"))
    return owned or person or bool(_ANIMATE & words[-1].tags) or any(Tag.CAPITAL in word.tags for word in words[1:])


def _is_followed(document: Document, at: int, verb: SayingVerb, limit: int) -> bool:
    """Tell a verb with words that it reports from a participle or a noun of the same letters: "figures reported by"."""
    words = document.words
    following = words[at + 1] if at + 1 < limit else None
    if following is None or verb.base in _SURE:
        return True
    if following.low in verb.frames or following.low == "not":
        return following.low != "not"
    if Tag.CALENDAR in following.tags or following.low in _PREPOSITIONS:
        return any(word.low == "that" or word.text in {'"', ":"} for word in words[at + 1 : min(limit, at + 12)])
    if verb.form is Form.BASE and Tag.HONORIFIC in following.tags:
        return False
    return Tag.AUXILIARY not in following.tags


def _subject(document: Document, phrase: SourcePhrase) -> Subject:
    words = document.words
    span = Span(words[phrase.first].start, words[phrase.last - 1].end)
    return Subject(SubjectKind.SOURCE, phrase.first, phrase.last, phrase.extent, span)
