"""The page as SVG: sharp at any size, its words told to those who do not see it."""

import datetime as dt
from html import escape

from briefview.brief import EventBrief
from briefview.export.format import Rendered
from briefview.export.page import PageSetup
from briefview.export.page_picture import page_picture
from briefview.export.pdf import render_svg


def render(brief: EventBrief, setup: PageSetup, _today: dt.date) -> Rendered:
    """Return the page as SVG 1.1; letters are drawn, so that it looks the same everywhere."""
    picture = page_picture(brief, setup)
    head, closing, body = render_svg(picture.page).decode().partition(">")
    told = f'<title id="title">{escape(picture.title)}</title><desc id="words">{escape(picture.words)}</desc>'
    svg = f'{head} role="img" aria-labelledby="title words"{closing}{told}{body}'
    return Rendered(svg.encode(), picture.warning)
