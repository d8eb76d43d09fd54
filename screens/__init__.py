"""The screens of the samenwerkwijzer; they know the wizard, and only the command line knows them."""

import os

# Textual reads these when it is imported. Its logs hold every key, and so every answer.
for _naam in ("TEXTUAL", "TEXTUAL_LOG", "TEXTUAL_DEBUG"):
    os.environ.pop(_naam, None)
