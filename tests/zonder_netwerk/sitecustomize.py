"""No way out to a network, from the moment that this is loaded until the end of the process."""

from __future__ import annotations

import sys

_UITWEGEN = {
    "socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr",
    "socket.getnameinfo",
}  # fmt: skip
"""What Python reports before it does it; a pair of sockets within the process, as of an event loop, is none of these."""


class NetwerkGebruikt(BaseException):
    """Somebody asked for a network; no code that catches errors may catch this."""


def _bewaak(gebeurtenis: str, _: tuple[object, ...]) -> None:
    if gebeurtenis in _UITWEGEN:
        raise NetwerkGebruikt(f"this program never uses a network: {gebeurtenis}")


sys.addaudithook(_bewaak)
