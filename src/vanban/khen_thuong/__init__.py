"""The award dossier: a folder of data becomes papers that agree with each other."""
