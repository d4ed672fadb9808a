"""briefview: an article about an event becomes a one-page brief, every fact linked to its words."""

__version__ = "0.1.0"
