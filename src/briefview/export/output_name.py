"""What the files are called that several documents are exported to, so that none takes the place of another."""

import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path

from briefview.brief.address import Place
from briefview.export.format_table import format_of_file

_STANDARD_INPUT = "standard input"
_BRIEF = ".brief"


def is_folder(output: str, *, several: bool) -> bool:
    """Tell whether the name of an output for one or several documents is meant as that of a folder.

    It ends as one, or it ends in no suffix of a format, and there is such a folder or one is needed.
    """
    if output.endswith(("/", "\\")):
        return True
    return format_of_file(output) is None and (several or Path(output).is_dir())


def output_paths(documents: Sequence[Place | None], folder: Path, suffix: str) -> list[Path]:
    """Return for each document a path in a folder, named after the document; nothing stands for standard input.

    Names that are the same, or that some file systems take for the same, get a number; so does one that would take
    the place of a document that is read.
    """
    taken = {_seen(document) for document in documents if isinstance(document, Path)}
    paths = list[Path]()
    for document in documents:
        path = next(path for path in _candidates(folder, _stem(document), suffix) if _seen(path) not in taken)
        taken.add(_seen(path))
        paths.append(path)
    return paths


def _stem(document: Place | None) -> str:
    name = (document.stem if document else _STANDARD_INPUT) or "document"
    return name.removesuffix(_BRIEF) or name


def _candidates(folder: Path, stem: str, suffix: str) -> Iterable[Path]:
    yield folder / f"{stem}{suffix}"
    number = 2
    while True:
        yield folder / f"{stem}-{number}{suffix}"
        number += 1


def _seen(path: Path) -> str:
    """Return a path as file systems see it that know neither capitals nor how an accent is put together."""
    whole = path.parent.resolve() / path.name
    return unicodedata.normalize("NFC", str(whole)).casefold()
