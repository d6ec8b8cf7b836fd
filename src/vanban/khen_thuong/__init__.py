"""The award dossier: a folder of data becomes papers that agree with each other."""

from vanban.khen_thuong.mo import Giay, HoSoMo, mo_ho_so

__all__ = ["Giay", "HoSoMo", "mo_ho_so"]
