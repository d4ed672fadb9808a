"""Which words of a sentence an attribution reports, and whether they are a quotation."""

import re
from bisect import bisect_left, bisect_right
from itertools import islice
from typing import NamedTuple

from briefview.brief import Manner
from briefview.extraction.attribution import Attribution, Order, front_of, is_nested
from briefview.extraction.continuation import is_behind_quotation
from briefview.extraction.document import Document
from briefview.extraction.final_attribution import (
    closes_sentence,
    has_only_circumstances,
    is_followed_by_circumstances,
)
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.lexicon import lexicon
from briefview.extraction.quotation import Quotation
from briefview.extraction.saying import Form
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span, trimmed
from briefview.extraction.subject import SubjectKind
from briefview.extraction.word import Tag

_TITLED = late_pattern(
    r"(?:'s|\b(?:on|titled|entitled|themed|dubbed|styled|(?:theme|title|topic|motto|slogan|subject)(?: of)?)),?\s?$",
    re.IGNORECASE,
)
"""What stands before a title in quotation marks, and not before what somebody says."""
_RESUMED = late_pattern(r"(?: [\w’'. ]{1,40})?, ?\"")
"""What stands behind "she said" or "she told the pilots" where the quotation before goes on."""
_DESCRIPTION = late_pattern(r"[ ,.*–—-]*(?:(?:[Tt]he|[Aa]n?)(?: [a-z-]+){0,3})?[ ,.*–—-]*")
_TITLE_LEAD = 12
_SHORT = 4
_TIMES = frozenset(
    {"this", "last", "week", "month", "year", "on", "in", "earlier", "late", "early", "ago", "that", "day"}
)
_LONGEST_NAME = 6


class SaidWords(NamedTuple):
    """The words that somebody says."""

    words: Span
    contents: tuple[Span, ...]
    """The stretches of the words that are said, without who says them."""
    manner: Manner


_ENDS = " \t\n.,;:*"
_LINKS = frozenset({"after", "while", "and", "but", "whereas", "as", ",", ";", "the", "its", "'s", "a"})


def said_words(
    document: Document, sentence: Sentence, attributions: list[Attribution], own: Attribution
) -> SaidWords | None:
    """Return the words that one of the attributions of a sentence reports, or nothing where there are none."""
    segment = Span(
        _segment_start(document, attributions, own, sentence), _segment_end(document, attributions, own, sentence)
    )
    if direct := _direct(document, own, segment):
        return direct
    if own.order is Order.COLON:
        return None
    words = _indirect(document, sentence, own, segment, alone=len(attributions) == 1)
    if words is None or words.end - words.start < 8:
        return None
    contents = _contents(document, own, words)
    if contents and (_is_pointer(document, contents[0]) or _is_time(document, contents)):
        return None
    return SaidWords(words, contents, Manner.INDIRECT)


def _contents(document: Document, own: Attribution, words: Span) -> tuple[Span, ...]:
    """Return what words hold beside who says them."""
    first, last = document.words[front_of(document, own)].start, document.words[own.last - 1].end
    if own.order is Order.PASSIVE:
        first, last = document.words[own.verb].start, document.words[own.last - 1].end
    around = [Span(words.start, min(words.end, first)), Span(max(words.start, last), words.end)]
    if own.order is Order.SUBJECT_VERB and words.start < first and document.plain[last : last + 1] != ",":
        del around[1]  # where, when and to whom it is said
    parts = [trimmed(document.plain, *part, _ENDS) for part in around if part.end > part.start]
    return tuple(part for part in parts if part.end > part.start)


def _segment_start(document: Document, attributions: list[Attribution], own: Attribution, sentence: Sentence) -> int:
    inside = sentence.words
    if own.subject.kind is SubjectKind.SOURCE and (
        own.order is Order.ACCORDING_TO or closes_sentence(document, own, inside.start, inside.stop)
    ):
        return sentence.start
    at = bisect_left(attributions, own.first, key=lambda other: other.first)
    return document.words[attributions[at - 1].last - 1].end if at else sentence.start


def _segment_end(document: Document, attributions: list[Attribution], own: Attribution, sentence: Sentence) -> int:
    """Return where the words of an attribution end: before the next one and what links it."""
    behind = bisect_right(attributions, own.first, key=lambda other: other.first)
    later = next((other for other in islice(attributions, behind, None) if not is_nested(document, own, other)), None)
    words, inside = document.words, sentence.words
    if own.subject.kind is SubjectKind.SOURCE and own.order is Order.ACCORDING_TO and later:
        return sentence.end if _is_in_front(document, own, sentence) else words[own.last - 1].end
    if (
        later
        and later.order is Order.SUBJECT_VERB
        and is_behind_quotation(document, later.first)
        and (quotation := document.quotation_ending(words[later.first - 1].end))
    ):
        return max(quotation.start, words[own.last - 1].end)
    if later and (later.order is Order.ACCORDING_TO or closes_sentence(document, later, inside.start, inside.stop)):
        return words[later.first - 1].start if words[later.first - 1].text == "," else sentence.end
    if later is None or later.order is not Order.SUBJECT_VERB:
        return sentence.end
    at = later.first
    while at - 1 > own.last and words[at - 1].low in _LINKS:
        at -= 1
    return words[at].start


def _direct(document: Document, own: Attribution, segment: Span) -> SaidWords | None:
    """Return the quotations that an attribution introduces or follows."""
    quotations = document.quotations_in(segment)
    spoken = [q for q in quotations if _is_spoken(document, own, q, segment) or _is_begun(document, own, q)]
    first, last = document.words[own.first].start, document.words[own.last - 1].end
    before = [q for q in spoken if q.end <= first and _adjoins(document, q.end, own)]
    after = [q for q in spoken if q.start >= document.words[own.verb_end - 1].end]
    if own.order is Order.ACCORDING_TO and before and document.plain[segment.start : before[0].start].strip():
        return None
    if not before and not (after and _leads_to(document, own, after[0])):
        return None
    chosen = [*(q for q in spoken if q.end <= first), *after] if before else after
    words = Span(chosen[0].start, max(chosen[-1].end, last if before and after else 0))
    return SaidWords(words, tuple(quotation.span for quotation in chosen), Manner.DIRECT)


def _is_spoken(document: Document, own: Attribution, quotation: Quotation, segment: Span) -> bool:
    if _TITLED.search(document.plain, max(0, quotation.start - _TITLE_LEAD), quotation.start):
        return False
    if quotation.start > segment.start and _is_name(quotation.inside.of(document.plain)):
        return False
    clause = own.order is Order.COLON and quotation.inside.of(document.plain).count(" ") >= 3
    return clause or quotation.is_speech(document.plain)


def _is_name(words: str) -> bool:
    """Tell the name of a programme or a book, each of whose longer words has a capital: "Meet the Pilots"."""
    parts = [part for part in re.split(r"\W+", words) if part]
    named = [part for part in parts if part[0].isupper()]
    longer = [part for part in parts if len(part) > _SHORT]
    titled = len(named) > 1 and len(parts) <= min(_LONGEST_NAME, 2 * len(named)) and all(p in named for p in longer)
    return titled and not words.isupper() and not re.search(r"[.!?] ", words)


def _is_begun(document: Document, own: Attribution, quotation: Quotation) -> bool:
    """Tell the first words of a quotation that goes on behind its attribution: "Fog," she said, "is rare"."""
    last = document.words[own.last - 1].end
    behind = _RESUMED.match(document.plain, last) is not None
    comma = quotation.inside.of(document.plain).endswith(",")
    return comma and behind and _adjoins(document, quotation.end, own)


def _adjoins(document: Document, start: int, own: Attribution) -> bool:
    """Tell whether no more than marks, an article and adjectives stand between an offset and an attribution."""
    end = document.words[own.first].start
    described = own.order is Order.SUBJECT_VERB and _DESCRIPTION.fullmatch(document.plain, start, end) is not None
    bare = document.plain[start:end].strip(" ,.*–—-").lower() in {"", "the", "a", "an"}
    return described or bare or end - start < 4


def _leads_to(document: Document, own: Attribution, quotation: Quotation) -> bool:
    """Tell whether only a colon, a comma or a listener stands between a verb and its quotation."""
    start = document.words[own.verb_end - 1].end
    between = document.plain[start : quotation.start]
    if own.order is Order.COLON or (between.rstrip().endswith(":") and " that " not in between):
        return True
    return not between.strip(" ,") or (between.rstrip().endswith(",") and len(between) < 60)


def _indirect(document: Document, sentence: Sentence, own: Attribution, segment: Span, *, alone: bool) -> Span | None:
    plain, words = document.plain, document.words
    verb_start, verb_end = words[own.verb].start, words[own.verb_end - 1].end
    if own.order is Order.ACCORDING_TO:
        return _according(document, sentence, own, segment)
    if own.order is Order.PASSIVE:
        said_behind = words[own.last].text == "," and words[min(own.last + 1, len(words) - 1)].low == "that"
        return trimmed(plain, segment.start, segment.end if said_behind else words[own.verb].end, _ENDS)
    if own.order is Order.VERB_SUBJECT and _goes_on_behind(document, own, segment):
        return trimmed(plain, segment.start, segment.end, _ENDS)
    if own.order is Order.VERB_SUBJECT:
        return trimmed(plain, segment.start, verb_start, _ENDS)
    if _is_parenthesis(document, own, segment):
        return trimmed(plain, segment.start, segment.end if alone else verb_end, _ENDS)
    rest = trimmed(plain, verb_end, segment.end, _ENDS)
    empty = rest.end == rest.start or has_only_circumstances(document, own, document.words_in(segment).stop)
    return None if empty else trimmed(plain, verb_start, segment.end, _ENDS)


def _according(document: Document, sentence: Sentence, own: Attribution, segment: Span) -> Span:
    """Return what stands behind "according to her," at the start, on both sides of it within, or before it."""
    words = document.words
    if _is_in_front(document, own, sentence):
        return trimmed(document.plain, words[own.last - 1].end, segment.end, _ENDS)
    within = own.last < len(words) and words[own.last].text == ","
    return trimmed(document.plain, segment.start, segment.end if within else words[own.verb].start, _ENDS)


def _is_in_front(document: Document, own: Attribution, sentence: Sentence) -> bool:
    """Tell whether nothing but a conjunction or adverb stands before an attribution."""
    start = sentence.words.start
    before = document.words[start : min(own.first, start + 3)]
    return own.first - start < 3 and all({Tag.STOP, Tag.ADVERB} & word.tags or word.text == "," for word in before)


def _is_pointer(document: Document, content: Span) -> bool:
    """Tell words that only point to what was said before: "expressed these views", "this was stated by"."""
    words = [word.low for word in document.words[slice(*_bounds(document, content))]]
    if words[:1] not in (["this"], ["these"], ["those"], ["such"], ["so"], ["it"], ["the"]):
        return False
    noun = 2 if words[1:2] and words[1] in lexicon().words["saying.pointed_at"] else 1
    if words[0] == "the":
        return noun == 2 and words[2:3] in (["while"], ["during"])
    return (
        words[1:] in ([], ["was"], ["were"], ["is"], ["has", "been"])
        or words[noun : noun + 1] in _CIRCUMSTANCES
        or (noun == 2 and len(words) == 2)
    )


def _is_time(document: Document, contents: tuple[Span, ...]) -> bool:
    """Tell words for when something was said, which stands elsewhere: "the lamp that she announced earlier"."""
    words = [document.words[at] for span in contents for at in document.words_in(span)]
    return len(words) < _SHORT and all({Tag.ADVERB, Tag.CALENDAR} & word.tags or word.low in _TIMES for word in words)


def _bounds(document: Document, content: Span) -> tuple[int, int]:
    inside = document.words_in(content)
    return inside.start, min(inside.stop, inside.start + 6)


_CIRCUMSTANCES = (["while"], ["during"], ["at"], ["when"], ["in"], ["on"])


def _goes_on_behind(document: Document, own: Attribution, segment: Span) -> bool:
    """Tell whether the clause goes on behind its attribution: "Fog, said the pilot, is rare"."""
    words, last = document.words, own.last
    return (
        last + 1 < len(words)
        and words[last].text == ","
        and words[last + 1].start < segment.end
        and words[last + 1].low in _FINITE
    )


def _before_participle(document: Document, at: int, limit: int) -> int:
    """Return the index of the comma before "adding" or another participle of saying, or the limit."""
    words = document.words
    for comma in range(at, limit - 2):
        saying = words[comma + 1].saying
        if words[comma].text == "," and saying is not None and saying.form is Form.ING:
            return comma
    return limit


def _is_parenthesis(document: Document, own: Attribution, segment: Span) -> bool:
    """Tell an attribution that stands in commas inside its words: "Fog, he told the board, is rare"."""
    words, first, last = document.words, front_of(document, own), own.verb_end
    if not first or words[first - 1].text != "," or words[first].start - segment.start < 5 or last >= len(words):
        return False
    if words[last].text == "," or (words[last].text == "." and words[last - 1].saying is not None):
        opener = words[document.words_in(segment).start]
        return words[first].start - segment.start >= 8 or not {Tag.STOP, Tag.ADVERB} & opener.tags
    saying = words[own.verb].saying
    inside = document.words_in(segment)
    if is_followed_by_circumstances(document, own, inside.start, _before_participle(document, last, inside.stop)):
        return True
    if saying is None or saying.base not in {"tell", "inform", "assure", "remind"}:
        return False
    comma = next((i for i in range(last, min(len(words), last + 6)) if words[i].text in {",", ".", "that"}), None)
    return comma is not None and words[comma].text == "," and words[comma + 1].low in _FINITE


_FINITE = frozenset(
    {"is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "must", "should"}
)
