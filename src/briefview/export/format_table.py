"""The formats that are written, and which of them the name of a file asks for."""

from briefview.errors import WriteError
from briefview.export.format import ExportFormat

FORMATS = (
    ExportFormat(".pdf", "application/pdf", "One-page brief (PDF)", "pdf"),
    ExportFormat(".json", "application/json", "Brief as data (JSON)", "brief_json"),
    ExportFormat(
        ".docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "Word document",
        "word_document",
    ),
    ExportFormat(".html", "text/html", "Web page (HTML)", "web_page"),
    ExportFormat(".md", "text/markdown", "Markdown", "markdown"),
    ExportFormat(".statements.csv", "text/csv", "Table of statements (CSV)", "statement_csv", has_marking=False),
    ExportFormat(".statistics.csv", "text/csv", "Table of statistics (CSV)", "statistic_csv", has_marking=False),
    ExportFormat(".ics", "text/calendar", "Calendar entries", "calendar_entry"),
    ExportFormat(
        ".jsonld", "application/ld+json", "Event for search engines (schema.org)", "linked_data", has_marking=False
    ),
    ExportFormat(
        ".annotations.jsonld",
        "application/ld+json",
        "Web annotations of the evidence",
        "web_annotation",
        has_marking=False,
    ),
    ExportFormat(".png", "image/png", "Picture of the page (PNG)", "page_png"),
    ExportFormat(".svg", "image/svg+xml", "Drawing of the page (SVG)", "page_svg"),
)
"""All formats, in the order of menus and messages."""

JSON_LINES = ExportFormat(".jsonl", "application/jsonl", "Briefs as data, one a line", "json_line")
"""For standard output, which can have several briefs."""

FORMAT_NAMES = tuple(known.name for known in FORMATS)
"""What the formats are called on the command line."""


def format_named(name: str) -> ExportFormat:
    """Return the format with a name.

    Raises:
        KeyError: There is none.
    """
    for known in FORMATS:
        if known.name == name:
            return known
    raise KeyError(name)


def format_of_file(name: str) -> ExportFormat | None:
    """Return the format that the name of a file ends in, the longest that fits: capitals do not count."""
    fitting = [known for known in FORMATS if name.casefold().endswith(known.suffix)]
    return max(fitting, key=lambda known: len(known.suffix), default=None)


def chosen_format(name: str, wanted: ExportFormat | None) -> ExportFormat:
    """Return the format to write to a file of some name, where a person may have asked for one.

    Raises:
        WriteError: The name's suffix says nothing, or something else than what was asked for.
    """
    by_name = format_of_file(name)
    if wanted and wanted is not by_name and _ends_in_another(name, wanted, by_name):
        raise WriteError(f"Could not write {name}: its suffix and --format disagree.", "Leave one of them out.")
    found = wanted or by_name
    if not found:
        raise WriteError(
            f"Could not write {name}: its suffix names no format that briefview writes.",
            f"Let it end in one of {', '.join(known.suffix for known in FORMATS)}, or add --format.",
        )
    return found


def _ends_in_another(name: str, wanted: ExportFormat, by_name: ExportFormat | None) -> bool:
    """Tell whether a name ends as that of another format does; "table.csv" may be either table."""
    ending = f".{name.rpartition('.')[2].casefold()}" if "." in name else ""
    known = any(each.suffix.endswith(ending) for each in FORMATS) if ending else False
    return by_name is not None or (known and not wanted.suffix.endswith(ending))
