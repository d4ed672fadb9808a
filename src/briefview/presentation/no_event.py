"""Says why a brief holds no event."""

from briefview.brief import EventBrief

_LANGUAGES = {
    "ar": "Arabic, Persian or Urdu",
    "bn": "Bengali",
    "cs": "Czech",
    "da": "Danish or Norwegian",
    "de": "German",
    "el": "Greek",
    "es": "Spanish",
    "fi": "Finnish",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi or Nepali",
    "hu": "Hungarian",
    "id": "Indonesian or Malay",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian or another language in Cyrillic letters",
    "sv": "Swedish",
    "sw": "Swahili",
    "th": "Thai",
    "tr": "Turkish",
    "vi": "Vietnamese",
    "zh": "Chinese",
}


def language_name(code: str) -> str:
    """Return the English name of a language by its BCP 47 code; the code itself where it has none here."""
    return _LANGUAGES.get(code, code)


def no_event_phrase(brief: EventBrief) -> str:
    """Return in a sentence or two why nothing was taken from the text of a brief without event."""
    language = brief.sources[0].language
    if language not in {None, "en"}:
        looks = f"The text looks to be in {language_name(str(language))}."
        return f"{looks} briefview reads English; nothing was taken from it."
    return (
        "briefview looks for a meeting, conference, launch or visit that the text names or describes, with a place, "
        "a date or a host. This text has none that it can point to, so no brief was made."
    )
