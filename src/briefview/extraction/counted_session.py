"""Sessions of a kind that events have as well, told by their number: "three forums on", "parallel seminars –"."""

import re

from briefview.extraction.late_pattern import late_pattern

COUNTED = (
    r"(?:(?:two|three|four|five|six|seven|eight|nine|ten|several) (?:[\w-]+ ){0,2}?"
    r"(?:commissions|committees|fora|forums|lectures|seminars)|"
    r"(?:parallel|concurrent|technical|working) (?:commissions|committees|forums|lectures|seminars|streams))"
)
COUNTED_ON = late_pattern(
    rf"\b{COUNTED}\b(?:\s(?:will|would)(?: \w+)?)?(?:\s(?:be |were |are )?(?:held|formed|planned|set up|meeting),?)?"
    r"\s(?:(?:to (?:look at|discuss|deal with|examine) )|on\s|dealing with\s)(?=[^\W\d_])",
    re.IGNORECASE,
)
COUNTED_COLON = late_pattern(rf"\b{COUNTED}\b[^.:;\"]{{0,90}}:\s?", re.IGNORECASE)
COUNTED_STEMS = ("commissions", "committees", "fora", "forums", "lectures", "seminars", "streams")
