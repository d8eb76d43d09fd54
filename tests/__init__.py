"""The tests, floor by floor; see the docstring of each file."""
