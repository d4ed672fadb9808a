"""What the elements of a web page are to its reader: lines, furniture, hidden, or nothing."""

import re
from typing import Any, NamedTuple

NOT_SHOWN = {
    "applet", "area", "audio", "base", "canvas", "embed", "head", "iframe", "img", "input", "link", "map", "math",
    "meta", "noframes", "noscript", "object", "param", "picture", "progress", "rp", "rt", "script", "style", "svg",
    "template", "textarea", "title", "track", "video", "amp-analytics", "amp-img", "amp-video",
}  # fmt: skip
BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "search", "section",
    "select", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
}  # fmt: skip
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
LISTS = {"ul", "ol", "menu", "dir"}
_GROUPS = {*LISTS, "dl", "table"}
_FURNITURE = {
    "aside", "button", "dialog", "figcaption", "footer", "nav", "option", "search", "select", "amp-ad", "amp-consent",
    "amp-sidebar", "amp-social-share",
}  # fmt: skip
_FURNITURE_ROLES = {"alert", "alertdialog", "banner", "complementary", "contentinfo", "dialog", "navigation", "search"}
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_FOR_THE_EAR = re.compile(r"\b(?:sr-only|screen-reader-text|visually-?hidden|element-invisible|ms-hide)\b")


class Flags(NamedTuple):
    """What an element says of all that stands in it."""

    heading: bool = False
    furniture: bool = False
    hidden: bool = False
    article: bool = False
    link: bool = False
    verbatim: bool = False
    group: Any = None
    """The outermost list or table, whose lines follow each other at once."""


def is_block(tag: str) -> bool:
    """Tell an element that makes lines of its own, as those that sites define for themselves mostly do."""
    return tag in BLOCKS or "-" in tag


def flags_of(element: Any, around: Flags) -> Flags:
    """Return what an element says of what stands in it, with what those around it say."""
    tag, role = element.tag, element.get("role", "")
    page_head = tag == "header" and not around.article
    furniture = tag in _FURNITURE or role in _FURNITURE_ROLES or page_head
    return Flags(
        heading=around.heading or tag in HEADINGS,
        furniture=around.furniture or furniture,
        hidden=around.hidden or _is_hidden(element),
        article=around.article or tag in {"article", "main"} or role == "main",
        link=around.link or tag == "a",
        verbatim=around.verbatim or tag == "pre",
        group=element if around.group is None and tag in _GROUPS and not _lays_out(element) else around.group,
    )


def _is_hidden(element: Any) -> bool:
    return (
        element.get("hidden") is not None
        or element.get("layout") == "nodisplay"
        or bool(_HIDDEN_STYLE.search(element.get("style", "")) or _FOR_THE_EAR.search(element.get("class", "")))
    )


def is_note_mark(element: Any) -> bool:
    """Tell the small number that leads to a note: "[3]"."""
    return element.tag == "sup" and any(link.get("href", "").find("#") >= 0 for link in element.iter("a"))


def _lays_out(table: Any) -> bool:
    """Tell a table that holds parts of a page, and no data."""
    return table.tag == "table" and next(table.iterdescendants("table", *HEADINGS, "ul", "ol"), None) is not None
