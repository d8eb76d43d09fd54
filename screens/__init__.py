"""The screens of the samenwerkwijzer; they know the wizard, and only the command line knows them."""
