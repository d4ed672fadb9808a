"""Long texts of every kind that could cost more than their length is worth."""

import string
from collections.abc import Callable
from itertools import count, cycle
from pathlib import Path

ARTICLES = Path(__file__).parents[1] / "corpus" / "articles"


def long_text(kind: str, length: int) -> str:
    """Return a text of a kind that is exactly as long as wanted, in characters."""
    return KINDS[kind](length)[:length]


def _articles(length: int) -> str:
    texts = [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.txt"))]
    return _repeated("\n\n".join(texts) + "\n\n", length)


def _repeated(text: str, length: int) -> str:
    return text * (length // len(text) + 1)


def _one_paragraph(length: int) -> str:
    return " ".join(_articles(length * 21 // 20).split())


def _names(length: int) -> str:
    """Return a list of different persons, each with an office."""
    syllables = cycle(["Ma", "Ru", "Tolo", "Bine", "Shi", "Kara", "Nev", "Zu", "Ola", "Pim", "Quo"])
    parts, made = ["The Harbour Forum was held in Lima with "], 0
    for number in count():
        if made > length:
            break
        letters = string.ascii_lowercase[number % 26] + string.ascii_lowercase[number // 26 % 26]
        parts.append(f"{next(syllables)}{letters} {next(syllables)}{letters[::-1]}san, director of ports, ")
        made += len(parts[-1])
    return "".join(parts)


KINDS: dict[str, Callable[[int], str]] = {
    "articles": _articles,
    "one paragraph": _one_paragraph,
    "no full stops": lambda length: _articles(length * 21 // 20).replace(".", ""),
    "capitals": lambda length: _articles(length).upper(),
    "open quotation": lambda length: "“" + _one_paragraph(length).replace("”", "").replace('"', ""),
    "names": _names,
    "digits": lambda length: _repeated("4711 08 15,000 2.5 ", length),
    "one word": lambda length: "The Harbour Forum was held in Lima by " + "Ab" * (length // 2),
    "brackets": lambda length: (
        "The Harbour Forum was held in Lima " + _repeated("(", length // 2) + ")" * (length // 2)
    ),
}
"""The kinds by name."""
