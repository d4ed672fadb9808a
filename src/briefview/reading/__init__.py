"""Bytes become a Source: one module per format."""
