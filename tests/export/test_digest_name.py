"""A text is named by its digest, as the standard says."""

from briefview.brief import Source
from briefview.export.digest_name import digest_name


def test_the_name_is_that_of_the_standard() -> None:
    source = Source(text="Hello World!", origin="a.txt")
    assert digest_name(source) == "ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk"  # RFC 6920, 8.1
