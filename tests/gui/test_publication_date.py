"""A publication date is set with its consequences in view."""

import datetime as dt

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefview.brief import EventBrief, Published, PublishedOrigin
from briefview.errors import ReadError
from briefview.gui.publication_date import PublicationDateDialog, resolved_lines
from tests.builder import sample_brief
from tests.gui.fake import redated

TODAY = dt.date(2026, 11, 23)


def opened(qtbot: QtBot, brief: EventBrief) -> PublicationDateDialog:
    dialog = PublicationDateDialog(brief, redated, TODAY)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_relative_dates_and_what_they_become_are_listed(brief: EventBrief) -> None:
    assert list(resolved_lines(brief)) == []
    lines = list(resolved_lines(redated(brief, dt.date(2025, 4, 15))))
    assert lines == ["“next month” in ¶6 becomes May 2025"]


def test_the_dialog_begins_with_today_and_follows_the_field(qtbot: QtBot, brief: EventBrief) -> None:
    dialog = opened(qtbot, brief)
    assert dialog.outcome.text() == "“next month” in ¶6 becomes December 2026"
    dialog.date_edit.setDate(QDate(2025, 4, 15))
    assert dialog.outcome.text() == "“next month” in ¶6 becomes May 2025"
    with qtbot.waitSignal(dialog.date_chosen) as chosen:
        dialog.set_button.click()
    assert chosen.args == [dt.date(2025, 4, 15)]


def test_a_date_that_was_set_can_be_cleared(qtbot: QtBot) -> None:
    given = Published(date=dt.date(2025, 4, 15), origin=PublishedOrigin.GIVEN)
    dialog = opened(qtbot, sample_brief(published=given))
    assert dialog.chosen_date() == dt.date(2025, 4, 15)
    with qtbot.waitSignal(dialog.date_chosen) as chosen:
        dialog.clear_button.click()
    assert chosen.args == [None]


def test_the_date_of_the_file_can_be_taken_again(qtbot: QtBot) -> None:
    stated = Published(date=dt.date(2025, 4, 14), origin=PublishedOrigin.METADATA, field="datePublished")
    given = Published(date=dt.date(2025, 4, 15), origin=PublishedOrigin.GIVEN, instead_of=stated)
    dialog = opened(qtbot, sample_brief(published=given))
    assert dialog.clear_button.text() == "Use the date of the file"
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "15 April 2025, set by hand; the file says 14 April 2025 (datePublished)." in words


def test_a_date_that_was_not_set_cannot_be_cleared(qtbot: QtBot, brief: EventBrief) -> None:
    assert not opened(qtbot, brief).clear_button.isVisible()


def test_cancelling_sets_nothing(qtbot: QtBot, brief: EventBrief) -> None:
    dialog = opened(qtbot, brief)
    with qtbot.assertNotEmitted(dialog.date_chosen):
        dialog.cancel_button.click()


def test_a_brief_that_takes_no_date_says_why(qtbot: QtBot, brief: EventBrief) -> None:
    def refuse(_brief: EventBrief, _date: dt.date | None) -> EventBrief:
        raise ReadError("It cannot be changed.", "Open the article again.")

    dialog = PublicationDateDialog(brief, refuse, TODAY)
    qtbot.addWidget(dialog)
    assert dialog.outcome.text() == "It cannot be changed. Open the article again."
    assert not dialog.set_button.isEnabled()
