"""What exports tell holds nothing that is not seen."""

from briefview.brief.correction import edit
from briefview.export.shown_outline import NAMELESS, shown_outline
from tests.builder import sample_brief


def renamed(name: str) -> str:
    brief = sample_brief()
    assert brief.event
    return shown_outline(edit(brief, brief.event.name.id, name)).title.text


def test_marks_that_disturb_their_neighbours_are_left_out() -> None:
    assert renamed("For\u202eum\x00 \ufffe\ufdd0of\u200fports") == "Forum ofports"


def test_letters_of_all_scripts_and_what_joins_them_stay() -> None:
    for name in ("اسلام آباد", "서울 포럼", "北京論壇", "क्‍ष", "Foru\u0301m", "👩\u200d🚒", "\u0601123"):
        assert renamed(name) == name


def test_a_name_that_cannot_be_seen_has_words_in_its_place() -> None:
    assert renamed("\u200e\x1b") == NAMELESS


def test_quotes_cells_and_standings_are_clean_too() -> None:
    brief = sample_brief()
    changed = edit(brief, brief.speakers[0].name.id, "Ana\u202e van Dyk")
    assert "\u202e" not in str(shown_outline(edit(changed, brief.speakers[0].name.id, "Ana")))
