"""Tests of briefview."""
