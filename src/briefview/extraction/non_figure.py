"""Numbers that are no figures: times, years, ages, labels, editions, numbers in names and in citations."""

from briefview.extraction.document import Document
from briefview.extraction.figure import Figure, is_capital_number
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.lexicon import lexicon
from briefview.extraction.noun_group import is_plural
from briefview.extraction.word import Tag, Word

_OF_TIME = frozenset({"average", "total", "maximum", "minimum"})
_HALVES_OF_DAY = frozenset({"am", "pm", "a.m.", "p.m.", "th", "st"})
_AGES = frozenset({"aged", "age", "ages"})
_FROM_WHEN = frozenset({"after", "ago", "ahead", "before", "earlier", "later"})
_GROUPS = frozenset({"group", "committee", "council", "elders"})
_BOUNDS = frozenset({"under", "below", "over", "above"})
_AT = frozenset({"at", "from", "until", "till", "by", "between"})
_CLOCK = late_pattern(r"(?:[01]\d|2[0-3])\.[0-5][05]")
_BASES = frozenset({"per", "every"})
_TIMES = frozenset({"x", "×"})
_DAYS = frozenset({"today", "yesterday", "tomorrow", "tonight", "morning", "afternoon", "evening", "night"})
_YEARS = range(1900, 2101)
_CENTURY = 100
_OLDEST = 120
_SMALL, _SMALL_SPELLED = 1, 2


def is_figure(document: Document, figure: Figure, inside: range) -> bool:
    """Tell whether what reads like a figure informs about something."""
    if figure.kind in {"money", "share", "rank"}:
        return True
    tests = (
        _is_label,
        _is_age,
        _is_time_frame,
        _is_in_name,
        _is_year,
        _is_time,
        _is_part_of_word,
        _is_base,
        _is_dimension,
        _is_citation,
        _is_day_in_brackets,
    )
    return not _is_small(figure) and not any(test(document, figure, inside) for test in tests)


def _before(document: Document, figure: Figure, inside: range, steps: int = 1) -> str:
    at = figure.amount.first - steps
    return document.words[at].low if at >= inside.start else ""


def _behind(document: Document, figure: Figure, inside: range, steps: int = 0) -> Word | None:
    at = figure.last + steps
    return document.words[at] if at < inside.stop else None


def _is_small(figure: Figure) -> bool:
    """Leave out "one" and "two", which mostly only point at things."""
    return figure.kind == "count" and figure.value <= (_SMALL_SPELLED if figure.amount.spelled else _SMALL)


def _is_label(document: Document, figure: Figure, inside: range) -> bool:
    """Tell "Resolution 2347", "Room 5" and "No. 7"."""
    labelled, before = lexicon().words["number.labelled"], _before(document, figure, inside)
    return before in labelled or (before == "." and _before(document, figure, inside, 2) in labelled)


def _is_age(document: Document, figure: Figure, inside: range) -> bool:
    """Tell "aged 6 to 14", "44, a former judge", "15 to 24 years old" and "is under 25"."""
    if figure.value >= _OLDEST:
        return False
    before, behind = _before(document, figure, inside), _behind(document, figure, inside)
    further = _behind(document, figure, inside, 1)
    if (
        before in _AGES
        or (behind and behind.low == "old")
        or (before in {"of", "between", "and", "to"} and _is_aged(document, figure, inside))
    ):
        return True
    if behind and behind.low == "of" and further and further.low == "age":
        return True
    ends = behind is None or Tag.PUNCTUATION in behind.tags
    if before == "," and behind and behind.text == "," and not figure.amount.spelled:
        return True
    return figure.kind == "count" and before in _BOUNDS and ends and figure.value < _CENTURY


def _is_aged(document: Document, figure: Figure, inside: range) -> bool:
    return any(_before(document, figure, inside, steps) in _AGES for steps in (2, 3, 4))


def _is_time_frame(document: Document, figure: Figure, inside: range) -> bool:
    """Tell "in the last four years", "two days before" and "a two-day forum" from "an average of 19 days"."""
    if figure.unit not in lexicon().words["number.time_units"]:
        return False
    behind = _behind(document, figure, inside)
    if behind is not None and behind.low in _FROM_WHEN:
        return True
    before = _before(document, figure, inside)
    if before == "of" and _before(document, figure, inside, 2) in _OF_TIME:
        return False
    singular = document.words[figure.last - 1].low == figure.unit and figure.value > 1
    return singular or before in lexicon().words["number.time_frames"]


def _is_in_name(document: Document, figure: Figure, inside: range) -> bool:
    at = figure.amount.first
    if _before(document, figure, inside) == "of" and _before(document, figure, inside, 2) in _GROUPS:
        return Tag.CAPITAL in document.words[at - 2].tags
    return at > inside.start and figure.kind != "measure" and is_capital_number(document, at)


def _is_year(document: Document, figure: Figure, inside: range) -> bool:
    """Tell 2024 from "2000 farmers"."""
    text = document.words[figure.amount.first].text
    if figure.kind != "count" or figure.amount.spelled or not text.isdigit() or int(text) not in _YEARS:
        return False
    behind = _behind(document, figure, inside)
    counts = behind is not None and behind.text.islower() and is_plural(behind) and int(text) % _CENTURY == 0
    return not counts


def _is_time(document: Document, figure: Figure, inside: range) -> bool:
    """Tell "9:30", "24/7" and "5 p.m."."""
    behind, further = _behind(document, figure, inside), _behind(document, figure, inside, 1)
    text = document.words[figure.amount.first].text
    if figure.kind == "count" and _before(document, figure, inside) in _AT and _CLOCK.fullmatch(text):
        return True
    if behind is None:
        return False
    clock = behind.text in {":", "/"} and further is not None and Tag.NUMBER in further.tags
    return clock or behind.low in _HALVES_OF_DAY


def _is_dimension(document: Document, figure: Figure, inside: range) -> bool:
    """Tell the sides of a thing: "24' x 16'", "20 x 30 cm"."""
    steps = 1 + (_before(document, figure, inside) == "'")
    behind = _behind(document, figure, inside)
    further = _behind(document, figure, inside, 1) if behind and behind.text == "'" else behind
    return _before(document, figure, inside, steps) in _TIMES or (further is not None and further.low in _TIMES)


def _is_part_of_word(document: Document, figure: Figure, inside: range) -> bool:
    """Tell "A-320", "5G" and "27-nation" from "a 300-bed hospital"."""
    words, at = document.words, figure.amount.first
    if _before(document, figure, inside) in {":", "-", "/", "+"} and words[at - 1].end == words[at].start:
        return True
    behind, further = _behind(document, figure, inside), _behind(document, figure, inside, 1)
    if behind is None or figure.kind != "count" or behind.start > words[figure.last - 1].end:
        return (
            figure.kind == "measure"
            and behind is not None
            and behind.text == "-"
            and behind.start == words[figure.last - 1].end
        )
    if behind.text == "-":
        return further is None or not lexicon().has("number.hyphenated", further.low)
    return behind.text.isalpha()


def _is_base(document: Document, figure: Figure, inside: range) -> bool:
    """Tell the base of a rate, "per 100,000 births", and the lower side of a vote, "212 votes to 45"."""
    if figure.kind != "count":
        return False
    before = _before(document, figure, inside)
    votes = before in {"to", "against"} and _before(document, figure, inside, 2) in {"votes", "vote"}
    return votes or before in _BASES


def _is_citation(document: Document, figure: Figure, inside: range) -> bool:
    """Tell the volume and number of a journal, "14(3)"."""
    words, at = document.words, figure.amount.first
    behind = _behind(document, figure, inside)
    opens = behind is not None and behind.text == "(" and behind.start == words[figure.last - 1].end
    closes = (
        _before(document, figure, inside) == "("
        and at - 2 >= inside.start
        and Tag.NUMBER in words[at - 2].tags
        and words[at - 2].end == words[at - 1].start
    )
    return figure.kind == "count" and (opens or closes)


def _is_day_in_brackets(document: Document, figure: Figure, inside: range) -> bool:
    """Tell the day of the month in "yesterday (29)" and "this morning (05)"."""
    behind, before = _behind(document, figure, inside), _before(document, figure, inside, 2)
    bracketed = _before(document, figure, inside) == "(" and behind is not None and behind.text == ")"
    return bracketed and figure.kind == "count" and (before in _DAYS or before in lexicon().weekdays)
