"""Prints how many seconds the extraction takes to load with its word lists, behind the models. Run as a script."""

import time

import briefview.brief


def main() -> None:
    """Load it and print the time."""
    assert callable(briefview.brief.EventBrief)
    start = time.perf_counter()
    from briefview.extraction.lexicon import lexicon
    from briefview.extraction.pipeline import extract_brief

    lexicon()
    assert callable(extract_brief)
    print(time.perf_counter() - start)


if __name__ == "__main__":
    main()
