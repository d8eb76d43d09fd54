"""De samenwerkwijzer: the questionnaire and everything that follows from it, without a screen."""

__version__ = "0.1.0"
