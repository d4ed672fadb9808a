"""The Word document has real headings, lists and tables, and opens again."""

import datetime as dt
import io
import zipfile

import docx
from docx.document import Document
from hypothesis import given, settings

from briefview.brief import EventBrief
from briefview.brief.correction import edit
from briefview.export.page import PageSetup
from briefview.export.word_document import render
from tests.builder import sample_brief
from tests.full_brief import full_brief
from tests.strategies import ANY_WORDS, briefs

DAY = dt.date(2026, 11, 24)


def data_of(brief: EventBrief) -> bytes:
    return render(brief, PageSetup(), DAY).data


def opened(brief: EventBrief) -> Document:
    return docx.Document(io.BytesIO(data_of(brief)))


def styled(document: Document, style: str) -> list[str]:
    return [each.text for each in document.paragraphs if each.style and each.style.name == style]


def test_headings_are_real_and_skip_no_level() -> None:
    document = opened(full_brief())
    assert styled(document, "Heading 1") == ["Tidal Energy Summit (1:¶1)"]
    assert styled(document, "Heading 2")[:3] == ["Bottom line", "Aims", "Who said what"]
    assert styled(document, "Heading 3") == ["Zoë Müller (1:¶4, confirmed)", "Lee Min-ho (1:¶5)"]


def test_lists_and_numbers_are_real() -> None:
    document = opened(full_brief())
    assert "Host: Norway (1:¶2)" in styled(document, "List Bullet")
    assert styled(document, "List Number") == ["Night turbines (1:¶6)"]
    assert "Chair: Ana Ruiz (1:¶6)" in styled(document, "List Bullet 2")


def test_figures_stand_in_a_table_with_heads_that_repeat() -> None:
    (table,) = opened(full_brief()).tables
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows == [
        ["Figure", "What it counts", "Scope", "According to", "Paragraph"],
        ["Between 40 and 45 percent", "of turbines", "on the west coast, last year", "the Ocean Council", "1:¶7"],
    ]
    assert "tblHeader" in table.rows[0]._tr.xml
    assert "tblHeader" not in table.rows[1]._tr.xml


def test_language_and_properties_are_told() -> None:
    document = opened(full_brief())
    known = document.core_properties
    assert (known.title, known.language, known.author) == ("Tidal Energy Summit", "en-GB", "briefview")
    assert known.created == known.modified == dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
    assert 'w:lang w:val="en-GB"' in document.styles.element.xml
    assert document.sections[0].header.paragraphs[0].text == "For official use"


def test_the_parts_bear_the_day_and_no_picture_of_another_document() -> None:
    with zipfile.ZipFile(io.BytesIO(data_of(sample_brief()))) as parts:
        assert {part.date_time for part in parts.infolist()} == {(2026, 11, 24, 0, 0, 0)}
        assert not [name for name in parts.namelist() if "thumbnail" in name]


def test_words_that_look_like_markup_stay_words() -> None:
    brief = sample_brief()
    assert "<w:p>&amp;\\x (¶3" in " ".join(
        styled(opened(edit(brief, brief.speakers[0].name.id, "<w:p>&amp;\\x")), "Heading 3")
    )


def test_a_name_from_right_to_left_does_not_draw_the_paragraph_along() -> None:
    brief = sample_brief()
    assert styled(opened(edit(brief, brief.speakers[0].name.id, "آنا")), "Heading 3")[0].startswith("آنا\u200e (¶3")


@settings(max_examples=15, deadline=None)
@given(briefs(ANY_WORDS))
def test_any_brief_makes_a_document_that_opens(brief: EventBrief) -> None:
    assert opened(brief).paragraphs
