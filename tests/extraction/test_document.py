"""A text taken apart can be asked what stands where."""

from briefview.extraction.document import take_apart
from briefview.extraction.layout import BlockKind
from briefview.extraction.span import Span

TEXT = "Canal Forum\n\nAna Diaz spoke. “We wait. We pay,” she said.\n\n- locks\n\nShare\n"
DOCUMENT = take_apart(TEXT)


def test_all_views_have_the_length_of_the_text() -> None:
    assert len(DOCUMENT.text) == len(DOCUMENT.plain) == len(DOCUMENT.masked) == len(TEXT)


def test_the_words_in_a_span_are_those_that_start_in_it() -> None:
    start = TEXT.index("Ana")
    found = DOCUMENT.words_in(Span(start, start + len("Ana Diaz spoke")))
    assert [DOCUMENT.words[at].text for at in found] == ["Ana", "Diaz", "spoke"]


def test_an_empty_span_holds_no_words() -> None:
    assert len(DOCUMENT.words_in(Span(3, 3))) == 0


def test_an_offset_lies_in_one_sentence_or_between_two() -> None:
    sentence = DOCUMENT.sentence_at(TEXT.index("she"))
    assert sentence is not None
    assert sentence.span.of(TEXT) == "“We wait. We pay,” she said."
    assert DOCUMENT.sentence_at(TEXT.index("\n")) is None
    assert DOCUMENT.sentence_at(TEXT.index("Share")) is None


def test_the_quotations_of_a_span_are_those_that_start_in_it() -> None:
    start = TEXT.index("“")
    assert [quotation.span.of(TEXT) for quotation in DOCUMENT.quotations_in(Span(start, start + 1))] == [
        "“We wait. We pay,”"
    ]
    assert DOCUMENT.quotations_in(Span(0, start)) == ()


def test_what_stands_between_quotation_marks_is_quoted_and_the_marks_are_not() -> None:
    assert DOCUMENT.is_quoted(TEXT.index("wait"))
    assert not DOCUMENT.is_quoted(TEXT.index("“"))
    assert not DOCUMENT.is_quoted(TEXT.index("Ana"))


def test_a_quotation_within_a_quotation_is_masked_once() -> None:
    text = "“They said ‘go home now’ and left,” she said.\n"
    assert take_apart(text).masked == '"' + "_" * 33 + '" she said.\n'


def test_prose_is_the_sentences_of_paragraphs_and_items() -> None:
    assert [sentence.span.of(TEXT) for sentence in DOCUMENT.prose] == [
        "Ana Diaz spoke.",
        "“We wait. We pay,” she said.",
        "locks",
    ]
    assert {sentence.block.kind for sentence in DOCUMENT.prose} == {BlockKind.PROSE, BlockKind.ITEM}


def test_the_words_that_the_text_writes_small_are_known() -> None:
    assert {"spoke", "she", "said", "locks"} <= DOCUMENT.lower_words
    assert not {"Ana", "ana", "We"} & DOCUMENT.lower_words


def test_an_empty_text_has_no_parts() -> None:
    document = take_apart("")
    assert (document.blocks, document.quotations, document.sentences, document.words) == ((), (), (), ())
