"""Everything that knows OOXML: write, pack, read, project to text."""
