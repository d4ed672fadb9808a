"""A desktop finds the program, its icon and its description."""

import configparser
from xml.etree import ElementTree as ET

from briefview import __version__
from briefview.resources import resource_path

METAINFO = ET.parse(resource_path("desktop", "briefview.metainfo.xml"))  # noqa: S314 - a file of this project


def desktop_entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(resource_path("desktop", "briefview.desktop"), encoding="utf-8")
    return parser["Desktop Entry"]


def text(tag: str) -> str:
    found = METAINFO.findtext(tag)
    assert found
    return found


def test_the_entry_starts_the_command_with_files_and_has_its_icon() -> None:
    assert desktop_entry()["Exec"] == "briefview %F"
    assert resource_path("icons", f"{desktop_entry()['Icon']}.svg").is_file()


def test_the_description_belongs_to_the_entry() -> None:
    assert text("launchable") == "briefview.desktop"
    assert text("name") == desktop_entry()["Name"]
    assert text("icon") == desktop_entry()["Icon"]


def test_the_newest_release_is_this_version() -> None:
    release = METAINFO.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__
