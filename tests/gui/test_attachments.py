"""What is attached to an e-mail is offered, and opens in windows of its own."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefview.brief import Dropped, DroppedKind, EventBrief
from briefview.gui.attachments import Attachments
from tests.builder import sample_brief

PATH = Path("/desk/visit.eml")


def brief(*names: str, origin: str = "visit.eml") -> EventBrief:
    return sample_brief(origin=origin, dropped=tuple(Dropped(kind=DroppedKind.ATTACHMENT, text=name) for name in names))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.mark.parametrize(
    ("names", "buttons"),
    [
        (("a.pdf",), ["Open a.pdf", ""]),
        (("a.pdf", "logo.png", "b.docx"), ["Open a.pdf", "Open b.docx"]),
        (("a.pdf", "b.docx", "c.txt"), ["Open a.pdf", "Open all 3"]),
    ],
)
def test_each_attachment_that_may_be_an_article_is_offered(
    window: QWidget, qtbot: QtBot, names: tuple[str, ...], buttons: list[str]
) -> None:
    attachments = Attachments(window)
    with qtbot.waitSignal(attachments.noticed) as noticed:
        attachments.begin(brief(*names), PATH)
    assert noticed.args
    assert [button for _, button in noticed.args[1:]] == buttons


def test_a_button_asks_for_its_attachments(window: QWidget, qtbot: QtBot) -> None:
    attachments = Attachments(window)
    with qtbot.waitSignal(attachments.noticed) as noticed:
        attachments.begin(brief("a.pdf", "b.docx", "c.txt"), PATH)
    assert noticed.args
    for (action, _), names in zip(noticed.args[1:], (("a.pdf",), ("a.pdf", "b.docx", "c.txt")), strict=True):
        with qtbot.waitSignal(attachments.open_requested) as requested:
            assert attachments.act(action)
        assert requested.args == [tuple(PATH / name for name in names)]


@pytest.mark.parametrize(
    ("shown", "path"),
    [(brief(), PATH), (brief("a.pdf"), None), (brief("a.pdf"), Path("visit.brief.json")), (brief("logo.png"), PATH)],
)
def test_nothing_is_offered_without_a_readable_attachment_beside_the_brief(
    window: QWidget, qtbot: QtBot, shown: EventBrief, path: Path | None
) -> None:
    attachments = Attachments(window)
    with qtbot.assertNotEmitted(attachments.noticed):
        attachments.begin(shown, path)
    assert not attachments.act("read_again")
