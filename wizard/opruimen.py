"""Work that makes many objects, without Python stopping to look for loose ones. Imports nothing of the house."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def zonder_opruimen() -> Iterator[None]:
    """Python looks for loose cycles each time that many objects were made; here there are many objects and no cycles."""
    aan = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if aan:
            gc.enable()
