"""Exports without a window: a document goes in, a file comes out."""

import datetime as dt
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, NamedTuple

from briefview.brief import EventBrief
from briefview.errors import NoEventError, WriteError
from briefview.export.brief_json import render_json
from briefview.export.page import PageSetup
from briefview.export.pdf import make_pdf
from briefview.export.write import write_file
from briefview.opening import brief_from_stream, open_brief, reported_speech
from briefview.presentation.explanation import explanation_lines
from briefview.presentation.no_event import no_event_phrase
from briefview.presentation.reported_speech import reported_speech_json, reported_speech_line


class OutputFormat(StrEnum):
    """What a brief is exported as; also the suffix of its file."""

    PDF = "pdf"
    JSON = "json"


class Order(NamedTuple):
    """What is to be exported, and how."""

    document: Path | None
    """The file to read, or nothing for standard input."""
    output: Path | None
    """The file to write, or nothing for standard output."""
    setup: PageSetup
    """How the page is laid out."""
    output_format: OutputFormat | None = None
    """What to write, where the suffix of the file does not say it."""
    published: dt.date | None = None
    """When the article was published, where a person says so."""
    anyway: bool = False
    """Whether to write a brief that holds no event."""


def export(order: Order, today: dt.date, standard_input: BinaryIO, standard_output: BinaryIO) -> str:
    """Read the document of an order, write what it asks for, and return a warning for the user, or nothing.

    Raises:
        ReadError: The document cannot be read.
        NoEventError: It is no article about an event, and the order does not want it anyway.
        PageError: The page cannot be made as asked.
        WriteError: The output cannot be written; what stood there before still stands.
    """
    wanted = _output_format(order)
    brief = _brief(order.document, order.published, standard_input)
    if brief.event is None and not order.anyway:
        raise NoEventError(
            f"No event was found in {brief.sources[0].origin}, so nothing was written.",
            f"{no_event_phrase(brief)} Add --anyway to write a brief without an event.",
        )
    data, warning = _rendered(brief, wanted, order.setup, today)
    if order.output:
        write_file(order.output, data)
    else:
        _write_stream(standard_output, data)
    return warning


def explain(document: Path | None, published: dt.date | None, standard_input: BinaryIO) -> str:
    """Return why each fact of a document's brief is there, one line each.

    Args:
        document: The file to read, or nothing for standard input.
        published: When the article was published, where a person says so.
        standard_input: What is read where no file is named.

    Raises:
        ReadError: The document cannot be read.
        NoEventError: It is no article about an event.
    """
    brief = _brief(document, published, standard_input)
    if brief.event is None:
        raise NoEventError(
            f"No event was found in {brief.sources[0].origin}, so there is nothing to explain.",
            no_event_phrase(brief),
        )
    return "".join(f"{line}\n" for line in explanation_lines(brief))


def statements(documents: Sequence[Path | None], standard_input: BinaryIO, *, json_lines: bool) -> str:
    """Return what documents report as said, one line each; of several documents each line begins with which one.

    Args:
        documents: The files to read; nothing stands for standard input.
        standard_input: What is read where no file is named.
        json_lines: Whether each line is a JSON object.

    Raises:
        ReadError: A document cannot be read, or is not in English.
    """
    lines = list[str]()
    for document in documents:
        origin, found = reported_speech(document, standard_input)
        mark = f"{origin}: " if len(documents) > 1 else ""
        for reported in found:
            line = reported_speech_json(reported, origin) if json_lines else mark + reported_speech_line(reported)
            lines.append(f"{line}\n")
    return "".join(lines)


def _brief(document: Path | None, published: dt.date | None, standard_input: BinaryIO) -> EventBrief:
    if document:
        return open_brief(document, published)
    return brief_from_stream(standard_input, "standard input", published)


def _rendered(brief: EventBrief, wanted: OutputFormat, setup: PageSetup, today: dt.date) -> tuple[bytes, str]:
    if wanted is OutputFormat.JSON:
        return render_json(brief), ""
    document = make_pdf(brief, setup, today)
    return document.data, document.warning


def _write_stream(stream: BinaryIO, data: bytes) -> None:
    try:
        stream.write(data)
        stream.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise WriteError(f"Could not write to standard output: {error.strerror}.", "Name a file with -o.") from error


def _output_format(order: Order) -> OutputFormat:
    """Return what an order wants written.

    Raises:
        WriteError: The output's suffix says nothing, or something else than the order.
    """
    if not order.output:
        return order.output_format or OutputFormat.JSON
    suffix = order.output.suffix.lower().removeprefix(".")
    by_suffix = OutputFormat(suffix) if suffix in set(OutputFormat) else None
    if by_suffix and order.output_format not in {None, by_suffix}:
        raise WriteError(
            f"Could not write {order.output.name}: its suffix and --format disagree.", "Leave one of them out."
        )
    wanted = by_suffix or order.output_format
    if not wanted:
        raise WriteError(
            f"Could not write {order.output.name}: its suffix names no format that briefview writes.",
            "Let it end in .pdf or .json, or add --format.",
        )
    return wanted
