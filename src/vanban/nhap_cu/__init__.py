"""Old papers become data: an existing .docx or .txt is recognised and written as the YAML of vanban.

Nothing is lost: every word of the source stands in the files written, or in the list of what the machine writes by
itself (numbers, Quốc hiệu, `./.`). Nothing is invented: what is doubtful carries a mark `[kiểm tra: …]` beside it.
"""
