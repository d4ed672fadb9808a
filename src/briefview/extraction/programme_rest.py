"""What stands between a phrase that announces a list and the list: "covered a range of issues, including"."""

import re

from briefview.extraction.late_pattern import late_pattern

FURTHER = late_pattern(
    r",?\sincluding (?:discussions?|sessions?|panels?|topics) on\s|"
    r"(?<=\s)(?:[\w-]+\s){0,4}?(?:issues|matters|topics|subjects|areas)(?:\s[\w'-]+){0,5}?,?\s"
    r"(?:including|such as|ranging from|among them|namely|mainly|notably)\s|"
    r"(?<=related to\s)[^,.;:]{3,60}?\ssuch as\s",
    re.IGNORECASE,
)
