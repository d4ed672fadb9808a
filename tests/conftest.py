"""What all tests share: they need no display, and touch no settings of the person who runs them."""

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QSettings

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")

if sys.platform == "linux" and not any(os.environ.get(name) for name in _DISPLAYS):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

settings.register_profile("patient", suppress_health_check=[HealthCheck.too_slow])  # a busy machine makes briefs slowly
settings.load_profile("patient")


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test its own folder for settings, data and caches, and return it."""
    folder = tmp_path / "home"
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(folder / name.lower()))
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for settings_format in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        QSettings.setPath(settings_format, QSettings.Scope.UserScope, str(folder / "config"))
    return folder


@pytest.fixture(autouse=True)
def windows_vanish_only_when_closed(request: pytest.FixtureRequest) -> Iterator[None]:
    """Collect nothing while a test shows windows: one that only it held could vanish in the midst of being painted."""
    shows = {"qtbot", "qapp"} & set(request.fixturenames)
    if shows:
        gc.disable()
    yield
    if shows:
        gc.enable()
