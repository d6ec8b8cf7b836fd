"""Tracked changes of Word: writes the way from one document to another."""

from __future__ import annotations

from vanban.docx.vet_sua.ghi import CachSo, ghi_vet_sua

__all__ = ["CachSo", "ghi_vet_sua"]
