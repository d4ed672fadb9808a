"""A name for a text by its digest, so that whoever has the same text knows it again wherever it lies."""

from base64 import urlsafe_b64encode

from briefview.brief import Source


def digest_name(source: Source) -> str:
    """Return "ni:///sha-256;…" (RFC 6920, section 3) for the text of a source in UTF-8."""
    digest = urlsafe_b64encode(bytes.fromhex(source.sha256)).decode()
    return f"ni:///sha-256;{digest.rstrip('=')}"
