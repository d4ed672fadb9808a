"""References name the paragraph in which evidence begins."""

from briefview.brief import EventBrief, Evidence
from briefview.presentation.reference import Reference, ReferenceIndex
from tests.builder import BriefBuilder, sample_brief


def test_evidence_in_one_paragraph_has_one_reference() -> None:
    make = BriefBuilder()
    index = ReferenceIndex(sample_brief())
    assert index.reference(make.evidence("Norway")) == Reference(0, 2)
    assert index.phrase([make.evidence("Norway"), make.evidence("Port Watch Alliance")]) == "¶2"
    assert index.spoken([make.evidence("Norway")]) == "Paragraph 2."


def test_two_paragraphs_are_both_named() -> None:
    make = BriefBuilder()
    pieces = [make.evidence("two-day"), make.evidence("two-day", last=True)]
    index = ReferenceIndex(sample_brief())
    assert index.phrase(pieces) == "¶1 ¶5"
    assert index.spoken(pieces) == "Paragraphs 1 and 5."


def test_more_than_two_paragraphs_are_counted() -> None:
    make = BriefBuilder()
    pieces = [make.evidence(words) for words in ("two-day", "Norway", "pilots", "Nobody")]
    assert ReferenceIndex(sample_brief()).phrase(pieces) == "¶1 +3"


def test_a_fact_without_words_says_so() -> None:
    index = ReferenceIndex(sample_brief())
    assert (index.phrase([]), index.spoken([])) == ("", "No words in the source.")


def test_several_sources_are_told_apart() -> None:
    make = BriefBuilder()
    brief = EventBrief(sources=(make.source(), BriefBuilder("Other.\nMore.").source()))
    assert ReferenceIndex(brief).phrase([Evidence(source=1, start=7, end=11, quote="More")]) == "2:¶2"


def test_a_source_of_several_pages_names_them() -> None:
    make = BriefBuilder()
    index = ReferenceIndex(sample_brief(page_starts=(0, make.text.index("“Nobody"))))
    first, second, other = make.evidence("Norway"), make.evidence("Nobody"), make.evidence("night pilotage")
    assert index.phrase([first]) == "p.\u00a01\u00a0¶2"
    assert index.phrase([first, second]) == "p.\u00a01\u00a0¶2 p.\u00a02\u00a0¶4"
    assert index.phrase([second, other]) == "p.\u00a02\u00a0¶4 ¶5"
    assert index.phrase([first, second, other]) == "p.\u00a01\u00a0¶2 +2"
    assert index.spoken([second]) == "Page 2, paragraph 4."
    assert index.spoken([first, second, other]) == "Page 1, paragraph 2 and page 2, paragraphs 4 and 5."


def test_the_page_of_a_source_of_one_page_is_not_named() -> None:
    index = ReferenceIndex(sample_brief(page_starts=(0,)))
    assert index.phrase([BriefBuilder().evidence("Norway")]) == "¶2"
