"""Times how long the window takes from a correction to the new page on the screen, while a person can go on working."""

import time
from statistics import median

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from briefview.app import make_application, services
from briefview.brief.correction import confirm
from briefview.gui.page_pane import PagePane
from briefview.resources import seed_path

_RUNS = 15


def live_page_time() -> float:
    """Return the seconds from a change of the sample brief until its page is shown, the median of several."""
    application = QApplication.instance() or make_application(["live_page"])
    asked = services()
    brief = asked.open_brief(seed_path(), None)
    pane = PagePane(asked.preview_page)
    pane.resize(560, 700)
    pane.show_brief(brief)
    loop = QEventLoop()
    pane.page_made.connect(loop.quit)
    pane.show()
    loop.exec()
    times = []
    for located in list(brief.facts())[:_RUNS]:
        application.processEvents()
        start = time.perf_counter()
        pane.show_brief(confirm(brief, located.fact.id))
        loop.exec()
        pane.repaint()
        times.append(time.perf_counter() - start)
    pane.stop()
    pane.close()
    return median(times)


if __name__ == "__main__":
    print(live_page_time())
