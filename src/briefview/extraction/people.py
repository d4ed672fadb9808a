"""The table of persons, and who is meant where a name, a pronoun or an office stands."""

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from briefview.extraction.document import Document
from briefview.extraction.layout import BlockKind
from briefview.extraction.lexicon import lexicon
from briefview.extraction.person import Mention, Person, find_mentions, title_gender
from briefview.extraction.span import Span
from briefview.extraction.speaker_list import introduces_speakers, is_followed_by_speaking
from briefview.extraction.verb_phrase import saying_verb, skip_fillers
from briefview.extraction.word import Tag, Word

_SPEAKING = frozenset({"spoke", "addressed", "presented", "moderated"})
_CHILD_OF = frozenset({"ben", "bin", "bint", "binti", "bte", "ibn"})


@dataclass
class People:
    """All persons of a text, and their mentions in order."""

    persons: list[Person] = field(default_factory=list)
    mentions: list[tuple[Mention, Person]] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    """Where the names of the mentions start."""

    def mentions_in(self, span: Span) -> list[tuple[Mention, Person]]:
        """Return the mentions whose names start within a stretch, in order."""
        return self.mentions[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)]


def find_people(document: Document) -> People:
    """Build the table of persons: names with a title, an office or a verb of saying, and later mentions of them."""
    people, mentions = People(), find_mentions(document)
    by_key: dict[str, list[Person]] = {}
    for mention in mentions:
        if _is_full(document, mention):
            _enter(people, by_key, mention)
    _promote(document, people, by_key, mentions)
    known = {mention.name for mention, _ in people.mentions}
    for mention in mentions:
        if mention.name in known:
            continue
        if person := _match(document, by_key, mention):
            person.add(mention)
            people.mentions.append((mention, person))
        elif _is_sole_name(document, mention):
            _enter(people, by_key, mention)
    people.mentions.sort(key=lambda pair: pair[0].name.start)
    people.starts = [mention.name.start for mention, _ in people.mentions]
    for mention, person in people.mentions:
        person.gender = person.gender or title_gender(document, mention)
    return people


def _promote(document: Document, people: People, by_key: dict[str, list[Person]], mentions: list[Mention]) -> None:
    """Take a full name as a person's where the surname alone has an office or speaks later on."""
    full: dict[str, Mention] = {}
    for mention in mentions:
        if len(mention.keys) > 1 and not document.is_quoted(mention.name.start):
            full.setdefault(mention.keys[-1], mention)
    for mention in mentions:
        if (
            len(mention.keys) == 1
            and not _matching(by_key, mention.keys)
            and (mention.office.role or _speaks(document, mention))
        ):
            named = full.get(mention.keys[0])
            if named and named.name != mention.name and not _is_under_organization(document, named):
                _enter(people, by_key, named)


def _is_under_organization(document: Document, mention: Mention) -> bool:
    """Tell a name inside an organisation's or a place's: "the Hotel Rambla Sur"."""
    after = document.words[mention.last] if mention.last < len(document.words) else None
    before = document.words[mention.first - 1] if mention.first else None
    return bool(
        (after and Tag.CAPITAL in after.tags) or (before and Tag.CAPITAL in before.tags and Tag.TOPIC in before.tags)
    )


def _enter(people: People, by_key: dict[str, list[Person]], mention: Mention) -> None:
    """Give a mention to the person whom it names, or to a new one where it names nobody known yet."""
    found = _matching(by_key, mention.keys)
    if len(found) > 1:
        return
    person = found[0] if found else Person(len(people.persons))
    if not found:
        people.persons.append(person)
    person.add(mention)
    for key in mention.keys:
        bucket = by_key.setdefault(key, [])
        if person not in bucket:
            bucket.append(person)
    people.mentions.append((mention, person))


def _is_sole_name(document: Document, mention: Mention) -> bool:
    """Tell the one name of "President Suharto said" from a word that happens to stand behind an office."""
    role = mention.office.role
    if role is None or document.words[role[1] - 1].end + 1 != mention.name.start:
        return False
    following = document.words[mention.last] if mention.last < len(document.words) else None
    if following and (following.text == "," or (Tag.CAPITAL in following.tags and Tag.CALENDAR not in following.tags)):
        return False
    titled = any({Tag.ROLE, Tag.CAPITAL} <= word.tags for word in document.words[slice(*role)])
    return titled and (_speaks(document, mention) or _gives_speech(document, mention))


def _gives_speech(document: Document, mention: Mention) -> bool:
    """Tell "President Suharto gave a keynote speech" and "took the podium"."""
    sentence = document.sentence_at(mention.name.start)
    return sentence is not None and is_followed_by_speaking(document.masked, mention.name.end, sentence.end)


def _match(document: Document, by_key: dict[str, list[Person]], mention: Mention) -> Person | None:
    """Return the one person whom a mention names; of two with one surname, the one whom title or office fits."""
    found = _matching(by_key, mention.keys)
    if len(found) > 1:
        gender = title_gender(document, mention)
        found = [
            person
            for person in found
            if gender and any(title_gender(document, each) == gender for each in person.mentions)
        ] or _in_office(document, found, mention)
    return found[0] if len(found) == 1 else None


def _in_office(document: Document, persons: list[Person], mention: Mention) -> list[Person]:
    """Return those of some persons whose office a mention names: the minister of "Minister Holt"."""
    named = {word.low for word in document.words[mention.first : mention.last] if Tag.ROLE in word.tags}
    return [person for person in persons if named and named <= office_words(document, person)]


def _matching(by_key: dict[str, list[Person]], keys: tuple[str, ...]) -> list[Person]:
    """Return the persons whose names have all of some words, or all of whose words are among them."""
    if not keys:
        return []
    buckets = [by_key.get(key, []) for key in keys]
    return [
        person
        for person in buckets[-1] or buckets[0]
        if _same(person.keys, set(keys)) and not _are_kin(person.mentions[0].keys, keys)
    ]


def _are_kin(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell a father from his child: "Omar bin Said Tovin" and "Salim bin Omar bin Said Tovin", or "Omar" alone."""
    if one[0] == other[0]:
        return False
    return one[0] in _fathers(other) or other[0] in _fathers(one)


def _fathers(keys: tuple[str, ...]) -> frozenset[str]:
    """Return the names behind "bin" and the like in a name."""
    return frozenset(name for link, name in pairwise(keys) if link in _CHILD_OF)


def _same(known: set[str], keys: set[str]) -> bool:
    return keys <= known or known <= keys


def _is_full(document: Document, mention: Mention) -> bool:
    """Tell whether the words around a name show that it is a person's."""
    quoted = document.is_quoted(mention.name.start)
    if quoted and not mention.honorific:
        return False
    if mention.honorific:
        return True
    whole = len(mention.keys) > 1 or len(document.words_in(mention.name)) > 1
    if mention.office.role:
        return whole
    return whole and (_speaks(document, mention) or _is_listed(document, mention))


def _speaks(document: Document, mention: Mention) -> bool:
    """Tell whether a name is the subject of a verb of saying right beside it."""
    words, first, last = document.words, mention.first, mention.extent
    if first and words[first - 1].low == "the":
        return False
    after = _is_before_verb(document, last)
    verb = words[first - 1].saying if first else None
    before = verb is not None and verb.form == "finite" and "quote" in verb.frames
    return after or (before and first > 1 and words[first - 2].text in {'"', ",", "'", "-", "–", "—"})


def _is_before_verb(document: Document, at: int) -> bool:
    """Tell whether a verb of saying follows, right away or behind an insertion in commas."""
    words = document.words
    sentence = document.sentence_at(words[at].start) if at < len(words) else None
    if sentence is None:
        return False
    limit = sentence.words.stop
    if words[at].text == ",":
        closing = next((i for i in range(at + 1, min(limit, at + 16)) if words[i].text == ","), at)
        relative = at + 1 + (at + 1 < limit and words[at + 1].low == "who")
        return any(behind < limit and saying_verb(document, behind, limit) for behind in (relative, closing + 1))
    verb = skip_fillers(document, at, limit)
    return saying_verb(document, at, limit) is not None or (verb < limit and words[verb].low in _SPEAKING)


def _is_listed(document: Document, mention: Mention) -> bool:
    """Tell whether a name opens a list item or follows a header such as "Moderator:"."""
    words, sentence = document.words, document.sentence_at(mention.name.start)
    if sentence is None:
        return False
    start = words[mention.first].start
    if sentence.block.kind is BlockKind.PROSE and start > sentence.start and _joins(words[mention.first - 1]):
        return introduces_speakers(document.masked, sentence.start, start)
    if mention.office.organization and mention.last < len(words) and words[mention.last].text in {"(", "–", ",", "*"}:
        return sentence.block.kind in {BlockKind.ITEM, BlockKind.FIELD}
    at = mention.first - 1
    return at > 0 and words[at].text == ":" and words[at - 1].low in {
        "moderator", "chair", "speaker", "speakers", "panellists", "panelists", "moderated",
    }  # fmt: skip


def _joins(word: Word) -> bool:
    """Tell a word before which a list of names goes on from one that belongs to a name."""
    return word.text in {",", ";", ":", "&"} or word.low in {"by", "from"} or Tag.STOP in word.tags


def best_office(document: Document, person: Person) -> Mention | None:
    """Return the mention that tells a person's office: the first in the prose that has a role."""
    ranked = [mention for mention in person.mentions if mention.office.known]
    ranked.sort(key=lambda mention: (mention.office.role is None, _in_title(document, mention), mention.name.start))
    return ranked[0] if ranked else None


def _in_title(document: Document, mention: Mention) -> bool:
    sentence = document.sentence_at(mention.name.start)
    return sentence is None or sentence.block.kind in {BlockKind.TITLE, BlockKind.HEADING}


@cache
def _short_forms() -> tuple[tuple[frozenset[str], str], ...]:
    """Return the words of offices, each with the word that is short for them."""
    forms = (line.split(" > ") for line in lexicon().words["role.short_forms"])
    return tuple((frozenset(long.split()), short) for long, short in forms)


def office_words(document: Document, person: Person) -> frozenset[str]:
    """Return the words of all offices and titles of a person in lower case."""
    found = set[str]()
    for mention in person.mentions:
        indexes = range(mention.first, mention.last)
        if mention.office.role:
            indexes = range(min(mention.first, mention.office.role[0]), mention.last)
            found.update(word.low for word in document.words[slice(*mention.office.role)])
        found.update(
            document.words[i].low
            for i in indexes
            if {Tag.ROLE, Tag.ROLE_QUALIFIER, Tag.HONORIFIC} & document.words[i].tags
        )
    found |= {short for long, short in _short_forms() if long <= found}
    found.update(part for word in tuple(found) if "-" in word for part in word.split("-"))
    return frozenset(found) - lexicon().words["vocabulary.stops"]
