"""The one door in: YAML and JSON files become positioned text, then models; every message names its place.

Importing this package loads neither libyaml nor Pydantic; both come with the first file and the first model.
"""

from vanban.inputs.mo_hinh import nap
from vanban.inputs.tai_lieu import TaiLieu, doc_tep
from vanban.inputs.thu_gom import Gom, gom

__all__ = ["Gom", "TaiLieu", "doc_tep", "gom", "nap"]
