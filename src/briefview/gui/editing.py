"""Editing in place: a fact becomes fields, and what the fields hold becomes the next step of the history."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from briefview.brief import EventBrief, Fact, find_located
from briefview.brief.correction import edit
from briefview.errors import CorrectionError
from briefview.gui.fact_editor import FactEditor
from briefview.gui.fact_tabs import FactTabs
from briefview.gui.history import History
from briefview.presentation.form import FieldError, ReadNumber, form_fields, value_from_form
from briefview.presentation.label import fact_label
from briefview.presentation.phrase import one_line, quoted

_LONGEST = 200


class Editing(QObject):
    """Edits one fact at a time.

    Args:
        history: The corrections so far.
        tabs: Where the rows stand.
        read_number: Reads the number of a figure.
        parent: The window.
    """

    told = Signal(str)
    editing_changed = Signal(bool)
    """Whether an editor is open: then keys type, and do not review."""

    def __init__(self, history: History, tabs: FactTabs, read_number: ReadNumber, parent: QObject) -> None:
        super().__init__(parent)
        self._history = history
        self._tabs = tabs
        self._read_number = read_number
        self._fact_id = ""
        self.editor: FactEditor | None = None

    @property
    def is_editing(self) -> bool:
        """Whether an editor is open."""
        return self.editor is not None

    def show_fact(self, fact_id: str) -> None:
        """Learn which fact is chosen."""
        if self.editor is None:
            self._fact_id = fact_id

    def edit(self) -> None:
        """Open the editor of the chosen fact."""
        brief = self._history.brief
        if brief is None or not self._fact_id or self.editor is not None:
            return
        fact = find_located(brief, self._fact_id).fact
        editor = self._tabs.open_editor(self._fact_id, form_fields(fact.value), source_words(fact))
        if editor is not None:
            self.editor = editor
            editor.save_requested.connect(self._save)
            editor.closed.connect(self._forget)
            self.editing_changed.emit(True)

    def _save(self, texts: dict[str, str]) -> None:
        brief, editor = self._history.brief, self.editor
        if brief is None or editor is None:
            return
        try:
            corrected = self._corrected(brief, texts)
        except FieldError as error:
            editor.show_fault(error.field, str(error))
        except CorrectionError as error:
            editor.show_fault("text", str(error))
        else:
            label = fact_label(find_located(brief, self._fact_id).kind).lower()
            editor.finish()
            self._history.correct(corrected, self.tr("edit of {label}").format(label=label), self._fact_id)
            self.told.emit(self.tr("Edited: {label}").format(label=label))

    def _corrected(self, brief: EventBrief, texts: dict[str, str]) -> EventBrief:
        value = find_located(brief, self._fact_id).fact.value
        return edit(brief, self._fact_id, value_from_form(value, texts, self._read_number))

    def _forget(self) -> None:
        self.editor = None
        self.editing_changed.emit(False)


def source_words(fact: "Fact[object]") -> str:
    """Return the words that stand below an editor: what the source says, and the keys."""
    keys = QCoreApplication.translate("Editing", "Enter saves, Esc cancels")
    if not fact.evidence:
        words = QCoreApplication.translate("Editing", "Added by hand, no words in the source.")
        return f"{words}  {keys}"
    words = one_line(fact.evidence[0].quote)
    shown = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
    named = QCoreApplication.translate("Editing", "Source words: {words}.").format(words=quoted(shown))
    return f"{named}  {keys}"
