"""Two processes on one PostgreSQL share the work and Telegram's limits; one is killed, then both are."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from db.visit import WITA
from schedules.outbox import IN_FLIGHT
from tests.faults.day import at
from tests.faults.day_story import PATIENCE, beginning


@pytest.mark.parametrize("databases", ["postgresql"], indirect=True)
async def test_what_one_had_in_hand_is_taken_up_by_the_other(database_url, tmp_path):
    async with beginning(7, tmp_path, database_url) as story:
        day, first = story.day, story.lokus
        second = replace(first, log=tmp_path / "log2")
        try:
            await first.start()
            await second.start()
            await story.is_due(at("19:00", WITA, days=-1), {"Besok mulai 07.00 WITA: Sarapan": "CD"})
            await day.some_heard(story.chance.randrange(20, 80))
            await first.kill()
            await day.some_heard(IN_FLIGHT)  # those that nobody had in hand, and perhaps some that one had
            story.leases_run_out()
            await day.all_heard(PATIENCE)
            doubled = day.repeated().total()

            await first.start()
            await story.is_due(at("19:00", days=-1), {"Besok mulai 07.00 WIB: Sarapan": "AB"})
            await day.some_heard(story.chance.randrange(20, 80))
            await first.kill()
            await second.kill()
            story.leases_run_out()
            await second.start()
            await day.all_heard(PATIENCE)
            await second.stop()
        finally:
            await second.end()
        assert day.differences(-1) == []
        assert doubled <= IN_FLIGHT
        assert day.repeated().total() <= 3 * IN_FLIGHT
        sent = [call for call in day.telegram.calls_of("sendMessage") if call.parameters["chat_id"] > 0]
        assert Counter(call.status for call in sent) == {200: len(sent)}
        apart = timedelta(seconds=1)
        assert most_within([call.at for call in sent], apart) <= 30


def most_within(moments, span):
    moments, most, start = sorted(moments), 0, 0
    for end, moment in enumerate(moments):
        while moments[start] <= moment - span:
            start += 1
        most = max(most, end - start + 1)
    return most
