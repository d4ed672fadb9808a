"""Damages texts as copying, cutting and converting damage them, the same way for the same random numbers."""

from collections.abc import Callable
from random import Random

from briefview.resources import seed_path
from tests.extraction.corpus import CORPUS

ARTICLES = (
    seed_path().read_text(encoding="utf-8"),
    *(path.read_text(encoding="utf-8") for path in sorted((CORPUS / "articles").glob("*.txt"))),
)
SNIPPETS = (
    "The forum", " said ", "Dr. Ana Diaz", ", ", ". ", "“", "”", '"', "‘", "’", "``", "''", "\n", "\n\n", "- ",
    "1. ", "5 per cent of ", "US$ ", "in Lima, Peru", " on 5 May 2025", "the Second Conference on Water",
    " was held ", "one in ", "(", ")", "sessions on a, b and c", "She ", "he said", ": ", "half", "next month",
    "third-largest", "and", "who heads", "'s", "according to ", "two-day ", " to 20 ", "12", "Date: ", "# ", "**",
    "---\n", "| ", "Prof.", "31 February 2025", "99.99.9999", "Session 1:", "2025-13-45", "1,2,3,4", "10:00",
    "Related stories\n", "LIMA –", "chaired by", "the minister", "Rs ", "million", "a third of", "from 5 to ",
    "said: “",
)  # fmt: skip
ODD = (
    "\0", "\x0b", "\x0c", "\x1b", "\x85", "\u00a0", "\u00ad", "\u0301", "ำ", "\u200b", "\u200d", "\u200e",
    "\u200f", "\u202a", "\u202e", "\u2028", "\u2029", "\u2066", "\u2069", "\u3000", "\ufeff", "�", "￼", "\r\n",
    "\r", "\ud800", "\udfff", "İ", "ı", "ſ", "ß", "ﬁ", "ǅ", "²", "½", "٣", "१", "Ⅷ", "٪", "𝟗", "👩\u200d🚀", "𐍈",
    "ם", "ع", "漢", "K", "ŉ", "΅", "…", "‽", "\u3000",
)  # fmt: skip
_NAMES = (
    "Ana Diaz",
    "Li Wei",
    "Dr. Omar al-Rashid",
    "H.E. Mara van der Velde",
    "J. R. Okoro",
    "O’Neill",
    "Tan Sri Aminah",
)
_ROLES = ("Minister of Ports", "director of the Lamp Society", "Secretary-General", "mayor", "CEO of Tidal Ltd.", "")
_EVENTS = ("Harbour Safety Forum", "Third World Seaweed Congress", "two-day workshop on fog", "COP31", "World Lamp Day")
_PLACES = ("Lima", "the Town Hall in Leeds", "Suva, Fiji", "GENEVA", "Room 5")
_DATES = ("on Monday", "on 5 May 2025", "from 3 to 5 June", "next month", "today", "in 2024", "5th to 6th, December")
_FRAMES = (
    "{place}, {date} – The {event} opened {date} in {place}, hosted by the Port Board.",
    "{name}, {role}, said that the {event} will be held in {place} {date}.",
    "“We pay {figure} for fog,” said {name}, {role}. “We always did.”",
    "According to {name}, {figure} ships waited.",
    "{name} ({role}) called for more lamps and urged {name} to act.",
    "Session 1: Fog and lamps; Session 2: Ropes; and Session 3: Nets, chaired by {name}.",
    "- {name}, {role}",
    "The {event} is the {figure} of its kind; the next will be held in {place} {date}.",
    "She added that {figure} pilots had been trained since {date}.",
    "{event}",
    "Venue: {place}",
)
_FIGURES = (
    "40 per cent of",
    "235,000",
    "US$1.4 billion",
    "two-thirds of",
    "one in five",
    "€ 5m",
    "Rs 12 crore",
    "third",
)
_MOST_CHANGES = 12
_LONGEST = 8000

Change = Callable[[Random, str], str]


def made_article(random: Random) -> str:
    """Return a few sentences of an article about an event, of parts drawn at random."""
    parts = {"name": _NAMES, "role": _ROLES, "event": _EVENTS, "place": _PLACES, "date": _DATES, "figure": _FIGURES}
    sentences = (
        random.choice(_FRAMES).format(**{key: random.choice(values) for key, values in parts.items()})
        for _ in range(random.randint(1, 14))
    )
    return "".join(sentence + random.choice((" ", "\n", "\n\n")) for sentence in sentences)


def mutant(random: Random) -> str:
    """Return an article, of the corpus or made up, with some changes."""
    text = random.choice(ARTICLES) if random.random() < 0.7 else made_article(random)
    for _ in range(random.randint(1, _MOST_CHANGES)):
        text = random.choice(CHANGES)(random, text)[:_LONGEST]
    return text


def _span(random: Random, text: str, longest: int) -> tuple[int, int]:
    start = random.randint(0, len(text))
    return start, min(len(text), start + random.randint(1, longest))


def _delete(random: Random, text: str) -> str:
    start, end = _span(random, text, 60)
    return text[:start] + text[end:]


def _cut(random: Random, text: str) -> str:
    start, end = sorted((random.randint(0, len(text)), random.randint(0, len(text))))
    return random.choice((text[:end], text[start:], text[start:end]))


def _exchange(random: Random, text: str) -> str:
    start, end = _span(random, text, 30)
    other, last = _span(random, text[end:], 30)
    return (
        text[:start] + text[end + other : end + last] + text[end : end + other] + text[start:end] + text[end + last :]
    )


def _sentences(random: Random, text: str) -> str:
    """Delete, double or exchange sentences."""
    sentences = text.split(". ")
    at, other = random.randrange(len(sentences)), random.randrange(len(sentences))
    match random.randrange(3):
        case 0:
            del sentences[at]
        case 1:
            sentences.insert(other, sentences[at])
        case _:
            sentences[at], sentences[other] = sentences[other], sentences[at]
    return ". ".join(sentences)


def _insert(random: Random, text: str) -> str:
    at = random.randint(0, len(text))
    return text[:at] + random.choice(SNIPPETS) * random.choice((1, 1, 1, 2, 9)) + text[at:]


def _insert_odd(random: Random, text: str) -> str:
    parts = list(text)
    for _ in range(random.randint(1, 20)):
        parts.insert(random.randint(0, len(parts)), random.choice(ODD))
    return "".join(parts)


def _replace_spaces(random: Random, text: str) -> str:
    return text.replace(
        " ", random.choice(("\u00a0", "\u2009", "  ", "\t", "\n", "\u200b", "")), random.randint(1, 400)
    )


def _change_case(random: Random, text: str) -> str:
    start, end = random.choice((_span(random, text, 200), (0, len(text))))
    change = random.choice((str.upper, str.lower, str.title, str.swapcase, str.capitalize))
    return text[:start] + change(text[start:end]) + text[end:]


def _change_marks(random: Random, text: str) -> str:
    """Write quotation marks in another way, or all of one kind."""
    opening, closing = random.choice(
        (("“", "”"), ('"', '"'), ("«", "»"), ("„", "“"), ("‘", "’"), ("``", "''"), ("", ""))
    )
    return text.replace("“", opening).replace("”", random.choice((closing, opening, "")))


def _change_lines(random: Random, text: str) -> str:
    return text.replace("\n", random.choice(("\r\n", "\r", "\u2028", " ", "", "\n\n", "\n- ", ". ")))


def _unstop(random: Random, text: str) -> str:
    return text.replace(random.choice((". ", ".", ",", ":", "(", ")", "’")), random.choice(("", " ", ".", ",")))


def _join(random: Random, text: str) -> str:
    other = random.choice(ARTICLES)
    return text[: random.randint(0, len(text))] + other[random.randint(0, len(other)) :]


CHANGES: tuple[Change, ...] = (
    _delete, _cut, _exchange, _sentences, _insert, _insert_odd, _replace_spaces, _change_case, _change_marks,
    _change_lines, _unstop, _join,
)  # fmt: skip
