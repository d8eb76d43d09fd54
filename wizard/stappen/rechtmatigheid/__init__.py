"""Step 7: may the data be shared, and under which agreements."""
