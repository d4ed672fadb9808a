"""The one country in which a text is at home, where all that it names points there."""

from collections.abc import Iterator

from briefview.extraction.document import Document
from briefview.extraction.layout import BlockKind
from briefview.extraction.lexicon import lexicon
from briefview.extraction.span import Span
from briefview.extraction.word import Tag

_OFTEN = 3
"""How many mentions of one country make a text its own, where no organisation bears the name."""
_LONGEST = 4
_REACH = 4000
"""How many words are looked at: what is named later does not tell where a text is at home."""


def find_home_country(document: Document) -> tuple[str, Span] | None:
    """Return the only country that the names, demonyms and cities of a text mean, with its first telling mention.

    It tells where its name is part of an organisation's, or stands often, or in a title and the text.
    """
    mentions = list(country_mentions(document))
    countries = {country for country, _ in mentions}
    if len(countries) != 1:
        return None
    telling = next((mention for mention in mentions if _is_in_organization(document, mention[1])), None)
    often = len(mentions) + _is_in_title(document, mentions[0][1]) >= _OFTEN
    return telling or (mentions[0] if often else None)


def country_mentions(document: Document) -> Iterator[tuple[str, Span]]:
    """Yield the countries that the words with capitals mean, outside quotations."""
    words, gazetteer, done = document.words, lexicon().gazetteer, 0
    for at, word in enumerate(words[:_REACH]):
        if at < done or word.low == "the" or Tag.CAPITAL not in word.tags or document.is_quoted(word.start):
            continue
        for last in range(min(at + _LONGEST, len(words)) - 1, at - 1, -1):
            span = Span(word.start, words[last].end)
            name = span.of(document.plain).lower()
            if country := gazetteer.country_of(name) or gazetteer.demonyms.get(name):
                done = last + 1
                yield country, span
                break


def _is_in_title(document: Document, mention: Span) -> bool:
    sentence = document.sentence_at(mention.start)
    return sentence is not None and sentence.block.kind is BlockKind.TITLE


def _is_in_organization(document: Document, mention: Span) -> bool:
    """Tell whether the name of an organisation begins with a mention: "Ghana Ports Authority"."""
    at = last = document.words_in(mention).start
    words = document.words
    while (
        last + 1 < len(words) and Tag.CAPITAL in words[last + 1].tags and words[last + 1].start <= words[last].end + 1
    ):
        last += 1
    return any(Tag.ORGANIZATION in word.tags for word in words[at + 1 : last + 1])
