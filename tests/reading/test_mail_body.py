"""The form of an e-mail's body is read that holds the most."""

import pytest

from briefview.errors import ReadError
from briefview.reading.mail_body import body_text, text_of_markup, unflowed
from briefview.reading.mail_parts import parse_mail
from tests.reading.postbag import TEXT, mail

MARKUP = f"<html><head><style>p {{ color: red }}</style></head><body><p>{TEXT}</p><p>Fog &amp; ice</p></body></html>"


def test_the_plain_form_is_read_where_it_says_as_much() -> None:
    assert body_text(mail(markup=MARKUP), "visit.eml").split() == TEXT.split()


def test_the_formatted_form_is_read_where_the_plain_one_only_points_to_it() -> None:
    assert body_text(mail("View in a browser.", MARKUP), "visit.eml").split() == [*TEXT.split(), "Fog", "&", "ice"]


def test_words_in_an_old_encoding_are_read_as_it_says() -> None:
    data = b"From: a\nContent-Type: text/plain; charset=windows-1252\n\nSie sagte: \x93Z\xfcrich\x94"
    assert body_text(parse_mail(data, "visit.eml"), "visit.eml") == "Sie sagte: “Zürich”"


def test_lines_that_were_broken_behind_a_space_are_put_together() -> None:
    assert unflowed("A two-day \nforum opened.\n\n-- \nAna \n") == "A two-day forum opened.\n\n-- \nAna "
    assert unflowed("confer \nence", delsp=True) == "conference"
    assert unflowed(" From here\n> quoted \n> lines") == "From here\n> quoted \n> lines"


def test_markup_becomes_paragraphs_and_nothing_where_it_holds_no_words() -> None:
    markup = "<script>x</script><p>One\nline</p><ul><li>a<li>b</ul><p>Two &gt; one"
    assert text_of_markup(markup, "visit.eml") == "One line\n\n- a\n- b\n\nTwo > one"
    assert text_of_markup("<p><img src=a.png></p>", "visit.eml") == ""


def test_a_body_longer_than_any_article_is_refused() -> None:
    with pytest.raises(ReadError, match=r"visit\.eml: it has more than 3 MB"):
        body_text(mail("Fog. " * 700_000), "visit.eml")
