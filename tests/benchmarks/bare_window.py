"""A bare window with four empty tabs: what any program with Qt has to pay. Run as a script."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow, QTabWidget, QWidget

from tests.benchmarks.probe import report_when_painted


def main() -> None:
    application = QApplication(sys.argv)
    window = QMainWindow()
    tabs = QTabWidget()
    for title in ("Overview", "Speakers", "Panels", "Statistics"):
        tabs.addTab(QWidget(), title)
    window.setCentralWidget(tabs)
    window.resize(1280, 800)
    window.show()
    report_when_painted(application, QTabWidget)


if __name__ == "__main__":
    main()
