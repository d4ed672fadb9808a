"""What the window asks others to do, answered by hand, and a record of what it asked."""

import datetime as dt
import threading
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QWidget

from briefview.brief import CalendarDate, DateSpan, EventBrief, Published, PublishedOrigin
from briefview.brief.address import Address, Place
from briefview.brief.carry_over import carry_over
from briefview.brief.pasted import PASTED, Pasted
from briefview.brief.schema import brief_from_json, brief_to_json
from briefview.errors import FormatError, ReadError, WriteError
from briefview.export.format import ExportFormat, Rendered
from briefview.export.page import PageSetup
from briefview.gui.page_preview import PagePreview
from briefview.gui.question import Unsaved
from briefview.gui.service import Services
from briefview.presentation.form import NumberRead
from tests.builder import BriefBuilder, sample_brief

NOW = dt.datetime(2026, 11, 23, 9, 30, tzinfo=dt.UTC)
PAGE = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842" width="595pt" height="842pt">
<rect x="100" y="100" width="300" height="400" fill="#204060"/></svg>"""


class FakeWorld:
    """Holds briefs by path, and what was asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.article = folder / "harbour.txt"
        self.recipe = folder / "recipe.txt"
        self.sample = folder / "sample.txt"
        self.missing = folder / "missing.txt"
        for path in (self.article, self.recipe):
            path.write_text("words", encoding="utf-8")
        self.opened: list[tuple[Path, dt.date | None]] = []
        self.pasted: list[str] = []
        self.setups: list[PageSetup] = []
        self.written: dict[Path, bytes] = {}
        self.waiting = 0
        self.left_out: tuple[str, ...] = ()
        self.warning = ""
        self.refused = False
        self.proposed: list[tuple[Path, str]] = []
        self.gate = threading.Event()
        self.gate.set()
        self.stopped: list[bool] = []
        self.long: EventBrief | None = None
        self.reread: list[Path] = []
        self.now_in_file: EventBrief | None = None
        self.broken: Path | None = None
        self.to_open: tuple[Path, ...] = ()
        self.to_save: Path | None = None
        self.read_only = False
        self.answer = Unsaved.DISCARD
        self.asked: list[str] = []
        self.may_fetch = True
        self.fetched: list[str] = []

    def services(self) -> Services:
        """Return the fakes."""
        return Services(
            open_brief=self.open_brief,
            open_pasted=self.open_pasted,
            open_apart=self.open_apart,
            open_again=self.open_again,
            redate=redated,
            read_number=self.read_number,
            preview_page=self.preview_page,
            render_format=self.render_format,
            render_json=lambda brief: brief_to_json(brief).encode(),
            write_file=self.write_file,
            sample_path=lambda: self.sample,
            ask_open_paths=self.ask_open_paths,
            ask_save_path=self.ask_save_path,
            ask_unsaved=self.ask_unsaved,
            ask_fetch=self.ask_fetch,
            now=lambda: NOW,
        )

    def open_brief(self, path: Path, published: dt.date | None) -> EventBrief:
        """Return the small brief, or one without event for the recipe."""
        self.opened.append((path, published))
        if path.name.endswith(".brief.json"):
            return brief_from_json(path.read_bytes())
        if path == self.broken:
            raise ZeroDivisionError
        if path == self.missing:
            raise ReadError(f"Could not read {path.name}: there is no such file.", "Look for it elsewhere.")
        if path == self.recipe:
            return EventBrief(sources=(BriefBuilder("Soften the onions.\nStir.").source(origin=str(path)),))
        return sample_brief(origin=str(path))

    def open_pasted(self, pasted: Pasted) -> EventBrief:
        """Return the small brief as if it were pasted."""
        self.pasted.append(pasted.text)
        return sample_brief(origin=PASTED)

    def open_apart(
        self, document: Place | Pasted, published: dt.date | None, is_stopped: Callable[[], bool]
    ) -> EventBrief:
        """Return what the other two return, unless it is not wanted any more when the gate opens."""
        self.gate.wait(5)
        self.stopped.append(is_stopped())
        if self.long is not None:
            return self.long
        if isinstance(document, Address):
            self.fetched.append(document.url)
            return sample_brief(origin=document.name)
        return self.open_pasted(document) if isinstance(document, Pasted) else self.open_brief(document, published)

    def ask_fetch(self, _parent: QWidget, address: Address) -> bool:
        """Return what a person would answer, and remember that they were asked."""
        self.asked.append(address.url)
        return self.may_fetch

    def open_again(self, path: Path, before: EventBrief, _is_stopped: Callable[[], bool]) -> EventBrief:
        """Return what the file now holds, with the corrections of a brief that began as the small one."""
        self.gate.wait(5)
        self.reread.append(path)
        if path == self.missing:
            raise ReadError(f"Could not read {path.name}: there is no such file.", "Look for it elsewhere.")
        base = sample_brief(origin=before.sources[0].origin)
        return carry_over(before, base, self.now_in_file or base)

    def preview_page(self, _brief: EventBrief, setup: PageSetup) -> PagePreview:
        """Return a page with a rectangle on it."""
        self.waiting += 1
        self.gate.wait(5)
        self.waiting -= 1
        self.setups.append(setup)
        return PagePreview(PAGE, self.left_out)

    def read_number(self, text: str) -> NumberRead | None:
        """Return the number in digits that a text begins with."""
        digits = text.partition(" ")[0]
        return NumberRead(Decimal(digits), None, 0, len(digits)) if digits.isdigit() else None

    def render_format(self, wanted: ExportFormat, _brief: EventBrief, setup: PageSetup) -> Rendered:
        """Return the name of the format, and the warning that is set."""
        if self.refused:
            raise FormatError("No day is known.", "Set a date.")
        self.setups.append(setup)
        return Rendered(wanted.name.encode(), self.warning)

    def write_file(self, path: Path, data: bytes) -> None:
        """Remember what was written."""
        if self.read_only:
            raise WriteError(f"Could not save {path.name}: the folder is read-only.", "Choose another folder.")
        self.written[path] = data
        if path.parent.is_dir():
            path.write_bytes(data)

    def ask_unsaved(self, _parent: QWidget, name: str) -> Unsaved:
        """Return what a person would answer, and remember that they were asked."""
        self.asked.append(name)
        return self.answer

    def ask_open_paths(self, _parent: QWidget, _folder: Path) -> tuple[Path, ...]:
        """Return the paths that a person would choose."""
        return self.to_open

    def ask_save_path(self, _parent: QWidget, proposed: Path, kind: str) -> Path | None:
        """Return the path that a person would choose, and remember what was proposed."""
        self.proposed.append((proposed, kind))
        return self.to_save


def redated(brief: EventBrief, date: dt.date | None) -> EventBrief:
    """Return the brief with a publication date and its related event a month later, or without both."""
    published = Published(date=date, origin=PublishedOrigin.GIVEN) if date else None
    source = brief.sources[0].model_copy(update={"published": published})
    related = brief.related_events[0]
    assert related.dates
    dates = DateSpan(words="next month")
    if date:
        later = CalendarDate(date.year + date.month // 12, date.month % 12 + 1)
        dates = DateSpan(words="next month", start=later, end=later, resolved_from=date)
    fact = related.dates.model_copy(update={"value": dates})
    return brief.model_copy(
        update={"sources": (source,), "related_events": (related.model_copy(update={"dates": fact}),)}
    )
