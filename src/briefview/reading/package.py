"""A zipped document: its parts are taken out in memory, within limits, and nothing is fetched for them."""

import io
import re
from typing import TYPE_CHECKING, Any

from briefview.errors import ReadError
from briefview.reading.format import MEGABYTE

if TYPE_CHECKING:
    from zipfile import ZipInfo

_LARGEST = 48 * MEGABYTE  # of all parts that are read, inflated
_MOST_PARTS = 10_000
_MOST_NODES = 1_200_000  # elements and attributes of all parts that are read; each takes some 200 bytes
_STEEPEST = 400  # times its compressed size that a part over a megabyte may inflate to; text does some 20
_BEGINNING = b"PK\x03\x04"
_ENCRYPTED = 0x1
_METHODS = {0, 8}  # stored and deflated
"""How parts are compressed; the library inflates these, and only these, piece by piece."""
_ENTITY = re.compile(rb"<!(?:DOCTYPE|ENTITY)")


def begins_zip(data: bytes) -> bool:
    """Tell whether some bytes are a zip archive, by how they begin."""
    return data.startswith(_BEGINNING)


def part_names(data: bytes) -> frozenset[str]:
    """Return the names of the parts of a zipped document; none where it is damaged or no zip at all."""
    if not begins_zip(data):
        return frozenset()
    import zipfile  # loads much, for few files

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return frozenset(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, UnicodeError):
        return frozenset()


class Package:
    """The parts of a zipped document, by name; names are only looked up and never become paths.

    Args:
        data: The document.
        origin: What the document is called in messages.

    Raises:
        ReadError: The archive is damaged or has too many parts.
    """

    def __init__(self, data: bytes, origin: str) -> None:
        import zipfile

        self._origin = origin
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, UnicodeError):
            raise self.damaged() from None
        if len(self._archive.infolist()) > _MOST_PARTS:
            raise self._too_much()
        self._names = frozenset(self._archive.namelist())
        self._nodes = self._bytes = 0

    @property
    def names(self) -> frozenset[str]:
        """The names of all parts."""
        return self._names

    def part(self, name: str) -> bytes | None:
        """Return what a part holds, or nothing where there is no such part.

        Raises:
            ReadError: The part is damaged, locked, or larger than any article's.
        """
        if name not in self._names:
            return None
        info = self._archive.getinfo(name)
        if info.flag_bits & _ENCRYPTED:
            raise self.locked()
        if info.compress_type not in _METHODS:
            raise self.damaged()
        if self._bytes + info.file_size > _LARGEST or _is_bomb(info):
            raise self._too_much()
        self._bytes += info.file_size
        import zipfile
        import zlib

        try:
            return self._archive.read(info)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError):
            raise self.damaged() from None

    def xml(self, name: str) -> Any | None:
        """Return the root element of a part in XML, or nothing where there is no such part.

        Raises:
            ReadError: The part is damaged, locked, larger than any article's, or defines entities.
        """
        data = self.part(name)
        return None if data is None else self._parsed(data)

    def optional_xml(self, name: str) -> Any | None:
        """Return the root element of a part that the text can do without: nothing where it is damaged."""
        try:
            return self.xml(name)
        except ReadError:
            return None

    def damaged(self) -> ReadError:
        """Return the error that says that the document is damaged."""
        return ReadError(
            f"Could not read {self._origin}: the file is damaged.",
            "Open it in a word processor and save it again, or take another copy of it.",
        )

    def locked(self) -> ReadError:
        """Return the error that says that the document is locked."""
        return ReadError(
            f"Could not read {self._origin}: it is locked with a password.", "Save a copy of it without the password."
        )

    def _parsed(self, data: bytes) -> Any:
        from lxml import etree  # a tenth of the start-up time, for few files

        nodes = data.count(b"<") + data.count(b"=")
        if self._nodes + nodes > _MOST_NODES:
            raise self._too_much()
        self._nodes += nodes
        if _ENTITY.search(data):
            raise self.damaged()  # neither kind of document may define entities
        parser = etree.XMLParser(
            resolve_entities=False, load_dtd=False, no_network=True, remove_comments=True, remove_pis=True
        )
        try:
            root = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError):
            raise self.damaged() from None
        if root.getroottree().docinfo.internalDTD is not None:
            raise self.damaged()  # in an encoding that is no ASCII
        return root

    def _too_much(self) -> ReadError:
        return ReadError(
            f"Could not read {self._origin}: it unpacks to more than any article has.",
            "Copy the article out of it into a document of its own.",
        )


def _is_bomb(info: "ZipInfo") -> bool:
    return info.file_size > MEGABYTE and info.file_size > _STEEPEST * max(1, info.compress_size)


def local_name(element: Any) -> str:
    """Return the name of an element without its namespace; empty for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Any, name: str) -> str:
    """Return an attribute by its name without namespace, or an empty string."""
    return next((str(value) for key, value in element.items() if key.rpartition("}")[2] == name), "")


def child(element: Any | None, *names: str) -> Any | None:
    """Return what stands below an element at a path of names without namespaces, the first of each, or nothing."""
    for name in names:
        if element is None:
            return None
        element = next((each for each in element if local_name(each) == name), None)
    return element
