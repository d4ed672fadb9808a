"""Extracts from one long text and prints the seconds of processor time and the bytes of memory. Run as a script."""

import gc
import resource
import sys
import time

from briefview.brief import Source
from briefview.extraction.pipeline import extract_brief
from tests.benchmarks.long_text import long_text

UNIT = 1 if sys.platform == "darwin" else 1024
"""What the peak is counted in: bytes on macOS, kibibytes elsewhere."""


def main() -> None:
    """Take the kind and the length of the text from the command line."""
    gc.disable()  # as `briefview.apart` does, which reads long texts
    kind, length = sys.argv[1], int(sys.argv[2])
    extract_brief(Source(text=long_text("articles", 10_000), origin="warm-up"))
    source = Source(text=long_text(kind, length), origin=kind)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    extract_brief(source)
    seconds = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(seconds, (peak - before) * UNIT)


if __name__ == "__main__":
    main()
