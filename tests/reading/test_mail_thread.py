"""An e-mail's own words are told from those that it quotes."""

import pytest

from briefview.reading.mail_thread import parted

OWN = "The forum opened in Geneva. " * 20
HEADERS = "From: Ana <ana@port.example>\nSent: Monday, 6 April 2026 09:00\nTo: B\nSubject: Fog\n"


@pytest.mark.parametrize(
    "quoted",
    [
        "On Monday, Ana van Dyk <ana@port.example>\nwrote:\n\n> What?\n",
        "-----Original Message-----\nFrom: Ana\nSent: Monday\n\nWhat?\n",
        f"{'_' * 32}\n{HEADERS}\nWhat?\n",
        f"{HEADERS}\nWhat?\n",
        "-- \nAna van Dyk\nDirector General\n",
        "Sent from my phone\n",
    ],
)
def test_what_is_quoted_or_signed_is_set_aside(quoted: str) -> None:
    thread = parted(f"{OWN}\n\n{quoted}")
    assert thread.text.strip() == OWN.strip()
    assert "".join(thread.quoted).strip() == quoted.strip()


def test_quoted_lines_between_one_s_own_are_set_aside() -> None:
    thread = parted("Yes.\n> Is it?\n> Is it now?\nIt is.\n")
    assert (thread.text, thread.quoted) == ("Yes.\nIt is.\n", ["> Is it?\n> Is it now?\n"])


@pytest.mark.parametrize(
    "mark", ["---------- Forwarded message ---------\n", "Begin forwarded message:\n\n", "", "_" * 32 + "\n"]
)
def test_an_e_mail_that_is_passed_on_is_the_text(mark: str) -> None:
    thread = parted(f"See below.\n\n{mark}{HEADERS}\n{OWN}\n-- \nAna")
    assert thread.text.strip() == OWN.strip()
    assert thread.note == "See below."
    assert thread.forwarded
    assert thread.forwarded["subject"] == "Fog"
    assert thread.forwarded["date"] == "Monday, 6 April 2026 09:00"


def test_an_e_mail_that_says_much_itself_is_the_text() -> None:
    thread = parted(f"{OWN}\n\n---------- Forwarded message ---------\n{HEADERS}\nWhat?\n")
    assert thread.text.strip() == OWN.strip()
    assert thread.forwarded is None


def test_nothing_but_a_quotation_is_still_read() -> None:
    assert parted("-----Original Message-----\nWhat?").text == "-----Original Message-----\nWhat?"
