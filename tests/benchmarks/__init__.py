"""How fast the program is, as ratios to a bare anchor in the same run: `python -m tests.benchmarks`."""
