"""The form of an e-mail's body is read that holds the most."""

from briefview.reading.mail_body import body_text, text_of_markup, unflowed
from briefview.reading.mail_parts import parse_mail
from tests.reading.postbag import TEXT, mail

MARKUP = f"<html><head><style>p {{ color: red }}</style></head><body><p>{TEXT}</p><p>Fog &amp; ice</p></body></html>"


def test_the_plain_form_is_read_where_it_says_as_much() -> None:
    assert body_text(mail(markup=MARKUP)).split() == TEXT.split()


def test_the_formatted_form_is_read_where_the_plain_one_only_points_to_it() -> None:
    assert body_text(mail("View in a browser.", MARKUP)).split() == [*TEXT.split(), "Fog", "&", "ice"]


def test_words_in_an_old_encoding_are_read_as_it_says() -> None:
    data = b"From: a\nContent-Type: text/plain; charset=windows-1252\n\nSie sagte: \x93Z\xfcrich\x94"
    assert body_text(parse_mail(data, "visit.eml")) == "Sie sagte: “Zürich”"


def test_lines_that_were_broken_behind_a_space_are_put_together() -> None:
    assert unflowed("A two-day \nforum opened.\n\n-- \nAna \n") == "A two-day forum opened.\n\n-- \nAna "
    assert unflowed("confer \nence", delsp=True) == "conference"
    assert unflowed(" From here\n> quoted \n> lines") == "From here\n> quoted \n> lines"


def test_markup_becomes_paragraphs() -> None:
    assert text_of_markup("<script>x</script><p>One\nline</p><p>Two &gt; one").split("\n\n")[-1] == "Two > one"
