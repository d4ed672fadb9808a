"""What the program knows about a format that it writes."""

import datetime as dt
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, Protocol

from briefview.brief import EventBrief

if TYPE_CHECKING:
    from briefview.export.page import PageSetup

NO_MARKING = "The format has no place for the marking: the file does not bear it."


class Rendered(NamedTuple):
    """A brief in some format, and a word to the user where it is less than it should be."""

    data: bytes
    warning: str = ""


class Render(Protocol):
    """What the module of a format is called for: its function `render`."""

    def __call__(self, brief: EventBrief, setup: "PageSetup", today: dt.date, /) -> Rendered:
        """Return a brief in the format.

        Args:
            brief: The brief.
            setup: How a page is to be laid out; formats without pages pass it over.
            today: The day that the file says it was made on.

        Raises:
            FormatError: The brief holds nothing that the format could tell.
        """
        ...


class ExportFormat(NamedTuple):
    """A format that briefs are exported to; its module is loaded only when it is asked for."""

    suffix: str
    """What the name of a file ends in: ".statements.csv"."""
    media_type: str
    """As registered with IANA."""
    label: str
    """What it is called in a menu."""
    module: str
    """The module of `briefview.export` that makes it."""
    has_marking: bool = True
    """Whether it has a place for the marking of a page, such as "For official use"."""

    @property
    def name(self) -> str:
        """What it is called on the command line: its suffix without the first dot."""
        return self.suffix.removeprefix(".")

    def render(self, brief: EventBrief, setup: "PageSetup", today: dt.date) -> Rendered:
        """Return a brief in this format, as `Render` says."""
        render: Render = import_module(f"briefview.export.{self.module}").render
        made = render(brief, setup, today)
        if self.has_marking or made.warning or not (setup.marking or brief.page.marking):
            return made
        return made._replace(warning=NO_MARKING)
