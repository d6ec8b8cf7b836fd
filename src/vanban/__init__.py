"""vanban: structured data in, administrative documents that obey Nghị định 30/2020/NĐ-CP out."""

__version__ = "0.1.0"
