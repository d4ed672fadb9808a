"""Evidence spans exactly its quote."""

import pytest
from pydantic import ValidationError

from briefview.brief import Evidence


@pytest.mark.parametrize(("start", "end", "quote"), [(0, 3, "ab"), (3, 3, ""), (4, 2, "ab"), (0, 2, "  ")])
def test_a_span_that_its_quote_does_not_fill_is_refused(start: int, end: int, quote: str) -> None:
    with pytest.raises(ValidationError):
        Evidence(start=start, end=end, quote=quote)


def test_offsets_count_code_points() -> None:
    assert Evidence(start=0, end=1, quote="😀").end == 1
