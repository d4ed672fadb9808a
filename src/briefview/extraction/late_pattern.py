"""Regular expressions that are compiled when they are first used, so that nobody waits for them at the start."""

import re
from typing import Any, cast


class _LatePattern:
    """Becomes like a compiled expression with its first use."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._source = (pattern, flags)

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(*self._source)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "split", "sub"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def late_pattern(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a regular expression that is compiled at its first use; use it by its methods alone."""
    return cast("re.Pattern[str]", _LatePattern(pattern, flags))
