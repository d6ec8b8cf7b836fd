"""The law: Nghị định 30/2020/NĐ-CP as typed data, each entry with its clause and its quoted words."""

from vanban.nd30.bo_luat import ND30, nd30
from vanban.nd30.kieu_luat import CanCu, Hang, Khoang, KhoangLuat, LuatError, Muc, TapLuat, TrichDan

__all__ = ["ND30", "CanCu", "Hang", "Khoang", "KhoangLuat", "LuatError", "Muc", "TapLuat", "TrichDan", "nd30"]
