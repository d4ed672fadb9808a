"""What follows a verb and makes it one of saying."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.verb_frame import frame_fits, is_saying, verb_end


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("called for tugs", True),
        ("called a taxi", False),
        ("called the lamp a disgrace to the port", True),
        ("called the lamp an old friend", True),
        ("called Alba her home", True),
        ("called it unfair", True),
        ("called it a day", False),
        ("called the pilots the next day", False),
        ("called the pilots in", False),
    ],
)
def test_the_frame_tells_a_verb_of_saying_from_another_use(text: str, fits: bool) -> None:
    document = take_apart(text)
    verb = document.words[0].saying
    assert verb is not None
    assert frame_fits(document, verb, 1, len(document.words)) is fits


def test_a_particle_belongs_to_its_verb() -> None:
    document = take_apart("called for tugs")
    assert verb_end(document, 0, 3) == 2
    assert not is_saying(take_apart("member states agreed"), 1, 3)


def test_what_stands_between_nouns_in_the_plural_and_a_participle_is_a_noun() -> None:
    document = take_apart("They fear changes states made in May.")
    assert not is_saying(document, 3, len(document.words))
