"""De samenwerkwijzer: the questionnaire and everything that follows from it, without a screen."""

__version__ = "0.1.0"

SCHEMA_VERSIE = 1
"""The version of the file format; raise it together with a migration."""
