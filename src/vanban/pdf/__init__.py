"""From .docx to the laid-out page: LibreOffice, and the facts measured on its PDF."""
