"""Exports without a window: documents go in, files come out."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, NamedTuple

from briefview.brief import EventBrief
from briefview.brief.address import Place
from briefview.errors import BriefviewError, NoEventError, WriteError
from briefview.export.format import ExportFormat
from briefview.export.format_table import JSON_LINES, chosen_format, format_named
from briefview.export.output_name import is_folder, output_paths
from briefview.export.page import PageSetup
from briefview.export.write import make_folder, write_file
from briefview.opening import brief_from_stream, open_brief, reported_speech
from briefview.presentation.attachment import attachments_phrase
from briefview.presentation.explanation import explanation_lines
from briefview.presentation.no_event import no_event_phrase
from briefview.presentation.reported_speech import reported_speech_json, reported_speech_line

_ANYWAY = "Add --anyway to write a brief without an event."


class Order(NamedTuple):
    """What is to be exported, and how."""

    document: Place | None
    """What to read, or nothing for standard input."""
    output: Path | None
    """The file to write, or nothing for standard output."""
    setup: PageSetup
    """How the page is laid out."""
    output_format: ExportFormat | None = None
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
        FormatError: The brief holds nothing that the format could tell.
        WriteError: The output cannot be written; what stood there before still stands.
    """
    wanted = _output_format(order)
    brief = _brief(order.document, order.published, standard_input)
    attached = attachments_phrase(brief.sources[0])
    if brief.event is None and not order.anyway:
        raise NoEventError(
            f"No event was found in {brief.sources[0].origin}, so nothing was written.",
            " ".join(filter(None, (no_event_phrase(brief), attached, _ANYWAY))),
        )
    made = wanted.render(brief, order.setup, today)
    if order.output:
        write_file(order.output, made.data)
    else:
        _write_stream(standard_output, made.data)
    warning = f"{order.output.name}: {made.warning}" if order.output and made.warning else made.warning
    return " ".join(filter(None, (warning, attached)))


class Outcome(NamedTuple):
    """What became of an order: nothing to be said, a warning, or an error."""

    warning: str = ""
    error: BriefviewError | None = None


def orders_into(output: str, documents: Sequence[Place | None], order: Order) -> list[Order]:
    """Return an order for each of some documents, nothing standing for standard input, otherwise like a given one.

    Args:
        output: A file, a folder, or "-" for standard output. In a folder, which is made where it is not there, each
            document has a file named after it; a PDF, where the order asks for nothing else.
        documents: What is to be exported.
        order: What else is wanted.

    Raises:
        WriteError: The folder cannot be made, or the documents do not go into one output.
    """
    outputs: Sequence[Path | None] = [None] * len(documents)
    if output == "-":
        if len(documents) > 1 and order.output_format is not JSON_LINES:
            raise WriteError("Several briefs do not go to standard output as they are.", "Add --json-lines.")
    elif is_folder(output, several=len(documents) > 1):
        order = order._replace(output_format=order.output_format or format_named("pdf"))
        make_folder(Path(output))
        outputs = output_paths(documents, Path(output), _output_format(order).suffix)
    elif len(documents) > 1:
        raise WriteError(f"Several documents do not go into one file, {output}.", "Name a folder.")
    else:
        outputs = [Path(output)]
    return [order._replace(document=document, output=path) for document, path in zip(documents, outputs, strict=True)]


def export_each(
    orders: Sequence[Order],
    today: dt.date,
    standard_input: BinaryIO,
    standard_output: BinaryIO,
    show: Callable[[int], None],
) -> Iterator[Outcome]:
    """Do one order after another, and yield what became of each; one that fails does not keep the others.

    `show` is told before each how many are done.
    """
    for done, order in enumerate(orders):
        show(done)
        try:
            warning = export(order, today, standard_input, standard_output)
        except BriefviewError as error:
            yield Outcome(error=error)
        else:
            yield Outcome(warning)


def explain(document: Place | None, published: dt.date | None, standard_input: BinaryIO) -> str:
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


def statements(documents: Sequence[Place | None], standard_input: BinaryIO, *, json_lines: bool) -> str:
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


def _brief(document: Place | None, published: dt.date | None, standard_input: BinaryIO) -> EventBrief:
    if document:
        return open_brief(document, published)
    return brief_from_stream(standard_input, "standard input", published)


def _write_stream(stream: BinaryIO, data: bytes) -> None:
    try:
        stream.write(data)
        stream.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise WriteError(f"Could not write to standard output: {error.strerror}.", "Name a file with -o.") from error


def _output_format(order: Order) -> ExportFormat:
    """Return what an order wants written; on standard output the brief as data, where it does not say.

    Raises:
        WriteError: The output's suffix says nothing, or something else than the order.
    """
    if order.output:
        return chosen_format(order.output.name, order.output_format)
    return order.output_format or format_named("json")
