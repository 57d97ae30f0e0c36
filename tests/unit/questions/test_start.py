"""A start does little: function calls are counted, which are the same on every machine, where seconds are not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

MOST_CALLS = 600_000
"""About 320,000 were needed when this was written, 3,600,000 while every pattern was taken apart and compiled at the start."""

COUNTED = """
import cProfile, pstats
profile = cProfile.Profile()
profile.runcall(__import__, "handlers.questions")
print(pstats.Stats(profile).total_calls)
"""


def test_importing_the_understanding_of_questions_computes_little() -> None:
    counting = [sys.executable, "-c", COUNTED]
    counted = subprocess.run(
        counting, cwd=Path(__file__).parents[3], capture_output=True, text=True, check=True
    )
    assert int(counted.stdout) < MOST_CALLS
