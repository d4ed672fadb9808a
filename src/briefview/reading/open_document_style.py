"""What the styles of an OpenDocument say about its text: what is hidden, and which lists are numbered."""

from typing import Any

from briefview.reading.package import attribute, child, local_name

_DEEPEST = 20


class Styles:
    """Looks styles up by their names.

    Args:
        roots: The roots of the parts that define styles; of two with one name the later counts.
    """

    def __init__(self, *roots: Any | None) -> None:
        self._styles: dict[str, Any] = {}
        self._lists: dict[str, Any] = {}
        self._hidden: dict[str, bool] = {}
        for root in roots:
            for group in [] if root is None else root:
                for each in group if local_name(group).endswith("styles") else []:
                    kept = {"style": self._styles, "list-style": self._lists}.get(local_name(each), {})
                    kept[attribute(each, "name")] = each

    def is_hidden(self, element: Any) -> bool:
        """Tell whether the style of an element hides its text."""
        name = attribute(element, "style-name")
        if name not in self._hidden:
            self._hidden[name] = self._hides(name)
        return self._hidden[name]

    def _hides(self, name: str) -> bool:
        for _ in range(_DEEPEST):
            style = self._styles.get(name)
            if style is None:
                return False
            display = (
                attribute(properties, "display") if (properties := child(style, "text-properties")) is not None else ""
            )
            if display:
                return display == "none"
            name = attribute(style, "parent-style-name")
        return False

    def is_numbered(self, list_style: str, depth: int) -> bool:
        """Tell whether a list counts its items at a depth from 1, in digits."""
        levels = self._lists.get(list_style)
        level = (
            next((each for each in levels if attribute(each, "level") == str(depth)), None)
            if levels is not None
            else None
        )
        return (
            level is not None
            and local_name(level) == "list-level-style-number"
            and attribute(level, "num-format") == "1"
        )
