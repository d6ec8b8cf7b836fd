"""Builds documents: discovery (`viec`), the run (`run`), the gate (`gate`), the atomic move (`ghi`)."""
