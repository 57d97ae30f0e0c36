"""Polls and votes."""

from __future__ import annotations

import pytest
import telegram as ptb


async def answers(bot):
    return [update.poll_answer for update in await bot.get_updates() if update.poll_answer]


async def test_named_votes_come_with_their_names(bot, telegram, ani):
    budi = telegram.user("Budi")
    group = telegram.group("Kelompok I", members=[ani, budi])
    sent = await bot.send_poll(group.id, "Makan siang?", ["Soto", "Sate"], is_anonymous=False)
    poll = await group.hears()
    assert poll == "Makan siang?\nSoto\nSate"
    await ani.votes(poll, "Soto")
    await budi.votes(poll, "Soto")
    await ani.votes(poll, "Sate")
    await budi.votes(poll)
    got = await answers(bot)
    assert [(a.user.first_name, a.option_ids) for a in got] == [
        ("Ani", (0,)),
        ("Budi", (0,)),
        ("Ani", (1,)),
        ("Budi", ()),
    ]
    stopped = await bot.stop_poll(group.id, sent.message_id)
    assert [(o.text, o.voter_count) for o in stopped.options] == [("Soto", 0), ("Sate", 1)]
    assert (stopped.is_closed, stopped.total_voter_count) == (True, 1)
    assert await ani.cannot_vote(poll, "Soto")


async def test_anonymous_votes_come_as_numbers_only(bot, ani):
    await bot.send_poll(ani.id, "Puas?", ["Ya", "Tidak"])
    await ani.votes(await ani.hears(), "Ya")
    (update,) = await bot.get_updates()
    assert update.poll_answer is None
    assert [o.voter_count for o in update.poll.options] == [1, 0]
    assert ani.screen[0].message["poll"]["total_voter_count"] == 1


async def test_several_answers_only_where_allowed(bot, ani):
    await bot.send_poll(ani.id, "Satu", ["a", "b"])
    one = await ani.hears()
    with pytest.raises(ValueError, match=r"\[0, 1\]"):
        await ani.votes(one, "a", "b")
    await bot.send_poll(ani.id, "Banyak", ["a", "b", "c"], allows_multiple_answers=True, is_anonymous=False)
    await ani.votes(await ani.hears(), "c", "a")
    (answer,) = await answers(bot)
    assert answer.option_ids == (0, 2)


async def test_a_poll_closes_when_its_time_is_over(bot, ani, clock):
    await bot.send_poll(ani.id, "Cepat", ["a", "b"], open_period=60)
    poll = await ani.hears()
    clock.passes(61)
    assert await ani.cannot_vote(poll, "a")
    (update,) = await bot.get_updates()
    assert update.poll.is_closed


async def test_a_poll_is_stopped_once(bot, ani):
    sent = await bot.send_poll(ani.id, "Satu", ["a", "b"])
    await bot.stop_poll(ani.id, sent.message_id)
    with pytest.raises(ptb.error.BadRequest, match="Poll has already been closed"):
        await bot.stop_poll(ani.id, sent.message_id)


async def test_a_copied_poll_has_votes_of_its_own(bot, telegram, ani):
    budi = telegram.user("Budi", started=True)
    sent = await bot.send_poll(ani.id, "Satu", ["a", "b"])
    await ani.votes(await ani.hears(), "a")
    await bot.copy_message(budi.id, ani.id, sent.message_id)
    copy = await budi.hears()
    assert copy.message["poll"]["total_voter_count"] == 0
    await budi.votes(copy, "b")
    assert ani.screen[0].message["poll"]["total_voter_count"] == 1


async def test_a_vote_can_be_final(bot, ani):
    await bot.send_poll(ani.id, "Pilih", ["a", "b"], allows_revoting=False, is_anonymous=False)
    poll = await ani.hears()
    await ani.votes(poll, "a")
    assert await ani.cannot_vote(poll, "b")
    assert [answer.option_ids for answer in await answers(bot)] == [(0,)]
