"""The facts that a person chose one after the other, for going back and forward as in a browser."""

from collections.abc import Collection

_LONGEST = 200


class Trail:
    """Remembers which facts were chosen."""

    def __init__(self) -> None:
        self._facts: list[str] = []
        self._at = -1

    def begin(self) -> None:
        """Forget all: another document is shown."""
        self._facts, self._at = [], -1

    def add(self, fact_id: str) -> None:
        """Remember a fact that was chosen; what lay ahead is forgotten, but not by going back and forward itself."""
        if not fact_id or (self._at >= 0 and self._facts[self._at] == fact_id):
            return
        self._facts = [*self._facts[: self._at + 1], fact_id][-_LONGEST:]
        self._at = len(self._facts) - 1

    def step(self, by: int, known: Collection[str]) -> str:
        """Go back (-1) or forward (1) to a fact that is still known, and return it; empty where there is none."""
        at = self._found(by, known)
        if at is None:
            return ""
        self._at = at
        return self._facts[at]

    def leads(self, by: int, known: Collection[str]) -> bool:
        """Tell whether there is a fact to go back (-1) or forward (1) to."""
        return self._found(by, known) is not None

    def _found(self, by: int, known: Collection[str]) -> int | None:
        at = self._at + by
        while 0 <= at < len(self._facts):
            if self._facts[at] in known:
                return at
            at += by
        return None
