"""A picture of the page tells in words what it shows, and no more."""

from briefview.brief import EventBrief
from briefview.brief.correction import leave_off
from briefview.export.page import PageSetup
from briefview.export.page_picture import MISSING_LETTERS, page_picture
from tests.full_brief import full_brief


def words(brief: EventBrief) -> list[str]:
    return page_picture(brief, PageSetup()).words.splitlines()


def test_the_words_are_those_of_the_page_in_its_order() -> None:
    told = words(full_brief())
    assert told[:3] == ["For official use", "Tidal Energy Summit (1:¶1)", "Kind: Summit (1:¶1)"]
    assert told[told.index("Lee Min-ho (1:¶5)") + 2].startswith("Direct: “We must pull together,”")


def test_what_is_not_on_the_page_is_not_in_the_words() -> None:
    brief = full_brief()
    left = words(leave_off(brief, brief.speakers[1].name.id))
    assert not [line for line in left if "Lee Min-ho (" in line or "pull together" in line]
    assert "Zoë Müller (1:¶4, confirmed)" in left


def test_letters_that_no_font_has_are_said() -> None:
    assert page_picture(full_brief(), PageSetup(marking="\U00010fb0")).warning == MISSING_LETTERS
    assert page_picture(full_brief(), PageSetup()).warning == ""
