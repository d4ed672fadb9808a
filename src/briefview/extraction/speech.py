"""What a text reports as said, sentence by sentence, by persons and by whoever else speaks."""

from dataclasses import dataclass, field, replace

from briefview.brief import Manner
from briefview.extraction.attribution import Attribution, Order, cue_of, rule_of
from briefview.extraction.continuation import announced, quoted_whole, resumed, runs_on
from briefview.extraction.document import Document
from briefview.extraction.focus import Focus, Seen, gender_of, learn_genders
from briefview.extraction.headline import find_headline
from briefview.extraction.joined_attribution import joined_attributions
from briefview.extraction.joined_subject import joined_subjects
from briefview.extraction.layout import BlockKind
from briefview.extraction.people import People
from briefview.extraction.person import Mention, Person
from briefview.extraction.person_attribution import find_attributions
from briefview.extraction.said_words import SaidWords, said_words
from briefview.extraction.sentence import Sentence
from briefview.extraction.source_attribution import find_source_attributions
from briefview.extraction.source_phrase import is_plural
from briefview.extraction.span import Span
from briefview.extraction.subject import Subject, SubjectKind, find_subjects
from briefview.extraction.word import Tag


@dataclass(slots=True)
class Speech:
    """One thing that somebody says."""

    attribution: Attribution
    person: Person | None
    """Who says it, where that is a known person."""
    words: Span
    contents: tuple[Span, ...]
    """The stretches of the words that are said, without who says them."""
    manner: Manner
    verb: Span | None
    rule: str
    sentence: Sentence
    last: int = 0
    """The number of the last sentence that belongs to it."""
    support: list[Span] = field(default_factory=list)
    """The pronoun or office and the name that it stands for, where the speaker is inferred."""


def find_speech(document: Document, people: People) -> list[Speech]:
    """Return what a text reports as said, in order; titles and headings are read as well."""
    learn_genders(document, people)
    return _Reading(document, people).read()


def _opens_heading(attribution: Attribution, start: int) -> bool:
    """Tell whether the source of a heading stands at its start, as subjects do in headings, or behind its verb."""
    return attribution.order is not Order.SUBJECT_VERB or attribution.subject.first == start


def _is_relayed(speech: Speech) -> bool:
    """Tell what a text takes from a source that may tell what others say: "according to the paper"."""
    return speech.person is None and speech.attribution.order is Order.ACCORDING_TO


def is_told(document: Document, sentence: Sentence) -> bool:
    """Tell a sentence of the text, even one that only lacks its full stop, from a title or heading."""
    if sentence.block.kind in {BlockKind.PROSE, BlockKind.ITEM}:
        return True
    first = document.words[sentence.words.start]
    return sentence.block.kind is BlockKind.HEADING and first.low in {"he", "she", '"'}


class _Reading:
    """Reads a text from the first sentence to the last."""

    def __init__(self, document: Document, people: People) -> None:
        self._document = document
        self._people = people
        self._focus = Focus(document)
        self._found = list[Speech]()
        self._waiting = list[tuple[Sentence, Span]]()
        self._seen_until = 0

    def read(self) -> list[Speech]:
        """Return all that is said."""
        for sentence in self._document.sentences:
            if is_told(self._document, sentence):
                self._read_sentence(sentence)
            elif sentence.block.kind is not BlockKind.FIELD:
                self._read_heading(sentence)
            else:
                self._note(sentence, ())
        return self._found

    def _read_heading(self, sentence: Sentence) -> None:
        """Read a title or heading, which tells in short what the text tells again."""
        heading, self._found = self._found, []
        subjects = find_subjects(self._document, self._people, sentence)
        self._read_attributions(sentence, subjects, [])
        start = sentence.words.start
        told = [speech for speech in self._found if _opens_heading(speech.attribution, start)]
        told = told or self._headline(sentence, subjects)
        for speech in told:
            speech.last = -1 if speech.sentence is sentence else speech.last
        self._found = heading + told
        self._note(sentence, ())

    def _headline(self, sentence: Sentence, subjects: list[Subject]) -> list[Speech]:
        """Return what a headline tells of the person that it sets off by a colon, if it does."""
        headline = find_headline(self._document, sentence, subjects)
        if headline is None:
            return []
        own, words = headline
        manner = Manner.DIRECT if self._document.is_quoted(words.start + 1) else Manner.INDIRECT
        speech = Speech(own, own.subject.person, words, (words,), manner, None, "statement.quote-colon", sentence)
        speech.last = -1
        return [speech]

    def _read_sentence(self, sentence: Sentence) -> None:
        quoted = quoted_whole(self._document, sentence)
        if quoted and self._found and self._found[-1].last == sentence.number:
            return
        if quoted and (self._continues(sentence, quoted) or self._waits(sentence, quoted)):
            return
        if (more := resumed(self._document, sentence)) and (last := self._before(sentence)):
            self._found.append(self._resumed(last, sentence, *more))
            return
        subjects = find_subjects(self._document, self._people, sentence)
        before, speakers = len(self._found), list[Seen]()
        self._read_attributions(sentence, subjects, speakers)
        if sentence.number == 0 and before == len(self._found):
            self._found += self._headline(sentence, subjects)
        self._settle(self._found[before] if len(self._found) > before else None, before)
        self._note(sentence, tuple(speakers))

    def _read_attributions(self, sentence: Sentence, subjects: list[Subject], speakers: list[Seen]) -> None:
        """Find what a sentence reports as said, and add the persons who say it to the speakers."""
        attributions = joined_attributions(
            self._document,
            sentence,
            find_attributions(self._document, sentence, subjects),
            find_source_attributions(self._document, sentence),
        )
        before = len(self._found)
        for attribution in attributions:
            seen = self._resolve(attribution.subject, sentence)
            speakers += [seen] if seen else []
            speech = self._speech(sentence, attributions, attribution, seen)
            if speech and self._displaces(speech, before):
                self._found.append(speech)
                self._join(speech, subjects, attribution)

    def _displaces(self, speech: Speech, before: int) -> bool:
        """Tell whether no words of a speech are told as said by another; a known person goes before other sources.

        What somebody says "according to the paper" is told by both.
        """
        beside = [other for other in self._found[before:] if speech.words.overlaps(other.words)]
        within = [other for other in beside if speech.words.covers(other.words)]
        if speech.person is None:
            named = [other for other in within if other.person]
            if len(beside) > len(within if _is_relayed(speech) else named):
                return False
            beside = [other for other in within if not other.person]
        elif any(other.person for other in beside):
            return False
        else:
            beside = [other for other in beside if not (_is_relayed(other) and other.words.covers(speech.words))]
        self._found[before:] = [other for other in self._found[before:] if other not in beside]
        return True

    def _join(self, speech: Speech, subjects: list[Subject], attribution: Attribution) -> None:
        """Give what a sentence tells of several persons to each of them."""
        if attribution.order is Order.SUBJECT_VERB and attribution.subject.kind is SubjectKind.NAME:
            for subject in joined_subjects(self._document, subjects, attribution):
                if subject.person and subject.person is not speech.person:
                    self._found.append(replace(speech, person=subject.person, support=[]))

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

    def _see_before(self, subject: Subject, sentence: Sentence) -> None:
        """Note the persons whom a sentence names before a subject and behind those already noted."""
        start = max(self._seen_until, sentence.start)
        for mention, person in self._people.mentions_in(Span(start, max(start, subject.words.start))):
            self._focus.see(person, mention, sentence, is_subject=self._is_front(mention, sentence))
        self._seen_until = max(start, subject.words.start)

    def _is_front(self, mention: Mention, sentence: Sentence) -> bool:
        """Tell whether no finite verb can stand before a mention: it is near the start or behind a first comma."""
        words, start = self._document.words, sentence.words.start
        return mention.first - start <= 3 or not any(
            words[i].saying or words[i].low in {"was", "is", "were", "by", "of"} for i in range(start, mention.first)
        )

    def _resolve(self, subject: Subject, sentence: Sentence) -> Seen | None:
        if subject.kind is SubjectKind.NAME and subject.person:
            mention = next(m for m, _ in self._people.mentions_in(subject.words) if m.name == subject.words)
            return Seen(subject.person, mention, sentence.number, sentence.block.number, is_subject=True)
        if subject.kind is SubjectKind.SOURCE:
            if self._is_somebody(subject):
                self._focus.lose(sentence)
            return None
        self._see_before(subject, sentence)
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

    def _is_somebody(self, subject: Subject) -> bool:
        """Tell a single person whom the text does not let us know, to whom "she" may refer, from a group or body."""
        head = self._document.words[subject.last - 1]
        named = Tag.CAPITAL in head.tags and not {Tag.ORGANIZATION, Tag.ACRONYM, Tag.PLACE, Tag.TOPIC} & head.tags
        return Tag.ORGANIZATION not in head.tags and (named or Tag.ROLE in head.tags) and not is_plural(head)

    def _speech(
        self, sentence: Sentence, attributions: list[Attribution], own: Attribution, seen: Seen | None
    ) -> Speech | None:
        said = said_words(self._document, sentence, attributions, own)
        ahead = announced(self._document, sentence, own.verb_end) if own is attributions[-1] else None
        if ahead:
            sentence, said = ahead[0], SaidWords(ahead[1], (ahead[1],), Manner.DIRECT)
        if said is None:
            return None
        rule = rule_of(own, is_direct=said.manner is Manner.DIRECT)
        person = seen.person if seen else None
        speech = Speech(own, person, *said, cue_of(self._document, own), rule, sentence, sentence.number)
        if own.subject.kind is not SubjectKind.NAME and seen:
            speech.support = [own.subject.words, seen.mention.name]
        return speech

    def _continues(self, sentence: Sentence, quoted: Span) -> bool:
        """Take a sentence that is all quotation as going on with what was said before it."""
        before = self._before(sentence)
        if before is None:
            return False
        beside = before.sentence.block.number == sentence.block.number
        if before.manner is Manner.DIRECT and beside:
            before.words = Span(before.words.start, quoted.end)
            before.contents += (quoted,)
            before.last = sentence.number
            return True
        if not runs_on(self._document, before.words):
            return False
        self._found.append(self._continued(before, sentence, quoted))
        return True

    def _before(self, sentence: Sentence) -> Speech | None:
        """Return what was said in the sentence right before."""
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

    def _settle(self, last: Speech | None, at: int) -> None:
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
            self._found[at:at] = [self._continued(last, *each) for each in waiting]

    def _resumed(self, speech: Speech, sentence: Sentence, verb: int, quoted: Span) -> Speech:
        own = speech.attribution._replace(verb=verb, verb_end=verb + 1, order=Order.COLON)
        word = self._document.words[verb]
        return replace(self._continued(speech, sentence, quoted), attribution=own, verb=Span(word.start, word.end))

    def _continued(self, speech: Speech, sentence: Sentence, quoted: Span) -> Speech:
        support = [speech.person.name.name] if speech.person else []
        return replace(
            speech, words=quoted, contents=(quoted,), manner=Manner.DIRECT, verb=None,
            rule="statement.quote-continued", sentence=sentence, last=sentence.number, support=support,
        )  # fmt: skip
