"""Views of the source text that have its length, so that every offset in them is one in the source."""

from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.span import Span

_PLAIN = {
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‟": '"', "″": '"',
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "ʼ": "'", "´": "'",
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "\u2002": " ", "\u2003": " ", "\t": " ",
    "\u2010": "-", "\u2011": "-", "\u2012": "–",
}  # fmt: skip
_OTHER = late_pattern(f"[{''.join(_PLAIN)}]")


def plain_view(text: str) -> str:
    """Return a text with straight quotation marks, plain spaces and plain hyphens, of the same length."""
    return _OTHER.sub(lambda mark: _PLAIN[mark.group()], text)


def masked_view(plain: str, spans: tuple[Span, ...]) -> str:
    """Return a text in which the insides of stretches are blanked out by underscores, of the same length."""
    parts, at = list[str](), 0
    for span in spans:
        parts += [plain[at : span.start], "_" * (span.end - span.start)]
        at = span.end
    return "".join([*parts, plain[at:]])
