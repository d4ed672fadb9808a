"""A sentence about the event, read for who holds it: the subject of a verb, the agent behind "by", and partners."""

from collections.abc import Iterator
from typing import NamedTuple

from briefview.extraction.body_name import small_body_end
from briefview.extraction.document import Document
from briefview.extraction.event_choice import EventChoice, by_sentence, meant_early
from briefview.extraction.event_phrase import EventPhrase
from briefview.extraction.lexicon import lexicon
from briefview.extraction.organization import behind_description, organizations_from
from briefview.extraction.pattern import Pattern, either, many, maybe, one, seq, tagged
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span
from briefview.extraction.word import Tag, Word

_JOINT = one(
    "collaboration", "cooperation", "co-operation", "partnership", "association", "conjunction", "coordination",
    "co-ordination", "concert", "tandem", "alliance",
)  # fmt: skip
_CLOSE = one("close", "active", "full", "strategic", "technical")
IN_JOINT = seq(maybe(one("jointly")), one("in"), maybe(_CLOSE), _JOINT, one("with"))
WITH = seq(maybe(one(",")), either(IN_JOINT, seq(one("jointly", "together", "along"), one("with")), one("alongside")))
_BY = seq(
    many(
        either(tagged(Tag.ADVERB), one("jointly", "every", "three", "two", "years", "year", "annually", "on")), most=4
    ),
    one("by"),
)
_AUXILIARIES = frozenset(
    {"is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "to", "will", "which"}
)
_CALM = frozenset(
    {
        "played", "plays", "play", "will", "is", "are", "has", "have", "had", "be", "to", "been", "was", "were", "(",
        ")", ",", "on", "in", "at", "here", "this", "the", "of", "morning", "afternoon", "evening", "week", "month",
        "yesterday", "today", "tomorrow", "also", "both", "came", "come", "together", "jointly",
        "would", "successfully", "again",
    }
)  # fmt: skip
_BREAKS = frozenset({".", ";", ":", "(", "who", "which", "that", "while", "where", "and", "but"})
_MARKS = frozenset({"–", "—", ":", "-", ".", ",", "that", "which", "/", ")", "time"})
_LINE_MARKS = frozenset({"–", "—", ":", "-"})
_CLAUSES = frozenset({"which", "who", "that", "whose"})
_GROUNDS = frozenset({"city", "province", "district", "town", "state", "region", "county", "hotel", "capital"})
_ASIDE = frozenset(
    {"at", "during", "ahead", "after", "before", "sidelines", "margins", "until", "following", "against"}
)
_FAR = 16
_LONG = 100


class HostClause(NamedTuple):
    """A sentence that speaks of the event."""

    document: Document
    choice: EventChoice
    sentence: Sentence
    own: tuple[EventPhrase, ...]
    """Where the sentence names or means the event."""

    @property
    def indexes(self) -> range:
        """The words of the sentence."""
        return self.sentence.words

    def is_open(self, at: int) -> bool:
        """Tell whether a word is outside quotation marks and not told of another event."""
        start = self.document.words[at].start
        return not self.document.is_quoted(start) and not self.choice.is_of_other(self.sentence, start)

    def agents(self, at: int) -> range:
        """Return the words behind the "by" or "together with" of a participle; none where there is neither."""
        words, stop = self.document.words, self.indexes.stop
        if at < stop and words[at - 1].low.startswith("co-") and words[at].low == "with":
            return range(at + 1, stop)
        for index in range(at, min(stop, at + _FAR)):
            end = max(_BY(words, index, {}), WITH(words, index, {}))
            if index < end <= stop:
                return range(end, stop)
            if not self._reads_over(index, at):
                break
        return range(0)

    def _reads_over(self, index: int, first: int) -> bool:
        """Tell whether a word may stand between a participle and its "by": a place, a day, for whom."""
        word, words = self.document.words[index], self.document.words
        if word.text == "(" and index + 2 < self.indexes.stop and words[index + 2].text == ")":
            return Tag.PLACE in words[index + 1].tags
        verb = index > first and word.low.endswith(("ed", "ing")) and self.document.words[index - 1].low != "the"
        month = Tag.CALENDAR in word.tags
        return month or not (word.low in _BREAKS or Tag.AUXILIARY in word.tags or word.saying or verb)

    def names_event(self, at: int) -> bool:
        """Tell whether a participle is said of the event: "the forum in Lima, organised by"."""
        before = [p for p in self.own if p.phrase.end <= self.document.words[at].start]
        first = self.indexes.start
        if not before:
            leading = self.document.words[at - 1].low in {"and", ","} and not any(
                Tag.AUXILIARY in self.document.words[i].tags for i in range(first, at)
            )
            return at - first < 4 or leading or not self.own
        behind = self.document.words_in(before[-1].phrase).stop
        subject = self._subject_of(at, behind)
        near = self.document.words[subject]
        if subject < behind or near.text in {",", "(", "–", "—", "-"} or near.low in {"which", "it", "and"}:
            return True
        between = self.document.words[behind:at]
        purpose = any(word.low == "for" for word in between[:2])
        told = subject < at - 1 and not any(_is_clause(word) for word in between[: subject - behind + 1])
        return Tag.EVENT in near.tags or purpose or told or all(map(_is_quiet, between))

    def _subject_of(self, at: int, floor: int) -> int:
        """Return the index of the word before a participle and its helping verbs."""
        words, index = self.document.words, at - 1
        while index >= floor and (
            {Tag.AUXILIARY, Tag.ADVERB} & words[index].tags or words[index].low in _AUXILIARIES | {"jointly", "both"}
        ):
            index -= 1
        return index

    def has_object(self, at: int) -> bool:
        """Tell whether a verb has the event as its object, behind it or as "the forum, which the board is hosting"."""
        word, words = self.document.words[at], self.document.words
        if words[min(at + 1, len(words) - 1)].low == "by":
            return False
        ahead = next((p.phrase.start for p in self.own if 0 < p.phrase.start - word.end < _LONG), None)
        if ahead is None:
            return self._relative(at) is not None
        between = words[at + 1 : self.document.words_in(Span(word.end, ahead)).stop]
        return all(low not in _ASIDE for low in (item.low for item in between))

    def _relative(self, at: int) -> int | None:
        """Return the index behind "the forum, which", where a verb stands a few words on."""
        words = self.document.words
        ends = [self.document.words_in(p.phrase).stop for p in self.own if p.phrase.end <= words[at].start]
        near = range(ends[-1], min(at, ends[-1] + _FAR)) if ends else range(0)
        return next((i + 1 for i in near[:3] if words[i].low in {"which", "that"}), None)

    def subject(self, at: int) -> list[Span]:
        """Return the bodies that are the subject of a verb, with their partners."""
        if self._is_passive(at):
            return []
        for start in self._starts(at):
            spans, stop = self._bodies(start, at)
            if self._is_dateline(spans, start):
                continue
            if spans and stop < at and self._says_it(stop, at):
                return spans
            if spans and stop <= at and self._reaches(stop, at):
                joined = [self._partners(self.indexes.start, start, IN_JOINT), self._partners(stop, at + 2, WITH)]
                return [*spans, *(joined[1] or self._partners(stop, self.indexes.stop, IN_JOINT)), *joined[0]]
        return []

    def _is_dateline(self, spans: list[Span], start: int) -> bool:
        """Tell the city of a dateline from a city that hosts: a mark of the dateline follows in the sentence."""
        cities = lexicon().gazetteer.cities
        known = bool(spans) and all(span.of(self.document.plain).lower() in cities for span in spans)
        words = self.document.words[start : start + _FAR]
        return known and start == self.indexes.start and any(word.text in _LINE_MARKS for word in words)

    def _says_it(self, stop: int, at: int) -> bool:
        """Tell whether a verb of saying and "it" stand before a verb: "the board said it will host"."""
        words = self.document.words
        before = next((i for i in range(at - 1, stop, -1) if not {Tag.AUXILIARY, Tag.ADVERB} & words[i].tags), stop)
        return words[stop].saying is not None and words[before].low in {"it", "they"} and before - stop < 4

    def _is_passive(self, at: int) -> bool:
        """Tell "was held" from "is holding" and "held"."""
        before = next((i for i in range(at - 1, at - 4, -1) if Tag.ADVERB not in self.document.words[i].tags), at)
        passive = self.document.words[before].low in {"is", "are", "was", "were", "be", "been", "being"}
        return passive and not self.document.words[at].low.endswith("ing")

    def before_comma(self, at: int) -> list[Span]:
        """Return the bodies before the comma of an apposition: "the Port Board, organisers of"."""
        for start in self._starts(at):
            spans, stop = self._bodies(start, at)
            if spans and at - 3 < stop < at and self.document.words[stop].low == ",":
                return spans
        return []

    def _bodies(self, start: int, at: int) -> tuple[list[Span], int]:
        words = self.document.words
        short = start < at and words[start - 1].low == "the" and words[start].text.islower()
        if short and Tag.ORGANIZATION in words[start].tags:
            return [words[start].span], start + 1
        tags = words[start].tags if start < at else frozenset()
        capital = Tag.CAPITAL in tags and not {Tag.STOP, Tag.CALENDAR} & tags
        return organizations_from(self.document, start, at) if capital else ([], start)

    def _starts(self, at: int) -> list[int]:
        """Return where the subject of a verb may start: with the sentence, or behind a mark or "that"."""
        words, first, relative = self.document.words, self.indexes.start, self._relative(at)
        if relative and not any(0 < p.phrase.start - words[at].end < _LONG for p in self.own):
            return [relative + (words[relative].low == "the")]
        marks = [i + 1 for i in range(max(first, at - 3 * _FAR), at) if words[i].low in _MARKS]
        return [start + (words[start].low in {"the", "*"}) for start in [first, *marks[-8:]]]

    def _partners(self, first: int, last: int, joint: Pattern) -> list[Span]:
        """Return the bodies behind the first "in collaboration with" that starts in a stretch."""
        stop = self.indexes.stop
        for index in range(first, min(last, stop)):
            end = joint(self.document.words, index, {})
            if index < end < stop and self.is_open(index):
                return names_in(self.document, range(end, stop))
        return []

    def _reaches(self, at: int, verb: int) -> bool:
        """Tell whether only helping verbs, a day or a place, or an insertion in commas stand before the verb."""
        between = self.document.words[at:verb]
        if all(map(_is_calm, between)) or (between[0].low in {"and", "along", "together"} and len(between) < 8):
            return True
        if between[0].low == "," and between[1].low in {"which", "who"} and all(map(_is_calm, between[2:])):
            return True
        if (
            any(word.low in _CLAUSES for word in between[:-1])
            or any(word.saying for word in between)
            or len(between) > 23
        ):
            return False
        last = max((i for i, word in enumerate(between) if word.text in {",", ")"}), default=-1)
        inserted = between[0].low in {",", "(", "in", "on", "at"} or Tag.PLACE in between[0].tags
        return inserted and all(map(_is_calm, between[last + 1 :]))


def host_clauses(document: Document, choice: EventChoice, sentences: list[Sentence]) -> Iterator[HostClause]:
    """Yield sentences with where they name the event."""
    own = by_sentence([*choice.phrases, *meant_early(document, choice)])
    for sentence in sentences:
        yield HostClause(document, choice, sentence, own.get(sentence.number, ()))


def _is_calm(word: Word) -> bool:
    calm = {Tag.ADVERB, Tag.ACRONYM, Tag.PLACE, Tag.CALENDAR, Tag.NUMBER}
    return word.low in _CALM or not calm.isdisjoint(word.tags)


def _is_clause(word: Word) -> bool:
    return word.saying is not None or Tag.AUXILIARY in word.tags or word.low in {"that", "which", "who", "heard"}


def _is_quiet(word: Word) -> bool:
    """Tell whether a word can belong to where and when an event is: no verb, and no noun of its own."""
    return not word.text.islower() or Tag.STOP in word.tags or _is_calm(word) or word.low in _GROUNDS


def names_in(document: Document, inside: range) -> list[Span]:
    """Return the organisations of a list, and those behind "in collaboration with" a few words on."""
    start = _behind_people(document, _behind_short_name(document.words, inside), inside.stop)
    if start > inside.start and Tag.ROLE in document.words[start - 1].tags:
        return []
    spans, stop = organizations_from(document, start, inside.stop)
    for index in range(stop, min(inside.stop, stop + 14)):
        end = WITH(document.words, index, {})
        if index < end <= inside.stop:
            start = _behind_people(document, end, inside.stop)
            return spans + organizations_from(document, start, inside.stop)[0]
    return spans


def _behind_short_name(words: tuple[Word, ...], inside: range) -> int:
    """Step over the first of a list, "the ministry, the Port Board", where it is named by its kind alone."""
    at = inside.start
    short = at + 3 < inside.stop and words[at].low == "the" and words[at + 1].text.islower()
    listed = short and Tag.ORGANIZATION in words[at + 1].tags and words[at + 2].text == ","
    return at + 3 if listed else at


def _behind_people(document: Document, at: int, limit: int) -> int:
    """Step over "the volunteers of", "the Danish repair association" before a name."""
    words = document.words
    end = at + (at < limit and words[at].low in {"the", "a", "an"})
    if small_body_end(document, end, limit) > end:
        return end
    end = behind_description(words, end, limit)
    while end < limit and end - at < 6 and Tag.CAPITAL not in words[end].tags and words[end].text.isalpha():
        end += 1
    return end if end < limit and Tag.CAPITAL in words[end].tags else at
