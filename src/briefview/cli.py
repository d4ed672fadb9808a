"""The command line: arguments go to the window, to an export and so on, and errors become exit codes."""

import argparse
import datetime as dt
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from briefview import __version__
from briefview.clock import today
from briefview.errors import BriefviewError, NoEventError

DONE = 0
MENDABLE = 2
NO_EVENT = 3
_SIGNALLED = 128
"""Added to the number of the signal that ended a process, as shells count."""

_COMMANDS = """commands:
  briefview export FILE -o OUT   write the one-page brief as PDF, or the brief as JSON
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
        print(f"briefview: {error.message}\n{error.hint}", file=sys.stderr)
        return NO_EVENT if isinstance(error, NoEventError) else MENDABLE
    except KeyboardInterrupt:
        return _SIGNALLED + signal.SIGINT
    except BrokenPipeError:
        # Whoever read the output has left. Python would flush what remains at its end, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _SIGNALLED + 13


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
    parser.add_argument("files", metavar="FILE", nargs="*", type=Path, help="an article as text, or a brief")
    _add_published(parser)
    parser.add_argument("--version", action="version", version=f"briefview {__version__}")
    options = parser.parse_args(arguments)
    if Path("-") in options.files:
        parser.error("a window cannot read standard input; use briefview export - -o OUT")

    from briefview.display import require_display, require_qt

    require_display(os.environ, sys.platform)
    from briefview.ahead import Ahead
    from briefview.resources import seed_path

    ahead = Ahead(options.files[0] if options.files else seed_path(), options.published)
    ahead.begin()
    require_qt(os.environ, sys.platform)
    from briefview.app import run

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's event loop would not let Python see Ctrl+C
    return run(options.files, options.published, ahead)


def _export(arguments: list[str]) -> int:
    options = _export_parser().parse_args(arguments)

    from briefview.batch import Order, OutputFormat, export
    from briefview.export.page import PageSetup, Paper

    order = Order(
        document=None if options.document == "-" else Path(options.document),
        output=None if options.output == "-" else Path(options.output),
        setup=PageSetup(paper=Paper(options.paper), marking=options.marking),
        output_format=OutputFormat(options.format) if options.format else None,
        published=options.published,
        anyway=options.anyway,
    )
    if warning := export(order, today(os.environ), sys.stdin.buffer, sys.stdout.buffer):
        print(f"briefview: {warning}", file=sys.stderr)
    return DONE


def _export_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="briefview export", description="Write the brief of a document to a file, without a window."
    )
    _add_document(parser)
    parser.add_argument(
        "-o", dest="output", metavar="OUT", required=True, help="OUT.pdf or OUT.json; - is standard output"
    )
    parser.add_argument(
        "--format", choices=["pdf", "json"], help="what to write; on standard output JSON, if not given"
    )
    parser.add_argument(
        "--paper", choices=["a4", "letter"], default="a4", help="the size of the page; A4, if not given"
    )
    parser.add_argument("--marking", metavar="TEXT", help="a line at the top of the page, such as “For official use”")
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

    document = None if options.document == "-" else Path(options.document)
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

    documents = [None if document == "-" else Path(document) for document in options.documents]
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
