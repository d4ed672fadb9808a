"""The lines of a web page that are no part of its article: navigation, sharing, advertisement, credits, contacts."""

import re

from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.lexicon import lexicon

_SOCIAL = (
    r"(?:comments?|copy link|e-?mail|facebook|instagram|like|linkedin|listen|messenger|pinterest|print|reddit|save|"
    r"share|telegram|tweet|twitter|viber|wechat|whatsapp|x|youtube)"
)
_PICTURE = r"(?:caption|credit|file photo|image|photo(?:graph)?|pic(?:ture)?|video)"
_NOISE = late_pattern(
    # navigation
    r"home\s?[>»›/|].*|home\b.{0,30}[>»›].*|home|menu|search(?: (?:for|this site|here))?\W*|skip to .*|log ?in|"
    r"sign (?:in|up)|"
    r"subscribe\b.{0,100}|follow us\b.{0,100}|newsletters?|about us|contact(?: us)?|news|(?:latest|breaking|top|"
    r"local) news|"
    r"gallery|press releases?|next|previous|(?:back|return) to .{0,30}|back|close|loading.{0,20}|table of contents|"
    r".*\.{4,}\s*\d+|"
    # cookies
    r"(?:we|this (?:web)?site|our (?:web)?site)\b.{0,30}\buses? cookies\b.*|"
    r"by (?:continuing|using) (?:to|our|this)\b.*\b(?:cookies|consent)\b.*|"
    r"(?:accept|reject|manage)(?: all)?(?: cookies| preferences)?|cookie (?:policy|settings)|privacy policy|"
    # advertisement and other articles
    r"\W*advertis(?:e)?ments?\b.{0,60}|sponsored(?: content)?|(?:story|article) continues.*|(?:continue|"
    r"keep) reading.*|"
    r"scroll to .*|(?:read|see|watch)(?: also| more| next| too)?\s?[:|].*|(?:read|see) (?:also|more|next)\b.{0,120}|"
    r"also (?:read|see|watch)\b.{0,120}|"
    r"related\s?:.*|related (?:news|stories|articles|topics|posts|content|links|items|reading)\b.*|"
    r"you (?:may|might) (?:also )?(?:like|be interested).*|more (?:from|stories|news|on this)\b.{0,60}|"
    r"recommended(?: for you)?|"
    r"trending(?: now)?|most (?:read|popular|viewed|shared)|editors?'? picks?|don't miss.{0,80}|what to read next|"
    # sharing and reading
    rf"(?:{_SOCIAL}(?:[\s,|/·•&+-]+|$))+|share(?:\s(?:this|on|via|with|article|story|post)\b.{{0,40}}|\s?:.*)|"
    rf"a-\s*a\+?|\d+ (?:comments?|shares?|views?|likes?)|comments? \(\d+\)|leave a (?:comment|reply)|"
    r"\d+[- ]min(?:ute)?s?(?: read)?|(?:(?:updated|posted|published) )?\d+ (?:minute|hour|day|week)s? ago|"
    # credits, tags and rights
    rf"[\[(]?{_PICTURE}s?(?: credits?| by| courtesy)?\s?[:/|].*|(?:source|via)\s?:\D*|tags?\s?:.*|topics? tagged.*|"
    rf"filed under.*|"
    r"copyright\s?(?:©|\(c\)|\d{4}|:|by\b|reserved).*|©.*|\(c\) \d{4}.*|all rights reserved.*|"
    r"[A-Z]{2,5}(?:/[A-Z]{2,5})+|"
    # rules, pictures and links
    r"\*{3,}|-{3,}|_{3,}|=+|#{3,}|[|\s:-]{3,}|!\[[^\]]*\]\([^)]*\)|\[[^\]]*\]\([^)]*\)|(?:https?://|www\.)[^\s\d]+|"
    r"\S+@\S+\.\w+|"
    r"\W*ends?\W*",
    re.IGNORECASE,
)
_CONTACT = late_pattern(
    r"(?:media|press|for (?:media|press|more|further|additional))\s(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|"
    r"queries|information|details)\b.*(?:[:@]|\bcontact\b|\bcall\b|\be?mail\b|\bvisit\b|https?:|www\.).*|"
    r"(?:tel(?:ephone)?|phone|mobile|cell|fax|e-?mail|website|web)\s?(?:no\.?)?\s?[.:].*[\d@.].*",
    re.IGNORECASE,
)
_BYLINE = late_pattern(
    r"(?:[Bb]y|BY|(?:[Ww]ritten|[Rr]eported|[Ee]dited|[Ss]tory|[Cc]ompiled|[Tt]ext) by)\s?:?\s"
    r"[A-ZÀ-Þ][\w.'’-]*(?:[,|&\s]+(?:and\s|in\s|of\s)?[A-ZÀ-Þ][\w.'’-]*){0,6}\W*"
)
_ABOUT = late_pattern(r"\W*About\s(?:the\s)?[A-Z][^.!?]{1,80}\W*")
_ABOUT_LINE = late_pattern(r"About (?:the )?[A-Z][^.:!?]{1,60}:\s")
_EVENT = late_pattern(
    r"\b(?:author|award|campaign|conference|congress|course|dialogue|event|exhibition|expo|fair|forum|initiative|"
    r"lecture|"
    r"meeting|panel|programme|program|project|prize|seminar|series|speakers?|summit|symposium|talk|theme|topic|"
    r"training|"
    r"webinar|workshop)s?\b",
    re.IGNORECASE,
)
_LONGEST = 400
_LONGEST_BYLINE = 80


def is_page_noise(text: str, start: int, end: int) -> bool:
    """Tell a line that belongs to the page, and not to the article on it."""
    if end - start > _LONGEST:
        return False
    byline = end - start <= _LONGEST_BYLINE and _BYLINE.fullmatch(text, start, end)
    return bool(byline or _NOISE.fullmatch(text, start, end) or _CONTACT.fullmatch(text, start, end)) or (
        _ABOUT_LINE.match(text, start, end) is not None and not _EVENT.search(text, start, text.find(":", start, end))
    )


def opens_boilerplate(words: str) -> bool:
    """Tell a heading below which a body speaks of itself: "About the Port of Kiel"."""
    if not _ABOUT.fullmatch(words) or _EVENT.search(words):
        return False
    named = words.rpartition("About ")[2].split()
    heads = lexicon().words["organization.heads"]
    return any(
        word.strip("():*").lower() in heads or (len(word) > 1 and word.strip("():*").isupper()) for word in named
    )
