"""Lets Chromium save a page as one file, over the pipe by which its tools speak to it (the DevTools protocol)."""

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from typing import Any, BinaryIO

_END = b"\0"
_OPTIONS = ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")


def saved_page(address: str, *options: str) -> bytes:
    """Return a page as Chromium saves it as a web archive (MHTML)."""
    asking, to_answer = os.pipe(), os.pipe()
    with tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen(
            [shutil.which("chromium") or "chromium", *_OPTIONS, *options, f"--user-data-dir={folder}",
             "--remote-debugging-pipe", "about:blank"],
            preexec_fn=lambda: (os.dup2(asking[0], 3), os.dup2(to_answer[1], 4)),  # noqa: PLW1509 - no threads here
            pass_fds=(3, 4), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        with os.fdopen(asking[1], "wb") as question, os.fdopen(to_answer[0], "rb") as answer:
            talk = _Talk(question, answer)
            target = talk.ask("Target.createTarget", url=address)["targetId"]
            session = str(talk.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"])
            talk.ask("Page.enable", session)
            while "complete" not in str(talk.ask("Runtime.evaluate", session, expression="document.readyState")):
                pass
            data = talk.ask("Page.captureSnapshot", session, format="mhtml")["data"]
            talk.ask("Browser.close")
        process.wait(30)
        return str(data).encode()


class _Talk:
    """Asks and waits for answers, passing over events."""

    def __init__(self, question: BinaryIO, answer: BinaryIO) -> None:
        self._question = question
        self._answers = self._read(answer)
        self._number = 0

    def ask(self, method: str, session: str = "", **parameters: object) -> dict[str, Any]:
        self._number += 1
        order = {"id": self._number, "method": method, "params": parameters}
        self._question.write(json.dumps({**order, **({"sessionId": session} if session else {})}).encode() + _END)
        self._question.flush()
        return next(each["result"] for each in self._answers if each.get("id") == self._number)

    def _read(self, answer: BinaryIO) -> Iterator[dict[str, Any]]:
        rest = b""
        while data := os.read(answer.fileno(), 65536):
            *whole, rest = (rest + data).split(_END)
            yield from map(json.loads, whole)
