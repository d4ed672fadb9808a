"""Long work of the window itself, done in several turns between which it answers."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

Step = Callable[[], object]


class Turns(QObject):
    """Does steps one after the other; of several rounds of steps, the last one counts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: list[Step] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._take)

    @property
    def are_over(self) -> bool:
        """Whether no step waits any more."""
        return not self._steps

    def begin(self, steps: Sequence[Step], *, at_once: bool) -> None:
        """Do steps now, or each in a turn of its own; steps that still waited are not wanted any more."""
        self.stop()
        if at_once:
            for step in steps:
                step()
        else:
            self._steps = list(steps)
            self._timer.start()

    def stop(self) -> None:
        """Do no step any more."""
        self._steps = []
        self._timer.stop()

    def _take(self) -> None:
        step = self._steps.pop(0)
        if not self._steps:
            self._timer.stop()
        step()
