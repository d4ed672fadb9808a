"""The dialog that sets the day a source was published, and shows what relative dates become."""

import datetime as dt
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDateEdit, QFormLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from briefview.brief import DateSpan, EventBrief, PublishedOrigin
from briefview.errors import BriefviewError
from briefview.gui.fitted_dialog import FittedDialog
from briefview.gui.row_paint import scaled_font
from briefview.presentation.date import dates_phrase
from briefview.presentation.document import published_detail
from briefview.presentation.phrase import quoted
from briefview.presentation.reference import ReferenceIndex

Redate = Callable[[EventBrief, dt.date | None], EventBrief]


class PublicationDateDialog(FittedDialog):
    """Asks for a date.

    Args:
        brief: The brief whose source it is.
        redate: Makes the brief again with another date.
        today: The day to begin with where none is known.
        parent: The window that asks.
    """

    date_chosen = Signal(object)
    """The date that a person set; None where they cleared it."""

    def __init__(self, brief: EventBrief, redate: Redate, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("PublicationDateDialog", "Publication date"), parent)
        self._brief = brief
        self._redate = redate
        published = brief.sources[0].published
        begin = published.date if published else today
        self.date_edit = QDateEdit(QDate(begin.year, begin.month, begin.day))
        self.outcome = QLabel()
        self.set_button, self.cancel_button = QPushButton(self.tr("Set date")), QPushButton(self.tr("Cancel"))
        proposal = published.instead_of if published else None
        clear = self.tr("Use the date of the file") if proposal else self.tr("Clear date")
        self.clear_button = QPushButton(clear)
        self.clear_button.setVisible(bool(published and published.origin is PublishedOrigin.GIVEN))
        self._lay_out()
        self.date_edit.dateChanged.connect(self._show_outcome)
        self.set_button.clicked.connect(self._set)
        self.cancel_button.clicked.connect(self.reject)
        self.clear_button.clicked.connect(self._clear)
        self._show_outcome()

    def chosen_date(self) -> dt.date:
        """Return the date in the field."""
        date = self.date_edit.date()
        return dt.date(date.year(), date.month(), date.day())

    def _show_outcome(self) -> None:
        try:
            lines = list(resolved_lines(self._redate(self._brief, self.chosen_date())))
        except BriefviewError as error:
            self.outcome.setText(f"{error.message} {error.hint}")
            self.set_button.setEnabled(False)
            return
        self.outcome.setText("\n".join(lines) or self.tr("No date in this text depends on it."))

    def _set(self) -> None:
        self.date_chosen.emit(self.chosen_date())
        self.accept()

    def _clear(self) -> None:
        self.date_chosen.emit(None)
        self.accept()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Publication date"))
        title.setFont(scaled_font(self.font(), 1.15, QFont.Weight.DemiBold))
        source = self._brief.sources[0]
        known = published_detail(source)
        known = f"{self.tr('Published')}: {known}." if known else self.tr("The source states none.")
        words = QLabel(self.tr("{known} Relative dates are worked out from it.").format(known=known))
        words.setWordWrap(True)
        self.date_edit.setCalendarPopup(True)
        self.date_edit.setDisplayFormat(self.tr("d MMMM yyyy"))
        self.date_edit.setAccessibleName(self.tr("Published on"))
        self.date_edit.setMinimumWidth(180)
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setWordWrap(True)
        self.outcome.setMinimumHeight(self.fontMetrics().height() * 2)
        self.outcome.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.set_button.setDefault(True)
        form = QFormLayout()
        form.addRow(self.tr("&Published on"), self.date_edit)
        buttons = QHBoxLayout()
        buttons.addWidget(self.clear_button)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.set_button)
        layout = self.stack()
        for part in (title, words):
            layout.addWidget(part)
        layout.addLayout(form)
        layout.addWidget(self.outcome, 1)
        layout.addLayout(buttons)
        self.setMinimumWidth(400)


def resolved_lines(brief: EventBrief) -> Iterator[str]:
    """Yield what each date that was worked out from the publication date became."""
    index = ReferenceIndex(brief)
    for _, fact in brief.facts():
        if isinstance(fact.value, DateSpan) and fact.value.resolved_from:
            line = QCoreApplication.translate("PublicationDateDialog", "{words} in {place} becomes {date}")
            words, place = quoted(fact.value.words), index.phrase(fact.evidence[:1])
            yield line.format(words=words, place=place, date=dates_phrase(fact.value))
