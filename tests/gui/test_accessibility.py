"""In every state of the window: all controls have names, all can be reached by Tab and left again, rows speak."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
)

from briefview.gui.action import ACTIONS
from briefview.gui.appearance import Appearance, show_appearance
from briefview.gui.colour import READABLE, base_colour, contrast, tint_colour
from briefview.gui.window import MainWindow
from tests.stage import settle
from tests.studio import Studio

_Role = QAccessible.Role
CONTROLS = {
    _Role.Button, _Role.ButtonMenu, _Role.ButtonDropDown, _Role.CheckBox, _Role.RadioButton, _Role.ComboBox,
    _Role.EditableText, _Role.SpinBox, _Role.Slider, _Role.Link, _Role.PageTab, _Role.List, _Role.ListItem, _Role.Table,
    _Role.Cell, _Role.ColumnHeader, _Role.MenuItem, _Role.ProgressBar, _Role.Dialog, _Role.Window, _Role.ToolBar,
}  # fmt: skip
SENTENCE = re.compile(r"[\w“‘(].* .*[.…”]$", re.DOTALL)
STATES: dict[str, Callable[[Studio], None]] = {
    "the tabs": lambda studio: studio.tabs(""),
    "chosen statements": lambda studio: studio.speaker_states(""),
    "corrections": lambda studio: studio.corrections(""),
    "messages and dialogs": lambda studio: studio.messages(""),
    "a page that leaves facts out": lambda studio: studio.page_list(""),
    "a source read again": lambda studio: studio.read_again(""),
    "documents of other formats": lambda studio: studio.documents(""),
}


Rule = Callable[[QWidget], Iterator[str]]


class Inspector(Studio):
    """Collects what is wrong in each state."""

    def __init__(self, rule: Rule) -> None:
        super().__init__()
        self._rule = rule
        self.wrong: list[str] = []
        self.states = 0

    def picture(self, widget: QWidget, name: str) -> None:
        """Look whether the rule holds in this state."""
        self.states += 1
        self.wrong += [f"{name}: {one}" for one in self._rule(widget)]


@pytest.fixture
def screen_reader(qapp: QApplication) -> Iterator[None]:
    """Let the window believe that a screen reader listens: it tells of changes only then."""
    qapp.processEvents()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def appearances(qapp: QApplication) -> Iterator[None]:
    """Show the colours of the system again at the end."""
    yield
    show_appearance(Appearance.SYSTEM)
    qapp.setPalette(QPalette())


def broken(rule: Rule, states: str) -> list[str]:
    """Bring the window into some states, and return where a rule does not hold."""
    inspector = Inspector(rule)
    inspector.remember_files()
    STATES[states](inspector)
    settle()
    assert inspector.states
    return inspector.wrong


def parts(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield all that a screen reader finds below something, and that itself."""
    if interface.state().invisible:
        return
    yield interface
    for number in range(interface.childCount()):
        child: QAccessibleInterface | None = interface.child(number)
        if child is not None:
            yield from parts(child)


def name_of(part: QAccessibleInterface) -> str:
    """Return what a part is called: a list of choices by its label alone, since its own text is the choice."""
    thing = part.object()
    if isinstance(thing, QComboBox):
        labels = [other.text(QAccessible.Text.Name) for other, _ in part.relations(QAccessible.RelationFlag.Label)]
        return " ".join(labels) if thing.accessibleName() else ""
    return part.text(QAccessible.Text.Name)


def unnamed(widget: QWidget) -> Iterator[str]:
    """Yield the controls without a name."""
    for part in parts(QAccessible.queryAccessibleInterface(widget)):
        if (part.role() in CONTROLS or part.state().focusable) and not name_of(part).strip():
            yield f"{part.role().name} {part.object()!r} in {part.parent().text(QAccessible.Text.Name)!r}"


def speechless(widget: QWidget) -> Iterator[str]:
    """Yield the rows that a person can choose and that speak no whole sentence."""
    for part in parts(QAccessible.queryAccessibleInterface(widget)):
        row = part.role() is _Role.ListItem and part.state().focusable
        figure = part.role() is _Role.Cell and part.tableCellInterface().columnIndex() == 0
        if (row or figure) and not SENTENCE.match(name_of(part)):
            yield name_of(part)


def unspoken(widget: QWidget) -> Iterator[str]:
    """Yield what a screen reader does not make clear."""
    yield from unnamed(widget)
    yield from speechless(widget)


def unreached(widget: QWidget) -> Iterator[str]:
    """Yield the controls that Tab does not come to, or that it does not leave again."""
    if isinstance(widget, QMenu):
        return
    wanted = {id(one): one for one in (widget, *widget.findChildren(QWidget)) if takes_tab(one, widget)}
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        seen = set()
        for _ in range(3 * len(wanted) + 6):
            focus = QApplication.focusWidget()
            assert focus, "the focus is lost"
            seen.add(id(focus))
            QTest.keyClick(focus, key)
        for missing in wanted.keys() - seen:
            if takes_tab(wanted[missing], widget):
                yield f"{wanted[missing]!r} {wanted[missing].accessibleName()} by {key.name}"


def faint(widget: QWidget) -> Iterator[str]:
    """Yield the labels and buttons whose words read badly on a ground that they may stand on."""
    for appearance in (Appearance.DARK, Appearance.LIGHT):
        show_appearance(appearance)
        settle()
        yield from (f"{appearance} {one}" for one in faint_now(widget))


def faint_now(widget: QWidget) -> Iterator[str]:
    palette = QGuiApplication.palette()
    grounds = (base_colour(palette), palette.color(QPalette.ColorRole.Window), tint_colour(palette))
    shown: list[QWidget] = [*widget.findChildren(QLabel), *widget.findChildren(QAbstractButton)]
    for one in shown:
        words = one.palette().color(one.foregroundRole())
        if one.isVisible() and one.isEnabled() and min(contrast(words, ground) for ground in grounds) < READABLE:
            yield f"{one!r} {words.name()}"


def takes_tab(one: QWidget, top: QWidget) -> bool:
    """Tell whether Tab should come to a widget: it can take the keys, and is no part of another control."""
    part_of_another = isinstance(one.parent(), QAbstractSpinBox | QComboBox | QLineEdit)
    takes = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) and one.focusProxy() is None
    return takes and one.isVisible() and one.isEnabled() and one.window() is top and not part_of_another


@pytest.mark.usefixtures("screen_reader")
@pytest.mark.parametrize("states", STATES)
def test_every_control_has_a_name_and_every_row_speaks_a_sentence(states: str) -> None:
    assert not broken(unspoken, states)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("states", STATES)
def test_tab_comes_to_every_control_and_leaves_it(states: str) -> None:
    assert not broken(unreached, states)


@pytest.mark.usefixtures("appearances")
@pytest.mark.parametrize("states", STATES)
def test_every_label_and_button_reads_on_every_ground_light_and_dark(states: str) -> None:
    show_appearance(Appearance.LIGHT)
    assert not broken(faint, states)


def test_every_action_is_in_a_menu_that_keys_open(window: MainWindow) -> None:
    menus = [action.menu() for action in window.menuBar().actions()]
    assert all("&" in action.text() for action in window.menuBar().actions())
    actions = {action for menu in menus if isinstance(menu, QMenu) for action in menu_actions(menu)}
    assert {window.actions_by_name[spec.name] for spec in ACTIONS} <= actions


def menu_actions(menu: QMenu) -> Iterator[object]:
    for action in menu.actions():
        yield action
        if isinstance(below := action.menu(), QMenu):
            yield from menu_actions(below)


def test_every_button_of_the_toolbar_is_in_a_menu_too(window: MainWindow) -> None:
    ours = {window.actions_by_name[spec.name] for spec in ACTIONS}
    buttons: list[QToolButton] = window.toolbar.findChildren(QToolButton)
    shown = {button.defaultAction() for button in buttons if button.objectName() != "qt_toolbar_ext_button"}
    assert shown
    assert shown <= ours
