"""What a page says about its article as linked data: https://schema.org in JSON-LD, however it is broken."""

import json
import re
from collections import deque
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any

from briefview.reading.cleaning import clean_text

Item = Mapping[str, Any]
"""A thing of linked data: its properties by name."""

_RANKS = (
    ("newsarticle", "reportagenewsarticle", "analysisnewsarticle", "backgroundnewsarticle", "opinionnewsarticle"),
    ("article", "blogposting", "report", "pressrelease", "scholarlyarticle", "techarticle", "socialmediaposting"),
    (
        "event",
        "businessevent",
        "educationevent",
        "exhibitionevent",
        "socialevent",
        "publicationevent",
        "courseinstance",
    ),
    ("webpage", "itempage", "creativework"),
)
_NOISE = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?:-->|//\s*\]\]>|\]\]>|/\*\s*\]\]>\s*\*/)\s*$"
)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_PAIR = re.compile(r'"(@type|headline|datePublished|inLanguage)"\s*:\s*"((?:[^"\\\n]|\\.){1,500})"')
_MOST = 5000  # things that are looked at
_LONGEST = 1_000_000


def linked_items(scripts: Iterator[str]) -> list[Item]:
    """Return the articles, events and pages that the scripts of a page describe, the likeliest first."""
    found = [item for script in scripts for item in _items(_loaded(script[:_LONGEST]))]
    names = {str(item["@id"]): item for item in found if isinstance(item.get("@id"), str) and len(item) > 1}
    ranked = [(rank, item) for item in found if (rank := _rank(item)) is not None]
    return [_resolved(item, names) for _, item in sorted(ranked, key=lambda entry: entry[0])]


def _loaded(script: str) -> Any:
    """Return what a script says; of one that is broken, the plain properties that can be made out."""
    text = _NOISE.sub("", script).strip()
    for attempt in (text, _TRAILING_COMMA.sub(r"\1", text.rstrip(";")), unescape(text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    pairs: dict[str, str] = {}
    for name, value in _PAIR.findall(text):
        if name != "@type" or _rank({name: value}) is not None:
            pairs.setdefault(name, value)
    return pairs


def _items(data: Any) -> Iterator[Item]:
    """Yield all things in some linked data, the outer ones first."""
    waiting = deque([data])
    for _ in range(_MOST):
        if not waiting:
            return
        part = waiting.popleft()
        if isinstance(part, list):
            waiting.extend(part[:_MOST])
        elif isinstance(part, dict):
            yield part
            waiting.extend(value for value in part.values() if isinstance(value, dict | list))


def _rank(item: Item) -> int | None:
    kinds = {str(kind).rpartition("/")[2].lower() for kind in as_list(item.get("@type"))}
    return next((rank for rank, names in enumerate(_RANKS) if kinds & {*names}), None)


def _resolved(item: Item, names: Mapping[str, Item]) -> Item:
    """Return a thing with those that it only refers to put in their places."""
    return {name: [_referred(each, names) for each in as_list(value)] for name, value in item.items()}


def _referred(value: Any, names: Mapping[str, Item]) -> Any:
    if isinstance(value, dict) and isinstance(value.get("@id"), str) and "name" not in value:
        return names.get(value["@id"], value)
    return value


def as_list(value: Any) -> list[Any]:
    """Return a value that may be one, several or none as a list."""
    return [] if value is None else value if isinstance(value, list) else [value]


def texts_of(item: Item, name: str) -> list[str]:
    """Return a property's values as texts: of a thing its name or address."""
    return [text for value in as_list(item.get(name)) if (text := _text(value))]


def _text(value: Any) -> str:
    if isinstance(value, dict):
        inner = next((value[name] for name in ("name", "alternateName", "@id", "url") if value.get(name)), "")
        return _text(as_list(inner)[0]) if isinstance(inner, str | list) and inner else ""
    return " ".join(clean_text(unescape(str(value))).split()) if isinstance(value, str | int) else ""
