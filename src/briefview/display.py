"""Finds out whether a window can be opened, before Qt tries and ends the process where it cannot."""

import ctypes
from collections.abc import Mapping
from pathlib import Path

from briefview.errors import BriefviewError

QT_PACKAGES = ("libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libglib2.0-0")
"""The Debian packages that Qt needs for any window."""
X11_PACKAGES = (
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
)
"""The Debian packages that Qt needs for a window of the X Window System."""

_EXPORT = "briefview export FILE -o brief.pdf makes the page without a window."


def require_display(environment: Mapping[str, str], platform: str) -> None:
    """See that there is a display to open a window on.

    Args:
        environment: The variables of the environment.
        platform: The system's name, as in `sys.platform`.

    Raises:
        BriefviewError: There is none.
    """
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if platform == "linux" and not any(environment.get(name) for name in names):
        raise BriefviewError("There is no display to open a window on.", _EXPORT)


def require_qt(environment: Mapping[str, str], platform: str) -> None:
    """See that Qt and the system libraries that it needs are there; the arguments are those of `require_display`.

    Raises:
        BriefviewError: One is missing.
    """
    try:
        import PySide6.QtWidgets
    except ModuleNotFoundError:
        raise BriefviewError("PySide6 is not installed.", f"Install briefview again with pip. {_EXPORT}") from None
    except ImportError as error:
        raise _missing(error, QT_PACKAGES) from None
    if platform == "linux" and _opens_on_x11(environment):
        _require_plugin(Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so")


def _opens_on_x11(environment: Mapping[str, str]) -> bool:
    named = environment.get("QT_QPA_PLATFORM")
    return named.startswith("xcb") if named else not environment.get("WAYLAND_DISPLAY")


def _require_plugin(plugin: Path) -> None:
    """Load what Qt itself will load next; where Qt comes from the system and lies elsewhere, leave that to it."""
    if plugin.is_file():
        try:
            ctypes.CDLL(str(plugin))
        except OSError as error:
            raise _missing(error, X11_PACKAGES) from None


def _missing(error: Exception, packages: tuple[str, ...]) -> BriefviewError:
    return BriefviewError(
        f"Qt cannot start, a library of the system is missing: {error}.",
        f"On Debian or Ubuntu: sudo apt install {' '.join(packages)}\n{_EXPORT}",
    )
