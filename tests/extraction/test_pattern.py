"""Patterns match words by sequence, choice, option and repetition, and say how far."""

from briefview.extraction.pattern import Groups, Pattern, either, many, maybe, named, one, seq, tagged, that
from briefview.extraction.word import Tag, find_words

WORDS = find_words("the new lock keeper said the the boats wait")


def end(pattern: Pattern, at: int = 0) -> int:
    return pattern(WORDS, at, {})


def test_one_matches_any_of_its_words() -> None:
    assert end(one("a", "the")) == 1
    assert end(one("a", "an")) == -1


def test_a_word_is_compared_in_lower_case() -> None:
    assert one("the")(find_words("The"), 0, {}) == 1


def test_tagged_matches_a_word_with_any_of_its_classes() -> None:
    assert end(tagged(Tag.EVENT, Tag.TOPIC)) == 1
    assert end(tagged(Tag.NUMBER, Tag.ACRONYM)) == -1


def test_that_matches_a_word_that_passes_its_test() -> None:
    assert end(that(lambda word: word.saying is not None), 4) == 5
    assert end(that(lambda word: word.saying is not None)) == -1


def test_nothing_matches_behind_the_last_word() -> None:
    last = len(WORDS)
    assert end(one("the"), last) == end(tagged(Tag.STOP), last) == end(that(lambda _: True), last) == -1


def test_seq_needs_all_its_parts_in_their_order() -> None:
    assert end(seq(one("the"), one("new"), one("lock"))) == 3
    assert end(seq(one("the"), one("lock"))) == -1


def test_either_takes_the_first_part_that_fits_even_a_shorter_one() -> None:
    assert end(either(one("a"), one("the"), seq(one("the"), one("new")))) == 1
    assert end(either(one("a"), one("an"))) == -1


def test_maybe_matches_nothing_where_its_part_does_not_fit() -> None:
    assert end(maybe(one("the"))) == 1
    assert end(maybe(one("a"))) == 0


def test_many_takes_as_much_as_it_may() -> None:
    assert end(many(one("the")), 5) == 7
    assert end(many(one("the"), most=1), 5) == 6


def test_many_fits_with_nothing_unless_it_must_have_some() -> None:
    assert end(many(one("a"))) == 0
    assert end(many(one("the"), least=2)) == -1
    assert end(many(one("the"), least=2), 5) == 7


def test_many_ends_where_its_part_matches_nothing() -> None:
    assert end(many(maybe(one("a")))) == 0


def test_named_keeps_the_range_of_what_it_matched() -> None:
    groups: Groups = {}
    pattern = seq(one("the"), named("role", seq(one("new"), one("lock"), one("keeper"))), one("said"))
    assert pattern(WORDS, 0, groups) == 5
    assert groups == {"role": (1, 4)}


def test_named_keeps_nothing_where_its_part_does_not_fit() -> None:
    groups: Groups = {}
    assert named("role", one("said"))(WORDS, 0, groups) == -1
    assert groups == {}
