"""Comparing what files, folders and git revisions give: documents are read, inputs are built in memory."""
