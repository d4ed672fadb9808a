"""Rich text is copied with its plain text, and the program ends well with it on the clipboard."""

import subprocess
import sys

import pytest
from PySide6.QtGui import QGuiApplication

from briefview.gui.clipboard import copy_rich, leave_plain_text


@pytest.mark.usefixtures("qapp")
def test_rich_and_plain_text_are_copied_and_the_plain_text_is_left() -> None:
    copy_rich("<b>Forum</b>", "Forum")
    data = QGuiApplication.clipboard().mimeData()
    assert (data.html(), data.text()) == ("<b>Forum</b>", "Forum")
    leave_plain_text()
    assert not QGuiApplication.clipboard().mimeData().hasHtml()
    assert QGuiApplication.clipboard().text() == "Forum"


_PROGRAM = """
from PySide6.QtCore import QTimer
from briefview.app import make_application
from briefview.gui.clipboard import copy_rich
application = make_application(["briefview"])
copy_rich("<b>Forum</b>", "Forum")
QTimer.singleShot(0, application.quit)
application.exec()
"""


def test_the_program_ends_well_with_rich_text_on_the_clipboard() -> None:
    assert subprocess.run([sys.executable, "-c", _PROGRAM], check=False, timeout=60).returncode == 0
