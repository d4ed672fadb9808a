"""Prints how well the extractor reads the corpus, as a Markdown table: python -m tests.extraction.accuracy [-v]."""

import sys

from tests.extraction.corpus import Accuracy, score_corpus


def markdown(accuracy: Accuracy) -> str:
    """Return the scores as a Markdown table with a line on the texts that are no event articles."""
    lines = ["| field | precision | recall | F1 | facts in the gold |", "| --- | ---: | ---: | ---: | ---: |"]
    lines += [
        f"| {row.field} | {row.precision:.1f} | {row.recall:.1f} | {row.f1:.1f} | {row.gold} |" for row in accuracy.rows
    ]
    lines.append("")
    lines.append(
        f"{accuracy.events_told_apart} of {accuracy.articles} texts rightly taken as event articles or not; "
        f"{accuracy.false_on_negatives} facts on those that are none."
    )
    return "\n".join(lines)


def main() -> None:
    """Print the table for all articles; with -v the misses too, with -h or -t those of the articles held out or not."""
    arguments = sys.argv[1:]
    held = {"-h": lambda number: number % 4 == 0, "-t": lambda number: number % 4 != 0}
    wanted = next((held[argument] for argument in arguments if argument in held), bool)
    accuracy = score_corpus(wanted)
    sys.stdout.write(markdown(accuracy) + "\n")
    if "-v" in arguments:
        sys.stdout.write("\n".join(accuracy.notes) + "\n")


if __name__ == "__main__":
    main()
