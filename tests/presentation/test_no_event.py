"""A brief without event says why."""

from briefview.brief import EventBrief
from briefview.presentation.no_event import language_name, no_event_phrase
from tests.builder import BriefBuilder


def test_a_text_in_another_language_says_in_which() -> None:
    brief = EventBrief(sources=(BriefBuilder().source(language="fr"),))
    assert no_event_phrase(brief).startswith("The text looks to be in French. ")


def test_an_english_text_says_what_was_looked_for() -> None:
    for language in ("en", None):
        brief = EventBrief(sources=(BriefBuilder().source(language=language),))
        assert no_event_phrase(brief).startswith("briefview looks for a meeting")


def test_a_language_without_a_name_is_called_by_its_code() -> None:
    assert (language_name("zh"), language_name("xx")) == ("Chinese", "xx")
