"""A small language of patterns over tagged words: sequence, alternative, option, repetition."""

from collections.abc import Callable, Sequence

from briefview.extraction.word import Word

Groups = dict[str, tuple[int, int]]
"""The half-open ranges of words that named parts of a pattern matched."""
Pattern = Callable[[Sequence[Word], int, Groups], int]
"""Takes words and an index; gives the index behind the match, or -1. The first way that fits is taken."""


def one(*words: str) -> Pattern:
    """Match one word out of some, given in lower case."""
    wanted = frozenset(words)
    return lambda text, at, _: at + 1 if at < len(text) and text[at].low in wanted else -1


def tagged(*tags: str) -> Pattern:
    """Match one word that has any of some tags."""
    wanted = frozenset(tags)
    return lambda text, at, _: at + 1 if at < len(text) and not wanted.isdisjoint(text[at].tags) else -1


def that(test: Callable[[Word], bool]) -> Pattern:
    """Match one word that passes a test."""
    return lambda text, at, _: at + 1 if at < len(text) and test(text[at]) else -1


def seq(*parts: Pattern) -> Pattern:
    """Match some patterns one after the other."""

    def match(text: Sequence[Word], at: int, groups: Groups) -> int:
        for part in parts:
            at = part(text, at, groups)
            if at < 0:
                return -1
        return at

    return match


def either(*parts: Pattern) -> Pattern:
    """Match the first of some patterns that fits."""

    def match(text: Sequence[Word], at: int, groups: Groups) -> int:
        return next((end for part in parts if (end := part(text, at, groups)) >= 0), -1)

    return match


def maybe(part: Pattern) -> Pattern:
    """Match a pattern where it fits, and nothing where it does not."""

    def match(text: Sequence[Word], at: int, groups: Groups) -> int:
        end = part(text, at, groups)
        return end if end >= 0 else at

    return match


def many(part: Pattern, least: int = 0, most: int = 40) -> Pattern:
    """Match a pattern again and again, at least and at most some times."""

    def match(text: Sequence[Word], at: int, groups: Groups) -> int:
        for count in range(most):
            end = part(text, at, groups)
            if end <= at:
                return at if count >= least else -1
            at = end
        return at

    return match


def named(name: str, part: Pattern) -> Pattern:
    """Match a pattern and keep the range that it covers under a name."""

    def match(text: Sequence[Word], at: int, groups: Groups) -> int:
        end = part(text, at, groups)
        if end >= 0:
            groups[name] = (at, end)
        return end

    return match
