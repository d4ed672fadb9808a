"""The command line: arguments go to the window, to an export and so on, and errors become exit codes."""

import argparse
import datetime as dt
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from briefview import __version__
from briefview.clock import today
from briefview.errors import BriefviewError, NoEventError

if TYPE_CHECKING:
    from briefview.batch import Outcome
    from briefview.brief.address import Place

DONE = 0
MENDABLE = 2
NO_EVENT = 3
_SIGNALLED = 128
"""Added to the number of the signal that ended a process, as shells count."""

_COMMANDS = """commands:
  briefview export FILE… -o OUT  write the one-page brief as PDF, or the brief in another format
  briefview explain FILE         print each fact with its words, its rule and why it is there
  briefview statements FILE…     print who says what in any text, event or not
  briefview schema               print the JSON Schema of a brief

A file that is called like a command opens as ./export and so on.
Exit codes: 0 done; 2 something that you can mend; 3 the text is no article about an event."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command line, without the program's name, and return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # none is wanted, and looking takes 5 ms
    try:
        return _command(arguments)
    except BriefviewError as error:
        return _tell_error(error)
    except KeyboardInterrupt:
        return _SIGNALLED + signal.SIGINT
    except BrokenPipeError:
        # Whoever read the output has left. Python would flush what remains at its end, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _SIGNALLED + 13


def _tell_error(error: BriefviewError) -> int:
    """Say what went wrong, and return the exit code."""
    print(f"briefview: {error.message}\n{error.hint}", file=sys.stderr)
    return NO_EVENT if isinstance(error, NoEventError) else MENDABLE


def _command(arguments: list[str]) -> int:
    commands: dict[str, Callable[[list[str]], int]] = {
        "export": _export,
        "explain": _explain,
        "statements": _statements,
        "schema": _schema,
    }
    if arguments and arguments[0] in commands:
        return commands[arguments[0]](arguments[1:])
    return _open(arguments)


def _open(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="briefview",
        description="Open articles about events, or saved briefs, in windows; the sample document without FILE.",
        epilog=_COMMANDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", metavar="FILE", nargs="*", type=_place, help="an article, a brief, or an address")
    _add_published(parser)
    parser.add_argument("--version", action="version", version=f"briefview {__version__}")
    options = parser.parse_args(arguments)
    if Path("-") in options.files:
        parser.error("a window cannot read standard input; use briefview export - -o OUT")

    from briefview.display import require_display, require_qt

    require_display(os.environ, sys.platform)
    from briefview.ahead import Ahead, load_without_qt
    from briefview.resources import seed_path

    ahead = Ahead(options.files[0] if options.files else seed_path(), options.published)
    ahead.begin()
    load_without_qt()
    require_qt(os.environ, sys.platform)
    from briefview.app import run

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's event loop would not let Python see Ctrl+C
    return run(options.files, options.published, ahead)


def _export(arguments: list[str]) -> int:
    parser = _export_parser()
    options = parser.parse_args(arguments)
    if options.json_lines and (options.output not in {None, "-"} or options.format not in {None, "json"}):
        parser.error("--json-lines goes to standard output, as JSON; leave out -o and --format")
    if not (options.output or options.json_lines):
        parser.error("the following arguments are required: -o, or --json-lines")

    from briefview.batch import Order, export_each, orders_into
    from briefview.export.format_table import JSON_LINES, format_named
    from briefview.export.page import PageSetup, Paper
    from briefview.progress import Progress

    marking = options.marking and options.marking.encode(errors="replace").decode()  # a shell may pass on any bytes
    setup = PageSetup(Paper(options.paper), marking, options.large_print)
    wanted = JSON_LINES if options.json_lines else format_named(options.format) if options.format else None
    order = Order(None, None, setup, wanted, options.published, options.anyway)
    documents = [None if document == "-" else _place(document) for document in options.documents]
    if options.attachment:
        if len(documents) > 1 or not isinstance(documents[0], Path):
            parser.error("--attachment is for the file of one e-mail")
        documents = [documents[0] / options.attachment]
    orders = orders_into(options.output or "-", documents, order)
    progress = Progress(sys.stderr, options.documents)
    codes = list[int]()
    for outcome in export_each(orders, today(os.environ), sys.stdin.buffer, sys.stdout.buffer, progress.show):
        progress.clear()
        codes.append(_tell_outcome(outcome))
    return _tell_codes(codes)


def _tell_codes(codes: Sequence[int]) -> int:
    """Say how many of several documents were not exported, and return the exit code of all."""
    failed = [code for code in codes if code]
    if failed and len(codes) > 1:
        print(f"{len(failed)} of {len(codes)} documents were not exported.", file=sys.stderr)
    return min(failed, default=DONE)


def _tell_outcome(outcome: "Outcome") -> int:
    """Say what became of one export, and return its exit code."""
    if outcome.error:
        return _tell_error(outcome.error)
    if outcome.warning:
        print(f"briefview: {outcome.warning}", file=sys.stderr)
    return DONE


def _export_parser() -> argparse.ArgumentParser:
    from briefview.export.format_table import FORMAT_NAMES, FORMATS

    parser = argparse.ArgumentParser(
        prog="briefview export",
        description="Write the brief of a document to a file, or those of several into a folder, without a window.",
        epilog=f"A file is written as its suffix says: {', '.join(known.suffix for known in FORMATS)}.",
    )
    parser.add_argument("documents", metavar="FILE", nargs="+", help="an article, or a brief; - is standard input")
    parser.add_argument("-o", dest="output", metavar="OUT", help="a file, or FOLDER/; - is standard output")
    parser.add_argument(
        "--format",
        choices=FORMAT_NAMES,
        metavar="FORMAT",
        help=(
            "what to write, where the suffix does not say it: a suffix without its first dot; in a folder PDF and on "
            "standard output JSON, if not given"
        ),
    )
    parser.add_argument("--json-lines", action="store_true", help="one brief a line to standard output, as JSON")
    parser.add_argument(
        "--paper", choices=["a4", "letter"], default="a4", help="the size of the page; A4, if not given"
    )
    parser.add_argument("--large-print", action="store_true", help="body text of 14 points")
    parser.add_argument("--marking", metavar="TEXT", help="a line at the top of the page, such as “For official use”")
    parser.add_argument("--attachment", metavar="NAME", help="read the file of that name attached to an e-mail")
    parser.add_argument("--anyway", action="store_true", help="write also where no event was found")
    _add_published(parser)
    return parser


def _add_document(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("document", metavar="FILE", help="an article as text, or a brief; - is standard input")


def _add_published(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--published",
        metavar="DATE",
        type=_date,
        help="the day the article was published, as 2025-04-15; “next month” counts from it",
    )


def _place(text: str) -> "Place":
    from briefview.brief.address import place_of  # brings the models, which --version does without

    return place_of(text)


def _date(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no date; write it as 2025-04-15") from None


def _explain(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="briefview explain",
        description="Print each fact of a document with its words, its rule and why it is there, parted by tabs.",
    )
    _add_document(parser)
    _add_published(parser)
    options = parser.parse_args(arguments)

    from briefview.batch import explain

    document = None if options.document == "-" else _place(options.document)
    sys.stdout.buffer.write(explain(document, options.published, sys.stdin.buffer).encode())
    sys.stdout.flush()
    return DONE


def _statements(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="briefview statements",
        description="Print what texts report as said, event or not, one line each: source · verb · content.",
    )
    parser.add_argument("documents", metavar="FILE", nargs="+", help="a text, or a brief; - is standard input")
    parser.add_argument("--json-lines", action="store_true", help="one JSON object a line, with offsets")
    options = parser.parse_args(arguments)

    from briefview.batch import statements

    documents = [None if document == "-" else _place(document) for document in options.documents]
    sys.stdout.buffer.write(statements(documents, sys.stdin.buffer, json_lines=options.json_lines).encode())
    sys.stdout.flush()
    return DONE


def _schema(arguments: list[str]) -> int:
    argparse.ArgumentParser(prog="briefview schema", description="Print the JSON Schema of a brief.").parse_args(
        arguments
    )

    import json

    from briefview.brief.schema import brief_schema

    text = json.dumps(brief_schema(), indent=2, ensure_ascii=False)
    sys.stdout.buffer.write(f"{text}\n".encode())
    sys.stdout.flush()
    return DONE
