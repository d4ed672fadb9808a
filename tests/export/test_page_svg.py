"""The drawing of the page is an image with a title and a description."""

import datetime as dt
from xml.etree import ElementTree as ET

from briefview.brief.correction import edit
from briefview.export.page import PageSetup
from briefview.export.page_svg import render
from tests.full_brief import full_brief

DAY = dt.date(2026, 11, 24)


def parsed(svg: bytes) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - it was made here


def test_the_drawing_is_named_and_described() -> None:
    root = parsed(render(full_brief(), PageSetup(), DAY).data)
    assert root.get("role") == "img"
    names = {child.get("id"): child.text or "" for child in list(root)[:2]}
    assert names["title"] == "Tidal Energy Summit"
    assert "Between 40 and 45 percent of turbines" in names["words"]
    assert root.get("aria-labelledby") == "title words"


def test_odd_names_leave_it_whole() -> None:
    brief = full_brief()
    odd = edit(brief, brief.speakers[0].name.id, "]]></desc><script>&\x00\ufffe")
    root = parsed(render(odd, PageSetup(), DAY).data)
    assert not [child for child in root.iter() if child.tag.endswith("script")]
