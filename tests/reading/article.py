"""An invented article about an event, from which the documents in `files/` were made by real programs."""

TITLE = "Nations rehearse for fog at the Harbour Safety Forum"
AUTHOR = "Ines Malik"
HEADER = "Harbour Gazette – International edition"
FOOTER = "Printed for subscribers"
LEAD = (
    "A two-day Harbour Safety Forum is under way in Geneva.",
    (
        "Norway along with the Port Watch Alliance are hosting the forum. The alliance’s secretary, Ms. "
        "Ayesha Siddiqui "
        "(عائشہ صدیقی), welcomed delegates from thirty-one ports."
    ),
    (
        "In her opening remarks, Director General for Ports Dr. Ana van Dyk praised the “quiet work” of "
        "pilots. She said "
        "fog warnings must reach every vessel, emphasizing that coordination between harbour offices "
        "will decide how soon "
        "a vessel in distress is found."
    ),
    "“Nobody sails alone,” said Tomás Aguilar, harbour master. “We listen.”",
)
NOTE = "The alliance counts pilots since 1998."
PANELS_HEADING = "Panels of the forum"
PANELS_LEAD = "The two-day forum will feature sessions on:"
PANELS = ("night pilotage in narrow waters", "safe moorings", "the offshore exchange of fog warnings")
FIGURES_HEADING = "The alliance in figures"
TABLE = (("Figure", "What it counts"), ("12,500", "pilots trained"), ("31", "ports"))
FIGURES = (
    "Over the years, the alliance has trained 12,500 pilots in 31 ports. Nearly 40 percent of pilots are women.",
)
COLUMNS_HEADING = "What comes next"
COLUMNS = (
    (
        "The forum will prepare the ground for the World Harbour Congress to be held next month in Lima, Peru. Harbour "
        "offices from both hemispheres have agreed to bring their own fog plans, which the alliance will then compare."
    ),
    (
        "Delegates will also walk through the old customs house, where the first fog bell of the lake "
        "was rung, and hear "
        "from three of the pilots who keep it in good repair for visitors and schools."
    ),
    (
        "A second rehearsal follows on the water itself, with two ferries, a fireboat and the volunteers of the "
        "cross-border rescue service, and without any warning to the crews that take part in it."
    ),
)
HIDDEN = "Draft for the desk only."
DELETED = "Nobody wrote this sentence. "
COMMENT = "Ask the alliance for the latest count."

PARAGRAPHS = (TITLE, *LEAD, PANELS_HEADING, PANELS_LEAD, FIGURES_HEADING, *FIGURES, COLUMNS_HEADING, *COLUMNS)
"""All that stands as a paragraph of its own, in order; the list and the table stand apart."""


def plain_text() -> str:
    """Return the article as plain text."""
    items = [f"- {panel}" for panel in PANELS]
    rows = [f"| {' | '.join(row)} |" for row in TABLE]
    blocks = [TITLE, *LEAD, PANELS_HEADING, PANELS_LEAD, "\n".join(items), FIGURES_HEADING, *FIGURES, "\n".join(rows)]
    return "\n\n".join([*blocks, COLUMNS_HEADING, *COLUMNS]) + "\n"
