"""The window as `briefview` opens it, on the sample document. Run as a script."""

import sys
from collections.abc import Mapping

from briefview import display
from briefview.__main__ import main as run


def main() -> None:
    """Open the window as the program does, which loads Qt at its own time, and report when it is painted."""
    loading = display.require_qt

    def load_qt(environment: Mapping[str, str], platform: str) -> None:
        loading(environment, platform)
        from PySide6.QtWidgets import QApplication

        QApplication.exec = instead_of_exec  # type: ignore[method-assign] # the program itself has no door for this

    display.require_qt = load_qt
    sys.argv[1:] = []
    sys.exit(run())


def instead_of_exec(*_arguments: object) -> int:
    from PySide6.QtWidgets import QAbstractItemView, QApplication

    from tests.benchmarks.probe import report_when_painted

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    report_when_painted(application, QAbstractItemView)
    return 0


if __name__ == "__main__":
    main()
