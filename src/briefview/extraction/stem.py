"""A quick look for letters without any of which a text cannot hold what a rule searches it for."""

from collections.abc import Iterable, Sequence

_PIECE = 10_000
"""Characters that are made small at a time: Python takes twelve bytes for each while it does so."""


def holds_any(text: str, stems: Iterable[str]) -> bool:
    """Tell whether any of some letters stand in a text."""
    return any(map(text.__contains__, stems))


def holds_any_in_any_case(text: str, stems: Sequence[str]) -> bool:
    """Tell whether any of some small letters stand in a text of any length, small or capital."""
    beyond = max(map(len, stems)) - 1
    return any(holds_any(text[at : at + _PIECE + beyond].lower(), stems) for at in range(0, len(text), _PIECE))
