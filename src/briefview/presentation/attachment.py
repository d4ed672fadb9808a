"""Which files that an e-mail has attached may be articles."""

from briefview.brief import DroppedKind, Source

_READABLE = (
    ".docm", ".docx", ".dotx", ".eml", ".htm", ".html", ".json", ".markdown", ".md", ".mht", ".mhtml", ".odt", ".ott",
    ".pdf", ".rtf", ".txt", ".xhtml",
)  # fmt: skip
"""How the names of files end that briefview may read; their content decides once they are opened."""


def readable_attachments(source: Source) -> tuple[str, ...]:
    """Return the names of the attached files that can be opened, in their order."""
    names = (each.text for each in source.dropped if each.kind is DroppedKind.ATTACHMENT)
    return tuple(name for name in names if name.lower().endswith(_READABLE))
