"""Seeing a document while it is written: each save is built in memory, laid out, and shown beside its data.

Data flows: `theo_doi` tells what was saved → `luot_xem` builds and checks it → `phien` holds the newest state and lays
pages out when they are asked for → `may_chu` serves them to the one page in `trang/`.
"""
