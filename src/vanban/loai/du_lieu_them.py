"""Data beside the references of a document: names for its texts, and nodes that `chen` puts into its outline.

A document type makes it from what its file declares (`LoaiVanBan.du_lieu`); a dossier hands it in from outside (`mo`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field

from vanban.ban_ghi import dataclass
from vanban.errors import Loi
from vanban.loai.nguon import Nguon
from vanban.models.co_quan import CoQuan
from vanban.models.noi_dung import Nut

CacNut = list[tuple[Nut, Nguon]]
"""Nodes, each with the place that its texts come from."""


@dataclass(frozen=True, slots=True)
class DuLieuThem:
    """Names → the words they stand for; what `chen` may name → its nodes; what is doubtful in the data.

    `thieu` tells which facts nobody gave, by the name or the `chen` that lacks them: asked where a page uses it.
    `ban_hanh` makes the body that issues the document from the office, when it is a council of the office.
    """

    ten: Mapping[str, str] = field(default_factory=dict)
    chen: Mapping[str, Callable[[], CacNut]] = field(default_factory=dict)
    thieu: Mapping[str, Callable[[], Iterable[Loi]]] = field(default_factory=dict)
    ban_hanh: Callable[[CoQuan], CoQuan] | None = None
    nhac: tuple[Loi, ...] = ()

    def va(self, khac: DuLieuThem) -> DuLieuThem:
        """Both; where both name a thing, that of `khac` holds."""
        return DuLieuThem(
            {**self.ten, **khac.ten},
            {**self.chen, **khac.chen},
            {**self.thieu, **khac.thieu},
            khac.ban_hanh or self.ban_hanh,
            (*self.nhac, *khac.nhac),
        )
