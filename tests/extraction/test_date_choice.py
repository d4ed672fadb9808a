"""Of all dates in a text, the one that says when the event is."""

import pytest

from briefview.extraction.date_choice import choose_event_dates
from briefview.extraction.date_phrase import find_dates
from briefview.extraction.document import take_apart
from tests.extraction.article import event_of


def main_date(text: str) -> str | None:
    document = take_apart(text)
    main, _ = choose_event_dates(document, event_of(document), find_dates(document.plain))
    return main and main.span.of(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Harbour Forum opened on Monday. It was planned since 2 May.", "Monday"),
        ("The Harbour Forum was announced in May. It will run from 3 to 5 June.", "3 to 5 June"),
        ("The Harbour Forum is being started tomorrow (Wednesday), with a dinner on May 21.", "tomorrow (Wednesday)"),
        ("The Harbour Forum was held on 2 May ahead of the lock week of 7-9 May.", "2 May"),
        ("From 4 to 7 May, 200 pilots met in Lima.\n\nThe Harbour Forum was held at the pier.", "4 to 7 May"),
        ("- On May 4-5, the port is holding the Harbour Forum in Lima for pilots.", "May 4-5"),
        ("The Forum of Harbours (Harbour Forum) was held on 2 May.", "2 May"),
        ("The Harbour Forum, originally scheduled for June 5-7, will be held on 10-12 September.", "10-12 September"),
        ("The Harbour Forum will open soon, the port said on Monday.", None),
        ("The Harbour Forum was moved from 4-6 November to January 26-28, the port said.", "January 26-28"),
        ("The Harbour Forum, due to be held on 1-3 December, was rescheduled for 9 February.", "9 February"),
        ("The forum of 3 May was put off. The Harbour Forum will take place on June 3-6 instead.", "June 3-6"),
        ("The Harbour Forum of 4-6 June is off. New dates are 8-10 October.", "8-10 October"),
        ("The Harbour Forum of 4-6 June will now take place in Lima on 8 October.", "8 October"),
        ("The Harbour Forum takes applications until 2 May 2025.", None),
        ("The Harbour Forum was held on Monday during the official visit of Ana Diaz from 3 to 5 May.", "Monday"),
        (
            "The Harbour Forum meets in Lima. In a press conference on 1 May, she said the forum runs from 4 to 5 May.",
            "4 to 5 May",
        ),
        ("The Harbour Forum opened on 30 May. Like meetings elsewhere were held on 1 and 2 June for pilots.", "30 May"),
        ("The Harbour Forum opened with songs.\n\nFrom 4 to 7 May, pilots are meeting to find a master.", "4 to 7 May"),
        ("The Harbour Forum started in Port Moresby yesterday. The forum ends today.", "yesterday"),
        ("The Harbour Forum takes place in Lima today and tomorrow.", "today and tomorrow"),
        ("Ana Diaz on Monday left to see the Harbour Forum, which opens on Friday.", "Friday"),
        ("The Harbour Forum takes Ana Diaz out. She will leave for Lima on 3 May for the forum of 4 May.", "4 May"),
        (
            "Pilots convened a meeting on 2 June 2021.\n\nThe Port Meeting took up the meeting held in March.",
            "2 June 2021",
        ),
    ],
)
def test_the_date_of_the_event_is_chosen(text: str, words: str | None) -> None:
    assert main_date(text) == words


def test_the_last_day_counts_among_those_told_of() -> None:
    text = "The Harbour Forum opened on Monday. It will run until Friday."
    document = take_apart(text)
    _, told = choose_event_dates(document, event_of(document), find_dates(document.plain))
    assert [date.span.of(text) for date in told] == ["Monday", "Friday"]
