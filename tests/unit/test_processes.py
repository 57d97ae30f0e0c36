"""What a test starts ends with it."""

from __future__ import annotations

import os
from pathlib import Path

from tests.processes import FORGE


def test_a_process_that_nobody_waits_for_any_more_is_killed(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    nothing = os.open(os.devnull, os.O_RDONLY)
    waiting = ("-n1", "-r1", "import time; time.sleep(600)")
    order = FORGE.order("timeit", waiting, os.environ, tmp_path, [nothing, writing, writing])
    os.close(writing)
    os.close(nothing)
    with order, order.makefile() as told:
        process = int(told.readline())
        os.kill(process, 0)  # it runs
    with open(reading, "rb") as output:  # noqa: PTH123 - a descriptor
        assert output.read() == b""  # until its end, which comes long before 600 s
