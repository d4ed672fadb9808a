"""The program on a real display with a window manager: focus, drag and drop, the clipboard, closing, two windows."""

import subprocess
from pathlib import Path

from tests.endtoend.desktop import Desktop, until
from tests.endtoend.neighbour import SIZE

WORDS = "LIMA, 2 March 2026 – Peru hosts the Glacier Water Forum in Lima from 9 to 10 March 2026."


def started(desktop: Desktop, *articles: Path) -> "subprocess.Popen[str]":
    """Start the program and wait until each article has its window, the last one in front."""
    program = desktop.start("briefview", *articles)
    for article in articles:
        desktop.await_title(f"{article.name} – briefview")
    return program


def neighbour(desktop: Desktop, what: str, words: str) -> None:
    """Start another program and wait until it is there."""
    program = desktop.start("tests.endtoend.neighbour", what, words)
    assert program.stdout
    assert program.stdout.readline().strip() == "ready"


def clipboard(desktop: Desktop) -> str:
    """Return what another program finds on the clipboard."""
    return desktop.start("tests.endtoend.neighbour", "read").communicate(timeout=20)[0].strip()


def goal(desktop: Desktop, window: str) -> tuple[int, int]:
    """Return a point in the middle of a window."""
    told = dict(line.split("=") for line in desktop.do("getwindowgeometry", "--shell", window).splitlines())
    return int(told["X"]) + int(told["WIDTH"]) // 2, int(told["Y"]) + int(told["HEIGHT"]) // 2


def test_a_new_window_has_the_focus_on_its_first_fact(desktop: Desktop, article: Path) -> None:
    started(desktop, article)
    until(lambda: desktop.active_title() == f"{article.name} – briefview", "the focus of the new window")
    desktop.press("space")
    window = desktop.await_title(f"{article.name}* – briefview")
    desktop.press("F6", "space", "F6", "ctrl+z")
    desktop.await_title(f"{article.name} – briefview")
    assert list(desktop.titles()) == [window]


def test_a_file_is_dropped_from_another_program(desktop: Desktop, article: Path, other_article: Path) -> None:
    started(desktop, article)
    neighbour(desktop, "file", str(other_article))
    window = desktop.await_title(f"{article.name} – briefview")
    desktop.drag((SIZE // 2, SIZE // 2), goal(desktop, window))
    desktop.await_title(f"{other_article.name} – briefview")


def test_words_are_dropped_from_another_program(desktop: Desktop, article: Path) -> None:
    started(desktop, article)
    neighbour(desktop, "text", WORDS)
    window = desktop.await_title(f"{article.name} – briefview")
    desktop.drag((SIZE // 2, SIZE // 2), goal(desktop, window))
    desktop.await_title("pasted – briefview")


def test_words_go_to_and_fro_on_the_clipboard(desktop: Desktop, article: Path) -> None:
    started(desktop, article)
    desktop.press("ctrl+c")
    until(lambda: "Harbour Safety Conference" in clipboard(desktop), "the copied fact")
    neighbour(desktop, "offer", WORDS)
    desktop.activate(desktop.await_title(f"{article.name} – briefview"))
    desktop.press("ctrl+v")
    desktop.await_title("pasted – briefview")


def test_a_window_with_corrections_asks_once_before_the_window_manager_closes_it(
    desktop: Desktop, article: Path
) -> None:
    program = started(desktop, article)
    desktop.press("space")
    window = desktop.await_title(f"{article.name}* – briefview")
    desktop.press("alt+F4")
    until(lambda: len(desktop.titles()) == 2, "the question")
    desktop.press("Escape")
    until(lambda: list(desktop.titles()) == [window], "the window, and nothing else")
    desktop.press("alt+F4")
    until(lambda: len(desktop.titles()) == 2, "the question again")
    desktop.press("alt+d")
    assert program.wait(timeout=20) == 0
    assert not desktop.titles()


def test_of_two_windows_each_has_its_own_document_and_corrections(
    desktop: Desktop, article: Path, other_article: Path
) -> None:
    program = started(desktop, article, other_article)
    first = desktop.await_title(f"{article.name} – briefview")
    second = desktop.await_title(f"{other_article.name} – briefview")
    desktop.activate(first)
    desktop.press("space")
    desktop.await_title(f"{article.name}* – briefview")
    desktop.activate(second)
    assert desktop.active_title() == f"{other_article.name} – briefview"
    desktop.press("ctrl+w")
    until(lambda: list(desktop.titles()) == [first], "the other window alone")
    desktop.activate(first)
    desktop.press("ctrl+z", "ctrl+w")
    assert program.wait(timeout=20) == 0
