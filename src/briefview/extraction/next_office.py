"""Whether an office behind a name is that of the next person named: "Ana Diaz, Minister of Trade Li Wei"."""

from briefview.extraction.document import Document
from briefview.extraction.name import is_name_word
from briefview.extraction.role import Office
from briefview.extraction.word import Tag

_TITLES = frozenset(
    {"ambassador", "chancellor", "chief", "commissioner", "governor", "mayor", "minister", "premier", "president",
     "professor", "secretary", "senator"}
)  # fmt: skip


def belongs_to_next(document: Document, office: Office) -> bool:
    """Tell whether an office in a list stands before the next name: "Ana Diaz, Minister of Trade Li Wei"."""
    if office.role is None:
        return False
    words, first = document.words, office.role[0]
    last = max(part[1] for part in office if part) - 1
    if {Tag.HONORIFIC, Tag.CAPITAL} <= words[last].tags and Tag.ROLE not in words[last].tags:
        return True
    initial = len(words[last].text) == 1 and words[last].text.isupper() and last + 2 < len(words)
    if initial and words[last + 1].text == "." and is_name_word(document, last + 2):
        return True
    if _is_surname_behind_title(document, last, first) or _goes_on_to_name(document, last + 1):
        return True
    ends = [i for i in range(first + 1, last) if words[i].low == "and"]
    return any(_is_name_behind_office(document, first, end) for end in (*ends, last + 1))


def _goes_on_to_name(document: Document, at: int) -> bool:
    """Tell whether a title and a name follow the bracket of an office: ", Chair of the Port Board (PB) Dr Li Wei"."""
    words = document.words
    if at + 4 >= len(words) or words[at].text != "(" or words[at + 2].text != ")":
        return False
    at += 3
    at += Tag.PLACE in words[at].tags
    titled = {Tag.HONORIFIC, Tag.CAPITAL} <= words[at].tags
    return titled and any(is_name_word(document, i) for i in range(at + 1, min(at + 4, len(words))))


def _is_surname_behind_title(document: Document, last: int, first: int) -> bool:
    """Tell "..., Ana Diaz, President Wei said" from an office: the next person is the subject."""
    words = document.words
    said = last + 1 < len(words) and (words[last + 1].saying or Tag.AUXILIARY in words[last + 1].tags)
    titled = last > first and words[last - 1].low in _TITLES and Tag.CAPITAL in words[last - 1].tags
    return bool(said) and titled and is_name_word(document, last) and not {Tag.TOPIC, Tag.PLACE} & words[last].tags


def _is_name_behind_office(document: Document, first: int, end: int) -> bool:
    """Tell whether a name of two words ends before a word, right behind an office or a title."""
    words, start = document.words, end
    while start > first and is_name_word(document, start - 1) and Tag.PLACE not in words[start - 1].tags:
        start -= 1
    titled = (
        bool({Tag.TOPIC, Tag.ROLE, Tag.HONORIFIC, Tag.PLACE} & words[start - 1].tags)
        and Tag.CAPITAL in words[start - 1].tags
    )
    return end - start >= 2 and start > first and titled
