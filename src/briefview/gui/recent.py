"""The files that were opened last: their paths and when, never what stands in them."""

import datetime as dt
import json
from pathlib import Path
from typing import NamedTuple

_MOST = 10


class RecentFile(NamedTuple):
    """A file that was opened before."""

    path: str
    opened: dt.datetime

    @property
    def exists(self) -> bool:
        """Whether the file is still there."""
        return Path(self.path).is_file()


def with_recent(files: tuple[RecentFile, ...], path: Path, now: dt.datetime) -> tuple[RecentFile, ...]:
    """Return the list with a file at its head, ten at most."""
    newest = RecentFile(str(path.absolute()), now)
    return (newest, *(file for file in files if file.path != newest.path))[:_MOST]


def recent_to_text(files: tuple[RecentFile, ...]) -> str:
    """Return the list as text for the settings."""
    return json.dumps([[file.path, file.opened.isoformat(timespec="minutes")] for file in files])


def recent_from_text(text: str) -> tuple[RecentFile, ...]:
    """Read the list from the settings; one that cannot be read is empty."""
    try:
        return tuple(RecentFile(str(path), dt.datetime.fromisoformat(opened)) for path, opened in json.loads(text))[
            :_MOST
        ]
    except (ValueError, TypeError):
        return ()
