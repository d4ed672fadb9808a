"""The phrases that announce the parts of a programme."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.people import find_people
from briefview.extraction.programme_phrase import end_of_discussed, find_announcement


def announced(text: str) -> str | None:
    document = take_apart(text)
    found = find_announcement(document, find_people(document), document.sentences[0])
    return text[found.start :] if found else None


@pytest.mark.parametrize(
    "opening",
    [
        "Four technical sessions were held on",
        "Break-out groups will look into",
        "Among the topics to be tackled are",
        "Topics treated were",
        "The panel meetings dealt with",
        "The discussions centred on",
        "Presentations were made on",
        "The deliberations in the forum covered a range of matters of mutual interest, including",
        "Key topics related to the future of the port such as",
        "The third and fourth sessions will tackle important issues, mainly",
        "The symposium is divided into four axes:",
        "Issues discussed included",
        "The agenda includes",
        "On the agenda are",
        "The forum will cover",
        "Delegates at the forum discussed",
        "Sixty deckhands are being trained in",
        "Facilitators took the participants through",
        "The forum discussed a wide range of topics, including",
        "The conference has three themes —",
        "The forum debates under the thematic areas of",
        "Sub-forums will be held on",
        "Issues on the agenda:",
        "Its agenda spans",
        "The forum featured in-depth discussions about",
    ],
)
def test_the_list_starts_behind_the_phrase_that_announces_it(opening: str) -> None:
    assert announced(f"{opening} tugs, ferries and pilots.") == "tugs, ferries and pilots."


@pytest.mark.parametrize(
    "text",
    [
        "The ministers held discussions on tugs, ferries and pilots.",
        "The two leaders discussed a range of issues, including tugs, ferries and pilots.",
        "Minister Ana Diaz discussed a range of issues, including tugs, ferries and pilots.",
        "The workshop objectives include saving tugs, hiring pilots and repairing ferries.",
        "Vulnerable groups such as deckhands, cooks and boys attended.",
        "Cooperation in areas such as tugs, ferries and pilots will grow.",
        "The forum discussed ways to save tugs, hire pilots and repair ferries.",
    ],
)
def test_bilateral_talks_aims_and_groups_of_people_announce_no_programme(text: str) -> None:
    assert announced(text) is None


def test_a_range_is_told_apart() -> None:
    document = take_apart("The topics ranged from tugs to ferries.")
    found = find_announcement(document, find_people(document), document.sentences[0])
    assert found is not None
    assert found.is_range


def test_a_list_may_stand_before_the_words_for_topics() -> None:
    text = "Tugs, ferries and pilots were among the topics discussed."
    document = take_apart(text)
    assert text[: end_of_discussed(document, document.sentences[0])] == "Tugs, ferries and pilots"


def test_what_is_not_only_covered_is_no_list() -> None:
    assert announced("The discussions would not only address fog but also ice, storms and tides.") is None
