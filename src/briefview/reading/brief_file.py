"""A brief that was saved: as JSON, or inside the PDF of its page."""

import re
from typing import Any

from pydantic import ValidationError

from briefview.brief import EventBrief
from briefview.brief.migration import VERSION, NewerVersionError
from briefview.brief.schema import brief_from_json
from briefview.errors import ReadError
from briefview.reading.decoding import decode, marked_encoding

ATTACHMENT = "brief.json"
"""The name under which a brief is attached to its PDF."""

_HEAD = 4096  # bytes at the start that tell the format
_JSON_OBJECT = re.compile(r"\ufeff?\s*\{\s*(\"|\}|$)")


def begins_json(data: bytes) -> bool:
    """Tell whether a document is a JSON object, by how it begins."""
    head = data[:_HEAD]
    return bool(_JSON_OBJECT.match(head.decode(marked_encoding(head) or "utf-8", "ignore")))


def read_json_brief(data: bytes, origin: str) -> EventBrief:
    """Return a brief that was saved as JSON.

    Raises:
        ReadError: It is damaged JSON, no brief, or its sources do not bear it out.
    """
    try:
        return brief_from_json(decode(data).removeprefix("\ufeff"))
    except ValidationError as error:
        raise _refusal(error, origin) from None
    except NewerVersionError as error:
        raise ReadError(
            f"Could not read {origin}: a newer briefview saved it (version {error} of its form; this one reads up to "
            f"{VERSION}).",
            "Open it with a newer briefview.",
        ) from None
    except UnicodeError:
        raise _damaged(origin, "it is not in UTF-8") from None


def attached_brief(document: Any, origin: str) -> EventBrief | None:
    """Return the brief that is attached to a PDF, an object of pypdfium2, or nothing where there is none.

    Raises:
        ReadError: There is one, and it is damaged.
    """
    attachments = map(document.get_attachment, range(document.count_attachments()))
    found = next((each for each in attachments if each.get_name() == ATTACHMENT), None)
    return read_json_brief(bytes(found.get_data()), f"the brief in {origin}") if found else None


def _refusal(error: ValidationError, origin: str) -> ReadError:
    """Return the first thing that is wrong with a brief, as an error for whoever opens it."""
    first = error.errors(include_url=False, include_input=False)[0]
    if first["type"] == "json_invalid":
        return _damaged(origin, first["msg"].removeprefix("Invalid JSON: "))
    where = ".".join(map(str, first["loc"]))
    what = first["msg"].removeprefix("Value error, ")
    return ReadError(
        f"Could not read {origin}: it is no brief ({f'{where}: ' if where else ''}{what}).",
        "Make the brief again from its article.",
    )


def _damaged(origin: str, why: str) -> ReadError:
    return ReadError(
        f"Could not read {origin}: its JSON is damaged ({why}).",
        "Take another copy of it, or make the brief again from its article.",
    )
