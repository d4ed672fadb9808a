"""A desktop of its own: an X server without a screen, a window manager, and a hand on the keys and the mouse."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

NEEDED = ("Xvfb", "openbox", "xdotool")
_ROOT = Path(__file__).parents[2]
_PATIENCE = 20  # seconds
_SCREEN = "1400x900x24"


def missing_tools() -> list[str]:
    """Return which of the programs that make a desktop are not installed."""
    return [name for name in NEEDED if shutil.which(name) is None]


def until(is_so: Callable[[], bool], what: str) -> None:
    """Wait until something is so.

    Raises:
        TimeoutError: It does not become so; `what` says what was awaited.
    """
    end = time.monotonic() + _PATIENCE
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError(what)
        time.sleep(0.03)


class Desktop:
    """Runs programs on a display of its own, and works them as a person does."""

    def __init__(self) -> None:
        self._running: list[subprocess.Popen[str]] = []
        reading, writing = os.pipe()
        server = ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SCREEN, "-nolisten", "tcp", "-noreset"]
        self._server = subprocess.Popen(server, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            self.display = f":{told.readline().strip()}"
        manager = ["openbox", "--sm-disable"]
        self._manager = subprocess.Popen(manager, env=self._environment(), stderr=subprocess.DEVNULL)
        until(self._is_managed, "the window manager")

    def start(self, module: str, *arguments: str | Path) -> "subprocess.Popen[str]":
        """Start a module of Python as a program."""
        command = [sys.executable, "-m", module, *map(str, arguments)]
        program = subprocess.Popen(command, cwd=_ROOT, env=self._environment(), stdout=subprocess.PIPE, text=True)
        self._running.append(program)
        return program

    def end_programs(self) -> None:
        """End what was started and still runs."""
        for program in self._running:
            program.kill()
            program.communicate()
        self._running.clear()

    def end(self) -> None:
        """End all."""
        self.end_programs()
        for process in (self._manager, self._server):
            process.terminate()
            process.wait()

    def do(self, *arguments: str | int) -> str:
        """Have xdotool do something, and return what it tells."""
        command = ["xdotool", *map(str, arguments)]
        done = subprocess.run(command, env=self._environment(), capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def press(self, *keys: str) -> None:
        """Press keys, such as "ctrl+z", one after the other, in the window that has the focus."""
        self.do("key", "--delay", 30, *keys)

    def titles(self) -> dict[str, str]:
        """Return the titles of the windows that are seen, by what xdotool calls each."""
        found = self.do("search", "--onlyvisible", "--name", "briefview").split()
        return {window: self.do("getwindowname", window) for window in found}

    def await_title(self, title: str) -> str:
        """Wait for a window with a title, and return what xdotool calls it."""
        until(lambda: title in self.titles().values(), f"a window “{title}” among {list(self.titles().values())}")
        return next(window for window, shown in self.titles().items() if shown == title)

    def activate(self, window: str) -> None:
        """Bring a window to the front, as a click on it in a task bar does."""
        self.do("windowactivate", "--sync", window)

    def active_title(self) -> str:
        """Return the title of the window that has the focus."""
        return self.do("getactivewindow", "getwindowname")

    def drag(self, start: tuple[int, int], goal: tuple[int, int]) -> None:
        """Drag from one point of the screen to another."""
        self.do("mousemove", *start, "mousedown", 1)
        for step in range(1, 9):
            x, y = (round(one + (other - one) * step / 8) for one, other in zip(start, goal, strict=True))
            self.do("mousemove", x, y, "sleep", "0.04")
        self.do("mouseup", 1)

    def _environment(self) -> Mapping[str, str]:
        unwanted = {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "QT_SCALE_FACTOR", "DBUS_SESSION_BUS_ADDRESS"}
        kept = {name: value for name, value in os.environ.items() if name not in unwanted}
        return {**kept, "DISPLAY": self.display}

    def _is_managed(self) -> bool:
        return self.do("get_num_desktops").isdecimal()
