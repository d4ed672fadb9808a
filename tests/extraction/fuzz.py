"""Reads damaged articles until something does not hold: python -m tests.extraction.fuzz --inputs N --seed S."""

import argparse
import sys
import time
from random import Random

from tests.extraction.holding import failure_of
from tests.extraction.mutation import mutant


def main() -> None:
    """Read as many texts as asked for, name those that fail, print the first of them, and end with 1 if one did."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=1000, help="how many texts to read")
    parser.add_argument("--seed", type=int, default=0, help="the number of the first text")
    arguments = parser.parse_args()
    start, length, failed = time.perf_counter(), 0, 0
    for number in range(arguments.seed, arguments.seed + arguments.inputs):
        text = mutant(Random(number))
        length += len(text)
        if failure := failure_of(text):
            failed += 1
            print(f"seed {number}: {failure}", flush=True)
            if failed == 1:
                print(ascii(text), flush=True)
    seconds = time.perf_counter() - start
    print(f"{arguments.inputs} texts, {length} characters, {seconds:.0f} s: {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
