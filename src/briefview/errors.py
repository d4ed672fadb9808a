"""The errors that a user can act on."""


class BriefviewError(Exception):
    """Says what happened, to which thing, and what to do about it.

    Args:
        message: What happened and to which thing, one sentence.
        hint: What the user can do, one sentence.
    """

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(f"{message} {hint}")
        self.message = message
        self.hint = hint


class ReadError(BriefviewError):
    """A document could not be read."""


class WriteError(BriefviewError):
    """A file could not be written; what stood there before still stands."""


class PageError(BriefviewError):
    """The page could not be made as asked."""


class NoEventError(BriefviewError):
    """The text is no article about an event."""


class CorrectionError(BriefviewError):
    """A brief cannot be corrected as asked; it stays as it was."""


class FormatError(BriefviewError):
    """A brief holds nothing that a format could tell."""
