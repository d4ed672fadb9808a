"""Runs the command line: `python -m briefview` and the command `briefview`."""

import gc
import sys

YOUNG_OBJECTS = 100_000
"""How many new objects make Python look for unreachable ones. Nearly all that is made while the program starts stays,
and looking through it at every 700, as Python would, takes a twentieth of the start."""


def main() -> int:
    """Run the command line of this process and return the exit code."""
    gc.set_threshold(YOUNG_OBJECTS, 20, 20)
    from briefview.cli import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
