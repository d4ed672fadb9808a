"""What persons say, sentence by sentence, before it becomes facts."""

from dataclasses import dataclass, field

from briefview.brief import Manner
from briefview.extraction.attribution import Attribution, Order, find_attributions
from briefview.extraction.document import Document
from briefview.extraction.focus import Focus, Seen, learn_genders
from briefview.extraction.layout import BlockKind
from briefview.extraction.people import People
from briefview.extraction.person import Mention, Person
from briefview.extraction.quotation import Quotation
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span, trimmed
from briefview.extraction.subject import Subject, SubjectKind, find_subjects


@dataclass
class Utterance:
    """One thing that a person says."""

    person: Person
    words: Span
    manner: Manner
    verb: Span | None
    rule: str
    sentence: Sentence
    last: int = 0
    """The number of the last sentence that belongs to it."""
    support: list[Span] = field(default_factory=list)
    """The pronoun or office and the name that it stands for, where the speaker is inferred."""


_ENDS = " \t\n.,;:*"
_SILENT = frozenset({"that", "which", "because"})


def find_utterances(document: Document, people: People) -> list[Utterance]:
    """Return what the persons of a text say, in order."""
    learn_genders(document, people)
    return _Reading(document, people).read()


class _Reading:
    """Reads a text from the first sentence to the last."""

    def __init__(self, document: Document, people: People) -> None:
        self._document = document
        self._people = people
        self._focus = Focus(document, people)
        self._found = list[Utterance]()

    def read(self) -> list[Utterance]:
        """Return all utterances."""
        for sentence in self._document.sentences:
            if sentence.block.kind in {BlockKind.PROSE, BlockKind.ITEM}:
                self._read_sentence(sentence)
            else:
                self._note(sentence, ())
        return self._found

    def _read_sentence(self, sentence: Sentence) -> None:
        if self._continues(sentence):
            return
        subjects = find_subjects(self._document, self._people, sentence)
        attributions = find_attributions(self._document, sentence, subjects)
        speakers = list[tuple[Attribution, Seen]]()
        for attribution in attributions:
            seen = self._resolve(attribution.subject, sentence)
            if seen:
                speakers.append((attribution, seen))
        attributions = [attribution for attribution, _ in speakers]
        before = len(self._found)
        for attribution, seen in speakers:
            start = self._segment_start(attributions, attribution, sentence)
            end = self._segment_end(attributions, attribution, sentence)
            alone = len(speakers) == 1
            utterance = self._utterance(sentence, attribution, seen, Span(start, end), alone=alone)
            if utterance and not any(utterance.words.overlaps(other.words) for other in self._found[before:]):
                self._found.append(utterance)
        self._note(sentence, tuple(seen for _, seen in speakers))

    def _note(self, sentence: Sentence, speakers: tuple[Seen, ...]) -> None:
        """Remember who the sentence speaks of; its speakers, else the first person named, as the subject."""
        mentions = self._people.mentions_in(sentence.span)
        speaking = {seen.person.number for seen in speakers}
        for number, (mention, person) in enumerate(mentions):
            first = not speaking and number == 0 and self._is_front(mention, sentence)
            self._focus.see(person, mention, sentence, is_subject=first or person.number in speaking)
        named = {person.number for _, person in mentions}
        for seen in speakers:
            if seen.person.number not in named:
                self._focus.see(seen.person, seen.mention, sentence, is_subject=True)

    def _is_front(self, mention: Mention, sentence: Sentence) -> bool:
        """Tell whether no finite verb can stand before a mention: it is near the start or behind a first comma."""
        words = self._document.words
        before = [words[i] for i in range(self._document.words_in(sentence.span).start, mention.first)]
        return len(before) <= 3 or not any(
            word.saying or word.low in {"was", "is", "were", "by", "of"} for word in before
        )

    def _resolve(self, subject: Subject, sentence: Sentence) -> Seen | None:
        if subject.kind is SubjectKind.NAME and subject.person:
            mention = next(m for m, _ in self._people.mentions_in(sentence.span) if m.name == subject.words)
            return Seen(subject.person, mention, sentence.number, sentence.block.number, is_subject=True)
        for mention, person in self._people.mentions_in(Span(sentence.start, max(sentence.start, subject.words.start))):
            self._focus.see(person, mention, sentence, is_subject=self._is_front(mention, sentence))
        if subject.kind is SubjectKind.OFFICE:
            return self._focus.by_office(subject, sentence)
        pronoun = subject.words.of(self._document.plain).lower()
        seen = self._focus.by_pronoun(pronoun, sentence)
        if seen and seen.person.gender is None:
            seen.person.gender = "male" if pronoun == "he" else "female"
        return seen

    def _segment_start(self, attributions: list[Attribution], own: Attribution, sentence: Sentence) -> int:
        earlier = [a for a in attributions if a.first < own.first]
        return self._document.words[earlier[-1].last - 1].end if earlier else sentence.start

    def _segment_end(self, attributions: list[Attribution], own: Attribution, sentence: Sentence) -> int:
        """Return where the words of an attribution end: before the next one and what links it."""
        later = [a for a in attributions if a.first > own.first]
        if not later or later[0].order is not Order.SUBJECT_VERB:
            return sentence.end
        words, at = self._document.words, later[0].first
        while at - 1 > own.last and words[at - 1].low in {
            "while",
            "and",
            "but",
            "whereas",
            "as",
            ",",
            ";",
            "the",
            "its",
            "'s",
            "a",
        }:
            at -= 1
        return words[at].start

    def _utterance(
        self, sentence: Sentence, attribution: Attribution, seen: Seen, segment: Span, *, alone: bool
    ) -> Utterance | None:
        direct = self._direct(attribution, segment)
        if direct is None and attribution.order is Order.COLON:
            return None
        words = direct or self._indirect(sentence, attribution, segment, alone=alone)
        if words is None or words.end - words.start < 8:
            return None
        rule = self._rule(attribution, is_direct=direct is not None)
        utterance = Utterance(
            person=seen.person,
            words=words,
            manner=Manner.DIRECT if direct else Manner.INDIRECT,
            verb=self._verb(attribution),
            rule=rule,
            sentence=sentence,
            last=sentence.number,
        )
        if attribution.subject.kind is not SubjectKind.NAME:
            utterance.support = [attribution.subject.words, seen.mention.name]
        return utterance

    def _rule(self, attribution: Attribution, *, is_direct: bool) -> str:
        if attribution.subject.kind is SubjectKind.PRONOUN:
            return "pronoun.subject"
        if attribution.subject.kind is SubjectKind.OFFICE:
            return "pronoun.role"
        if is_direct:
            return "statement.quote-colon" if attribution.order is Order.COLON else "statement.quote"
        return f"statement.{attribution.order}"

    def _verb(self, attribution: Attribution) -> Span | None:
        if attribution.order in {Order.COLON, Order.ACCORDING_TO}:
            return None
        words = self._document.words
        return Span(words[attribution.verb].start, words[attribution.verb_end - 1].end)

    def _direct(self, attribution: Attribution, segment: Span) -> Span | None:
        """Return the stretch of the quotations that an attribution introduces or follows."""
        document = self._document
        spoken = [quotation for quotation in document.quotations_in(segment) if quotation.is_speech(document.plain)]
        first, last = document.words[attribution.first].start, document.words[attribution.last - 1].end
        before = [q for q in spoken if q.end <= first and self._adjoins(q.end, first)]
        after = [q for q in spoken if q.start >= document.words[attribution.verb_end - 1].end]
        if not before and not (after and self._leads_to(attribution, after[0])):
            return None
        chosen = [*(q for q in spoken if q.end <= first), *after] if before else after
        return Span(chosen[0].start, max(chosen[-1].end, last if before and after else 0))

    def _adjoins(self, start: int, end: int) -> bool:
        return not self._document.plain[start:end].strip(" ,.*–—-") or end - start < 4

    def _leads_to(self, attribution: Attribution, quotation: Quotation) -> bool:
        """Tell whether only a colon, a comma or a listener stands between a verb and its quotation."""
        start = self._document.words[attribution.verb_end - 1].end
        between = self._document.plain[start : quotation.start]
        if attribution.order is Order.COLON or between.rstrip().endswith(":"):
            return True
        return not between.strip(" ,") or (between.rstrip().endswith(",") and len(between) < 60)

    def _indirect(self, sentence: Sentence, attribution: Attribution, segment: Span, *, alone: bool) -> Span | None:
        document, words = self._document, self._document.words
        verb_start, verb_end = words[attribution.verb].start, words[attribution.verb_end - 1].end
        if attribution.order is Order.ACCORDING_TO:
            if attribution.verb == document.words_in(sentence.span).start:
                return trimmed(document.plain, words[attribution.last - 1].end, segment.end, _ENDS)
            return trimmed(document.plain, segment.start, verb_start, _ENDS)
        if attribution.order is Order.VERB_SUBJECT:
            return trimmed(document.plain, segment.start, verb_start, _ENDS)
        if self._is_parenthesis(attribution, segment):
            return trimmed(document.plain, segment.start, segment.end if alone else verb_end, _ENDS)
        rest = trimmed(document.plain, verb_end, segment.end, _ENDS)
        return trimmed(document.plain, verb_start, segment.end, _ENDS) if rest.end > rest.start else None

    def _is_parenthesis(self, attribution: Attribution, segment: Span) -> bool:
        words, first, last = self._document.words, attribution.first, attribution.verb_end
        if not first or words[first - 1].text != "," or words[first].start - segment.start < 8 or last >= len(words):
            return False
        return words[last].text == "," or (words[last].text == "." and words[last - 1].saying is not None)

    def _continues(self, sentence: Sentence) -> bool:
        """Take a sentence that is all quotation as going on with the utterance before it."""
        document = self._document
        spoken = document.quotations_in(sentence.span)
        if not self._found or not spoken or spoken[0].start != sentence.start or sentence.end - spoken[-1].end > 1:
            return False
        if document.masked[spoken[0].inside.start : sentence.end].strip('_" .'):
            return False
        before = self._found[-1]
        if before.last != sentence.number - 1 or before.manner is not Manner.DIRECT:
            return False
        if before.sentence.block.number == sentence.block.number:
            before.words = Span(before.words.start, spoken[-1].end)
            before.last = sentence.number
            return True
        if not self._is_open(before):
            return False
        words = Span(spoken[0].start, spoken[-1].end)
        self._found.append(
            Utterance(
                before.person,
                words,
                Manner.DIRECT,
                before.verb,
                "statement.quote-continued",
                sentence,
                sentence.number,
                list(before.support),
            )
        )
        return True

    def _is_open(self, utterance: Utterance) -> bool:
        """Tell whether an utterance ends in a quotation that runs on into the next paragraph."""
        return any(q.end == utterance.words.end and not q.closed for q in self._document.quotations_in(utterance.words))
