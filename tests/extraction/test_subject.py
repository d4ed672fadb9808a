"""What can stand as the subject of a verb of saying."""

from briefview.extraction.document import take_apart
from briefview.extraction.people import find_people
from briefview.extraction.subject import SubjectKind, find_subjects


def subjects(text: str) -> list[tuple[SubjectKind, str]]:
    document = take_apart(text)
    found = find_subjects(document, find_people(document), document.sentences[0])
    return [(subject.kind, subject.words.of(text)) for subject in found]


def test_names_pronouns_and_offices_are_subjects_in_order() -> None:
    assert subjects("He met Dr. Ana Diaz and the deputy minister.") == [
        (SubjectKind.PRONOUN, "He"),
        (SubjectKind.NAME, "Ana Diaz"),
        (SubjectKind.OFFICE, "the deputy minister"),
    ]


def test_what_is_quoted_is_no_subject() -> None:
    assert subjects("“He is late,” it said.") == []


def test_a_style_and_a_view_stand_for_their_person() -> None:
    assert subjects("His Excellency left.") == [(SubjectKind.PRONOUN, "His Excellency")]
    assert subjects("The Hon. Minister left.") == [(SubjectKind.OFFICE, "The Hon. Minister")]
    assert subjects("In her view, fog is rare.") == [(SubjectKind.PRONOUN, "her")]
    assert subjects("According to him, fog is rare.") == [(SubjectKind.PRONOUN, "him")]
    assert subjects("According to her report, fog is rare.") == []


def test_an_office_without_article_stands_for_its_holder_where_it_opens_a_clause_and_speaks() -> None:
    office = (SubjectKind.OFFICE, "Foreign Secretary")
    assert subjects("Foreign Secretary said that ports matter.") == [office]
    assert subjects("Praising the crew, Foreign Secretary stressed that ports matter.") == [office]
    assert subjects("Minister said that ports matter.") == [(SubjectKind.OFFICE, "Minister")]
    assert subjects("Worker said that ports matter.") == []
    assert subjects("A crew met Foreign Secretary said to be ill.") == []
