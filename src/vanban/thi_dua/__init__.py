"""The award domain: eligibility, votes, thresholds, consistency across a dossier; pure functions."""
