"""Reads damaged documents of all formats, and says what gives neither a document nor an error for the user.

    python -m tests.reading.fuzz --inputs 1000 --seed 1

Each input is a small document of some format that was changed: bytes, its end, pieces of others put in, or, in a zip
archive, one of its parts. Whatever it is must be a source, a brief or an error within ten seconds.
"""

import argparse
import faulthandler
import io
import random
import sys
import time
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path

import pikepdf

from briefview.brief import EventBrief, Source
from briefview.brief.schema import brief_to_json
from briefview.errors import BriefviewError
from briefview.reading.brief_file import ATTACHMENT
from briefview.reading.stream import read_bytes
from tests.builder import sample_brief
from tests.reading import article
from tests.reading.portable import saved
from tests.reading.postbag import mail

_FILES = Path(__file__).parent / "files"
_WEB = (".html", ".mhtml")
_PATIENCE = 10  # seconds
_ENDLESS = 60  # seconds after which the whole run ends, and says where it hung
_MARKS = (
    b"<",
    b">",
    b"\0",
    b"\xff\xfe",
    b"{",
    b"}",
    b"\\u-1?",
    b"%PDF-",
    b"&#0;",
    b"obj",
    b"stream\n",
    b"PK\x01\x02",
    b"\n\n",
    b"--",
)


def seeds() -> list[bytes]:
    """Return small documents of all formats."""
    files = [path for path in sorted(_FILES.iterdir()) if path.suffix not in _WEB or find_spec("lxml_html_clean")]
    found = [path.read_bytes() for path in files]
    found += [_open_streams(data) for data in found if data.startswith(b"%PDF-")]
    markup = (_FILES / "saved.html").read_text(encoding="utf-8")
    inner = mail(attached={"agenda.txt": article.plain_text().encode()}, subject="Fog")
    found.append(mail(article.plain_text(), markup, {"harbour.docx": found[0], "inner": inner}).as_bytes())
    found.append(brief_to_json(sample_brief()).encode())
    found.append(_pdf_of_a_brief())
    found.append(("# Forum\n\n**Bold** and [link](https://a.example)\n\n" + article.plain_text()).encode())
    found.append(article.plain_text().encode("utf-16"))
    return found


def _open_streams(data: bytes) -> bytes:
    """Return a PDF whose streams are not packed, so that a change of a byte changes what is drawn."""
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as document:
        document.save(stream, stream_decode_level=pikepdf.StreamDecodeLevel.generalized, compress_streams=False)
    return stream.getvalue()


def _pdf_of_a_brief() -> bytes:
    document = pikepdf.new()
    document.add_blank_page()
    document.attachments[ATTACHMENT] = brief_to_json(sample_brief()).encode()
    return saved(document)


def mutated(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """Return a document with some changes; of a zip archive often one of its parts is what is changed."""
    if data.startswith(b"PK") and chance.random() < 0.7:
        return _with_part_changed(data, others, chance)
    for _ in range(chance.choice((1, 1, 2, 5, 30))):
        data = chance.choice(_CHANGES)(data, others, chance)
    return data


def _flipped(data: bytes, _others: Sequence[bytes], chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 10)) if changed else 0):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _cut(data: bytes, _others: Sequence[bytes], chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _without_piece(data: bytes, _others: Sequence[bytes], chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + data[at + chance.randrange(200) :]


def _spliced(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    other, at = chance.choice(others), chance.randrange(len(data) + 1)
    start = chance.randrange(len(other) + 1)
    return data[:at] + other[start : start + chance.randrange(2000)] + data[at + chance.choice((0, 0, 500)) :]


def _repeated(data: bytes, _others: Sequence[bytes], chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    piece = data[at : at + chance.randrange(1, 300)]
    return data[:at] + piece * chance.choice((2, 10, 100)) + data[at:]


def _marked(data: bytes, _others: Sequence[bytes], chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + chance.choice(_MARKS) * chance.choice((1, 3, 500)) + data[at:]


_CHANGES: tuple[Callable[[bytes, Sequence[bytes], random.Random], bytes], ...] = (
    _flipped, _flipped, _cut, _without_piece, _spliced, _repeated, _marked,
)  # fmt: skip


def _with_part_changed(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    telling = [name for name in parts if name.endswith(".xml")]
    name = chance.choice(telling)
    if chance.random() < 0.1:
        del parts[name]
    else:
        for _ in range(chance.choice((1, 2, 5))):
            parts[name] = chance.choice(_CHANGES)(parts[name], [*parts.values(), *others], chance)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for each, part in parts.items():
            archive.writestr(each, part, zipfile.ZIP_STORED if each == "mimetype" else None)
    return stream.getvalue()


def outcome(data: bytes) -> str:
    """Return what becomes of a document: the sort of what is read, or "error".

    Raises:
        AssertionError: It is none of them, or it takes too long.
        Exception: Something that nobody expected.
    """
    begin = time.monotonic()
    try:
        read: object = read_bytes(data, "visit")
    except BriefviewError as error:
        read = error
    assert time.monotonic() - begin < _PATIENCE
    if isinstance(read, BriefviewError):
        assert read.message and read.hint  # noqa: PT018 - neither may be empty
        return "error"
    assert isinstance(read, Source | EventBrief)
    return read.media_type if isinstance(read, Source) else "brief"


def main(inputs: int, seed: int, kept: Path | None) -> int:
    """Read damaged documents, and return how many did what they must not; keep those in a folder if one is given."""
    documents = seeds()
    results, slowest, failed = Counter[str](), 0.0, 0
    for number in range(inputs):
        chance = random.Random(f"{seed}:{number}")
        data = mutated(chance.choice(documents), documents, chance)
        begin = time.monotonic()
        if kept:
            (kept / "latest").write_bytes(data)
        faulthandler.dump_traceback_later(_ENDLESS, exit=True)
        try:
            results[outcome(data)] += 1
        except Exception:  # noqa: BLE001 - this is what is looked for
            failed += 1
            print(f"input {number} of seed {seed}: {traceback.format_exc()}")
            if kept:
                (kept / f"{seed}-{number}").write_bytes(data)
        faulthandler.cancel_dump_traceback_later()
        slowest = max(slowest, time.monotonic() - begin)
        if number % 1000 == 999:
            print(f"{number + 1} inputs, {failed} failed, slowest {slowest:.1f} s, {dict(results)}", flush=True)
    print(f"{inputs} inputs, {failed} failed, slowest {slowest:.1f} s, {dict(results)}")
    return failed


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--inputs", type=int, default=1000, help="how many documents are read")
    parser.add_argument("--seed", type=int, default=1, help="the same seed makes the same documents")
    parser.add_argument("--keep", type=Path, help="an existing folder in which documents are kept that fail")
    options = parser.parse_args()
    sys.exit(1 if main(options.inputs, options.seed, options.keep) else 0)
