"""Invented web pages in the manner of real newsrooms and ministries, around any article."""

import datetime as dt
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from briefview.presentation.date import day_phrase

MENU = ("Home", "World", "Economy", "Climate", "Culture and sport", "Opinion", "Live television", "Subscribe now")
RELATED = (
    "Tram drivers end their strike after eleven days",
    "Seven questions about the new ferry timetable",
    "Bakers' guild elects a beekeeper as its chair",
)
COOKIES = "We use cookies and similar techniques to make this website better. Accept all or manage your preferences."
SHARING = ("Share on Facebook", "Share on X", "Copy link", "Print this page")
FOOT = "© 2025 The Quay Courier. All rights reserved. Imprint, privacy notice, accessibility, careers."
AROUND = (*MENU, *RELATED, COOKIES, *SHARING, FOOT, "Sign up for our morning letter")
"""What stands around the article on the pages here, and must not come out with it."""
ADDRESS = "https://courier.example/news/2025/the-article"


@dataclass(frozen=True)
class Article:
    """An article: its headline, its body as HTML, and what the page says about it."""

    headline: str
    body: str
    published: str = ""
    """The day, as ISO 8601 has it; empty where the page says none."""
    author: str = "Ines Marlowe"
    publisher: str = "The Quay Courier"


def article_from_text(text: str, published: str = "") -> Article:
    """Return a plain text as an article: its first line is the headline."""
    head, _, rest = text.strip().partition("\n")
    return Article(head.strip(), "\n".join(map(_block, re.split(r"\n\s*\n", rest.strip()))), published)


def _block(block: str) -> str:
    lines = block.strip().split("\n")
    if all(line.startswith("- ") for line in lines):
        return f"<ul>{''.join(f'<li>{escape(line[2:])}</li>' for line in lines)}</ul>"
    return f"<p>{'<br>'.join(map(escape, lines))}</p>"


def _links(texts: tuple[str, ...]) -> str:
    return "".join(f'<li><a href="/{number}">{escape(text)}</a></li>' for number, text in enumerate(texts))


def _linked_data(article: Article, kind: str = "NewsArticle") -> str:
    data = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "Organization", "@id": "#site", "name": article.publisher},
            {"@type": "Person", "@id": "#author", "name": article.author},
            {
                "@type": kind,
                "headline": article.headline,
                **({"datePublished": article.published} if article.published else {}),
                "author": [{"@id": "#author"}],
                "publisher": {"@id": "#site"},
                "inLanguage": "en-GB",
                "mainEntityOfPage": ADDRESS,
            },
        ],
    }
    words = json.dumps(data).replace("</", "<\\/")
    return f'<script type="application/ld+json">{words}</script>'


def _meta(article: Article, name: str) -> str:
    return f'<meta property="{name}" content="{article.published}">' if article.published else ""


def _time(article: Article) -> str:
    if not article.published:
        return ""
    day = dt.date.fromisoformat(article.published[:10])
    return f'<time datetime="{article.published}">{day_phrase(day)}</time>'


def wordpress(article: Article) -> str:
    """A blog's theme: a header, an entry, widgets at its side, comments."""
    title = escape(article.headline)
    return f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="UTF-8"><title>{title} - {article.publisher}</title>
<link rel="canonical" href="{ADDRESS}">{_linked_data(article)}
<style>.menu {{ float: left }}</style><script>window.track = "The forum opened";</script></head>
<body class="single single-post">
<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><div class="site-title"><a href="/">{article.publisher}</a></div>
<nav class="main-navigation"><ul class="menu">{_links(MENU)}</ul></nav></header>
<div id="content" class="site-content"><main id="main" class="site-main">
<article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">{title}</h1>
<div class="entry-meta"><span class="byline">By
<span class="author vcard"><a href="/a">{article.author}</a></span></span>
</div></header>
<div class="sharedaddy"><ul>{_links(SHARING)}</ul></div>
<div class="entry-content">
<figure class="wp-caption"><img src="a.jpg" alt="A hall">
<figcaption>Delegates in the hall. Photo: Quay</figcaption></figure>
{article.body}
</div><footer class="entry-footer"><span class="cat-links">Posted in <a href="/c">Economy</a></span></footer></article>
<div class="related-posts"><h3>Related stories</h3><ul>{_links(RELATED)}</ul></div>
<div id="comments" class="comments-area"><h2>2 comments</h2><ol class="comment-list"><li class="comment"><p>Well said,
and about time that somebody wrote it.</p></li></ol><form><label>Your comment</label><textarea></textarea></form></div>
</main><aside id="secondary" class="widget-area"><section class="widget"><h2>Latest news</h2><ul>{_links(RELATED)}</ul>
</section><section class="widget"><h2>Sign up for our morning letter</h2>
<form><input type="email"></form></section></aside>
</div><footer class="site-footer"><p>{FOOT}</p></footer>
<div class="cookie-notice" role="dialog"><p>{COOKIES}</p><button>Accept</button></div></body></html>"""


def drupal(article: Article) -> str:
    """A ministry's site: breadcrumbs, a field for each part, blocks below."""
    title = escape(article.headline)
    return f"""<!DOCTYPE html>
<html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8">
<meta property="og:site_name" content="{article.publisher}"><meta property="og:title" content="{title}">
<meta property="og:url" content="{ADDRESS}">{_meta(article, "article:published_time")}
<meta name="author" content="{article.author}"><title>{title} | {article.publisher}</title></head>
<body class="path-node page-node-type-press-release">
<div id="cookie-banner" class="eu-cookie-compliance-banner"><p>{COOKIES}</p><button>Accept</button></div>
<div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-header">
<div class="site-branding"><a href="/" rel="home">{article.publisher}</a></div></div>
<nav role="navigation" class="menu--main"><ul class="menu">{_links(MENU)}</ul></nav></header>
<div class="breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/press">Press</a></li></ol></div>
<main role="main"><div class="layout-content"><div class="region region-content">
<h1 class="page-title"><span class="field field--name-title">{title}</span></h1>
<div class="node__content clearfix"><div class="field field--name-field-date">{_time(article)}</div>
<div class="clearfix text-formatted field field--name-body field__item">{article.body}</div>
<div class="social-sharing-buttons"><ul>{_links(SHARING)}</ul></div></div>
</div></div><aside class="layout-sidebar-second" role="complementary"><div class="region-sidebar-second">
<h2>Sign up for our morning letter</h2><h2>More press releases</h2><ul>{_links(RELATED)}</ul></div></aside></main>
<footer role="contentinfo"><div class="region region-footer"><ul class="menu">{_links(MENU)}</ul><p>{FOOT}</p></div>
</footer></div></body></html>"""


def intranet(article: Article) -> str:
    """A SharePoint-like site: deep divisions with generated names, a web part for the body, no landmarks."""
    title = escape(article.headline)
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en-us"><head><meta http-equiv="Content-Type"
content="text/html; charset=utf-8" /><meta name="GENERATOR" content="Microsoft SharePoint" />
{_meta(article, "dcterms.issued")}<meta name="DC.publisher" content="{article.publisher}" />
<title>{title}</title></head><body><form method="post" action="article.aspx" id="aspnetForm">
<div id="s4-workspace"><div id="s4-bodyContainer"><div id="s4-titlerow"><div class="ms-siteicon"><a href="/">
{article.publisher}</a></div><div id="DeltaTopNavigation" class="ms-dialogHidden"><div class="ms-core-navigation"
role="navigation"><ul class="root">{_links(MENU)}</ul></div></div></div>
<div id="contentRow"><div id="sideNavBox" class="ms-core-sideNavBox-removeLeftMargin"><div
class="ms-core-navigation" role="navigation"><ul class="root">{_links(RELATED)}</ul></div></div>
<div id="contentBox"><div id="DeltaPlaceHolderMain"><div class="article article-body">
<h1 class="article-header">{title}</h1><div class="article-content"><div id="ctl00_PlaceHolderMain_RichHtmlField"
class="ms-rtestate-field" aria-labelledby="x">{article.body}</div></div></div>
<div class="ms-hide"><p>Sign up for our morning letter</p></div></div></div></div>
<div id="ms-social"><ul>{_links(SHARING)}</ul></div>
<div id="footer" class="ms-footer"><p>{FOOT}</p><p>{COOKIES}</p></div>
</div></div></form></body></html>"""


def table_layout(article: Article) -> str:
    """An old site: the page is a table of menu, article and links, without classes or charset."""
    title = escape(article.headline)
    menu = " | ".join(f'<a href="{text}.html">{text}</a>' for text in MENU)
    links = "".join(f'<tr><td><font size="1"><a href="x.html">{text}</a></font></td></tr>' for text in RELATED)
    return f"""<HTML><HEAD><TITLE>{article.publisher}: {title}</TITLE>{_meta(article, "date")}</HEAD>
<BODY BGCOLOR="#ffffff"><TABLE WIDTH="800" BORDER="0"><TR><TD COLSPAN="3"><CENTER><FONT SIZE="5">{article.publisher}
</FONT></CENTER></TD></TR><TR><TD COLSPAN="3">{menu}</TD></TR>
<TR VALIGN="top"><TD WIDTH="120"><TABLE>{links}</TABLE></TD>
<TD WIDTH="500"><H2>{title}</H2>{article.body}</TD>
<TD WIDTH="120"><A HREF="print.html">{SHARING[3]}</A>
<P><A HREF="letter.html">Sign up for our morning letter</A></TD></TR>
<TR><TD COLSPAN="3"><HR><FONT SIZE="1">{FOOT}</FONT></TD></TR></TABLE></BODY></HTML>"""


def amp(article: Article) -> str:
    """A page for telephones: its elements begin with amp-."""
    title = escape(article.headline)
    return f"""<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8">
<script async src="https://cdn.example/v0.js"></script><title>{title}</title><link rel="canonical" href="{ADDRESS}">
{_linked_data(article, "Article")}<style amp-custom>h1 {{ margin: 0 }}</style></head><body>
<amp-sidebar id="menu" layout="nodisplay"><ul>{_links(MENU)}</ul></amp-sidebar>
<header class="header"><button on="tap:menu.toggle">≡</button><a href="/">{article.publisher}</a></header>
<main><article><h1>{title}</h1><p class="amp-byline">By {article.author}</p>
<amp-social-share type="email"></amp-social-share>
<amp-img src="a.jpg" width="4" height="3" layout="responsive"></amp-img>
<div class="article-body">{article.body}<amp-ad type="x"><p>Advertisement</p></amp-ad></div>
<section class="related"><h2>Read next</h2><ul>{_links(RELATED)}</ul></section></article></main>
<amp-consent id="consent" layout="nodisplay"><div><p>{COOKIES}</p></div></amp-consent>
<footer class="footer"><p>Sign up for our morning letter</p>
<ul>{_links(SHARING)}</ul><p>{FOOT}</p></footer></body></html>"""


def government(article: Article) -> str:
    """A government's site: a contents list, facts of the publication at the side, a printing link, feedback below."""
    title = escape(article.headline)
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} - {article.publisher}</title>
<meta property="og:title" content="{title}"><meta property="og:site_name" content="{article.publisher}">
{_meta(article, "article:published_time")}</head><body class="template">
<a href="#content" class="skip-link">Skip to main content</a>
<div id="global-cookie-message" class="cookie-banner" role="region"><h2>Cookies</h2><p>{COOKIES}</p></div>
<header role="banner"><a href="/">{article.publisher}</a><nav aria-label="Menu"><ul>{_links(MENU)}</ul></nav></header>
<div class="wrapper" id="wrapper">
<div class="breadcrumbs"><ol>{_links(("Home", "News"))}</ol></div>
<main id="content"><div class="grid-row"><div class="column-two-thirds"><span class="context">News story</span>
<h1 class="heading-large">{title}</h1></div></div>
<div class="metadata"><dl><dt>From:</dt><dd><a href="/o">{article.publisher}</a></dd>
<dt>Published</dt><dd>{_time(article)}</dd></dl></div>
<div class="grid-row"><div class="column-two-thirds"><div class="govspeak">{article.body}</div>
<div class="share-links"><h2>Share this page</h2>
<ul>{_links(SHARING)}</ul></div></div>
<div class="column-third">
<div class="related-navigation"><h2>Related content</h2>
<nav><ul>{_links(RELATED)}</ul></nav></div>
</div></div></main></div>
<div class="feedback"><h2>Is this page useful?</h2><button>Yes</button><button>No</button></div>
<footer role="contentinfo"><h2>Sign up for our morning letter</h2><p>{FOOT}</p></footer></body></html>"""


def divisions(article: Article) -> str:
    """A page that a program assembles: nothing but divisions with hashed names, a letter and a video in the text."""
    title = escape(article.headline)
    blocks = article.body.split("\n")
    half = len(blocks) // 2
    letter = (
        '<div class="css-1n7 newsletter-signup"><span>Sign up for our morning letter</span><button>OK</button></div>'
    )
    video = '<div class="css-v9 video-player"><div class="css-a">Live television</div></div>'
    body = "\n".join([*blocks[:half], letter, video, *blocks[half:]])
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"/><title>{title}</title>
<meta property="og:site_name" content="{article.publisher}"/>{_linked_data(article)}</head><body><div id="__next">
<div class="css-1x"><div class="css-2y header-container">
{"".join(f'<a class="css-3" href="/">{text}</a>' for text in MENU)}</div>
<div class="css-4z"><div class="css-5"><div class="css-6">{escape("Economy")}</div><h1 class="css-7">{title}</h1>
<div class="css-8 byline"><span>By</span> <span>{article.author}</span></div></div>
<div class="css-9 share-tools">{"".join(f"<button>{text}</button>" for text in SHARING)}</div>
<section name="articleBody" class="css-10">{body}</section></div>
<div class="css-11 recommendations"><div class="css-12">More stories</div>
{"".join(f'<div class="css-13"><a href="/r"><div>{text}</div></a></div>' for text in RELATED)}</div>
<div class="css-14 footer"><span>{FOOT}</span></div></div></div>
<div class="consent-overlay" role="alertdialog"><div>{COOKIES}</div></div></body></html>"""


def line_breaks(article: Article) -> str:
    """An agency's old site: the article is one division, its paragraphs parted by breaks."""
    title = escape(article.headline)
    body = re.sub(r"</p>|</li>", "<br><br>", re.sub(r"<p>|</?ul>", "", article.body)).replace("<li>", "- ")
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>{title}</title>{_meta(article, "pubdate")}</head><body><div id="top"><div id="logo">{article.publisher}</div>
<div id="navi">{" | ".join(f'<a href="/{text}">{text}</a>' for text in MENU)}</div></div>
<div id="main"><h3 class="newstitle">{title}</h3><div class="newsbody">{body}</div>
<div class="tools">{" ".join(f'<a href="#">{text}</a>' for text in SHARING)}</div></div>
<div id="right"><b>Sign up for our morning letter</b><ul>{_links(RELATED)}</ul></div>
<div id="bottom">{FOOT}</div><div id="cookie-law">{COOKIES}</div></body></html>"""


Template = Callable[[Article], str]
TEMPLATES: tuple[Template, ...] = (
    wordpress, drupal, intranet, table_layout, amp, government, divisions, line_breaks,
)  # fmt: skip
"""All of them."""
