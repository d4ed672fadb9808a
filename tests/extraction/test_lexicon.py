"""The word lists are read whole, and hold no word twice, no stray list and no word in capitals."""

import ast
import re
import tomllib
import unicodedata
from collections import Counter
from decimal import Decimal
from fractions import Fraction
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

import briefview.extraction
from briefview.extraction.lexicon import cues, entries, lexicon, phrase_pattern
from briefview.presentation.rule import RULES
from briefview.resources import resource_path

TABLES: dict[str, dict[str, Any]] = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8"))
    for path in sorted(resource_path("lexicon").glob("*.toml"))
}
LISTS: dict[str, str] = {
    f"{stem}.{name}": text for stem, table in TABLES.items() for name, text in table.get("words", {}).items()
}
OTHERS = [(stem, name) for stem, table in TABLES.items() for name in table if name != "words"]
COUNTRIES: dict[str, str] = dict(
    line.split(" | ", 1) for line in TABLES["place"]["places"]["countries"].strip().splitlines()
)
FRAMES = {"clause", "that", "object", "object:", "person", "to", "quote"}
MODULES = sorted(Path(next(iter(briefview.extraction.__path__))).glob("*.py"))
CODE = "\n".join(path.read_text(encoding="utf-8") for path in MODULES)


def parts(text: str) -> list[str]:
    return [part.strip() for part in re.split(r"[,\n]", text) if part.strip()]


@cache
def strings_of_the_code() -> frozenset[str]:
    nodes = chain.from_iterable(ast.walk(ast.parse(path.read_text(encoding="utf-8"))) for path in MODULES)
    return frozenset(node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))


def alphabetical(name: str) -> str:
    plain = unicodedata.normalize("NFD", name)
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold()


@pytest.mark.parametrize("name", LISTS)
def test_a_list_holds_no_word_twice(name: str) -> None:
    assert [word for word, count in Counter(parts(LISTS[name])).items() if count > 1] == []


@pytest.mark.parametrize("name", LISTS)
def test_a_list_holds_lower_case_words_and_no_gap(name: str) -> None:
    assert [part for part in parts(LISTS[name]) if part != part.lower() or "  " in part] == []
    assert not re.search(r",\s*,", LISTS[name])


@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_used_by_the_code(name: str) -> None:
    assert name in strings_of_the_code()


def test_a_list_that_the_code_names_exists() -> None:
    shape = re.compile(rf"(?:{'|'.join(TABLES)})\.[a-z_]+")
    named = {text for text in strings_of_the_code() if shape.fullmatch(text)}
    assert named - RULES.keys() == LISTS.keys() & named


@pytest.mark.parametrize(
    ("stem", "name"),
    OTHERS,
)
def test_a_table_is_read_by_the_code(stem: str, name: str) -> None:
    assert f'["{name}"]' in CODE
    assert TABLES[stem][name]


def test_the_lists_are_literal_strings_which_are_read_many_times_faster_than_others() -> None:
    paths = resource_path("lexicon").glob("*.toml")
    assert [path.name for path in paths if '"""' in path.read_text(encoding="utf-8")] == []


def test_a_country_has_one_line_with_one_space_between_its_parts() -> None:
    lines = TABLES["place"]["places"]["countries"].strip().splitlines()
    assert len(lines) == len(COUNTRIES)
    assert [line for line in lines if re.search(r"\s\s|\s,|,(?! )|\S\||\|(?! |$)|\s$", line)] == []


def test_the_countries_stand_in_the_order_of_the_alphabet() -> None:
    assert list(COUNTRIES) == sorted(COUNTRIES, key=alphabetical)


def test_a_country_has_three_groups_of_names_or_four_with_its_states() -> None:
    assert [country for country, line in COUNTRIES.items() if line.count("|") not in {2, 3}] == []


@pytest.mark.parametrize("group", [pytest.param(0, id="countries"), pytest.param(1, id="peoples")])
def test_a_name_of_a_country_or_a_people_belongs_to_one_country_once(group: int) -> None:
    names = [name.lower() for line in COUNTRIES.values() for name in parts(line.split("|")[group])]
    names += [country.lower() for country in COUNTRIES] if group == 0 else []
    assert [name for name, count in Counter(names).items() if count > 1] == []


@pytest.mark.parametrize("group", [pytest.param(2, id="cities"), pytest.param(3, id="states")])
def test_a_country_lists_a_city_or_state_once(group: int) -> None:
    lists = {country: parts(line.split("|")[group]) for country, line in COUNTRIES.items() if line.count("|") >= group}
    doubled = {
        country: [n for n, count in Counter(map(str.lower, names)).items() if count > 1]
        for country, names in lists.items()
    }
    assert {country: names for country, names in doubled.items() if names} == {}


def test_what_follows_a_verb_of_saying_is_a_known_frame_or_one_small_word() -> None:
    frames = {frame for line in TABLES["saying"]["verbs"].values() for frame in line.split()}
    assert [frame for frame in frames - FRAMES if not frame.isalpha() or not frame.islower()] == []


def test_irregular_forms_are_three_and_belong_to_a_verb_of_saying() -> None:
    for verb, forms in TABLES["saying"]["irregular"].items():
        assert verb in TABLES["saying"]["verbs"]
        assert len(forms.split(", ")) == 3, verb


@pytest.mark.parametrize(
    "form",
    [
        "said",
        "told",
        "committed",
        "admitted",
        "regretted",
    ],
)
def test_the_past_of_a_verb_of_saying_is_spelled_as_it_is_written(form: str) -> None:
    assert form in lexicon().saying


def test_months_weekdays_and_numbers_are_complete() -> None:
    words = lexicon()
    assert {*words.months.values()} == {*range(1, 13)}
    assert sorted(words.weekdays.values()) == [*range(1, 8)]
    assert {*range(20)} <= {*words.numbers.values()}
    assert {*range(20, 100, 10)} <= {*words.numbers.values()}


def test_currencies_are_codes_of_three_letters() -> None:
    words = lexicon()
    codes = {*words.currencies.values(), *chain(*(table.values() for table in words.national_currencies.values()))}
    assert [code for code in codes if not re.fullmatch("[A-Z]{3}", code)] == []


def test_the_countries_of_shared_currencies_are_in_the_gazetteer() -> None:
    words = lexicon()
    assert {*chain(*words.national_currencies.values())} <= words.gazetteer.countries.keys()


def test_a_word_for_the_money_of_several_countries_is_a_currency_and_has_a_table() -> None:
    words = lexicon()
    assert words.shared_currencies.keys() <= words.currencies.keys()
    assert {*words.shared_currencies.values()} == words.national_currencies.keys()


def test_fractions_and_multiples_are_exact() -> None:
    assert lexicon().fractions["third"] == Fraction(1, 3)
    assert lexicon().multiples["twice"] == Decimal(2)


def test_entries_are_parted_by_commas_and_line_breaks() -> None:
    assert entries("\nlock, town hall,\nweir,\n") == {"lock", "town hall", "weir"}


def test_a_word_is_looked_up_in_a_list_by_name() -> None:
    assert lexicon().has("event.heads", "forum")
    assert not lexicon().has("event.heads", "canal")


def test_a_phrase_is_found_whole_and_in_any_case() -> None:
    assert phrase_pattern("place.online").findall("On Zoom, MS Teams and skyped.") == ["Zoom", "MS Teams"]


def test_of_two_phrases_the_longer_is_found() -> None:
    found = phrase_pattern("place.regions").search("all of West Africa")
    assert found is not None
    assert found.group() == "West Africa"


def test_cues_of_some_lists_come_in_order() -> None:
    found = cues("place.online", "place.regions")
    assert list(found) == sorted(lexicon().words["place.online"] | lexicon().words["place.regions"])
