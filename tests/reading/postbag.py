"""E-mails for tests, made by the standard library and by hand."""

from collections.abc import Mapping
from email.message import EmailMessage
from email.policy import SMTP

TEXT = "A two-day Harbour Safety Forum is under way in Geneva.\n\nNorway is hosting the forum next month.\n"


def mail(
    text: str = TEXT, markup: str = "", attached: Mapping[str, bytes | EmailMessage] | None = None, **headers: str
) -> EmailMessage:
    """Return an e-mail with a plain body, a formatted one and attachments; headers are named with underscores."""
    message = EmailMessage(policy=SMTP)
    known = {"from": "Ines Malik <ines@gazette.example>", "subject": "Nations rehearse for fog", "to": "b@b.example"}
    known["date"] = "Wed, 15 Apr 2026 23:30:00 -0700"
    for name, value in {**known, **headers}.items():
        message[name.replace("_", "-").title()] = value
    message.set_content(text)
    if markup:
        message.add_alternative(markup, subtype="html")
    for name, data in (attached or {}).items():
        if isinstance(data, EmailMessage):
            message.add_attachment(data)
        else:
            message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message
