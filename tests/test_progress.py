"""Progress is told on a terminal, and nowhere else."""

import io

from briefview.progress import Progress


class Terminal(io.StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_a_terminal_is_told_how_many_are_done_and_which_is_next() -> None:
    terminal = Terminal()
    progress = Progress(terminal, ["a.txt", "b\x1b[2J.txt"])
    progress.show(1)
    progress.clear()
    assert terminal.getvalue() == "\r\x1b[K1 of 2 done, now b?[2J.txt\r\x1b[K"


def test_a_pipe_is_told_nothing_nor_is_anybody_for_one_document() -> None:
    for stream, names in ((io.StringIO(), ["a", "b"]), (Terminal(), ["a"])):
        progress = Progress(stream, names)
        progress.show(0)
        progress.clear()
        assert stream.getvalue() == ""
