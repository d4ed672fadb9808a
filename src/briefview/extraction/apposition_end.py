"""Where an office set off behind a name ends."""

from briefview.extraction.portfolio import lists_portfolio
from briefview.extraction.role import BREAKS
from briefview.extraction.word import Tag, Word


def segment_end(words: tuple[Word, ...], first: int, limit: int) -> int:
    """Return where an apposition ends: at a comma, a bracket, a dash, or a verb of saying."""
    for index in range(first, min(limit, first + 30)):
        word = words[index]
        if word.text == "," and lists_portfolio(words, index):
            continue
        if word.text in BREAKS and not (word.text == "." and index + 1 < limit and words[index + 1].start == word.end):
            return index
        if (
            word.saying
            and Tag.CAPITAL not in word.tags
            and Tag.ROLE not in word.tags
            and word.saying.form == "finite"
            and index > first
        ):
            return index
        if index > first and _is_verb_behind_office(words, index, limit):
            return index
        if word.text in {"while", "but", "who", "which", "whose", "whom"} or _goes_beyond(words, index, limit):
            return index
        if (
            word.low == "and"
            and index + 1 < limit
            and {Tag.HONORIFIC, Tag.CAPITAL} <= words[index + 1].tags
            and Tag.ROLE not in words[index + 1].tags
        ):
            return index
    return min(limit, first + 30)


def _is_verb_behind_office(words: tuple[Word, ...], at: int, limit: int) -> bool:
    """Tell the verb in "Vice Chancellor presided over the event" from a participle such as "retired"."""
    word, before = words[at], words[at - 1]
    if not word.text.islower() or not {Tag.CAPITAL, Tag.ROLE} & before.tags:
        return False
    if word.low in {"is", "was", "were", "has", "will"}:
        return True
    return word.low.endswith("ed") and at + 1 < limit and words[at + 1].low in {"the", "a", "an", "over", "his", "her"}


def _goes_beyond(words: tuple[Word, ...], at: int, limit: int) -> bool:
    """Tell the "as well as" before others, and the "in his" before a speech, of which the apposition says nothing."""
    low = [word.low for word in words[at : min(limit, at + 3)]]
    spoken = low[:1] == ["in"] and low[1:2] in (["his"], ["her"], ["their"]) and low[2:] != ["capacity"]
    return low == ["as", "well", "as"] or spoken
