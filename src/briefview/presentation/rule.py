"""The rules by which facts are found, each with the reason for what it concludes."""

RULES: dict[str, str] = {
    "event.named-kind": "A proper name with a word for a kind of event in it, which the text reports as taking place.",
    "event.described-kind": "A word for a kind of event and what describes it, which the text reports as taking place.",
    "event.titled": "A title in quotation marks or after a colon follows a word for a kind of event.",
    "event.kind-word": "The word for the kind of event in its name, or the word by which the text speaks of it.",
    "event.status-words": "The words say whether the event is still to come, under way, over, or put off.",
    "event.status-dates": "The event's dates, compared with the day of publication, say where it stands.",
    "event.place-words": "The words after the event, or in its header, say where it takes place.",
    "event.place-dateline": "The article is datelined from where the event is, and names no other place.",
    "event.place-name": "The city stands right before the word for the kind of event.",
    "event.place-capital": "The text says that the event is in the capital of a country, and leaves its name out.",
    "event.place-home": "All countries, cities and peoples that the text names point to this one country.",
    "event.date-words": "The date in the sentence or header that tells of the event.",
    "event.duration-words": "A number of days or hours is given for the event itself.",
    "event.duration-dates": "The days from the first to the last one named, or the one day on which it was held.",
    "event.host-verb": "Whoever the text says hosts, organises or convenes the event.",
    "event.host-field": "A header of the notice names the organiser.",
    "event.host-owner": "The event is called this body's own: its annual conference, or one of its series.",
    "event.theme-words": "The text calls these words the theme, motto or slogan.",
    "event.aim-purpose": "The text says what the event is to achieve.",
    "event.summary-ranking": (
        "Of all sentences, this one names most of what, where, when, who and why; near the top counts for it, and "
        "quotation, a caption, great length or a word that leans on the sentence before it counts against it."
    ),
    "speaker.role-before": "An office or occupation stands right before the name.",
    "speaker.role-after": "An office or occupation follows the name, set off by a comma, dash or bracket.",
    "speaker.organization-short": "The office speaks of an organisation by the word at the head of its full name.",
    "speaker.honorific": "A title such as Dr or Ms stands before the name.",
    "speaker.says": "The name is the subject of a verb of saying.",
    "speaker.listed": "The name is listed among those who speak.",
    "speaker.occasion-words": "The sentence opens with the occasion on which the person spoke.",
    "statement.subject-verb": "A person is the subject of a verb of saying, and this is what the verb reports.",
    "statement.verb-subject": "The words come before a verb of saying that is followed by its speaker.",
    "statement.according-to": "The words are given according to the person.",
    "statement.passive": 'The words are told as said by the person, who follows the verb and "by".',
    "statement.quote": "A quotation stands beside a person and a verb of saying.",
    "statement.quote-colon": "A name and a colon introduce the quotation.",
    "statement.quote-continued": "The quotation goes on from words of the person, or into a quotation of the person.",
    "pronoun.subject": "A pronoun stands for the one person that was last spoken of and fits it.",
    "pronoun.role": "An office stands for the one person who holds it.",
    "panel.enumerated": "The text lists these as what the sessions, panels or themes are about.",
    "panel.heading-list": "A heading announces the list in which this item stands.",
    "panel.agenda-item": "The programme gives this item a time, or calls it a session.",
    "panel.named": "The text names this session and says what it is about.",
    "panel.member-words": "The text lists this person among those who sit on the panel or speak in the session.",
    "panel.chair-words": "The text says who chairs or moderates the session.",
    "statistic.count": "A number stands before what it counts.",
    "statistic.share": "A percentage or fraction stands before what it is a share of.",
    "statistic.money": "An amount of money is told with what it is for.",
    "statistic.measure": "A number stands before a unit of measure or time.",
    "statistic.rank": "An ordinal and a superlative give a rank.",
    "related-event.forward": "The text ties the event to one that comes later.",
    "related-event.backward": "The text ties the event to one that came before.",
    "related-event.beside": "The text ties the event to another one without saying which comes first.",
}
"""Rule name to one sentence that says why the rule concludes what it does."""


def rule_reason(rule: str) -> str:
    """Return why a rule concludes what it does, in one sentence; empty for a rule of another version of briefview."""
    return RULES.get(rule, "")
