"""Finds out whether a window can be opened, before Qt tries and ends the process where it cannot."""

import re
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

_LOCAL_DISPLAY = re.compile(r"(?:unix)?:(\d+)(?:\.\d+)?")
_EXPORT = "briefview export FILE -o brief.pdf makes the page without a window."


def require_display(environment: Mapping[str, str], platform: str) -> None:
    """See that there is a display to open a window on.

    Args:
        environment: The variables of the environment.
        platform: The system's name, as in `sys.platform`.

    Raises:
        BriefviewError: There is none.
    """
    if platform != "linux":
        return
    if not any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise BriefviewError("There is no display to open a window on.", _EXPORT)
    if _opens_on_x11(environment) and not _answers(environment.get("DISPLAY", "")):
        raise BriefviewError(f"The display {environment['DISPLAY']} does not answer.", _EXPORT)


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


def _answers(display: str) -> bool:
    """Tell whether the X server of a display on this machine can be reached; one elsewhere is left to Qt to find."""
    local = _LOCAL_DISPLAY.fullmatch(display)
    if not local:
        return True
    path = f"/tmp/.X11-unix/X{local[1]}"  # noqa: S108 - where the X Window System has its sockets
    return any(_connects(address) for address in (path, f"\0{path}"))


def _connects(address: str) -> bool:
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        try:
            client.connect(address)
        except OSError:
            return False
        return True


def _require_plugin(plugin: Path) -> None:
    """Load what Qt itself will load next; where Qt comes from the system and lies elsewhere, leave that to it."""
    if plugin.is_file():
        import ctypes

        try:
            ctypes.CDLL(str(plugin))
        except OSError as error:
            raise _missing(error, X11_PACKAGES) from None


def _missing(error: Exception, packages: tuple[str, ...]) -> BriefviewError:
    return BriefviewError(
        f"Qt cannot start, a library of the system is missing: {error}.",
        f"On Debian or Ubuntu: sudo apt install {' '.join(packages)}\n{_EXPORT}",
    )
