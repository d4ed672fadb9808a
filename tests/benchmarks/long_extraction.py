"""Extracts from one long text and prints the seconds of processor time and the bytes of memory. Run as a script."""

import gc
import re
import resource
import sys
import time
from pathlib import Path

from briefview.brief import Source
from briefview.extraction.pipeline import extract_brief
from tests.benchmarks.long_text import long_text


def peak_memory() -> int:
    """Return the most bytes that this process has held.

    On Linux the kernel's other count, that of getrusage, begins with what the process that started this one held.
    """
    status = Path("/proc/self/status")
    if status.exists():
        return int(re.findall(r"VmHWM:\s+(\d+) kB", status.read_text(encoding="ascii"))[0]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def main() -> None:
    """Take the kind and the length of the text from the command line."""
    gc.disable()  # as `briefview.apart` does, which reads long texts
    kind, length = sys.argv[1], int(sys.argv[2])
    extract_brief(Source(text=long_text("articles", 10_000), origin="warm-up"))
    source = Source(text=long_text(kind, length), origin=kind)
    before = peak_memory()
    start = time.process_time()
    extract_brief(source)
    seconds = time.process_time() - start
    print(seconds, peak_memory() - before)


if __name__ == "__main__":
    main()
