"""Dossiers on disk: write safely, read carefully, list quickly."""
