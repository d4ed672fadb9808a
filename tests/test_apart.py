"""A long document is read in a process of its own, with the same result."""

import datetime as dt
import time
from pathlib import Path

import pytest

from briefview.apart import _SEVERAL, _SINGLE, Order, _from_lines, _to_lines, read_apart, read_here
from briefview.brief import EventBrief
from briefview.brief.address import Address
from briefview.brief.correction import confirm
from briefview.brief.pasted import Pasted
from briefview.errors import ReadError
from briefview.opening import open_brief
from briefview.resources import seed_path
from tests.benchmarks.long_text import long_text
from tests.builder import sample_brief


def wanted() -> bool:
    return False


@pytest.mark.parametrize(
    "order",
    [
        Order(seed_path()),
        Order(seed_path(), published=dt.date(2025, 4, 15)),
        Order(seed_path(), before=confirm(open_brief(seed_path()), "f1")),
        Order(Pasted("The Harbour Forum 😀 \udcff will be held in Lima, Peru, the ministry said.")),
        Order(
            Pasted("", "<ul><li>The Harbour Forum \udcff will be held in Lima, Peru.</li></ul>", "https://a.example/b")
        ),
        Order(Address("http://name:password@quay.example/")),
    ],
)
def test_the_brief_is_the_one_that_is_read_here(order: Order) -> None:
    try:
        here: object = read_here(order)
    except ReadError as error:
        with pytest.raises(ReadError, match=error.message):
            read_apart(order, wanted)
    else:
        assert read_apart(order, wanted) == here


def test_an_error_comes_back_as_it_is(tmp_path: Path) -> None:
    with pytest.raises(ReadError) as met:
        read_apart(Order(tmp_path / "missing.txt"), wanted)
    assert "missing.txt" in met.value.message
    assert met.value.hint


def test_reading_ends_soon_after_nobody_wants_it_any_more() -> None:
    order = Order(Pasted(long_text("articles", 2_000_000)))
    begin = time.monotonic()
    with pytest.raises(ReadError, match="stopped"):
        read_apart(order, lambda: time.monotonic() > begin + 0.5)
    assert time.monotonic() < begin + 5


def test_every_part_of_a_brief_comes_back() -> None:
    brief = sample_brief()
    assert {*_SEVERAL, *_SINGLE, "schema_version"} == set(EventBrief.model_fields)
    assert _from_lines(_to_lines(brief)) == brief
