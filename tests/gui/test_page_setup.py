"""The page is set up in a dialog too."""

from pytestqt.qtbot import QtBot

from briefview.brief import PageNotes
from briefview.export.page import PageSetup, Paper
from briefview.gui.page_setup import PageSetupDialog


def test_what_is_chosen_is_told(qtbot: QtBot) -> None:
    dialog = PageSetupDialog(PageSetup(Paper.LETTER), PageNotes(marking="Restricted", contact="Press desk"))
    qtbot.addWidget(dialog)
    assert (dialog.paper.currentText(), dialog.marking.text()) == ("Letter", "Restricted")
    dialog.paper.setCurrentIndex(0)
    dialog.marking.setText("  ")
    dialog.large_print.setChecked(True)
    with qtbot.waitSignal(dialog.setup_chosen) as chosen, qtbot.waitSignal(dialog.lines_chosen) as lines:
        dialog.set_button.click()
    assert chosen.args == [PageSetup(Paper.A4, None, large_print=True)]
    assert lines.args == ["  ", "Press desk"]


def test_cancelling_changes_nothing(qtbot: QtBot) -> None:
    dialog = PageSetupDialog(PageSetup(), PageNotes())
    qtbot.addWidget(dialog)
    with qtbot.assertNotEmitted(dialog.setup_chosen):
        dialog.cancel_button.click()
