"""Makes the documents in `files/` from one article: by LibreOffice and by Chromium, which both must be installed.

    python -m tests.reading.make_files

The documents are committed, so that the tests need neither program.
"""

import re
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from tests.reading import article
from tests.reading.snapshot import saved_page

FILES = Path(__file__).parent / "files"
_PORT = 8745
_ADDRESS = "http://gazette.example/harbour.html"
_OFFICE = ("docx", "odt", "rtf", "pdf")
_NAMESPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{path}:1.0"'
    for name, path in {
        "office": "office", "style": "style", "text": "text", "table": "table", "draw": "drawing", "meta": "meta",
        "fo": "xsl-fo-compatible", "svg": "svg-compatible",
    }.items()
)  # fmt: skip


def main() -> None:
    """Make all documents anew."""
    FILES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        flat = Path(folder) / "harbour.fodt"
        for suffix in _OFFICE:
            flat.write_text(flat_document(seen=suffix == "pdf"), encoding="utf-8")
            _office(flat, suffix, Path(folder))
        with _served(web_page()):
            _browse(folder, f"--print-to-pdf={FILES / 'printed.pdf'}", _ADDRESS)
            (FILES / "saved.html").write_bytes(_browse(folder, "--dump-dom", _ADDRESS))
            here = f"--host-resolver-rules=MAP gazette.example 127.0.0.1:{_PORT}"
            (FILES / "saved.mhtml").write_bytes(saved_page(_ADDRESS, here))


def _office(flat: Path, suffix: str, folder: Path) -> None:
    program = shutil.which("soffice") or "soffice"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", suffix, "--outdir", str(FILES), str(flat)]
    subprocess.run(command, check=True, timeout=180)


@contextmanager
def _served(page: str) -> Iterator[None]:
    """Serve a page on this machine alone."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(page.encode())

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", _PORT), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()


def _browse(folder: str, *what: str) -> bytes:
    program = shutil.which("chromium") or shutil.which("google-chrome") or "chromium"
    quiet = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    quiet += "--disable-component-update --disable-sync --virtual-time-budget=3000"
    quiet += f" --host-resolver-rules=MAP\tgazette.example\t127.0.0.1:{_PORT}"
    command = [
        program,
        *(word.replace("\t", " ") for word in quiet.split(" ")),
        f"--user-data-dir={folder}/browser",
        *what,
    ]
    return subprocess.run(command, check=True, timeout=180, capture_output=True).stdout


def flat_document(*, seen: bool) -> str:
    """Return the article as a flat OpenDocument, from which LibreOffice makes the others; only what is seen if so."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {_NAMESPACES} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>{article.TITLE}</dc:title><meta:initial-creator>{article.AUTHOR}</meta:initial-creator>
<dc:creator>{article.AUTHOR}</dc:creator></office:meta>
{_styles()}
<office:body><office:text>{"" if seen else _tracked()}{_text(seen=seen)}</office:text></office:body>
</office:document>"""


def _styles() -> str:
    return f"""<office:styles>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="3mm"/>
<style:text-properties fo:font-size="11pt" fo:language="en" fo:country="GB" fo:hyphenate="true"
 fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"
 style:default-outline-level="1"><style:text-properties fo:font-size="18pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"
 style:default-outline-level="2"><style:text-properties fo:font-size="13pt" fo:font-weight="bold"/></style:style>
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•">
<style:list-level-properties text:space-before="5mm" text:min-label-width="5mm"/></text:list-level-style-bullet>
</text:list-style></office:styles>
<office:automatic-styles>
<style:page-layout style:name="Sheet"><style:page-layout-properties fo:page-width="148mm" fo:page-height="210mm"
 fo:margin="18mm"/><style:header-style/><style:footer-style/></style:page-layout>
<style:style style:name="Unseen" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="Pair" style:family="section"><style:section-properties>
<style:columns fo:column-count="2" fo:column-gap="7mm"/></style:section-properties></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Sheet">
<style:header><text:p>{article.HEADER}</text:p></style:header>
<style:footer><text:p>{article.FOOTER} · <text:page-number/></text:p></style:footer>
</style:master-page></office:master-styles>"""


def _tracked() -> str:
    return f"""<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info>
<dc:creator>Desk</dc:creator><dc:date>2026-05-01T09:00:00</dc:date></office:change-info>
<text:p>{article.DELETED}</text:p></text:deletion></text:changed-region></text:tracked-changes>"""


def _text(*, seen: bool) -> str:
    first, second, *others = article.LEAD
    note = (
        f'<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>'
        f"<text:p>{article.NOTE}</text:p></text:note-body></text:note>"
    )
    comment = f"<office:annotation><dc:creator>Desk</dc:creator><text:p>{article.COMMENT}</text:p></office:annotation>"
    hidden = f'<text:span text:style-name="Unseen">{article.HIDDEN}</text:span>'
    change = "" if seen else '<text:change text:change-id="c1"/>'
    items = "".join(f"<text:list-item><text:p>{panel}</text:p></text:list-item>" for panel in article.PANELS)
    rows = "".join(
        "<table:table-row>"
        + "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in row)
        + "</table:table-row>"
        for row in article.TABLE
    )
    return "".join(
        [
            _heading(article.TITLE, 1), f"<text:p>{first}{hidden}</text:p>",
            f"<text:p>{change}{second}{comment}</text:p>",
            *(f"<text:p>{words}</text:p>" for words in others),
            _heading(article.PANELS_HEADING, 2), f"<text:p>{article.PANELS_LEAD}</text:p>",
            f'<text:list text:style-name="Bullets">{items}</text:list>',
            _heading(article.FIGURES_HEADING, 2), f"<text:p>{article.FIGURES[0]}{note}</text:p>",
            '<table:table table:name="Figures"><table:table-column table:number-columns-repeated="2"/>',
            f"{rows}</table:table>",
            _heading(article.COLUMNS_HEADING, 2),
            '<text:section text:style-name="Pair" text:name="Pair">',
            *(f"<text:p>{_soft(words)}</text:p>" for words in article.COLUMNS), "</text:section>",
        ]
    )  # fmt: skip


def _soft(words: str) -> str:
    """Return words with soft hyphens where the long ones may be parted."""
    return re.sub(r"(?<=[aeiou][b-df-hj-np-tv-z])(?=[b-df-hj-np-tv-z][a-z]{2})", "\u00ad", words)


def _heading(words: str, level: int) -> str:
    return f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">{words}</text:h>'


def web_page() -> str:
    """Return the article as a web page, from which Chromium makes the saved page and the printed one."""
    lead = "".join(f"<p>{escape(words, quote=False)}</p>" for words in article.LEAD)
    items = "".join(f"<li>{panel}</li>" for panel in article.PANELS)
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in article.TABLE)
    columns = "".join(f"<p>{_soft(words)}</p>" for words in article.COLUMNS)
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>{article.TITLE} – Harbour Gazette</title>
<meta name="author" content="{article.AUTHOR}"><meta property="og:site_name" content="Harbour Gazette">
<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "{article.TITLE}", "datePublished": "2026-04-15T08:00:00+02:00",
"publisher": {{"@type": "Organization", "name": "Harbour Gazette"}}, "author": {{"name": "{article.AUTHOR}"}}}}</script>
<style>body {{ font: 11pt serif }} .pair {{ columns: 2; hyphens: auto; text-align: justify }}
@page {{ size: A5; margin: 18mm }}</style></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/contact">Contact</a></nav>
<article><h1>{article.TITLE}</h1>{lead}<h2>{article.PANELS_HEADING}</h2><p>{article.PANELS_LEAD}</p><ul>{items}</ul>
<h2>{article.FIGURES_HEADING}</h2><p>{article.FIGURES[0]}</p><table>{rows}</table>
<h2>{article.COLUMNS_HEADING}</h2><div class="pair">{columns}</div></article>
<footer>© Harbour Gazette. Subscribe to our newsletter.</footer></body></html>"""


if __name__ == "__main__":
    main()
