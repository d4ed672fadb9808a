"""What a web page says about its article: linked data first, then its meta tags, then its elements."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urldefrag, urljoin, urlsplit

from briefview.brief import Published, PublishedOrigin
from briefview.reading.linked_data import Item, linked_items, texts_of
from briefview.reading.stated_date import stated_date

_TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "headline")
_PUBLISHERS = ("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name", "twitter:site")
_AUTHORS = ("author", "article:author", "dc.creator", "dcterms.creator", "citation_author", "parsely-author", "byl")
_DATES = (
    "article:published_time", "datepublished", "og:published_time", "dcterms.issued", "dc.date.issued",
    "dcterms.available", "citation_publication_date", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate",
    "publish_date", "publish-date", "publication_date", "date.published", "dcterms.created", "dcterms.date", "dc.date",
    "dc.date.created", "article.published", "cxenseparse:recs:publishtime", "date",
)  # fmt: skip
"""The names under which pages state when they were published, the surest first."""
_LANGUAGES = ("og:locale", "dc.language", "dcterms.language", "content-language", "language")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_PARTS = re.compile(r"\s+[|–—•·»-]\s+|\s*::\s*")
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+?)\s*-->")
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class WebMetadata:
    """What a page says about its article; what it does not say is empty."""

    titles: tuple[str, ...] = ()
    """Names of the article, the likeliest first; they may hold the name of the site."""
    publisher: str = ""
    author: str = ""
    published: Published | None = None
    language: str = ""
    url: str = ""


def read_metadata(root: Any) -> WebMetadata:
    """Return what a page says about its article."""
    metas = _metas(root)
    url = _address(root, metas)
    items = _of_the_article(linked_items(_scripts(root)), url)
    return WebMetadata(
        titles=tuple(dict.fromkeys(_titles(root, metas, items))),
        publisher=_first([*_linked(items, "publisher", "sourceOrganization"), *_named(metas, _PUBLISHERS)]).lstrip("@"),
        author=_author([*_linked_all(items, "author", "creator"), *_named(metas, _AUTHORS)]),
        published=_published(root, metas, items),
        language=_language(root, metas, items),
        url=url or _web_address(_first(_linked(items, "url", "mainEntityOfPage")), ""),
    )


def saved_from(page: str) -> str:
    """Return the address that a browser wrote into a page when it saved it; empty where it did not."""
    found = _SAVED_FROM.search(page[:2000])
    return _web_address(found[1], "") if found else ""


def _scripts(root: Any) -> Iterator[str]:
    for script in root.iter("script"):
        if script.get("type", "").partition(";")[0].strip().lower() == "application/ld+json":
            yield script.text or ""


def _metas(root: Any) -> dict[str, list[str]]:
    """Return the values of the meta tags and of what is marked as microdata, by name in lower case."""
    found: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        value = " ".join(meta.get("content", "")[:_LONGEST].split())
        for name in ("property", "name", "itemprop", "http-equiv"):
            if value and meta.get(name):
                found.setdefault(meta.get(name).strip().lower(), []).append(value)
    return found


def _named(metas: dict[str, list[str]], names: Sequence[str]) -> list[str]:
    return [value for name in names for value in metas.get(name, ())]


def _linked(items: Sequence[Item], *names: str) -> list[str]:
    return [text for item in items for name in names for text in texts_of(item, name)[:1]]


def _linked_all(items: Sequence[Item], *names: str) -> list[str]:
    """Return several values of the first thing that has any."""
    several = (texts_of(item, name) for item in items for name in names)
    return [", ".join(texts) for texts in several if texts][:1]


def _first(texts: Sequence[str]) -> str:
    return next((text[:_LONGEST] for text in texts if text), "")


def _of_the_article(items: Sequence[Item], url: str) -> list[Item]:
    """Return the things that are the page's own article first: those at its address, where several say theirs."""
    own = [item for item in items if url and url in {*texts_of(item, "url"), *texts_of(item, "mainEntityOfPage")}]
    return [*own, *(item for item in items if item not in own)]


def _author(names: Sequence[str]) -> str:
    """Return the first author that is a name; pages also give addresses there."""
    return _first([name for name in names if not name.startswith(("http:", "https:", "/", "@", "#"))])


def _titles(root: Any, metas: dict[str, list[str]], items: Sequence[Item]) -> Iterator[str]:
    yield from (text[:_LONGEST] for text in _linked(items[:1], "headline", "name"))
    yield from _named(metas, _TITLES)
    for title in list(root.iter("title"))[:1]:
        text = " ".join("".join(title.itertext()).split())[:_LONGEST]
        yield from [text] if text else []


def bare_title(title: str, publisher: str) -> str:
    """Return a title without the name of the site that many pages put behind or in front of it."""
    parts = _PARTS.split(title)
    if len(parts) < 2:
        return title
    bare = [part for part in parts if part.lower() != publisher.lower()]
    if publisher and len(bare) < len(parts) and bare:
        return title[title.index(bare[0]) : title.rindex(bare[-1]) + len(bare[-1])]
    return title[: title.rindex(parts[-1])].rstrip(" |–—•·»-:") if len(parts[0]) > len(parts[-1]) else title


def _published(root: Any, metas: dict[str, list[str]], items: Sequence[Item]) -> Published | None:
    """Return when a page says that its article was published, and what it calls that."""
    for item in items:
        if "startDate" not in item:
            for text in texts_of(item, "datePublished"):
                if date := stated_date(text):
                    return _proposal("datePublished", date)
    for name in _DATES:
        for text in metas.get(name, ()):
            if date := stated_date(text):
                return _proposal(name, date)
    for element in _timed(root):
        text = element.get("datetime") or element.get("content") or ""
        if date := stated_date(text):
            return _proposal("time", date)
    return None


def _proposal(name: str, date: dt.date) -> Published:
    return Published(date=date, origin=PublishedOrigin.METADATA, field=name)


def _timed(root: Any) -> Iterator[Any]:
    """Yield the elements that give a time: those that say it is the one of publication, and then a lone other one."""
    marked = [each for each in root.iter() if str(each.get("itemprop", "")).lower() == "datepublished"]
    times = list(root.iter("time"))
    dates = [each for each in times if each.get("pubdate") is not None or "published" in each.get("class", "")]
    yield from (*marked, *dates)
    if len({(each.get("datetime") or "")[:10] for each in times}) == 1:
        yield from times[:1]


def _language(root: Any, metas: dict[str, list[str]], items: Sequence[Item]) -> str:
    said = [*_linked(items[:1], "inLanguage"), root.get("lang", ""), *_named(metas, _LANGUAGES)]
    return next((text.replace("_", "-") for text in said if _LANGUAGE.fullmatch(text)), "")


def _address(root: Any, metas: dict[str, list[str]]) -> str:
    """Return the address that a page gives as its own: canonical, or else for sharing."""
    folder = next((each.get("href", "") for each in root.iter("base")), "")
    links = [each for each in root.iter("link") if "canonical" in each.get("rel", "").lower().split()]
    said = [*(each.get("href", "") for each in links), *_named(metas, ("og:url", "twitter:url"))]
    return next((address for each in said if (address := _web_address(each, folder))), "") or _web_address(folder, "")


def _web_address(text: str, folder: str) -> str:
    """Return an address without its fragment; empty where it is none of the web, whole."""
    try:
        address = urldefrag(urljoin(folder, text.strip())).url
        parts = urlsplit(address)
    except ValueError:
        return ""
    return address if parts.scheme in {"http", "https"} and parts.hostname and parts.username is None else ""
