"""The guard that keeps every test, and every program that a test starts, off the network."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys

import pytest


def test_no_way_to_a_network_is_open() -> None:
    with socket.socket() as kanaal, pytest.raises(BaseException, match="never uses a network"):
        kanaal.connect(("127.0.0.1", 9))
    with socket.socket(type=socket.SOCK_DGRAM) as kanaal, pytest.raises(BaseException, match="never uses a network"):
        kanaal.sendto(b"x", ("127.0.0.1", 9))
    with pytest.raises(BaseException, match="never uses a network"):
        socket.getaddrinfo("localhost", 80)
    with pytest.raises(BaseException, match="never uses a network"):
        socket.create_connection(("localhost", 80))


def test_an_event_loop_still_works() -> None:
    async def even() -> int:
        return await asyncio.to_thread(lambda: 7)

    assert asyncio.run(even()) == 7


def test_a_program_that_a_test_starts_is_kept_off_too() -> None:
    code = "import socket; socket.socket().connect(('127.0.0.1', 9))"
    gedaan = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=30, check=False)
    assert gedaan.returncode == 1
    assert b"NetwerkGebruikt" in gedaan.stderr
