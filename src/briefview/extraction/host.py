"""Who hosts, organises or convenes the event."""

from briefview.extraction.document import Document
from briefview.extraction.event_choice import EventChoice
from briefview.extraction.finding import Finding, stated
from briefview.extraction.layout import BlockKind
from briefview.extraction.lexicon import lexicon
from briefview.extraction.organization import organizations_from
from briefview.extraction.pattern import either, many, maybe, one, seq, tagged
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span
from briefview.extraction.word import Tag, Word

_JOINT = one(
    "collaboration", "cooperation", "co-operation", "partnership", "association", "conjunction", "coordination"
)
_IN_JOINT = seq(maybe(one("jointly")), one("in"), maybe(one("close", "active")), _JOINT, one("with"))
_WITH = seq(maybe(one(",")), either(_IN_JOINT, seq(one("jointly", "together", "along"), one("with"))))
_REGULARLY = either(tagged(Tag.ADVERB), one("jointly", "every", "three", "two", "years", "year", "annually"))
_BY = seq(many(_REGULARLY, most=4), one("by"))
_DAYS = frozenset({"today", "yesterday", "tomorrow"})
_FOR = frozenset({"for", "at", "in", "on"})
_LABELS = frozenset({"organiser", "organizer", "organisers", "organizers", "host", "hosts"})
_CALM = frozenset(
    {"played", "plays", "play", "will", "is", "are", "has", "have", "had", "be", "to", "been", "was", "(", ")", ","}
)
_MOST = 6


def find_hosts(document: Document, choice: EventChoice) -> list[Finding[str]]:
    """Return the hosts of the event in the order in which the text names them."""
    found = [stated(document.text, span, "event.host-field") for span in _fields(document)]
    for sentence in _sentences(document, choice):
        spans = [*_passive(document, choice, sentence), *_active(document, choice, sentence)]
        spans = spans or _joint(document, choice, sentence) or _told(document, choice, sentence)
        found += [stated(document.text, span, "event.host-verb") for span in spans if _is_host(document, span)]
    kept = list[Finding[str]]()
    for host in sorted(found, key=lambda finding: finding.evidence[0].start):
        repeated = any(_is_part(host.value, other.value) for other in kept)
        if len(kept) < _MOST and not repeated and not host.evidence[0].overlaps(choice.name):
            kept.append(host)
    return kept


def _is_part(name: str, known: str) -> bool:
    return f" {name.lower().removeprefix('the ')} " in f" {known.lower()} "


def _sentences(document: Document, choice: EventChoice) -> list[Sentence]:
    """Return the sentences that speak of the event, and those that go on with "It"."""
    numbers = {sentence.number for sentence in choice.sentences()}
    near = sorted(
        {number + step for number in numbers for step in (0, 1, 2) if number + step < len(document.sentences)}
    )
    sentences = [document.sentences[number] for number in near]
    return [s for s in sentences if s.number in numbers or document.plain.startswith("It ", s.start)]


def _fields(document: Document) -> list[Span]:
    """Read a header such as "Organiser: Storage Council, in cooperation with the Fire College"."""
    found = list[Span]()
    for block in document.blocks:
        if block.kind is BlockKind.FIELD and block.label in _LABELS:
            found += _names(document, document.words_in(block.span))
    return found


def _names(document: Document, inside: range) -> list[Span]:
    """Return the organisations of a list, and those behind "in collaboration with" a few words on."""
    start = _behind_people(document.words, inside.start, inside.stop)
    spans, stop = organizations_from(document, start, inside.stop)
    for index in range(stop, min(inside.stop, stop + 14)):
        end = _WITH(document.words, index, {})
        if index < end <= inside.stop:
            start = _behind_people(document.words, end, inside.stop)
            return spans + organizations_from(document, start, inside.stop)[0]
    return spans


def _behind_people(words: tuple[Word, ...], at: int, limit: int) -> int:
    """Step over "the volunteers of", "the Danish repair association" before a name."""
    end = at + (at < limit and words[at].low == "the")
    if end + 1 < limit and Tag.DEMONYM in words[end].tags and words[end + 1].text.islower():
        end += 1
    while end < limit and end - at < 6 and Tag.CAPITAL not in words[end].tags and words[end].text.isalpha():
        end += 1
    return end if end < limit and Tag.CAPITAL in words[end].tags else at


def _passive(document: Document, choice: EventChoice, sentence: Sentence) -> list[Span]:
    """Match "the forum, convened by the Lakes Commission and hosted by the ministry"."""
    words, indexes, found = document.words, document.words_in(sentence.span), list[Span]()
    for at in indexes:
        if not lexicon().has("event.hosting_passive", words[at].low) or document.is_quoted(words[at].start):
            continue
        both = words[at].low.startswith("co-") and at + 1 < indexes.stop and words[at + 1].low == "with"
        joint = at + 2 if both else at
        end = max(_BY(words, _behind_purpose(words, at + 1, indexes.stop), {}), _WITH(words, at + 1, {}), joint)
        if at < end <= indexes.stop and not choice.is_of_other(sentence, words[at].start):
            found += _names(document, range(end, indexes.stop))
    return found


def _behind_purpose(words: tuple[Word, ...], at: int, limit: int) -> int:
    """Step over "for young pilots", "at the Old Mill" between a verb and "by"."""
    if at >= limit or words[at].low not in _FOR:
        return at
    for index in range(at + 1, min(limit, at + 10)):
        if words[index].low == "by":
            return index
        if {Tag.PUNCTUATION, Tag.AUXILIARY} & words[index].tags or words[index].saying:
            break
    return at


def _joint(document: Document, choice: EventChoice, sentence: Sentence) -> list[Span]:
    """Match "the forum will open in Lima in collaboration with the Port Board"."""
    own = [p for p in choice.phrases if p.sentence.number == sentence.number]
    indexes = document.words_in(Span(own[0].phrase.end, sentence.end)) if own else range(0)
    for at in indexes:
        end = _IN_JOINT(document.words, at, {})
        if at < end < indexes.stop and not choice.is_of_other(sentence, document.words[at].start):
            return organizations_from(document, end, indexes.stop)[0]
    return []


def _told(document: Document, choice: EventChoice, sentence: Sentence) -> list[Span]:
    """Match "The organisers of the forum are the Port Board and the Lamp Society"."""
    words, indexes = document.words, document.words_in(sentence.span)
    own = [p for p in choice.phrases if p.sentence.number == sentence.number]
    for phrase in own:
        first, behind = document.words_in(phrase.phrase).start, document.words_in(phrase.phrase).stop
        named = any(words[i].low in _LABELS for i in range(max(indexes.start, first - 3), first))
        if named and behind + 1 < indexes.stop and words[behind].low in {"is", "are", "was", "were"}:
            return organizations_from(document, behind + 1, indexes.stop)[0]
    return []


def _is_host(document: Document, span: Span) -> bool:
    """Leave out persons, cities and dates."""
    words = [document.words[i] for i in document.words_in(span)]
    body = any(Tag.ORGANIZATION in word.tags for word in words)
    titled = Tag.HONORIFIC in words[0].tags and Tag.ORGANIZATION not in words[0].tags
    office = Tag.ROLE in words[-1].tags or (any(Tag.ROLE in word.tags for word in words) and not body)
    city = span.of(document.plain).lower() in lexicon().gazetteer.cities
    people = len(words) == 1 and (Tag.DEMONYM in words[0].tags or words[0].low in _DAYS)
    return not (titled or office or city or people) and Tag.CALENDAR not in words[0].tags


def _active(document: Document, choice: EventChoice, sentence: Sentence) -> list[Span]:
    """Match "the Network held its annual seminar", "Pakistan along with Korea are co-hosting the meeting"."""
    indexes = document.words_in(sentence.span)
    for at in indexes:
        if not _holds(document, choice, sentence, at):
            continue
        subject = _subject_start(document, indexes.start, at)
        spans, stop = organizations_from(document, subject, at)
        opening = lexicon().has("event.hosting_opening", document.words[at].low)
        if not spans or not _reaches(document, stop, at) or (opening and not all(_is_body(document, s) for s in spans)):
            continue
        names = _names(document, range(subject, at))
        return [span for span in names if not any(p.phrase.overlaps(span) for p in choice.phrases)]
    return _owner(document, choice, sentence)


def _holds(document: Document, choice: EventChoice, sentence: Sentence, at: int) -> bool:
    """Tell whether a verb has the event as its object."""
    word = document.words[at]
    verb = lexicon().has("event.hosting_active", word.low) or lexicon().has("event.hosting_opening", word.low)
    if not verb or document.is_quoted(word.start) or document.words[min(at + 1, len(document.words) - 1)].low == "by":
        return False
    starts = (p.phrase.start for p in choice.phrases if p.sentence.number == sentence.number)
    return any(0 < start - word.end < 100 for start in starts)


def _is_body(document: Document, span: Span) -> bool:
    """Tell an organisation from a person or a country."""
    return any(Tag.ORGANIZATION in document.words[i].tags for i in document.words_in(span))


def _subject_start(document: Document, first: int, verb: int) -> int:
    """Return where the capital words of a subject start, or the verb where there are none."""
    words = document.words
    marks = [i for i in range(first, min(verb, first + 14)) if words[i].text in {"–", "—", ":", "-", "."}]
    at = marks[-1] + 1 if marks else first
    at += words[at].low in {"the", "*"}
    return at if at < verb and Tag.CAPITAL in words[at].tags and Tag.STOP not in words[at].tags else verb


def _reaches(document: Document, at: int, verb: int) -> bool:
    """Tell whether only helping verbs, or an insertion in commas, stand before the verb."""
    between = document.words[at:verb]
    if all(word.low in _CALM or {Tag.ADVERB, Tag.ACRONYM, Tag.PLACE} & word.tags for word in between):
        return True
    clause = any(word.low in {"which", "who", "that"} for word in between)
    return len(between) < 24 and not clause and between[0].low in {",", "in", "on", "("}


def _owner(document: Document, choice: EventChoice, sentence: Sentence) -> list[Span]:
    """Match "Leeds City Council's first Night-Time Economy Forum"."""
    words, floor = document.words, document.words_in(sentence.span).start
    for phrase in choice.phrases:
        if phrase.sentence.number != sentence.number or not choice.name.overlaps(phrase.phrase):
            continue
        start = document.words_in(phrase.phrase).start
        mark = next((i for i in range(max(floor, start - 3), start) if words[i].text == "'s"), floor)
        first = mark
        while first > floor and Tag.CAPITAL in words[first - 1].tags:
            first -= 1
        if any(Tag.ORGANIZATION in word.tags for word in words[first:mark]):
            return [Span(words[first].start, words[mark - 1].end)]
    return []
