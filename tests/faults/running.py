"""A Lokus in a process of its own, as it is: `python -m tests.faults.running SECONDS`.

Its clock is so many seconds ahead, so that leases of a process that was killed have run out.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta

from bot.application import run
from bot.loop import run_in_loop
from bot.settings import load_settings
from schedules.rate_limit import NONE

if __name__ == "__main__":
    ahead = timedelta(seconds=float(sys.argv[1]))
    run_in_loop(run(load_settings(), clock=lambda: datetime.now(UTC) + ahead, by_clock=False, limits=NONE))
