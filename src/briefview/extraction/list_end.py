"""Where a list in a sentence ends, and the words behind it that belong to no item."""

import re

from briefview.extraction.document import Document
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.span import Span

_AUXILIARY = r"(?:will|would|was|were|is|are|has|have|had|can|could|should|may|might|must)"
_GOES_ON = late_pattern(
    rf"\s*(?:{_AUXILIARY}|among(?:st)?|etc|to name|which|who|whom|where|while|whereas|according|said|says|adding|"
    r"as part|as he|as she|as they|during|moderated|chaired|facilitated|organi[sz]ed|held|hosted|followed|he|she|"
    r"they|it|"
    r"this|that|these|so|but|all|each|both|respectively|before|after|led|delivered|presented|featuring|attended|"
    r"drawing|"
    r"bringing|giving|highlighting|underlining|underscoring|emphasi[sz]ing|stressing|providing|offering|allowing|"
    r"enabling|aiming|aimed|reflecting|attracting|making|marking|paving|thus|thereby|to be|to help|in line|in addition|"
    r"in order|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|on the sidelines|on the (?:first|second|third|last|final)|"
    r"at the|with (?:a|the|speakers?|participants|experts|panell?ists|special|an|each|over|more)|"
    r"under the (?:theme|title)|through (?:a|the)|(?:including|such as|especially|particularly|notably)|"
    r"as well as an?\s|and an? (?:[\w-]+ ){0,2}?(?:dinner|exhibition|excursion|fair|reception|tour|trip|visit|walk)|"
    r"and (?:(?:many|much|so) )?(?:more|others?|on)\b|followed by|plus a)\b",
    re.IGNORECASE,
)
_TRAILS = late_pattern(
    rf"\s(?:-{{1,2}}\s|among(?:st)? (?:others?|other (?:things|topics|issues|subjects|themes))|etc|{_AUXILIARY}|"
    r"took place|"
    r"and (?:was|were|will|is|are|has|have|aims?|aimed|brought|attracted|concluded|drew|called|"
    r"included|many|more|others|(?:(?:many|several|various) )?other (?:[\w-]+ ){0,2}?(?:areas|aspects|challenges|"
    r"fields|issues|matters|questions|subjects|themes|things|topics))|"
    r"on (?:the )?(?:(?:first|second|third|last|final|opening) day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|"
    r"(?:on|from) \d{1,2}|during (?:the|a|this|its|their|two|three)|"
    r"(?:at|in) (?:the|this|a) (?:[\w-]+ ){0,3}?(?:conference|forum|workshop|seminar|summit|symposium|event|meeting|"
    r"congress|training|sessions?|course|afternoon|morning|evening)|"
    r"as part of|to be (?:held|organi[sz]ed|presented|discussed)|over (?:the|two|three)|moderated by|chaired by|led by|"
    r"presented by|delivered by|organi[sz]ed by|respectively|"
    r"with (?:the )?(?:participation|support|speakers|panell?ists|experts|participants))\b",
    re.IGNORECASE,
)
_QUESTION = late_pattern(r"\s*(?:and |or )?(?:how|what|why|whether|who|when|where|can|is|are|do|does)\b", re.IGNORECASE)
_SEPARATOR = late_pattern(r"[,;(){}\[\]]")


def list_end(document: Document, span: Span) -> int:
    """Return where a list ends that starts a stretch: before a clause, and before what is told of it as a whole."""
    last = span.start
    depth = 0
    for mark in _SEPARATOR.finditer(document.masked, *span):
        character = mark.group()
        depth += (character in "([{") - (character in ")]}")
        if depth > 0 or character not in ",;":
            continue
        if _GOES_ON.match(document.masked, mark.end(), span.end):
            return _without_trail(document, last, mark.start())
        last = mark.end()
    return _without_trail(document, last, span.end)


def _without_trail(document: Document, start: int, end: int) -> int:
    """Return where the last item ends, without "were discussed", "on Monday" and the like."""
    if _QUESTION.match(document.masked, start, end):
        return end
    trail = _TRAILS.search(document.masked, start + 1, end)
    if trail is None:
        return end
    before = document.masked[start : trail.start()]
    return end if before.count("(") > before.count(")") else trail.start()
