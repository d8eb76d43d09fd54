"""The program: `python -m wizard` and the console script `samenwerkwijzer` both start here."""

import sys

from wizard.cli.programma import main

if __name__ == "__main__":
    sys.exit(main())
