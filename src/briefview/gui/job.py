"""Work off the GUI thread, of which only the latest counts."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from briefview.errors import BriefviewError


class Job(QObject):
    """Runs one piece of work after another on a thread of its own; a late result never replaces a newer one."""

    finished = Signal(object)
    """The work is done; its result."""
    failed = Signal(object)
    """The work met an error that the user can act on: a BriefviewError."""
    crashed = Signal()
    """The work met an error that nobody expected, which is raised next."""
    _arrived = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._latest = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._arrived.connect(self._take)

    def start(self, work: Callable[[], object]) -> None:
        """Start work; the result of what was started before is not wanted any more."""
        self._latest += 1
        self._pool.clear()
        self._pool.start(_Work(work, self._latest, self))

    def start_stoppable(self, work: Callable[[Callable[[], bool]], object]) -> None:
        """Start work that is given a function, which tells whether its result is not wanted any more."""
        self.start(partial(work, partial(self._is_late, self._latest + 1)))

    def _is_late(self, number: int) -> bool:
        return number != self._latest

    def cancel(self) -> None:
        """Want no result any more."""
        self._latest += 1
        self._pool.clear()

    def stop(self) -> None:
        """Want no result any more, and wait until the thread is done."""
        self.cancel()
        self._pool.waitForDone()

    def deliver(self, number: int, result: object) -> None:
        """Hand a result over to the thread that the job lives in."""
        self._arrived.emit(number, result)

    def _take(self, number: int, result: object) -> None:
        if number != self._latest:
            return
        if isinstance(result, BriefviewError):
            self.failed.emit(result)
        elif isinstance(result, Exception):
            self.crashed.emit()
            raise result
        else:
            self.finished.emit(result)


class _Work(QRunnable):
    def __init__(self, work: Callable[[], object], number: int, job: Job) -> None:
        super().__init__()
        self._work = work
        self._number = number
        self._job = job

    def run(self) -> None:
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - the other thread raises it again
            self._job.deliver(self._number, error)
        else:
            self._job.deliver(self._number, result)
