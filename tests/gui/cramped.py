"""Says what is cut off or covered in any state of the window, at a size and with a font.

Run as `python -m tests.gui.cramped WIDTH HEIGHT FONT`, the last in pixels; the factor by which the screen scales all is
in QT_SCALE_FACTOR, which Qt reads only when a program starts.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from itertools import combinations

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QRect, QSettings, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QTabBar,
    QToolButton,
    QWidget,
)

from briefview.app import make_application
from briefview.gui.elided_label import ElidedLabel
from tests.stage import same_everywhere, settle
from tests.studio import Studio

_SLACK = 1  # pixels, for rounding
_LARGE = 20


class Measurer(Studio):
    """Prints what is cut off or covered."""

    states = 0

    def picture(self, widget: QWidget, name: str) -> None:
        """Measure one state."""
        settle()
        self.states += 1
        for one in (*cut_off(widget), *covered(widget)):
            sys.stdout.write(f"{name}: {one}\n")


def cut_off(top: QWidget) -> Iterator[str]:
    """Yield the widgets that have less room than their words need, or that reach beyond what holds them.

    Tabs of a large font may be scrolled.
    """
    scrolls = top.font().pixelSize() > _LARGE
    for one in top.findChildren(QWidget):
        if not one.isVisible() or one.window() is not top:
            continue
        needs, holder = needed(one), one.parentWidget()
        if needs and (one.width() + _SLACK < needs.width() or one.height() + _SLACK < needs.height()):
            yield f"{described(one)} has {one.width()}×{one.height()}, needs {needs.width()}×{needs.height()}"
        if needs and holder and not in_scroll_area(one):
            room = holder.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
            if not room.contains(one.geometry()):
                yield f"{described(one)} reaches beyond {described(holder)}"
        if (
            isinstance(one, QTabBar)
            and not scrolls
            and any(button.isVisible() for button in one.findChildren(QToolButton))
        ):
            yield f"{described(one)} does not show all tabs"
        if one.objectName() in {"qt_toolbar_ext_button", "qt_menubar_ext_button"}:
            yield f"{described(one)} hides what has no room"


def needed(one: QWidget) -> QSize | None:
    """Return the room that the words of a widget need; nothing where they may be cut off, such as a long file name."""
    if isinstance(one, ElidedLabel) or isinstance(one.parent(), QLineEdit | QTabBar):
        return None
    if isinstance(one, QLabel):
        if not one.text() or one.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored:
            return None
        return QSize(0, one.heightForWidth(one.width())) if one.wordWrap() else one.sizeHint()
    if isinstance(one, QPushButton | QToolButton):
        return one.sizeHint()
    if isinstance(one, QComboBox | QLineEdit):
        return QSize(one.minimumSizeHint().width(), one.minimumSizeHint().height())
    return None


def covered(top: QWidget) -> Iterator[str]:
    """Yield the pairs of widgets with words that stand upon each other."""
    shown = [one for one in top.findChildren(QWidget) if one.isVisible() and one.window() is top and needed(one)]
    for one, other in combinations(shown, 2):
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        common = place(one, top) & place(other, top)
        if common.width() > _SLACK and common.height() > _SLACK:
            yield f"{described(one)} and {described(other)} stand upon each other"


def place(one: QWidget, top: QWidget) -> QRect:
    """Return where the part of a widget is that is seen."""
    seen = one.visibleRegion().boundingRect()
    return QRect(one.mapTo(top, seen.topLeft()), seen.size())


def in_scroll_area(one: QWidget) -> bool:
    """Tell whether a person can scroll to what has no room."""
    holder = one.parentWidget()
    while holder is not None and not isinstance(holder, QAbstractScrollArea):
        holder = holder.parentWidget()
    return holder is not None


def described(one: QWidget) -> str:
    """Return what tells a widget from others."""
    words = one.accessibleName()
    if isinstance(one, QLabel | QPushButton | QToolButton | QLineEdit):
        words = words or one.text()
    return f"{type(one).__name__} {words!r}"


def main(width: int, height: int, pixels: int) -> None:
    """Measure all states, and say how many they are and how far the screen scales them."""
    with tempfile.TemporaryDirectory() as home:
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, home)
        application = make_application(["cramped"])
        same_everywhere(application, pixels)
        if "rtl" in sys.argv:
            application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        studio = Measurer(QSize(width, height))
        studio.visit()
        sys.stdout.write(f"{studio.states} states at {application.devicePixelRatio()}\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:4]))
