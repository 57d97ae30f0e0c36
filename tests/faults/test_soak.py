"""Many people walk through Lokus at random; whatever they do, it stays careful, discreet and in good order."""

from __future__ import annotations

import os
import random
from datetime import UTC, datetime

import pytest

from bot.fake_telegram.limits import Limits
from tests.databases import SqliteDatabases
from tests.dialogues.lokus import MovableClock, running_lokus
from tests.faults.checks import problems
from tests.faults.soak import Walk
from tests.people import FakeTelegram

# A longer walk: LOKUS_SOAK_STEPS=2000 LOKUS_SOAK_SEEDS=20
STEPS = int(os.environ.get("LOKUS_SOAK_STEPS", "60"))
SEEDS = range(int(os.environ.get("LOKUS_SOAK_SEEDS", "1")))


@pytest.mark.parametrize("seed", SEEDS)
async def test_a_walk_of_many_people(seed, tmp_path, tmp_path_factory, capfd):
    databases = SqliteDatabases(tmp_path, tmp_path_factory.getbasetemp() / "template.sqlite3")
    clock = MovableClock(datetime(2023, 6, 13, 13, 0, tzinfo=UTC))
    limits = Limits(speed=20)  # all of them, so that no message is one too many
    async with FakeTelegram(limits=limits, slows_repeated_polls=True, patience=30) as telegram:
        async with running_lokus(telegram, await databases.ready(), clock) as lokus:
            walk = Walk(lokus, telegram, random.Random(seed))
            await walk.gather()
            await walk.go(STEPS)
        assert "\n".join(problems(walk, capfd.readouterr().err)) == ""
