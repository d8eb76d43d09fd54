"""De samenwerkwijzer: the questionnaire and everything that follows from it, without a screen."""

__version__ = "0.1.0"

VRAGENLIJST_VERSIE = "0.1.0"
"""The version of the questions, apart from that of the program; CONTRIBUTING.md says when which part of it rises."""

SCHEMA_VERSIE = 1
"""The version of the file format; raise it together with a migration."""
