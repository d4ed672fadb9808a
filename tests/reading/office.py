"""Small office documents written by hand, for what word processors do not let one write."""

import io
import zipfile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STRICT = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'
_ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{path}:1.0"'
    for name, path in {
        "office": "office",
        "text": "text",
        "style": "style",
        "table": "table",
        "draw": "drawing",
    }.items()
)


def zipped(parts: dict[str, bytes | str], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip archive of some parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return stream.getvalue()


def word(body: str, namespace: str = W, **parts: str) -> bytes:
    """Return a Word document with a body in XML, and parts such as `numbering` with what stands in their roots."""
    document = f"<w:document {namespace}><w:body>{body}</w:body></w:document>"
    others = {f"word/{name}.xml": f"<w:{name} {namespace}>{part}</w:{name}>" for name, part in parts.items()}
    return zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": document, **others})


def paragraph(words: str, properties: str = "", run: str = "") -> str:
    """Return a paragraph of a Word document with one run, and the properties of both."""
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>{words}</w:t></w:r></w:p>"


def open_document(text: str, styles: str = "") -> bytes:
    """Return an OpenDocument text with a body and automatic styles in XML."""
    content = (
        f"<office:document-content {_ODF}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{text}</office:text></office:body></office:document-content>"
    )
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})
