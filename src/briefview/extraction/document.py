"""A text taken apart: what every later step reads, and none changes."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from briefview.extraction.aside import set_asides
from briefview.extraction.layout import Block, find_blocks
from briefview.extraction.lead import first_telling
from briefview.extraction.mask import masked_view, plain_view
from briefview.extraction.quotation import Quotation, find_quotations
from briefview.extraction.sentence import Sentence, find_sentences
from briefview.extraction.span import Span
from briefview.extraction.word import Word, find_words


@dataclass(frozen=True)
class Document:
    """The source text and its parts; all offsets are code points of the source text."""

    text: str
    plain: str
    """The text with plain quotation marks and spaces, of the same length."""
    masked: str
    """The plain text with blanked quotations, of the same length."""
    blocks: tuple[Block, ...]
    quotations: tuple[Quotation, ...]
    sentences: tuple[Sentence, ...]
    words: tuple[Word, ...]
    starts: Sequence[int]
    """Where the words start."""
    sentence_starts: tuple[int, ...]
    """Where the sentences start."""
    lower_words: frozenset[str]
    """The words that the text writes with a small letter, and so no names."""

    def words_in(self, span: Span) -> range:
        """Return the indexes of the words that lie within a stretch."""
        return range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))

    def sentence_at(self, offset: int) -> Sentence | None:
        """Return the sentence that an offset lies in."""
        at = bisect_right(self.sentence_starts, offset) - 1
        return self.sentences[at] if at >= 0 and offset < self.sentences[at].end else None

    def quotations_in(self, span: Span) -> tuple[Quotation, ...]:
        """Return the quotations that start within a stretch."""
        first = bisect_left(self.quotations, span.start, key=lambda quotation: quotation.start)
        last = bisect_left(self.quotations, span.end, key=lambda quotation: quotation.start)
        return self.quotations[first:last]

    def quotation_ending(self, offset: int) -> Quotation | None:
        """Return the quotation that ends at an offset, if there is one."""
        at = bisect_left(self.quotations, offset, key=lambda quotation: quotation.start)
        return next((quotation for quotation in self.quotations[max(0, at - 3) : at] if quotation.end == offset), None)

    def is_quoted(self, offset: int) -> bool:
        """Tell whether an offset lies inside quotation marks."""
        return self.masked[offset] == "_"

    @cached_property
    def prose(self) -> tuple[Sentence, ...]:
        """The sentences of paragraphs and list items: no titles, headings or headers."""
        return tuple(sentence for sentence in self.sentences if sentence.is_prose)


def take_apart(text: str) -> Document:
    """Find the blocks, quotations, sentences and words of a text."""
    plain = plain_view(text)
    blocks = set_asides(text, find_blocks(text))
    quotations = find_quotations(text, plain, blocks)
    masked = masked_view(plain, _outer(quotations))
    words = find_words(plain, first_telling(text))
    starts = array("I", (word.start for word in words))
    sentences = find_sentences(plain, masked, blocks, quotations, starts)
    return Document(
        text=text,
        plain=plain,
        masked=masked,
        blocks=blocks,
        quotations=quotations,
        sentences=sentences,
        words=words,
        starts=starts,
        sentence_starts=tuple(sentence.start for sentence in sentences),
        lower_words=frozenset(text for text in {word.text for word in words} if text[0].islower()),
    )


def _outer(quotations: tuple[Quotation, ...]) -> tuple[Span, ...]:
    spans = list[Span]()
    for quotation in quotations:
        if not spans or quotation.inside.start >= spans[-1].end:
            spans.append(quotation.inside)
    return tuple(spans)
