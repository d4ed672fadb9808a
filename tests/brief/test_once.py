"""What follows from a brief is worked out once."""

from briefview.brief import EventBrief
from briefview.brief.once import once_per_brief
from tests.builder import sample_brief


def test_a_result_is_worked_out_once_for_a_brief_and_once_for_each_value() -> None:
    calls: list[tuple[EventBrief, int]] = []

    @once_per_brief
    def work(brief: EventBrief, number: int) -> int:
        calls.append((brief, number))
        return number + 1

    brief = sample_brief()
    assert [work(brief, 1), work(brief, 1), work(brief, 2)] == [2, 2, 3]
    assert len(calls) == 2


def test_a_brief_that_is_like_another_is_another() -> None:
    calls: list[EventBrief] = []

    @once_per_brief
    def work(brief: EventBrief) -> int:
        calls.append(brief)
        return len(calls)

    assert [work(sample_brief()) for _ in range(6)] == [1, 2, 3, 4, 5, 6]


def test_a_changed_copy_has_its_own_facts() -> None:
    brief = sample_brief()
    fewer = brief.model_copy(update={"statistics": ()})
    assert len(list(brief.facts())) == len(list(fewer.facts())) + len(brief.statistics)
