"""Which files that an e-mail has attached may be articles."""

from briefview.brief import DroppedKind, Source
from briefview.presentation.phrase import joined
from briefview.presentation.source_line import origin_name

_READABLE = (
    ".docm", ".docx", ".dotx", ".eml", ".htm", ".html", ".json", ".markdown", ".md", ".mht", ".mhtml", ".odt", ".ott",
    ".pdf", ".rtf", ".txt", ".xhtml",
)  # fmt: skip
"""How the names of files end that briefview may read; their content decides once they are opened."""


def readable_attachments(source: Source) -> tuple[str, ...]:
    """Return the names of the attached files that can be opened, in their order."""
    names = (each.text for each in source.dropped if each.kind is DroppedKind.ATTACHMENT)
    return tuple(name for name in names if name.lower().endswith(_READABLE))


def attachments_phrase(source: Source) -> str:
    """Return which attached files can be read and how on the command line; empty where there are none."""
    names = readable_attachments(source)
    return f"Attached to {origin_name(source)}: {joined(names)}. Add --attachment NAME to read one." if names else ""
