"""The command line; nothing here imports models, Word code or screens before a command needs them."""
