"""A folder for the path of every Python that a test starts: in it stands a guard that Python loads by itself."""
