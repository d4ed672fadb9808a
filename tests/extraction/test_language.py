"""The language of a text is told by its letters and small words."""

import pytest

from briefview.brief import Source
from briefview.extraction.language import find_block_language, find_language
from briefview.extraction.lexicon import lexicon
from briefview.extraction.pipeline import extract_brief
from briefview.presentation.no_event import language_name
from briefview.resources import seed_path

FRENCH = (
    "La ministre des ports a ouvert mardi à Genève un forum de deux jours sur la sécurité dans les ports. "
    "Elle a dit que les pilotes sont les premiers à voir le danger, et que le brouillard ne pardonne pas."
)
ENGLISH = (
    "The forum was opened in Geneva on Tuesday by the minister. She said that the fog is not kind to the pilots, and "
    "that they are the first to see it. It was the third of its kind in the city."
)
GERMAN = (
    "Die Ministerin für Häfen hat am Dienstag in Genf ein zweitägiges Forum über die Sicherheit in den Häfen "
    "eröffnet. Sie sagte, dass die Lotsen die Gefahr als erste sehen und dass der Nebel nicht verzeiht."
)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (FRENCH, "fr"),
        (GERMAN, "de"),
        (
            "Menteri pelabuhan telah membuka forum dua hari di Jenewa untuk keselamatan, yang dan oleh ini itu dari.",
            "id",
        ),
        ("Министр портов открыла во вторник в Женеве форум.", "ru"),
        ("وزیر بندرگاہ نے منگل کو جنیوا میں فورم کا افتتاح کیا", "ar"),
        ("港口部长星期二在日内瓦开幕论坛 会议 安全", "zh"),
        ("항만 장관은 화요일 제네바에서 포럼을 열었다", "ko"),
        ("大臣は火曜日にジュネーブでフォーラムを開いた", "ja"),
    ],
)
def test_other_languages_are_told(text: str, language: str) -> None:
    assert find_language(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Agenda: Keynote, Panel, Lunch, Talk",
        "Ana van der Velde, Director, Casa de la Paz, Lima, Peru",
        f"{FRENCH[:106]} {ENGLISH}",
    ],
)
def test_nothing_against_it_means_english(text: str) -> None:
    assert find_language(text) == "en"


def test_the_seed_document_is_english() -> None:
    assert find_language(seed_path().read_text(encoding="utf-8")) == "en"


def test_a_text_that_is_not_english_gives_no_facts_and_says_its_language() -> None:
    brief = extract_brief(Source(text=FRENCH, origin="port.txt"))
    assert (list(brief.facts()), brief.sources[0].language) == ([], "fr")


def test_every_language_that_can_be_told_has_a_name() -> None:
    assert [code for code in lexicon().small_words if code != "en" and language_name(code) == code] == []


def test_the_language_of_a_paragraph_is_told_and_a_short_one_counts_as_english() -> None:
    assert find_block_language(FRENCH) == "fr"
    assert find_block_language(ENGLISH) == "en"
    assert find_block_language("Le Forum sur la mer") == "en"
