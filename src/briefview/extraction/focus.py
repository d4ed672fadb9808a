"""Who is being spoken of, and so who a pronoun or an office stands for; it abstains where two would do."""

from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.holder import Holder, find_holder
from briefview.extraction.people import People
from briefview.extraction.person import Mention, Person
from briefview.extraction.sentence import Sentence
from briefview.extraction.subject import OF_TWO, Subject
from briefview.extraction.word import Tag

_MALE = frozenset({"he", "his", "him", "himself"})
_FEMALE = frozenset({"she", "her", "hers", "herself"})
_GENDERED = _MALE | _FEMALE
_ANY_OFFICE = frozenset({"official", "leader", "chief", "boss", "head", "expert", "representative", "officer"})
_MEMORY = 200
"""How many mentions back an office reaches."""
_REACH = 3
"""How many blocks back a pronoun reaches."""


def gender_of(pronoun: str) -> str:
    """Return "male" or "female" for a pronoun of the third person, in lower case."""
    return "male" if pronoun in _MALE else "female"


class Seen(NamedTuple):
    """A person as a sentence named or meant them."""

    person: Person
    mention: Mention
    sentence: int
    block: int
    is_subject: bool


class Focus:
    """Remembers the persons that a text has spoken of so far."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._seen = list[Seen]()
        self._lost = -1
        self._holders: dict[int, Holder] = {}

    def see(self, person: Person, mention: Mention, sentence: Sentence, *, is_subject: bool) -> None:
        """Note that a sentence names or means a person."""
        self._seen.append(Seen(person, mention, sentence.number, sentence.block.number, is_subject))
        if len(self._seen) > 2 * _MEMORY:
            del self._seen[:-_MEMORY]

    def lose(self, sentence: Sentence) -> None:
        """Note that a sentence speaks of somebody whom the text does not let us know."""
        self._lost = sentence.number

    def by_pronoun(self, pronoun: str, sentence: Sentence) -> Seen | None:
        """Return the person that "he" or "she" stands for, or nothing where that is not sure."""
        gender = gender_of(pronoun)
        fitting = [seen for seen in self._recent(sentence) if seen.person.gender in {None, gender}]
        if not fitting:
            return None
        if fitting[-1].sentence < self._lost:
            return None
        latest = [seen for seen in fitting if seen.sentence == fitting[-1].sentence]
        subjects = [seen for seen in latest if seen.is_subject] or latest
        persons = {seen.person.number for seen in subjects}
        if len(persons) > 1:
            sure = {seen.person.number for seen in subjects if seen.person.gender == gender}
            if len(sure) != 1:
                return None
            subjects = [seen for seen in subjects if seen.person.number in sure]
        return None if self._is_doubtful(subjects[-1], fitting, gender) else subjects[-1]

    def _is_doubtful(self, chosen: Seen, fitting: list[Seen], gender: str) -> bool:
        """Tell whether another person of the block is surely of the gender that the chosen one may have."""
        return chosen.person.gender is None and any(
            seen.person.gender == gender and seen.block == chosen.block and seen.person is not chosen.person
            for seen in fitting
        )

    def by_office(self, subject: Subject, sentence: Sentence) -> Seen | None:
        """Return the person that "the minister" stands for, or nothing where two hold such an office."""
        words = self._document.words[subject.first : subject.last]
        if words[-1].low in OF_TWO:
            return self._of_two(words[-1].low, sentence)
        head = next((word.low for word in reversed(words) if Tag.ROLE in word.tags), "")
        persons = {seen.person.number: seen.person for seen in self._seen}
        holding = {number for number, person in persons.items() if self._holder(person).holds(head)}
        fitting = [seen for seen in self._seen if seen.person.number in holding and seen.sentence <= sentence.number]
        if not fitting:
            return self._by_other_word(head, sentence)
        fits = {seen.person.number: self._holder(seen.person).fit(words) for seen in fitting}
        most = max((fit for fit in fits.values() if fit is not None), default=None)
        if recent := self._last_speaker(fitting, fits, sentence):
            return recent
        best = [seen for seen in fitting if most is not None and fits[seen.person.number] == most]
        if len({seen.person.number for seen in best}) > 1:
            return self._only_subject(best, sentence)
        return best[-1] if best else None

    def _last_speaker(self, fitting: list[Seen], fits: dict[int, int | None], sentence: Sentence) -> Seen | None:
        """Return who spoke last and only acts in the office, as "the minister" may be an acting one."""
        last = fitting[-1]
        fit, most = fits[last.person.number], max((fit for fit in fits.values() if fit is not None), default=None)
        spoke = last.is_subject and sentence.block.number - last.block <= 1 and last is self._seen[-1]
        return last if spoke and fit is not None and most is not None and fit == most - 1 else None

    def _of_two(self, word: str, sentence: Sentence) -> Seen | None:
        """Return the first or the second of the two persons of the sentence that last named somebody."""
        named = [seen for seen in self._recent(sentence) if 0 < sentence.number - seen.sentence <= _REACH]
        for number in sorted({seen.sentence for seen in named}, reverse=True):
            there = sorted((seen for seen in named if seen.sentence == number), key=lambda seen: seen.mention.first)
            persons = list({seen.person.number: seen for seen in there}.values())
            if len(persons) > 1:
                return persons[word == "latter"] if len(persons) == 2 else None
        return None

    def _only_subject(self, best: list[Seen], sentence: Sentence) -> Seen | None:
        """Return the one of some persons who was last spoken of as a subject, and not beside another of them."""
        subjects = [seen for seen in best if seen.is_subject and sentence.block.number - seen.block <= 1]
        if not subjects:
            return None
        chosen = subjects[-1]
        others = (seen for seen in best if seen.person is not chosen.person and seen.sentence == chosen.sentence)
        return None if any(self._are_joined(chosen.mention, seen.mention) for seen in others) else chosen

    def _are_joined(self, mention: Mention, other: Mention) -> bool:
        """Tell two names with only an "and" between them."""
        left, right = sorted((mention, other), key=lambda each: each.first)
        between = self._document.words[left.extent : right.first]
        return len(between) < 3 and any(word.low == "and" for word in between)

    def _by_other_word(self, head: str, sentence: Sentence) -> Seen | None:
        """Return who was last the subject, where no office is told of them or the word fits every office."""
        near = [seen for seen in self._recent(sentence) if sentence.block.number - seen.block <= 1 and seen.is_subject]
        if not near or near[-1].sentence < self._lost or near[-1].sentence == sentence.number:
            return None
        latest = {seen.person.number for seen in near if seen.sentence == near[-1].sentence}
        open_to = head in _ANY_OFFICE or not any(mention.office.role for mention in near[-1].person.mentions)
        return near[-1] if len(latest) == 1 and open_to else None

    def _holder(self, person: Person) -> Holder:
        """Return the words of a person's offices, gathered when they are first asked for."""
        if person.number not in self._holders:
            self._holders[person.number] = find_holder(self._document, person)
        return self._holders[person.number]

    def _recent(self, sentence: Sentence) -> list[Seen]:
        return [seen for seen in self._seen[-40:] if sentence.block.number - seen.block <= _REACH]


def learn_genders(document: Document, people: People) -> None:
    """Take a person's gender from the pronouns of sentences that name nobody else."""
    for sentence in document.sentences:
        persons = {person.number: person for _, person in people.mentions_in(sentence.span)}
        if len(persons) != 1:
            continue
        (person,) = persons.values()
        words = [document.words[i] for i in sentence.words if document.words[i].low in _GENDERED]
        low = {word.low for word in words if not document.is_quoted(word.start)}
        male, female = bool(low & _MALE), bool(low & _FEMALE)
        if person.gender is None and male is not female:
            person.gender = "male" if male else "female"
