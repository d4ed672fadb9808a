"""What an amount of money is for."""

import pytest

from briefview.extraction.counted_money import money_counted
from briefview.extraction.document import take_apart
from briefview.extraction.figure_reader import read_figure


@pytest.mark.parametrize(
    ("text", "at", "counted"),
    [
        ("Contracts worth $5 million were signed", 3, "Contracts"),
        ("The Rs 450-crore dock will open", 2, "dock"),
        ("They built 11 docks at a total cost of $5 million", 10, "docks"),
        ("The dock was finished at a cost of $5 million", 9, "dock"),
        ("Trade between the ports stood at $5 million last year", 7, "Trade between the ports"),
        ("They will raise harbour trade to $5 million", 7, "harbour trade"),
        ("They will spend $5 million to set up 100 new lamps", 4, "new lamps"),
        ("They will spend $5 million (about £4 million) over five years on lamps", 4, "lamps"),
        ("A further $5 million has been placed in the plan of the port for new lamps", 3, "new lamps"),
        ("It reached $5 million in the first half", 3, None),
        ("Under the Lamp Scheme, the port is making $5 million available", 10, "Lamp Scheme"),
        ("The bank backed 27 docks, amounting to $5 million", 9, "docks"),
        ("The outlay was increased from Rs 27,000 crore to Rs 1,25,000 crore", 6, "outlay"),
        ("They signed for AED 3.2 billion worth of lamps", 4, "lamps"),
        ("The cost has soared from $4 million", 6, "cost"),
        ("They put the fee at $45 million", 6, "fee"),
        ("A lamp house will be set up at Lima at a cost of $4 million", 14, "lamp house"),
        (
            "$650 million is earmarked under the Support for Harbour Pilots (SHP) Scheme",
            1,
            "Support for Harbour Pilots (SHP) Scheme",
        ),
        ("Tickets: EUR 85", 3, "Tickets"),
        ("$21,000 replacing each lamp", 1, "lamp"),
    ],
)
def test_money_is_for_what_it_goes_into_or_of_what_is_worth_it(text: str, at: int, counted: str | None) -> None:
    document = take_apart(text)
    figure = read_figure(document, at, 0, len(document.words))
    assert figure is not None
    found = money_counted(document, figure, range(len(document.words)), [])
    assert (found.of(text) if found else None) == counted
