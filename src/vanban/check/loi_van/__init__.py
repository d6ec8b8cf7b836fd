"""The words of a document as the text rules read them: lines, words, syllables, names, citations."""
