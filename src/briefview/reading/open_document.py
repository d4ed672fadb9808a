"""OpenDocument texts (ISO/IEC 26300): .odt and its templates."""

from typing import Any

from briefview.brief import DroppedKind, Source
from briefview.errors import ReadError
from briefview.reading.manuscript import Manuscript
from briefview.reading.open_document_body import OpenDocumentBody, words_below
from briefview.reading.open_document_style import Styles
from briefview.reading.package import Package, begins_zip, child, local_name, part_names

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
_HEAD = 200  # bytes in which an OpenDocument names its media type, as the standard wants it


def begins_open_document(data: bytes) -> bool:
    """Tell whether a document is an OpenDocument text, also where the archive around it is damaged."""
    if not begins_zip(data):
        return False
    if MEDIA_TYPE.encode() in data[:_HEAD]:
        return True
    names = part_names(data)
    if "mimetype" in names:
        return _media_type(data).startswith(MEDIA_TYPE.encode())
    return names >= {"content.xml", "META-INF/manifest.xml"}


def _media_type(data: bytes) -> bytes:
    """Return the media type that a document names where its archive was packed anew; empty where it is damaged."""
    try:
        return Package(data, "").part("mimetype") or b""
    except ReadError:
        return b""


def read_open_document(data: bytes, origin: str) -> Source:
    """Return the text of an OpenDocument text as a source.

    Inserted revisions are text. Deleted ones, comments and hidden text are left out, as are headers, footers and notes.
    The day on which the file was made is not taken: it is often that of a template, so no date may count from it.

    Raises:
        ReadError: The document is damaged, locked or too large, or holds no text.
    """
    package = Package(data, origin)
    if _is_locked(package):
        raise package.locked()
    content = package.xml("content.xml")
    text = child(content, "body", "text")
    if text is None:
        raise package.damaged()
    page = package.optional_xml("styles.xml")
    manuscript = Manuscript()
    OpenDocumentBody(manuscript, Styles(page, content)).read(text)
    _drop_running_heads(page, manuscript)
    title, author = _properties(package)
    return manuscript.source(origin, MEDIA_TYPE, title, author)


def _is_locked(package: Package) -> bool:
    manifest = package.optional_xml("META-INF/manifest.xml")
    return manifest is not None and any(
        local_name(each) in {"encryption-data", "encrypted-key"} for each in manifest.iter()
    )


def _drop_running_heads(styles: Any | None, manuscript: Manuscript) -> None:
    masters = child(styles, "master-styles")
    for each in [] if masters is None else masters.iter():
        if local_name(each).startswith(("header", "footer")):
            manuscript.drop(DroppedKind.RUNNING_HEAD, words_below(each))


def _properties(package: Package) -> tuple[str, str]:
    """Return the title and the author that the document names."""
    meta = child(package.optional_xml("meta.xml"), "meta")
    known: dict[str, Any] = {} if meta is None else {local_name(each): each.text for each in meta}
    return known.get("title") or "", known.get("initial-creator") or known.get("creator") or ""
