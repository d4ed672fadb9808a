"""What persons say, sentence by sentence, before it becomes facts."""

from dataclasses import dataclass, field, replace

from briefview.brief import Manner
from briefview.extraction.attribution import Attribution, Order, find_attributions, joined_subjects
from briefview.extraction.continuation import quoted_whole, runs_on
from briefview.extraction.document import Document
from briefview.extraction.focus import Focus, Seen, gender_of, learn_genders
from briefview.extraction.layout import BlockKind
from briefview.extraction.people import People
from briefview.extraction.person import Mention, Person
from briefview.extraction.said_words import said_words
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span
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
        self._waiting = list[tuple[Sentence, Span]]()

    def read(self) -> list[Utterance]:
        """Return all utterances."""
        for sentence in self._document.sentences:
            if sentence.block.kind in {BlockKind.PROSE, BlockKind.ITEM} or self._is_unstopped(sentence):
                self._read_sentence(sentence)
            else:
                self._note(sentence, ())
        return self._found

    def _is_unstopped(self, sentence: Sentence) -> bool:
        """Tell a sentence that only lacks its full stop from a heading."""
        first = self._document.words[self._document.words_in(sentence.span).start]
        return sentence.block.kind is BlockKind.HEADING and first.low in {"he", "she", '"'}

    def _read_sentence(self, sentence: Sentence) -> None:
        quoted = quoted_whole(self._document, sentence)
        if quoted and (self._continues(sentence, quoted) or self._waits(sentence, quoted)):
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
            utterance = self._utterance(sentence, attributions, attribution, seen)
            if utterance and not any(utterance.words.overlaps(other.words) for other in self._found[before:]):
                self._found.append(utterance)
                self._join(utterance, subjects, attribution)
        self._settle(self._found[before] if len(self._found) > before else None, before)
        self._note(sentence, tuple(seen for _, seen in speakers))

    def _join(self, utterance: Utterance, subjects: list[Subject], attribution: Attribution) -> None:
        """Give what a sentence tells of several persons to each of them."""
        if attribution.order is Order.SUBJECT_VERB and attribution.subject.kind is SubjectKind.NAME:
            for subject in joined_subjects(self._document, subjects, attribution):
                if subject.person and subject.person is not utterance.person:
                    self._found.append(replace(utterance, person=subject.person, support=[]))

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
            holder = self._focus.by_office(subject, sentence)
            if holder is None:
                self._focus.lose(sentence)
            return holder
        pronoun = self._document.words[subject.first].low
        seen = self._focus.by_pronoun(pronoun, sentence)
        if seen and seen.person.gender is None:
            seen.person.gender = gender_of(pronoun)
        return seen

    def _utterance(
        self, sentence: Sentence, attributions: list[Attribution], own: Attribution, seen: Seen
    ) -> Utterance | None:
        said = said_words(self._document, sentence, attributions, own)
        if said is None:
            return None
        rule = self._rule(own, is_direct=said.manner is Manner.DIRECT)
        utterance = Utterance(seen.person, said.words, said.manner, self._verb(own), rule, sentence, sentence.number)
        if own.subject.kind is not SubjectKind.NAME:
            utterance.support = [own.subject.words, seen.mention.name]
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
        end = attribution.verb + 1 if attribution.order is Order.PASSIVE else attribution.verb_end
        return Span(words[attribution.verb].start, words[end - 1].end)

    def _continues(self, sentence: Sentence, quoted: Span) -> bool:
        """Take a sentence that is all quotation as going on with the utterance before it."""
        before = self._before(sentence)
        if before is None:
            return False
        beside = before.sentence.block.number == sentence.block.number
        if before.manner is Manner.DIRECT and beside:
            before.words = Span(before.words.start, quoted.end)
            before.last = sentence.number
            return True
        if not runs_on(self._document, before.words):
            return False
        self._found.append(self._continued(before.person, sentence, quoted))
        return True

    def _before(self, sentence: Sentence) -> Utterance | None:
        """Return the utterance of the sentence right before."""
        return self._found[-1] if self._found and self._found[-1].last == sentence.number - 1 else None

    def _waits(self, sentence: Sentence, quoted: Span) -> bool:
        """Keep a quotation that nobody is named for until its last paragraph is read; tell whether it is kept."""
        near = self._waiting[-1][0] if self._waiting else None
        if near and near.number != sentence.number - 1:
            self._settle(None, len(self._found))
        self._waiting.append((sentence, quoted))
        if not runs_on(self._document, quoted):
            self._settle(None, len(self._found))
        return True

    def _settle(self, last: Utterance | None, at: int) -> None:
        """Give the quotations that wait to whom the last paragraph names, or else to who spoke right before them."""
        waiting, self._waiting = self._waiting, []
        if not waiting:
            return
        first = waiting[0][0]
        ends = last and last.manner is Manner.DIRECT and last.words.start == last.sentence.start
        if not ends:
            last = next((u for u in reversed(self._found[:at]) if u.last == first.number - 1), None)
            if last is None or first.block.number - last.sentence.block.number > 1:
                return
        if last:
            self._found[at:at] = [self._continued(last.person, *each) for each in waiting]

    def _continued(self, person: Person, sentence: Sentence, quoted: Span) -> Utterance:
        rule = "statement.quote-continued"
        return Utterance(person, quoted, Manner.DIRECT, None, rule, sentence, sentence.number, [person.name.name])
