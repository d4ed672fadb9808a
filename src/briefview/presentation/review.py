"""How far a person has reviewed a brief."""

from briefview.brief import EventBrief, Standing
from briefview.presentation.phrase import counted


def review_phrase(brief: EventBrief) -> str:
    """Return "6 of 33 facts reviewed": all facts count as reviewed but those that are only proposed."""
    standings = [located.fact.standing for located in brief.facts()]
    reviewed = sum(standing is not Standing.PROPOSED for standing in standings)
    return f"{reviewed:,} of {counted(len(standings), 'fact')} reviewed"
