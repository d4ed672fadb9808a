"""Renews what the README measures: python -m tests.readme [--speed]; the accuracy always, the speed when asked for."""

import re
import subprocess
import sys
from pathlib import Path

from tests.extraction.accuracy import markdown
from tests.extraction.corpus import score_corpus

README = Path(__file__).parents[1] / "README.md"


def accuracy_section() -> str:
    """Return what the README says of the accuracy."""
    every, tuned, held = (score_corpus(part) for part in (bool, is_tuned, is_held_out))
    return (
        "Precision, recall and F1 in percent, over 40 articles with hand-made gold (`tests/corpus`). Every fourth "
        f"article was kept aside while the rules were written: F1 over all fields is {every.micro_f1 * 100:.1f} on all "
        f"articles, {tuned.micro_f1 * 100:.1f} on those that were looked at, and **{held.micro_f1 * 100:.1f} on those "
        "kept aside**, which is nearer to what a new article gets; of those the missed dates have been looked at "
        "since.\n\n"
        f"{markdown(every)}\n\nRenewed by `python -m tests.readme`, and checked by a test."
    )


def is_held_out(number: int) -> bool:
    """Tell whether an article of the corpus was kept aside."""
    return number % 4 == 0


def is_tuned(number: int) -> bool:
    """Tell whether an article of the corpus was looked at while the rules were written."""
    return not is_held_out(number)


def section(text: str, name: str) -> str:
    """Return what stands between the marks of a section."""
    found = re.search(rf"<!-- {name} -->\n(.*?)\n?<!-- /{name} -->", text, re.DOTALL)
    assert found, f"the README has no section {name}"
    return found[1]


def renewed(text: str, name: str, body: str) -> str:
    """Return the README with another body in a section."""
    start, end = f"<!-- {name} -->\n", f"<!-- /{name} -->"
    return f"{text.partition(start)[0]}{start}{body}\n{end}{text.partition(end)[2]}"


def main() -> None:
    """Renew the README."""
    text = renewed(README.read_text(encoding="utf-8"), "accuracy", accuracy_section())
    if "--speed" in sys.argv[1:]:
        command = [sys.executable, "-m", "tests.benchmarks"]
        table = subprocess.run(command, check=False, capture_output=True, text=True).stdout
        text = renewed(text, "speed", table.strip())
    README.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
