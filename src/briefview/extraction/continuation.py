"""Quotations that go on where no speaker is named beside them."""

from briefview.extraction.document import Document
from briefview.extraction.saying import Form
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span
from briefview.extraction.word import Tag

_LONGEST = 20


def quoted_whole(document: Document, sentence: Sentence) -> Span | None:
    """Return the stretch of the quotations of a sentence that holds nothing else, or nothing."""
    spoken = document.quotations_in(sentence.span)
    if not spoken or spoken[0].start != sentence.start or sentence.end - spoken[-1].end > 1:
        return None
    if document.masked[spoken[0].inside.start : sentence.end].strip("_\"' ."):
        return None
    return Span(spoken[0].start, spoken[-1].end) if spoken[0].is_speech(document.plain) else None


def announced(document: Document, sentence: Sentence, verb_end: int) -> tuple[Sentence, Span] | None:
    """Return the sentence that is all quotation behind "She told the pilots:" at the end of a paragraph, if it follows.

    Args:
        document: The text.
        sentence: The sentence with the verb of saying.
        verb_end: Index behind the verb.
    """
    rest = document.words[verb_end : sentence.words.stop]
    if sentence.number + 1 >= len(document.sentences) or not rest or rest[-1].text != ":" or len(rest) > _LONGEST:
        return None
    if any(Tag.AUXILIARY in word.tags or word.low == "that" or word.text == '"' for word in rest):
        return None
    following = document.sentences[sentence.number + 1]
    quoted = quoted_whole(document, following)
    return (following, quoted) if quoted and following.block.number - sentence.block.number == 1 else None


def resumed(document: Document, sentence: Sentence) -> tuple[int, Span] | None:
    """Return the participle and the quotation of a sentence that is no more: "Adding, “Fog is rare.”"."""
    first, quotations = sentence.words.start, document.quotations_in(sentence.span)
    saying = document.words[first].saying
    if saying is None or saying.form is not Form.ING or not quotations or sentence.end - quotations[0].end > 1:
        return None
    bare = document.words[first].end + 3 > quotations[0].start
    return (first, quotations[0].span) if bare and quotations[0].is_speech(document.plain) else None


def runs_on(document: Document, words: Span) -> bool:
    """Tell whether words end in a quotation that runs on into the next paragraph."""
    return any(q.end == words.end and not q.closed for q in document.quotations_in(words))


def is_behind_quotation(document: Document, at: int) -> bool:
    """Tell whether spoken words that do not end the sentence stand right before a word."""
    words, mark = document.words, at - 1
    comma = mark > 0 and words[mark].text == ","
    mark -= comma
    if mark < 1 or words[mark].text not in {'"', "'"} or not document.is_quoted(words[mark].start - 1):
        return False
    quotation = document.quotation_ending(words[mark].end)
    if quotation is None:
        return False
    inside = quotation.inside.of(document.plain).rstrip()
    return inside.endswith((",", "?", "!", "–", "—")) or (comma and inside.count(" ") >= 2)
