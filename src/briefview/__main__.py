"""Runs the command line: `python -m briefview` and the command `briefview`."""

import sys

from briefview.cli import main

if __name__ == "__main__":
    sys.exit(main())
