"""The actions of the window: one table says what each is called, where it stands, its keys, and what it needs."""

from collections.abc import Callable, Iterable, Mapping
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QPalette
from PySide6.QtWidgets import QWidget

from briefview.export.format_table import FORMATS
from briefview.gui.icon import themed_icon

_Key = QKeySequence.StandardKey
_Role = QAction.MenuRole


class Need(Enum):
    """What must be there for an action to make sense."""

    NOTHING = auto()
    CLIPBOARD = auto()
    """Text on the clipboard."""
    FILE = auto()
    """A file that the document was read from and that is still there."""
    DOCUMENT = auto()
    BRIEF = auto()
    """A document in which an event was found."""
    FACT = auto()
    """A chosen fact."""
    ROW = auto()
    """A chosen fact, or one whose words are gone."""
    LOST = auto()
    """A chosen fact whose words are gone."""
    ANY_LOST = auto()
    """A fact whose words are gone, chosen or not."""
    WORDS = auto()
    """Words selected in the source."""
    MOVABLE = auto()
    """A chosen fact with others of its kind beside it."""
    OTHER_SPEAKER = auto()
    """A chosen fact of a speaker, and another speaker."""
    FACT_AND_WORDS = auto()
    """Both a chosen fact and selected words."""
    BACK = auto()
    """A fact that was chosen before."""
    FORWARD = auto()
    """A fact that was chosen after the present one."""
    PIECES = auto()
    """A chosen fact with more than one piece of evidence."""
    SIDE = auto()
    """A side pane that is shown."""
    UNSAVED = auto()
    """Corrections that are not saved."""
    UNDO = auto()
    """A correction that can be taken back."""
    REDO = auto()
    """A correction that was taken back."""
    UNREVIEWED = auto()
    """A fact that is still to be checked."""


class ActionSpec(NamedTuple):
    """One action; `menu` is where it stands, "File" or "View/Appearance"; a new `group` begins after a line."""

    name: str
    text: str
    menu: str
    group: int = 0
    key: QKeySequence.StandardKey | str = ""
    need: Need = Need.NOTHING
    icon: str = ""
    theme: str = ""
    role: QAction.MenuRole = _Role.NoRole
    check: str = ""
    """Whether the action can be on or off: "box", or the name of the group of which one is on."""
    short: str = ""
    """What it is called on the toolbar."""
    in_facts: bool = False
    """Whether the key works in the lists of facts only, since elsewhere it types."""


RECENT_AFTER = "open"
"""The action after which the menu of recent files stands."""

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("new_window", "New window", "File", 0, "Ctrl+N"),
    ActionSpec("open", "Open…", "File", 0, _Key.Open, icon="open", theme="document-open", short="Open"),
    ActionSpec("open_address", "Open address…", "File", 0, "Ctrl+L"),
    ActionSpec("sample", "Open sample", "File", 0),
    ActionSpec("paste", "Paste text as new brief", "File", 0, _Key.Paste, Need.CLIPBOARD, "paste", short="Paste text"),
    ActionSpec("read_again", "Read again", "File", 0, _Key.Refresh, Need.FILE),
    ActionSpec("save", "Save", "File", 1, _Key.Save, Need.UNSAVED),
    ActionSpec("save_as", "Save as…", "File", 1, _Key.SaveAs, Need.BRIEF),
    ActionSpec("export_pdf", "Export PDF…", "File", 2, "Ctrl+E", Need.BRIEF, "export", short="Export PDF"),
    *(
        ActionSpec(f"export_{known.name}", f"{known.label}…", "File/Export as", 2, "", Need.BRIEF)
        for known in FORMATS
        if known.name != "pdf"
    ),
    ActionSpec("page_setup", "Page setup…", "File", 3, "", Need.BRIEF),
    ActionSpec("preview", "Print preview…", "File", 3, "", Need.BRIEF),
    ActionSpec("print", "Print…", "File", 3, _Key.Print, Need.BRIEF, "print", "document-print"),
    ActionSpec("close", "Close", "File", 4, _Key.Close),
    ActionSpec("quit", "Quit", "File", 4, _Key.Quit, role=_Role.QuitRole),
    ActionSpec("undo", "Undo", "Edit", 0, _Key.Undo, Need.UNDO, "undo", "edit-undo"),
    ActionSpec("redo", "Redo", "Edit", 0, _Key.Redo, Need.REDO, "redo", "edit-redo"),
    ActionSpec("copy", "Copy fact", "Edit", 1, _Key.Copy, Need.ROW),
    ActionSpec("copy_mail", "Copy brief for e-mail", "Edit", 1, "Ctrl+Shift+C", Need.BRIEF),
    ActionSpec("copy_rich", "Rich text", "Edit/Copy brief as", 1, "", Need.BRIEF),
    ActionSpec("copy_plain", "Plain text", "Edit/Copy brief as", 1, "", Need.BRIEF),
    ActionSpec("copy_markdown", "Markdown", "Edit/Copy brief as", 1, "", Need.BRIEF),
    ActionSpec("find", "Find…", "Edit", 2, _Key.Find, Need.DOCUMENT, "find", "edit-find"),
    ActionSpec("find_next", "Find next", "Edit", 2, _Key.FindNext, Need.DOCUMENT),
    ActionSpec("find_previous", "Find previous", "Edit", 2, _Key.FindPrevious, Need.DOCUMENT),
    ActionSpec("preferences", "Preferences…", "Edit", 3, _Key.Preferences, role=_Role.PreferencesRole),
    ActionSpec("confirm", "Confirm", "Brief", 0, "Space", Need.FACT, "confirmed", in_facts=True),
    ActionSpec("edit", "Edit", "Brief", 0, "F2", Need.FACT, "edited"),
    ActionSpec("reject", "Reject", "Brief", 0, _Key.Delete, Need.ROW, "reject", in_facts=True),
    ActionSpec("add", "Add fact…", "Brief", 1, "Ctrl+Shift+A", Need.WORDS, "added", short="Add fact"),
    ActionSpec("use_words", "Use selected words as evidence", "Brief", 1, "Ctrl+Shift+E", Need.FACT_AND_WORDS),
    ActionSpec("keep_lost", "Keep as added by hand", "Brief", 1, "", Need.LOST),
    ActionSpec("move_up", "Move up", "Brief", 2, "Alt+Shift+Up", Need.MOVABLE),
    ActionSpec("move_down", "Move down", "Brief", 2, "Alt+Shift+Down", Need.MOVABLE),
    ActionSpec("merge", "Merge speaker with…", "Brief", 2, "", Need.OTHER_SPEAKER),
    ActionSpec("pin", "Pin to page", "Brief", 3, "Ctrl+Shift+P", Need.FACT, check="box", short="Pin"),
    ActionSpec("leave_off", "Leave off page", "Brief", 3, "Ctrl+Shift+L", Need.FACT, check="box", short="Leave off"),
    ActionSpec("date", "Set publication date…", "Brief", 4, "Ctrl+D", Need.DOCUMENT),
    ActionSpec("tab_0", "Overview", "View", 0, "Ctrl+1", Need.DOCUMENT),
    ActionSpec("tab_1", "Speakers", "View", 0, "Ctrl+2", Need.BRIEF),
    ActionSpec("tab_2", "Panels", "View", 0, "Ctrl+3", Need.BRIEF),
    ActionSpec("tab_3", "Statistics", "View", 0, "Ctrl+4", Need.BRIEF),
    ActionSpec("to_check", "Only what is still to check", "View", 1, "Ctrl+Shift+U", Need.BRIEF, check="box"),
    ActionSpec("coverage", "Grey what no fact is from", "View", 1, "Ctrl+Shift+Y", Need.DOCUMENT, check="box"),
    ActionSpec("left_out", "What was left out", "View", 1, "Ctrl+Shift+O", Need.DOCUMENT),
    ActionSpec("side", "Side pane", "View", 2, "F9", Need.DOCUMENT, check="box"),
    ActionSpec("source", "Source", "View", 2, "Ctrl+5", Need.DOCUMENT),
    ActionSpec("page", "Page", "View", 2, "Ctrl+6", Need.BRIEF),
    ActionSpec("zoom_in", "Zoom in", "View", 3, _Key.ZoomIn, Need.SIDE),
    ActionSpec("zoom_out", "Zoom out", "View", 3, _Key.ZoomOut, Need.SIDE),
    ActionSpec("fit", "Fit page", "View", 3, "Ctrl+0", Need.SIDE),
    ActionSpec("fit_width", "Fit width", "View", 3, "Ctrl+9", Need.SIDE),
    ActionSpec("full_screen", "Full screen", "View", 4, _Key.FullScreen, check="box"),
    ActionSpec("system", "System", "View/Appearance", 4, check="appearance"),
    ActionSpec("light", "Light", "View/Appearance", 4, check="appearance"),
    ActionSpec("dark", "Dark", "View/Appearance", 4, check="appearance"),
    ActionSpec("back", "Back", "Go", 0, _Key.Back, Need.BACK),
    ActionSpec("forward", "Forward", "Go", 0, _Key.Forward, Need.FORWARD),
    ActionSpec("next_fact", "Next fact in the source", "Go", 1, "Alt+Down", Need.BRIEF, "down"),
    ActionSpec("previous_fact", "Previous fact in the source", "Go", 1, "Alt+Up", Need.BRIEF, "up"),
    ActionSpec("next_piece", "Next evidence", "Go", 2, "F4", Need.PIECES),
    ActionSpec("previous_piece", "Previous evidence", "Go", 2, "Shift+F4", Need.PIECES),
    ActionSpec("next_unreviewed", "Next unreviewed fact", "Go", 2, "Ctrl+U", Need.UNREVIEWED),
    ActionSpec("next_lost", "Next fact without its words", "Go", 2, "", Need.ANY_LOST),
    ActionSpec("next_pane", "Next pane", "Go", 3, "F6", Need.DOCUMENT),
    ActionSpec("previous_pane", "Previous pane", "Go", 3, "Shift+F6", Need.DOCUMENT),
    ActionSpec("shortcuts", "Keyboard shortcuts", "Help", 0, _Key.HelpContents),
    ActionSpec("log_folder", "Open log folder", "Help", 0),
    ActionSpec("about", "About briefview", "Help", 1, role=_Role.AboutRole),
)

_WITHOUT_STANDARD = {
    _Key.Quit: "Ctrl+Q",
    _Key.Preferences: "Ctrl+,",
    _Key.FullScreen: "F11",
    _Key.Close: "Ctrl+W",
    _Key.Refresh: "F5",
    _Key.SaveAs: "Ctrl+Shift+S",
    _Key.Back: "Alt+Left",
    _Key.Forward: "Alt+Right",
}
"""Keys where the platform has none."""


def action_words(words: str) -> str:
    """Return words of the table, such as the text of an action or the name of a menu, in the language of the window."""
    return QCoreApplication.translate("Actions", words)


class Actions(QObject):
    """The actions of one window, by name."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._groups: dict[str, QActionGroup] = {}
        self._actions = {spec.name: self._made(spec, window) for spec in ACTIONS}
        self.draw_icons(window.palette())

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def attach_to_facts(self, facts: QWidget) -> None:
        """Let the keys that only work in the lists of facts work below a widget."""
        facts.addActions([self._actions[spec.name] for spec in ACTIONS if spec.in_facts])

    def show_undo(self, undo: str, redo: str) -> None:
        """Say what undo and redo would do: "Undo edit of name"."""
        for name, words, text in (("undo", self.tr("Undo {what}"), undo), ("redo", self.tr("Redo {what}"), redo)):
            self._actions[name].setText(words.format(what=text).strip().replace("&", "&&"))

    def connect_all(self, slots: Mapping[str, Callable[[], object]]) -> None:
        """Connect actions by name with what they do."""
        for name, slot in slots.items():
            self._actions[name].triggered.connect(slot)

    def trigger(self, name: str) -> None:
        """Do what an action does."""
        self._actions[name].trigger()

    def show_conditions(self, met: Iterable[Need]) -> None:
        """Enable what makes sense now, and nothing else."""
        present = {Need.NOTHING, *met}
        for spec in ACTIONS:
            self._actions[spec.name].setEnabled(spec.need in present)

    def draw_icons(self, palette: QPalette) -> None:
        """Draw the icons in the colours of a palette."""
        for spec in ACTIONS:
            if spec.icon:
                self._actions[spec.name].setIcon(themed_icon(spec.icon, palette, spec.theme))

    def _made(self, spec: ActionSpec, window: QWidget) -> QAction:
        text = action_words(spec.text)
        action = QAction(text, window)
        action.setObjectName(spec.name)
        action.setMenuRole(spec.role)
        action.setIconText(action_words(spec.short) if spec.short else text)
        action.setShortcuts(_keys(spec.key))
        if spec.check:
            action.setCheckable(True)
        if spec.check not in {"", "box"}:
            group = self._groups.setdefault(spec.check, QActionGroup(window))
            group.addAction(action)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = text.removesuffix("…")
        action.setToolTip(f"{words} ({keys})" if keys else words)
        if spec.in_facts:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        else:
            window.addAction(action)
        return action


def _keys(key: QKeySequence.StandardKey | str) -> list[QKeySequence]:
    if isinstance(key, str):
        return [QKeySequence(key)] if key else []
    return QKeySequence.keyBindings(key) or [QKeySequence(_WITHOUT_STANDARD.get(key, ""))]
