"""Who hosts, organises or convenes the event."""

from briefview.extraction.document import Document
from briefview.extraction.event_choice import EventChoice
from briefview.extraction.finding import Finding, stated
from briefview.extraction.layout import BlockKind
from briefview.extraction.organization import organizations_from
from briefview.extraction.pattern import Groups, either, many, maybe, one, seq, tagged, that
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span
from briefview.extraction.word import Tag, Word

_VERBS = frozenset(
    ["organised", "organized", "organises", "organizes", "hosted", "hosts", "co-hosted", "co-hosts", "convened", "convenes", "co-organised", "co-organized", "co-convened", "arranged", "held", "holds", "holding", "host", "hold", "co-host", "co-hosting", "hosting", "organising", "organizing", "organise", "organize", "convene", "run"]
)
_STRONG = _VERBS - {"held", "holds", "holding", "hold", "run", "arranged"}
_OPENS = frozenset({"opened", "opens", "concluded", "concludes", "launched", "launches", "kicked"})
_WITH = seq(
    maybe(one(",")),
    either(
        seq(
            maybe(one("jointly")),
            one("in"),
            maybe(one("close", "active")),
            one(
                "collaboration",
                "cooperation",
                "co-operation",
                "partnership",
                "association",
                "conjunction",
                "coordination",
            ),
            one("with"),
        ),
        seq(one("jointly", "together", "along"), one("with")),
    ),
)
_PASSIVE = seq(
    that(lambda word: word.low in _VERBS and word.low.endswith(("ed", "held", "run"))),
    many(either(tagged(Tag.ADVERB), one("jointly", "every", "three", "two", "years", "year", "annually")), most=4),
    one("by"),
)
_PARTNERED = seq(that(lambda word: word.low in _VERBS and word.low.endswith(("ed", "held", "run"))), _WITH)
_CALM = frozenset(
    {"will", "is", "are", "has", "have", "had", "be", "to", "successfully", "jointly", "been", "was", "also"}
)


def find_hosts(document: Document, choice: EventChoice) -> list[Finding[str]]:
    """Return the hosts of the event in the order in which the text names them."""
    found = [*_fields(document)]
    for sentence in _sentences(document, choice):
        found += _passive(document, choice, sentence)
        found += _active(document, choice, sentence)
    kept = list[Finding[str]]()
    for host in sorted(found, key=lambda finding: finding.evidence[0].start):
        if not any(_same(host.value, other.value) for other in kept) and not host.evidence[0].overlaps(choice.name):
            kept.append(host)
    return kept[:6]


def _same(left: str, right: str) -> bool:
    one_, two = left.lower().removeprefix("the "), right.lower().removeprefix("the ")
    return one_ == two or f" {one_} " in f" {two} "


def _sentences(document: Document, choice: EventChoice) -> list[Sentence]:
    """Return the sentences that speak of the event, and those whose subject "it" follows them."""
    numbers = {phrase.sentence.number for phrase in choice.phrases}
    it = {
        sentence.number
        for sentence in document.sentences
        if (sentence.number - 1 in numbers or sentence.number - 2 in numbers)
        and document.plain.startswith("It ", sentence.start)
    }
    return [sentence for sentence in document.sentences if sentence.number in numbers | it]


def _fields(document: Document) -> list[Finding[str]]:
    found = list[Finding[str]]()
    for block in document.blocks:
        if block.kind is BlockKind.FIELD and block.label in {
            "organiser",
            "organizer",
            "organisers",
            "organizers",
            "host",
            "hosts",
        }:
            indexes = document.words_in(block.span)
            spans, at = organizations_from(document, indexes.start, indexes.stop)
            after = _WITH(document.words, at, {})
            if after > at:
                spans += organizations_from(document, after, indexes.stop)[0]
            found += [stated(document.text, span, "event.host-field") for span in spans]
    return found


def _passive(document: Document, choice: EventChoice, sentence: Sentence) -> list[Finding[str]]:
    """Match "the forum, convened by the Lakes Commission and hosted by the ministry"."""
    indexes, found = document.words_in(sentence.span), list[Finding[str]]()
    words = document.words
    for at in indexes:
        groups: Groups = {}
        end = max(_PASSIVE(words, at, groups), _PARTNERED(words, at, groups))
        if end < 0 or end > indexes.stop or document.is_quoted(words[at].start):
            continue
        if not _is_about(document, choice, sentence, words[at].start):
            continue
        start = _behind_people(words, end, indexes.stop)
        spans, stop = organizations_from(document, start, indexes.stop)
        further = _further(words, stop, indexes.stop)
        if further:
            spans += organizations_from(document, further, indexes.stop)[0]
        found += [stated(document.text, span, "event.host-verb") for span in spans if _is_host(document, span)]
    return found


def _behind_people(words: tuple[Word, ...], at: int, limit: int) -> int:
    """Step over "the volunteers of", "the Danish repair association" before a name."""
    end = at + (at < limit and words[at].low == "the")
    if end + 1 < limit and Tag.DEMONYM in words[end].tags and words[end + 1].text.islower():
        end += 1
    while end < limit and end - at < 6 and Tag.CAPITAL not in words[end].tags and words[end].text.isalpha():
        end += 1
    return end if end < limit and Tag.CAPITAL in words[end].tags else at


def _further(words: tuple[Word, ...], at: int, limit: int) -> int | None:
    """Return the index of the host behind "in collaboration with", a few words on."""
    for index in range(at, min(limit, at + 14)):
        end = _WITH(words, index, {})
        if index < end <= limit:
            return _behind_people(words, end, limit)
    return None


def _is_about(document: Document, choice: EventChoice, sentence: Sentence, offset: int) -> bool:
    """Tell whether the last event named before an offset is the event of the text."""
    own = max(
        (phrase.phrase.start for phrase in choice.phrases if sentence.start <= phrase.phrase.start < offset), default=-1
    )
    others = max(
        (
            phrase.phrase.start
            for phrase in choice.others
            if sentence.start <= phrase.phrase.start < offset
            and (phrase.proper or phrase.modifiers)
            and not phrase.bare
        ),
        default=-1,
    )
    return own >= others


def _is_host(document: Document, span: Span) -> bool:
    """Leave out persons, months and events."""
    words = [document.words[i] for i in document.words_in(span)]
    titled = any(Tag.HONORIFIC in word.tags and Tag.ORGANIZATION not in word.tags for word in words[:1])
    offices = Tag.ROLE in words[-1].tags or (
        any(Tag.ROLE in word.tags for word in words) and not any(Tag.ORGANIZATION in word.tags for word in words)
    )
    return not titled and not offices and Tag.CALENDAR not in words[0].tags


def _active(document: Document, choice: EventChoice, sentence: Sentence) -> list[Finding[str]]:
    """Match "the Network held its annual seminar", "Pakistan along with Korea are co-hosting the meeting"."""
    words, indexes = document.words, document.words_in(sentence.span)
    for at in indexes:
        if (
            words[at].low not in _VERBS | _OPENS
            or document.is_quoted(words[at].start)
            or (at + 1 < indexes.stop and words[at + 1].low == "by")
        ):
            continue
        target = [
            p
            for p in choice.phrases
            if p.sentence.number == sentence.number and 0 < p.phrase.start - words[at].end < 60
        ]
        strong = words[at].low in _STRONG or words[at].low in {"held", "hold", "holds", "holding", *_OPENS}
        if not target or not strong:
            continue
        subject = _subject_start(document, indexes.start, at)
        if subject is None:
            continue
        spans, stop = organizations_from(document, subject, at)
        if not spans or not _reaches(document, stop, at):
            continue
        if words[at].low in _OPENS and not all(_is_body(document, span) for span in spans):
            continue
        further = _further(words, stop, at)
        if further:
            spans += organizations_from(document, further, at)[0]
        return [
            stated(document.text, span, "event.host-verb")
            for span in spans
            if _is_host(document, span) and not any(p.phrase.overlaps(span) for p in choice.phrases)
        ]
    return _owned(document, choice, sentence)


def _is_body(document: Document, span: Span) -> bool:
    """Tell an organisation from a person or a country."""
    return any(Tag.ORGANIZATION in document.words[i].tags for i in document.words_in(span))


def _subject_start(document: Document, first: int, verb: int) -> int | None:
    """Return the first word of the subject of a verb: the capital words at the start of the sentence or behind a mark."""
    words = document.words
    marks = [i for i in range(first, verb) if words[i].text in {"–", "—", ":", "-", "."} and i - first < 14]
    at = marks[-1] + 1 if marks else first
    at += words[at].low == "the" or words[at].low == "*"
    return at if at < verb and Tag.CAPITAL in words[at].tags and Tag.STOP not in words[at].tags else None


def _reaches(document: Document, at: int, verb: int) -> bool:
    """Tell whether only helping verbs or an insertion in commas stand before the verb."""
    between = [document.words[i] for i in range(at, verb)]
    if all(
        word.low in _CALM
        or Tag.ADVERB in word.tags
        or word.text in {"(", ")"}
        or Tag.ACRONYM in word.tags
        or word.text == ","
        or Tag.PLACE in word.tags
        for word in between
    ):
        return True
    return (
        bool(between)
        and (between[0].text == "," or between[0].low in {"in", "on", "("})
        and len(between) < 24
        and not any(Tag.STOP in word.tags and word.low in {"which", "who", "that"} for word in between)
    )


def _owned(document: Document, choice: EventChoice, sentence: Sentence) -> list[Finding[str]]:
    """Match "Leeds City Council's first Night-Time Economy Forum" and its passive partners."""
    words, indexes = document.words, document.words_in(sentence.span)
    for phrase in choice.phrases:
        if phrase.sentence.number != sentence.number:
            continue
        start = document.words_in(phrase.phrase).start
        marks = [i for i in range(max(indexes.start, start - 3), start) if words[i].text == "'s"]
        if not marks or not (choice.name.overlaps(phrase.phrase)):
            continue
        first = marks[0]
        while first > indexes.start and Tag.CAPITAL in words[first - 1].tags:
            first -= 1
        owner = Span(words[first].start, words[marks[0] - 1].end) if first < marks[0] else None
        if owner and any(Tag.ORGANIZATION in words[i].tags for i in range(first, marks[0])):
            return [stated(document.text, owner, "event.host-verb")]
    return []
