"""Whether a text reports an event: somebody was at it, and it was held somewhere or on some day."""

from briefview.extraction.document import Document
from briefview.extraction.event_phrase import EventPhrase, text_before
from briefview.extraction.event_setting import ARTICLES, HELD, LEAD, REACH, is_crowd_at, is_placed, is_told_held
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.layout import BlockKind
from briefview.extraction.lexicon import cues, lexicon
from briefview.extraction.span import Span
from briefview.extraction.word import Tag, Word

_WHEN = frozenset({"today", "yesterday", "here", "virtually"})
"""What may stand between a verb and the event that it opens: "inaugurated virtually today the Forum"."""
_LONG = ("-day", "-hour", "-week", "-month")
_TAKES_PLACE = late_pattern(
    r"(?:,\s(?:which|that))?\s(?:will|was|is|has|opened|opens|began|begins|ended|ends|closed|kicked|kicks|brought|drew|saw|attracted|"
    r"featured|heard|gathered)\b"
)
_CALLING = frozenset(
    {
        "convened", "chaired", "hosted", "co-hosted", "co-organised", "co-organized", "organised", "organized",
        "conducted", "performed",
    }
)  # fmt: skip
_HOLDING = frozenset(
    {"held", "opened", "inaugurated", "closed", "concluded", "completed", "hosts", "holds", "opens", "launched"}
)
_BEING_AT = frozenset({"in", "attended", "attends", "joined", "chaired", "graced", "addressed"})
_SPEAKING = frozenset(
    {
        "speaking", "addressing", "said", "remarks", "spoke", "addressed", "speech", "statement", "address",
        "delivered", "lecture",
    }
)  # fmt: skip
_AT = frozenset({"told", "to", "at", "during", "in", "for"})
_DEATH = late_pattern(r"\b(?<!who )(?:has died|died (?:on|at|aged|peacefully)|(?:has )?passed away)\b")
_PLANNING = frozenset({"conduct", "hold", "host", "organise", "organize", "convene"})
_YEAR_ONLY = late_pattern(r",?\s(?:(?:held|hosted|convened|organi[sz]ed) )?(?:in|back in) (?:19|20)\d\d\b")
_VISITS = frozenset({"visit", "state visit", "official visit", "working visit"})
_STARTING = frozenset({"opened", "opens", "launched", "launches"})
_WRITTEN = frozenset({"consultation", "consultations", "inquiry", "competition"})
"""Kinds that are mostly carried on by letter where somebody starts them."""
_TAKING_PART = frozenset(
    {
        "participated", "participating", "part", "spoke", "speaking", "participate", "speaker", "speakers",
        "panellists", "panelists",
    }
)  # fmt: skip
_ADDRESSING = frozenset({"address", "speech", "remarks", "statement", "message", "greeting", "lecture", "presentation"})
_ADDRESSED = frozenset({"told", "addressing", "addressed"})
_MARKING = late_pattern(r"\s(?:to (?:mark|celebrate|commemorate)|marking|celebrating|in honou?r of)\b")
_EDITIONS = frozenset({"edition", "phase", "series"})
_ENDS = frozenset({"opening", "closing", "start", "end", "beginning", "conclusion", "completion", "close"})
_OWN_KINDS = frozenset({"talk", "conversation", "debate"})
"""Kinds that tell of an event where they are told with an adjective and a place: "a public debate in Lima"."""
_ADJUNCT = frozenset({"today", "yesterday", "recently", "here", "jointly", "on", "in", "at", "(", ")", ","})
_OPENS = late_pattern(
    r"(?:,\s(?:[a-z-]+ed|held|led)\b[^.;:]{0,160}?,)?,?\s(?:(?:has|have|will|was|were|is|are|be|been|to|being|officially|formally)\s){0,3}"
    r"(?:held|hosted|opened|opens?|began|begins?|started|starts?|kicked|kicks|kick|concluded|concludes|ended|ends|"
    r"closed|closes|took\splace|takes?\splace|convened|convenes|got|gets|underway|wrapped|wound|launched)\b"
)
_CEREMONIES = ("opening of", "closing of", "opening ceremony of", "closing ceremony of")
_LENGTHS = ("-day ", "-hour ", "-week ", " day ", " day's ", " days' ", " week's ")


def is_reported(document: Document, phrase: EventPhrase) -> bool:
    """Tell "at a training programme on fog in Lima last week" from a mention of an event in passing."""
    head, specified = phrase.head.of(document.plain).lower(), _is_specified(document, phrase)
    passing = lexicon().has("event.passing", head) and "ordinal" not in phrase.modifiers and not specified
    described = head in _OWN_KINDS and not phrase.bare and is_placed(document, phrase)
    if (passing and not described) or _YEAR_ONLY.match(document.plain, phrase.phrase.end):
        return False
    if head in _VISITS:
        return _has_length(document, phrase)
    verb = _word_before(document, phrase)
    told = specified and (_is_opened(document, phrase) or _is_assembled(document, phrase, verb))
    if told or lexicon().has("event.observing", verb):
        return True
    if verb and _is_attending(document, phrase, verb):
        return _is_known(document, phrase, verb, specified=specified)
    if is_told_held(document, phrase):
        return True
    opens = specified and _OPENS.match(document.plain, phrase.phrase.end)
    return bool(opens) or (
        _has_length(document, phrase) and _TAKES_PLACE.match(document.plain, phrase.phrase.end) is not None
    )


def _is_opened(document: Document, phrase: EventPhrase) -> bool:
    """Tell whether the first sentences speak of the opening or closing of an event: "at the opening ceremony of"."""
    return phrase.sentence.number <= LEAD and text_before(document, phrase).endswith(_CEREMONIES)


def _is_known(document: Document, phrase: EventPhrase, verb: str, *, specified: bool) -> bool:
    """Tell whether an event that somebody holds or attends is told with its place, its length or its subject."""
    if verb in _PLANNING and phrase.sentence.number > 1:
        return False
    known = verb in _CALLING or _has_length(document, phrase) or is_placed(document, phrase)
    known = known or is_crowd_at(document, phrase) or (specified and _is_spoken_at(document, phrase, verb))
    return known or HELD.match(document.plain, phrase.phrase.end) is not None


def tells_of_death(document: Document) -> bool:
    """Tell whether the first sentences report that somebody has died: what is told then is a life, and no event."""
    return any(_DEATH.search(document.masked, *sentence.span) for sentence in document.prose[:LEAD])


def is_supported(document: Document, phrase: EventPhrase, others: tuple[EventPhrase, ...]) -> bool:
    """Tell whether anything says that a named event takes place: a headline, a verb of holding, "the forum" later."""
    if phrase.titled or phrase.sentence.block.kind in {BlockKind.TITLE, BlockKind.HEADING, BlockKind.FIELD}:
        return True
    if _has_length(document, phrase) or is_held(document, phrase) or is_placed(document, phrase):
        return True
    if text_before(document, phrase).endswith(cues("event.parts_of")):
        return True
    known = {"event", phrase.head.of(document.plain).lower()}
    return any(
        other.bare and other.head.of(document.plain).lower() in known and _is_meant(document, other) for other in others
    )


def is_in_writing(document: Document, phrase: EventPhrase) -> bool:
    """Tell whether somebody starts what is carried on by letter: "opened a consultation on rules for drones"."""
    started = _word_before(document, phrase) in _STARTING
    return started and phrase.head.of(document.plain).lower() in _WRITTEN


def _is_meant(document: Document, phrase: EventPhrase) -> bool:
    """Tell whether a word for a kind stands for something that people are at: "told the forum", "the forum ended"."""
    verb = _word_before(document, phrase)
    return verb in _AT or lexicon().has("event.attending", verb) or is_held(document, phrase)


def is_held(document: Document, phrase: EventPhrase) -> bool:
    """Tell whether a verb of holding stands right before a phrase, or behind it: "hosted the Port Training"."""
    before = document.plain[max(phrase.sentence.start, phrase.phrase.start - 24) : phrase.phrase.start].lower().split()
    after = document.plain[phrase.phrase.end : phrase.phrase.end + 24].lower().split()
    return not lexicon().words["event.held"].isdisjoint([*before[-3:], *after[:3]])


def _is_specified(document: Document, phrase: EventPhrase) -> bool:
    """Tell whether a phrase says which event it means: by a name, by two words before its kind or by some behind."""
    if phrase.proper and document.plain[phrase.head.start].isupper():
        return True
    if _MARKING.match(document.plain, phrase.phrase.end):
        return True
    return phrase.name.end > phrase.head.end or len(document.words_in(Span(phrase.name.start, phrase.head.start))) > 1


def _is_assembled(document: Document, phrase: EventPhrase, verb: str) -> bool:
    """Tell whether people came together for the event: "met in Tema on Friday for a workshop on fog"."""
    if verb != "for":
        return False
    end = document.words_in(phrase.phrase).start
    first = max(phrase.sentence.words.start, end - 2 * REACH)
    return any(lexicon().has("event.assembling", word.low) for word in document.words[first:end])


def _is_spoken_at(document: Document, phrase: EventPhrase, verb: str) -> bool:
    """Tell whether somebody spoke at the event, or the first sentences tell who held it."""
    if verb in _HOLDING or verb in _BEING_AT:
        return phrase.sentence.number <= LEAD
    at = document.words_in(phrase.phrase).start
    first = max(phrase.sentence.words.start, at - 6)
    return any(word.low in _SPEAKING for word in document.words[first:at])


def is_introduced(document: Document, phrase: EventPhrase, later: tuple[EventPhrase, ...]) -> bool:
    """Tell whether an event is named by its kind alone, with its length or spoken of again: "a workshop"."""
    if _has_length(document, phrase) or is_told_held(document, phrase) or is_crowd_at(document, phrase):
        return True
    if phrase.sentence.number <= LEAD and _is_called(document, phrase):
        return True
    known = {"event", phrase.head.of(document.plain).lower()}
    return document.words[max(document.words_in(phrase.phrase).start - 1, 0)].low in {"a", "an"} and any(
        other.bare
        and other.head.of(document.plain).lower() in known
        and document.words[document.words_in(other.phrase).start - 1].low == "the"
        for other in later
    )


def _is_called(document: Document, phrase: EventPhrase) -> bool:
    """Tell whether somebody held an event or spoke at it, there or then: "told a workshop in Lima that"."""
    verb, head = _word_before(document, phrase), phrase.head.of(document.plain).lower()
    if verb in _CALLING and is_placed(document, phrase):
        return True
    spoken = verb in _ADDRESSED or (verb == "at" and _is_spoken_at(document, phrase, verb))
    marking = _MARKING.match(document.plain, phrase.phrase.end) is not None
    return spoken and (marking or (not lexicon().has("event.weak", head) and is_placed(document, phrase)))


def _has_length(document: Document, phrase: EventPhrase) -> bool:
    """Tell whether a length stands before an event: "the three-day meeting", "the three-day Harbour Forum"."""
    return any(
        document.plain[:end].endswith(_LENGTHS, max(phrase.sentence.start, end - 9))
        for end in (phrase.head.start, phrase.phrase.start)
    )


def _word_before(document: Document, phrase: EventPhrase) -> str:
    """Return the word that leads to the phrase, before its article, its length and its owner."""
    words, at = document.words, document.words_in(phrase.phrase).start - 1
    first = phrase.sentence.words.start
    while at > first and _is_lead(words[at]):
        at -= 1
    if at - 1 > first and words[at].low == "of" and words[at - 1].low in _EDITIONS:
        at -= 2
        while at > first and (
            Tag.NUMBER in words[at].tags or words[at].low in lexicon().ordinals or _is_lead(words[at])
        ):
            at -= 1
    if at > first and words[at].text == "'s":
        while at > first and (Tag.CAPITAL in words[at - 1].tags or Tag.ORGANIZATION in words[at - 1].tags):
            at -= 1
        at -= 1
    while at > first and _is_lead(words[at]):
        at -= 1
    return words[_behind_adjuncts(document, at, first)].low if at >= first else ""


def _behind_adjuncts(document: Document, at: int, first: int) -> int:
    """Return the verb of holding before a day and a place: "completed today a course", "held in Lima a forum"."""
    words, back = document.words, at
    while (
        back > first
        and at - back < REACH
        and (words[back].low in _ADJUNCT or {Tag.CALENDAR, Tag.NUMBER, Tag.PLACE} & words[back].tags)
    ):
        back -= 1
    return back if back < at and words[back].low in _CALLING | _HOLDING else at


def _is_lead(word: Word) -> bool:
    """Tell whether a word before an event is an article, a length or a number that its name leaves out."""
    return (
        word.low in ARTICLES
        or word.low.endswith(_LONG)
        or word.low in _WHEN
        or Tag.ADVERB in word.tags
        or lexicon().has("event.describing", word.low)
        or (lexicon().has("event.leading", word.low) and word.text != "'s" and word.low != "and")
    )


def _is_attending(document: Document, phrase: EventPhrase, verb: str) -> bool:
    """Tell whether the word before a phrase says that somebody was there, such as "at" or "attended"."""
    if lexicon().has("event.attending", verb):
        return True
    at, first = document.words_in(phrase.phrase).start, phrase.sentence.words.start
    before = {word.low for word in document.words[max(first, at - 6) : at]}
    told = {"in": _TAKING_PART, "to": _ADDRESSING, "of": _ENDS}.get(verb)
    return told is not None and not before.isdisjoint(told)
