"""The value lists, a file per subject: each name is the type of a field and carries the choices of its question."""
