"""`python -m vanban` is the program `vanban`."""

from vanban.cli import main

main()
