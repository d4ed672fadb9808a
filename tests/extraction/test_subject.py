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
