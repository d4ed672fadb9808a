"""The phrases that list persons as speaking are told from those that only name them."""

import pytest

from briefview.extraction.speaker_list import introduces_speakers, is_followed_by_speaking, is_speakers_role


@pytest.mark.parametrize(
    "before",
    [
        "Among the speakers were ",
        "Addressing the opening ceremony were: ",
        "Speaking at the forum was ",
        "Other speakers at the ceremony included ",
        "Confirmed speakers will include ",
        "The panellists were Ana Diaz and ",
        "The panel discussion featured ",
        "Resource persons included ",
        "Those who spoke included ",
        "A keynote address on fog by ",
        "Welcome remarks were given by ",
        "Opening remarks came from ",
        "Goodwill messages were delivered by ",
        "The event also heard from ",
        "The forum was addressed by ",
        "It included a speech by Ana Diaz and a keynote presentation on fog and ice by ",
    ],
)
def test_phrases_before_a_name_list_it_as_speaking(before: str) -> None:
    assert introduces_speakers(before, 0, len(before))


@pytest.mark.parametrize(
    "before",
    [
        "The forum was attended by ",
        "Also present were ",
        "The session was moderated by ",
        "The panel featured Ana Diaz and was moderated by ",
        "A message issued by ",
        "It began with remarks by Ana Diaz and a show of photos taken by ",
        "The prizes were presented by ",
        "Remarks by Ana Diaz drew applause, while the lamps were organised by ",
    ],
)
def test_those_who_attend_chair_or_hand_out_are_not_listed(before: str) -> None:
    assert not introduces_speakers(before, 0, len(before))


@pytest.mark.parametrize(
    "behind",
    [
        " also addressed the gathering.",
        " took the floor.",
        " and others spoke on the occasion.",
        " delivered the welcome address.",
        " will give the opening speech.",
        " made a short presentation.",
        " presented papers on fog.",
        " was among the speakers.",
        ", who serves as the town's top man for ports and prices, is scheduled to deliver a keynote speech.",
        " will make opening remarks.",
        " offered welcoming remarks.",
        " gave a report on fog.",
        " took the podium next.",
        " said this at the closing.",
    ],
)
def test_a_verb_of_speaking_behind_a_name_is_matched(behind: str) -> None:
    assert is_followed_by_speaking(behind, 0, len(behind))


@pytest.mark.parametrize(
    "behind",
    [" presented certificates to the crews.", " delivered lamps.", " gave a cheque.", " was addressed by Ana."],
)
def test_other_deeds_are_not_taken_for_speaking(behind: str) -> None:
    assert not is_followed_by_speaking(behind, 0, len(behind))


def test_the_role_of_a_speaker_is_told_from_an_office() -> None:
    assert is_speakers_role("keynote speaker")
    assert not is_speakers_role("Speaker of the House")
