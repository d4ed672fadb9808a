"""The window as `briefview` opens it, on the sample document. Run as a script."""

import sys

from tests.benchmarks.probe import report_when_painted


def main() -> None:
    from PySide6.QtWidgets import QAbstractItemView, QApplication

    def instead_of_exec(*_arguments: object) -> int:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        report_when_painted(application, QAbstractItemView)
        return 0

    QApplication.exec = instead_of_exec  # type: ignore[method-assign] # the program itself has no door for this
    from briefview.__main__ import main as run

    sys.argv[1:] = []
    sys.exit(run())


if __name__ == "__main__":
    main()
