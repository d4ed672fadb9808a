"""Each row of a table stands by itself: who says it is in it."""

from briefview.brief import EventBrief
from briefview.presentation.table import Table, statement_table, statistic_table
from tests.builder import sample_brief
from tests.full_brief import full_brief


def named(table: Table, number: int) -> dict[str, str]:
    return dict(zip(table.head, table.rows[number], strict=True))


def test_a_statement_has_its_speaker_its_words_and_its_standing() -> None:
    row = named(statement_table(full_brief()), 1)
    assert row == {
        "Speaker": "Zoë Müller", "Honorific": "H.E. Dr.", "Role": "energy minister", "Organization": "Norway",
        "Occasion": "welcome", "Manner": "Indirect", "Verb": "said", "Statement": "said tides never sleep",
        "Note": "speaker inferred", "Paragraphs": "1:¶4", "Standing": "Proposed", "Source": "tides.html",
        "Words in the source": "said tides never sleep … She … Zoë Müller",
    }  # fmt: skip


def test_a_figure_has_its_number_and_who_says_so() -> None:
    row = named(statistic_table(full_brief()), 0)
    assert (row["Figure"], row["Hedge"], row["Value"], row["Upper value"], row["Unit"]) == (
        "40 and 45 percent", "Between", "40", "45", "percent",
    )  # fmt: skip
    assert (row["According to"], row["Scope"]) == ("the Ocean Council", "on the west coast, last year")


def test_every_statement_and_every_figure_has_a_row() -> None:
    brief = sample_brief()
    assert len(statement_table(brief).rows) == sum(len(speaker.statements) for speaker in brief.speakers)
    assert len(statistic_table(brief).rows) == len(brief.statistics)
    assert statement_table(EventBrief(sources=brief.sources)).rows == ()
