"""The window: it shows the brief and asks, and neither reads nor extracts."""
