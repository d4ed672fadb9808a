"""The window speaks the language of a translation, and all its words can be translated."""

import re
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from briefview.gui.action import ACTIONS
from briefview.gui.settings import Settings
from briefview.gui.translation import load_translation
from briefview.gui.window import MainWindow
from briefview.resources import resource_path
from tests.gui.fake import FakeWorld
from tests.translations import FOLDER, collect, tool

PLACEHOLDER = re.compile(r"%n|\{\w+\}")


def translate_all(target: Path) -> None:
    """Write a translation of every text into itself between arrows."""
    collect(target, "da")
    tree = ET.parse(target)  # noqa: S314 - our own file
    for message in tree.iter("message"):
        source, translation = message.find("source"), message.find("translation")
        assert source is not None
        assert translation is not None
        translation.attrib.pop("type", None)
        for form in translation.findall("numerusform") or [translation]:
            form.text = f"→{source.text}←"
    tree.write(target, encoding="utf-8", xml_declaration=True)


@pytest.fixture
def folder(tmp_path: Path, qapp: QApplication) -> Iterator[Path]:
    """Return a folder with a translation into Danish arrows; it is taken from the application again."""
    target = tmp_path / "briefview_da.ts"
    translate_all(target)
    subprocess.run([tool("lrelease"), "-silent", str(target)], check=True)
    target.unlink()
    yield tmp_path
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()


def is_translated(text: str) -> bool:
    return text.replace("&", "").startswith("→")


def test_nothing_is_loaded_where_there_is_no_translation(qapp: QApplication) -> None:
    assert not load_translation(qapp, resource_path("translations"), QLocale("en_GB"))
    assert not qapp.findChildren(QTranslator)


def test_another_language_than_that_of_the_locale_is_left_alone(qapp: QApplication, folder: Path) -> None:
    assert not load_translation(qapp, folder, QLocale("fr_FR"))
    assert QCoreApplication.translate("Actions", "Confirm") == "Confirm"


def test_words_of_the_window_and_of_qt_come_from_the_translation(qapp: QApplication, folder: Path) -> None:
    assert load_translation(qapp, folder, QLocale("da_DK"))
    assert QCoreApplication.translate("Actions", "Confirm") == "→Confirm←"
    assert QCoreApplication.translate("QPlatformTheme", "Discard") == "Forkast"


def test_every_action_menu_button_and_label_of_the_empty_window_is_translated(
    qapp: QApplication, folder: Path, world: FakeWorld
) -> None:
    load_translation(qapp, folder, QLocale("da_DK"))
    window = MainWindow(world.services(), Settings())
    window.show_welcome()
    for spec in ACTIONS:
        assert is_translated(window.actions_by_name[spec.name].text()), spec.name
    assert all(is_translated(action.text()) for action in window.menuBar().actions())
    texts = [one.text() for one in window.findChildren(QAbstractButton)]
    texts += [one.text() for one in window.findChildren(QLabel)]
    assert not [text for text in texts if text and not is_translated(text)]
    names = {one.accessibleName() for one in window.findChildren(QWidget)}
    assert {name for name in names if name and not is_translated(name)} <= {"Rul til venstre", "Rul til højre"}
    window.close()
    window.deleteLater()


def test_counts_and_names_stand_where_the_translation_puts_them(
    qapp: QApplication, folder: Path, world: FakeWorld
) -> None:
    load_translation(qapp, folder, QLocale("da_DK"))
    window = MainWindow(world.services(), Settings())
    window.status.show_page(1)
    assert window.status.page.text() == '→Page: <a href="page">→1 fact not shown←</a>←'
    window.close()
    window.deleteLater()


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ts")), ids=lambda path: path.name)
def test_no_translation_loses_a_placeholder(path: Path) -> None:
    for message in ET.parse(path).iter("message"):  # noqa: S314 - our own file
        wanted = set(PLACEHOLDER.findall(message.findtext("source", "")))
        translation = message.find("translation")
        assert translation is not None
        for form in translation.findall("numerusform") or [translation]:
            assert not form.text or set(PLACEHOLDER.findall(form.text)) == wanted
