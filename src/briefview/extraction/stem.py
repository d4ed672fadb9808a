"""A quick look for letters without any of which a text cannot hold what a rule searches it for."""

from collections.abc import Iterable


def holds_any(text: str, stems: Iterable[str]) -> bool:
    """Tell whether any of some letters stand in a text."""
    return any(map(text.__contains__, stems))
