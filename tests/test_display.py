"""What a window needs is looked for before Qt is started."""

import socket
import sys
from pathlib import Path

import PySide6
import pytest

from briefview.display import require_display, require_qt
from briefview.errors import BriefviewError


class MissingLibrary:
    """Fails the import of Qt's widgets as a missing library of the system does."""

    @staticmethod
    def find_spec(name: str, _path: object = None, _target: object = None) -> None:
        if name == "PySide6.QtWidgets":
            raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")


@pytest.fixture
def no_widgets(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make Qt's widgets look as if they had not been imported yet."""
    monkeypatch.delitem(sys.modules, "PySide6.QtWidgets", raising=False)
    monkeypatch.delattr(PySide6, "QtWidgets", raising=False)


def test_linux_without_a_display_says_how_to_export() -> None:
    with pytest.raises(BriefviewError, match=r"no display.*briefview export FILE -o"):
        require_display({"DISPLAY": ""}, "linux")


@pytest.mark.parametrize(
    ("name", "value"),
    [("DISPLAY", "localhost:10.0"), ("WAYLAND_DISPLAY", "wayland-0"), ("QT_QPA_PLATFORM", "offscreen")],
)
def test_any_kind_of_display_will_do(name: str, value: str) -> None:
    require_display({name: value}, "linux")


@pytest.mark.parametrize("display", [":7193", ":7193.0", "unix:7193"])
def test_a_display_that_does_not_answer_is_said_so(display: str) -> None:
    with pytest.raises(BriefviewError, match=rf"display {display} does not answer.*briefview export FILE -o"):
        require_display({"DISPLAY": display}, "linux")


def test_a_display_that_answers_will_do() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind("\0/tmp/.X11-unix/X7194")
        server.listen()
        require_display({"DISPLAY": ":7194"}, "linux")


def test_a_dead_display_does_not_matter_beside_a_living_one() -> None:
    require_display({"DISPLAY": ":7193", "WAYLAND_DISPLAY": "wayland-0"}, "linux")
    require_display({"DISPLAY": ":7193", "QT_QPA_PLATFORM": "offscreen"}, "linux")


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_always_have_a_display(platform: str) -> None:
    require_display({}, platform)


def test_qt_that_can_be_loaded_is_enough() -> None:
    require_qt({"QT_QPA_PLATFORM": "offscreen"}, "linux")


@pytest.mark.usefixtures("no_widgets")
def test_a_missing_library_is_named_with_the_debian_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "meta_path", [MissingLibrary, *sys.meta_path])
    with pytest.raises(BriefviewError, match=r"libEGL\.so\.1.*\n?.*sudo apt install libegl1 libgl1"):
        require_qt({"QT_QPA_PLATFORM": "offscreen"}, "linux")


@pytest.mark.usefixtures("no_widgets")
def test_a_missing_pyside_says_to_install_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtWidgets", None)
    with pytest.raises(BriefviewError, match=r"PySide6 is not installed.*with pip"):
        require_qt({"QT_QPA_PLATFORM": "offscreen"}, "linux")


@pytest.mark.parametrize("environment", [{"DISPLAY": ":0"}, {"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"}])
def test_a_library_that_the_x_window_system_needs_is_looked_for(
    environment: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plugin = tmp_path / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    plugin.parent.mkdir(parents=True)
    plugin.write_bytes(b"no library")
    monkeypatch.setattr(PySide6, "__file__", str(tmp_path / "__init__.py"))
    with pytest.raises(BriefviewError, match="sudo apt install libx11-xcb1 libxcb-cursor0"):
        require_qt(environment, "linux")


@pytest.mark.parametrize("environment", [{"WAYLAND_DISPLAY": "wayland-0"}, {"QT_QPA_PLATFORM": "offscreen"}])
def test_it_is_not_looked_for_elsewhere(
    environment: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PySide6, "__file__", str(tmp_path / "__init__.py"))
    require_qt(environment, "linux")
    require_qt({"DISPLAY": ":0"}, "linux")
