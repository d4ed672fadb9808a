"""Other stories below an article and parts in another language are no part of it."""

import pytest

from tests.extraction.article import extract, values

ARTICLE = (
    "Harbour Safety Forum opens in Lima\n\n"
    "LIMA, 4 June 2025 – The two-day Harbour Safety Forum opened in Lima on Wednesday.\n\n"
    "“Nobody sails alone,” said Ana Diaz, Minister of Ports of Peru.\n\n"
    "Omar Rashid, director of the Lamp Society, told the forum that 40 per cent of pilots had been trained.\n"
)
OTHERS = (
    "Mayor opens swimming pool in Quito\n\n"
    "The mayor of Quito, Luis Vega, said that the new pool had cost $4 million.\n"
)  # fmt: skip
FRENCH = (
    "Le Forum sur la sécurité des ports s'est ouvert mercredi à Lima. « Personne ne navigue seul », a déclaré Jean "
    "Dupont, ministre des Ports. Elle a dit que 40 pour cent des pilotes ont été formés depuis 2020 dans le pays.\n"
)
ARABIC = "افتتح المنتدى يوم الأربعاء في ليما. وقالت الوزيرة إن 40 في المئة من الطيارين قد تلقوا تدريبا منذ عام 2020.\n"


def told(text: str) -> list[object]:
    return [fact.value for _, fact in extract(text).facts()]


@pytest.mark.parametrize(
    "heading",
    [
        "Related stories", "Read more", "More news", "Also read:", "You may also like", "RELATED ARTICLES:",
        "Latest news", "More from Harbour Weekly", "Other stories", "Most read", "In other news",
    ],
)  # fmt: skip
def test_stories_below_a_heading_for_others_give_no_facts(heading: str) -> None:
    assert told(f"{ARTICLE}\n{heading}\n\n{OTHERS}") == told(ARTICLE)


@pytest.mark.parametrize(
    "heading", ["Panel discussion", "More lamps", "The way ahead", "Read more about it in the hall"]
)
def test_a_heading_of_the_article_ends_nothing(heading: str) -> None:
    later = "Luis Vega, mayor of Callao, said that the port would pay.\n"
    assert "Luis Vega" in told(f"{ARTICLE}\n{heading}\n\n{later}")


def test_an_article_goes_on_below_a_link_to_another_where_it_speaks_of_those_it_has_named() -> None:
    later = "The crews thanked Rashid for his work.\n\nLuis Vega, mayor of Callao, said that the port would pay.\n"
    assert "Luis Vega" in told(f"{ARTICLE}\nRead more\n\nHow lamps are lit\n\n{later}")


@pytest.mark.parametrize("part", [FRENCH * 2, ARABIC * 3])
@pytest.mark.parametrize("first", [True, False])
def test_facts_are_taken_from_the_english_part_alone(part: str, *, first: bool) -> None:
    text = f"{part}\n{ARTICLE}" if first else f"{ARTICLE}\n{part}"
    brief = extract(text)
    assert brief.sources[0].language == "en"
    assert brief.event is not None
    assert brief.event.name.value == "Harbour Safety Forum"
    assert values(tuple(speaker.name for speaker in brief.speakers)) == ["Ana Diaz", "Omar Rashid"]
    start, end = (len(part), len(text)) if first else (0, len(ARTICLE))
    assert all(start <= e.start < e.end <= end for _, fact in brief.facts() for e in fact.evidence)


def test_a_text_in_another_language_is_not_read_for_an_english_line_in_it() -> None:
    brief = extract(FRENCH * 5 + "\nThis is what the minister said at the end of the day.\n")
    assert (list(brief.facts()), brief.sources[0].language) == ([], "fr")


def test_a_text_in_capitals_keeps_its_event_and_what_is_sure() -> None:
    brief = extract(ARTICLE.upper())
    assert brief.event is not None
    assert brief.event.name.value == "HARBOUR SAFETY FORUM"


def test_one_long_paragraph_keeps_its_speakers() -> None:
    brief = extract(" ".join(ARTICLE.split()))
    assert values(tuple(speaker.name for speaker in brief.speakers)) == ["Ana Diaz", "Omar Rashid"]


def test_one_sentence_without_a_full_stop_is_read() -> None:
    brief = extract(
        "The two-day Harbour Safety Forum opened in Lima on Wednesday, hosted by the Peruvian Port Authority"
    )
    assert brief.event is not None
    assert values(brief.event.hosts) == ["Peruvian Port Authority"]
