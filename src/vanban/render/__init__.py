"""Fills a template of Word: compiled once with docxtpl's own patching, then only what changes is written."""
