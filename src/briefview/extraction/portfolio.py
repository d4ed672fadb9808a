"""What an office or a ministry is for, where it is a list: "Minister of Trade, Industry and Mines"."""

from briefview.extraction.word import Tag, Word

_LONGEST_LIST = 12


def lists_portfolio(words: tuple[Word, ...], comma: int) -> bool:
    """Tell the comma of "Minister of Trade, Industry and Mines" and of "Trade, Industry and Mines Minister"."""
    start, end = comma, _portfolio_end(words, comma + 1)
    if not end:
        return False
    while start and comma - start < _LONGEST_LIST and _names_subject(words, start - 1):
        start -= 1
    led = start > 1 and words[start - 1].low in {"of", "for", "on"}
    heads = words[max(0, start - 6) : start - 1] if led else words[end : end + 1]
    charged = start > 0 and words[start].text == "," and Tag.ROLE in words[start - 1].tags
    return charged or (start < comma and any({Tag.ROLE, Tag.ORGANIZATION} & word.tags for word in heads))


def _portfolio_end(words: tuple[Word, ...], at: int) -> int:
    """Return the index behind "Industry and Mines", where the list goes on to its "and", or 0."""
    limit, joined = min(len(words), at + _LONGEST_LIST), 0
    while at < limit and _names_subject(words, at):
        if words[at].low in {"and", "&"}:
            joined = at
        at += 1
    return at if joined and at > joined + 1 else 0


def _names_subject(words: tuple[Word, ...], at: int) -> bool:
    """Tell a word of what a ministry is for, or a mark between two of them."""
    word, following = words[at], words[min(at + 1, len(words) - 1)]
    if word.text == "," or word.low in {"and", "&"}:
        return {Tag.TOPIC, Tag.CAPITAL} <= following.tags or following.low == "and"
    return {Tag.TOPIC, Tag.CAPITAL} <= word.tags and Tag.ROLE not in word.tags
