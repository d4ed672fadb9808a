"""Word documents (Office Open XML, ECMA-376): .docx and its kin, whether written as transitional or as strict.

The parts are read by the local names of their elements, which both forms share, and only those that hold text are
unpacked. A whole library for such files unpacks all and refuses strict documents, macros, and lost pictures.
"""

from typing import Any

from briefview.brief import DroppedKind, Source
from briefview.reading.manuscript import Manuscript
from briefview.reading.package import Package, attribute, begins_zip, child, local_name, part_names
from briefview.reading.word_body import WordBody, words_below
from briefview.reading.word_numbering import Numbering

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_MAIN = "word/document.xml"
_NOTES = ("footnotes", "endnotes")


def begins_word_document(data: bytes) -> bool:
    """Tell whether a document is one of Word's, also where the archive around it is damaged."""
    names = part_names(data)
    if names:
        return "[Content_Types].xml" in names and any(name.startswith("word/document") for name in names)
    return begins_zip(data) and b"word/" in data


def read_word_document(data: bytes, origin: str) -> Source:
    """Return the text of a Word document as a source.

    Inserted revisions are text. Deleted ones, comments and hidden text are left out, as are headers, footers and notes.
    The day on which the file was made is not taken: it is often that of a template, so no date may count from it.

    Raises:
        ReadError: The document is damaged, locked or too large, or holds no text.
    """
    package = Package(data, origin)
    main = next((name for name in sorted(package.names) if _is_main(name)), _MAIN)
    root = package.xml(main)
    body = child(root, "body")
    if body is None:
        raise package.damaged()
    manuscript = Manuscript()
    numbering = Numbering(package.optional_xml("word/styles.xml"), package.optional_xml("word/numbering.xml"))
    WordBody(manuscript, numbering).read(body)
    _drop_parts(package, manuscript)
    title, author = _properties(package)
    return manuscript.source(origin, MEDIA_TYPE, title, author)


def _is_main(name: str) -> bool:
    return name.startswith("word/document") and name.endswith(".xml")


def _drop_parts(package: Package, manuscript: Manuscript) -> None:
    """Keep what stands in parts of its own beside the text."""
    for name in sorted(package.names):
        kind = _kind(name)
        root = package.optional_xml(name) if kind else None
        if kind is None or root is None:
            continue
        pieces = [root] if kind is DroppedKind.RUNNING_HEAD else [note for note in root if not attribute(note, "type")]
        for piece in pieces:
            manuscript.drop(kind, words_below(piece))


def _kind(name: str) -> DroppedKind | None:
    stem = name.removeprefix("word/").removesuffix(".xml")
    if stem.rstrip("0123456789") in {"header", "footer"}:
        return DroppedKind.RUNNING_HEAD
    if stem in _NOTES:
        return DroppedKind.NOTE
    return DroppedKind.HIDDEN if stem == "comments" else None


def _properties(package: Package) -> tuple[str, str]:
    """Return the title and the author that the document names."""
    root = package.optional_xml("docProps/core.xml")
    known: dict[str, Any] = {} if root is None else {local_name(each): each.text for each in root}
    return known.get("title") or "", known.get("creator") or ""
