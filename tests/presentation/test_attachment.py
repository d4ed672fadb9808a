"""Attached files that may be articles are told by their names."""

from briefview.brief import Dropped, DroppedKind
from briefview.presentation.attachment import attachments_phrase, readable_attachments
from tests.builder import BriefBuilder


def test_files_that_may_be_articles_are_named_in_their_order() -> None:
    names = ("b.PDF", "logo.png", "a.docx", "Fog.eml")
    dropped = [Dropped(kind=DroppedKind.ATTACHMENT, text=name) for name in names]
    quoted = Dropped(kind=DroppedKind.QUOTED_MAIL, text="see c.pdf")
    source = BriefBuilder().source(dropped=(quoted, *dropped))
    assert readable_attachments(source) == ("b.PDF", "a.docx", "Fog.eml")


def test_the_command_line_says_how_to_read_one() -> None:
    dropped = tuple(Dropped(kind=DroppedKind.ATTACHMENT, text=name) for name in ("a.docx", "b.pdf", "logo.png"))
    source = BriefBuilder().source(origin="visit.eml", dropped=dropped)
    assert attachments_phrase(source) == "Attached to visit.eml: a.docx and b.pdf. Add --attachment NAME to read one."
    assert attachments_phrase(BriefBuilder().source()) == ""
