"""The store fails in the midst of an update: who asked is answered all the same, and once."""

from __future__ import annotations

import errno
import resource
import signal
from datetime import UTC, datetime

import pytest

from bot.updates import update_key
from db.sqlite_trips import OneTripConnection
from db.turns import handled_row

A_WHILE = 4
"""Fetches; while an update is in hand there are two a second."""

SORRY = "Mohon maaf, ada gangguan di pihak kami. Silakan coba lagi sebentar lagi."


def can_write(process, size: int) -> None:
    """Let a process write files up to a size, as a disk does that is full."""
    resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


async def test_who_asks_while_the_disk_is_full_is_answered_once(telegram, start_process):
    ani, budi = telegram.user("Ani"), telegram.user("Budi")
    process = await start_process()
    await process.says("started")
    await ani.says("/say hello")
    await ani.hears()
    await telegram.settles()

    can_write(process, 0)
    await ani.says("/say again")
    await budi.says("/note")
    assert await ani.hears() == "said again"
    assert await budi.hears() == SORRY
    fetched = len(telegram.calls_of("getUpdates"))
    await telegram.called("getUpdates", times=fetched + A_WHILE)
    assert not telegram.world.updates.idle  # nothing is confirmed that is not committed
    can_write(process, resource.RLIM_INFINITY)
    await telegram.settles()

    assert (ani.unheard(), budi.unheard()) == ([], [])
    await budi.says("/note")
    assert await budi.hears() == "noted 1"
    await telegram.settles()
    process.signal(signal.SIGTERM)
    assert await process.ends() == 0
    lines = [line for line in process.output.splitlines() if '"updates"' in line]
    assert ["store.away" in line for line in lines if "store." in line] == [True, False]  # said once each


@pytest.mark.parametrize("commit", [1, 2])
async def test_a_commit_of_which_nobody_knows_takes_effect_once_and_is_answered(
    telegram, lokus, rows, monkeypatch, commit
):
    """The connection breaks after the store has committed and before it says so."""
    ani = telegram.user("Ani")
    async with lokus():
        await ani.says("/say hello")
        await ani.hears()
        await telegram.settles()
        loses_an_answer(monkeypatch, commit)
        await ani.says("/note")
        assert await ani.hears() == "noted 1"
        await telegram.settles()
        assert ani.unheard() == []
    assert (await rows(ani.id), await rows(-ani.id)) == (1, 1)


async def test_what_another_process_has_done_meanwhile_is_no_fault(telegram, lokus, rows, capfd):
    ani = telegram.user("Ani")
    async with lokus() as running:
        await ani.says("/wait 0.5 long")
        raw = telegram.world.updates.queue[-1]
        await telegram.called("sendChatAction")
        key, now = update_key(telegram.world.bot.id, raw), datetime.now(UTC)
        await running.services.writer.put([handled_row(key, now)])
        assert await ani.hears() == "waited long"
        await telegram.settles()
    assert await rows(-ani.id) == 0
    assert '"level": "error"' not in capfd.readouterr().err


def loses_an_answer(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """Let the so-manieth commit from here on take place without its caller learning so."""
    committing, ended = OneTripConnection.commit, []

    async def commit(connection: OneTripConnection) -> None:
        writes = connection.in_transaction
        await committing(connection)
        if writes:
            ended.append(connection)
            if len(ended) == number:
                raise ConnectionResetError(errno.ECONNRESET, "")

    monkeypatch.setattr(OneTripConnection, "commit", commit)
