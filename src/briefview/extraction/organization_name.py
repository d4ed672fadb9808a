"""Whether words beside an office name an organisation or a country."""

from briefview.extraction.lexicon import lexicon
from briefview.extraction.word import Tag, Word


def is_organization(words: tuple[Word, ...], first: int, last: int) -> bool:
    """Tell whether words name an organisation or a country: "the Lao PDR", "WHO", "Andes Cathode Partners"."""
    article = words[first].low == "the"
    body = words[first + article : last]
    if not body or Tag.CAPITAL not in body[0].tags:
        return False
    if len(body) == 1:
        return _is_acronym(body[0]) or (article and Tag.ORGANIZATION in body[0].tags) or Tag.PLACE in body[0].tags
    heads = [index for index, word in enumerate(body) if _is_head(body, index) and word.low != "unit"]
    if heads:
        return not any(word.low in {"of", "at", "in"} for word in body[: heads[0]])
    name = " ".join(word.low for word in body)
    return name in lexicon().gazetteer.countries or not any(
        {Tag.TOPIC, Tag.STOP, Tag.ROLE} & word.tags or Tag.CAPITAL not in word.tags for word in body
    )


def is_country(words: tuple[Word, ...], first: int, last: int) -> bool:
    """Tell whether words are the whole name of a country."""
    return " ".join(word.low for word in words[first:last]) in lexicon().gazetteer.countries


def _is_acronym(word: Word) -> bool:
    """Tell "WHO" and "MoSPI"."""
    return Tag.ACRONYM in word.tags or (len(word.text) < 8 and sum(letter.isupper() for letter in word.text) > 2)


def _is_head(body: tuple[Word, ...], index: int) -> bool:
    """Tell whether a word is the noun at the head of an organisation's name."""
    word = body[index]
    following = body[index + 1].low if index + 1 < len(body) else ""
    inside = following and following not in {"of", "for", "on", "and", "'s", "'", "(", "to", "in", "de", "der", "des"}
    foreign = index == 0 and following and Tag.TOPIC not in body[1].tags
    return Tag.ORGANIZATION in word.tags and Tag.CAPITAL in word.tags and (not inside or bool(foreign))
