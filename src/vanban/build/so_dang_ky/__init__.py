"""The register of outgoing documents: numbers are taken, documents issued, kept and frozen (Điều 15, 16, 18)."""
