"""What nobody has said yet: visible on a draft, to be filled in before signing."""

from __future__ import annotations


def can_bo_sung(dieu: str) -> str:
    """The mark for a missing fact: "[cần bổ sung: trích yếu]"."""
    return f"[cần bổ sung: {dieu}]"
