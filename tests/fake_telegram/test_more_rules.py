"""Rules that need something to have happened first."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import signal
import sys

import pytest
import telegram as ptb
from telegram.error import BadRequest

from bot.fake_telegram import FakeTelegram
from tests.fake_telegram.pictures import png


@pytest.fixture
async def asked(bot, ani):
    asked = asyncio.create_task(ani.queries_inline("x"))
    (update,) = await bot.get_updates(timeout=5)
    yield update.inline_query
    asked.cancel()


@pytest.mark.parametrize("name", ["x" * 256, "a/b.txt"])
async def test_a_file_has_a_name_that_fits_a_header(bot, ani, name):
    with pytest.raises(BadRequest, match="Wrong file name specified"):
        await bot.send_document(ani.id, ptb.InputFile(b"x", filename=name))


CONTENT = {"message_text": "t"}


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ({"next_offset": "x" * 65}, "NEXT_OFFSET_INVALID"),
        ({"button": {"text": "Masuk"}}, "BUTTON_TYPE_INVALID"),
        ({"button": {"text": "Masuk", "start_parameter": "x" * 65}}, "START_PARAM_INVALID"),
        (
            {"results": [{"type": "article", "id": "1", "title": "t", "input_message_content": {"message_text": "x" * 4097}}]},
            "message is too long",
        ),
        (
            {"results": [{"type": "location", "id": "1", "title": "t", "latitude": 1, "longitude": 2, "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "x" * 65}]]}}]},
            "BUTTON_DATA_INVALID",
        ),
        ({"results": [{"type": "game", "id": "1", "game_short_name": "g"}]}, "input message content is not specified"),
        (
            {"results": [{"type": "document", "id": "1", "title": "t", "document_file_id": "f", "caption": "x" * 1025}]},
            "message caption is too long",
        ),
    ],
)  # fmt: skip
async def test_inline_answers_have_limits(client, asked, answer, reason):
    refused = await client.call("answerInlineQuery", inline_query_id=asked.id, **({"results": []} | answer))
    assert refused.description == f"Bad Request: {reason}"


async def test_an_inline_query_runs_out(client, asked, clock):
    clock.passes(16)
    refused = await client.call("answerInlineQuery", inline_query_id=asked.id, results=[])
    assert refused.description.startswith("Bad Request: query is too old")


async def test_too_long_an_edit_has_words_of_its_own(bot, ani):
    sent = await bot.send_message(ani.id, "a")
    with pytest.raises(BadRequest, match=r"(?i)message_too_long"):
        await sent.edit_text("x" * 4097)
    photo = await bot.send_photo(ani.id, png(9, 9))
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await photo.edit_text("a")


async def test_several_messages_are_deleted_at_once(bot, ani):
    ids = [(await bot.send_message(ani.id, str(n))).message_id for n in range(3)]
    await bot.delete_messages(ani.id, [*ids[:2], 999])
    assert ani.screen == ["2"]


async def test_reactions(bot, ani):
    said = await ani.says("terima kasih")
    await bot.set_message_reaction(ani.id, said.id, "👍")
    with pytest.raises(BadRequest, match=r"(?i)reaction_invalid"):
        await bot.set_message_reaction(ani.id, said.id, "🥁")
    with pytest.raises(BadRequest, match=r"(?i)reactions_too_many"):
        await bot.set_message_reaction(ani.id, said.id, ["👍", "❤"])


async def test_pins_in_a_private_chat(bot, ani):
    sent = [await bot.send_message(ani.id, str(n)) for n in range(3)]
    for message in sent:
        await message.pin()
    assert [ani.chat.messages[number]["text"] for number in ani.chat.pinned] == ["0", "1", "2"]
    await bot.unpin_chat_message(ani.id)
    assert ani.chat.pinned == [sent[0].message_id, sent[1].message_id]
    await bot.unpin_all_chat_messages(ani.id)
    assert ani.chat.pinned == []
    pin_notice = next(message for message in ani.chat.messages.values() if "pinned_message" in message)
    with pytest.raises(BadRequest, match="Service messages can't be pinned"):
        await bot.pin_chat_message(ani.id, pin_notice["message_id"])
    assert ani.unheard() == ["0", "1", "2"]


async def test_the_bot_opens_topics_with_the_right(bot, telegram, ani):
    forum = telegram.group("Forum", members=[ani], forum=True)
    with pytest.raises(BadRequest, match="Not enough rights to create a topic"):
        await bot.create_forum_topic(forum.id, "Kelompok I")
    forum.promotes_bot(ani)
    topic = await bot.create_forum_topic(forum.id, "Kelompok I")
    await bot.send_message(forum.id, "halo", message_thread_id=topic.message_thread_id)
    assert (await forum.hears()).message["message_thread_id"] == topic.message_thread_id
    plain = telegram.group("Biasa", members=[ani])
    with pytest.raises(BadRequest, match="The chat is not a forum"):
        await bot.create_forum_topic(plain.id, "Kelompok I")


async def test_private_chats_are_known_once_someone_wrote(bot, telegram):
    budi = telegram.user("Budi", username="budi_s")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.get_chat(budi.id)
    await budi.says("/start")
    assert (await bot.get_chat(budi.id)).username == "budi_s"
    assert (await bot.get_chat_member(budi.id, budi.id)).status == "member"
    assert (await bot.get_chat_member(budi.id, bot.id)).status == "member"
    with pytest.raises(BadRequest, match="can't be changed in private chats"):
        await bot.leave_chat(budi.id)


async def test_quizzes_and_closing_times(bot, ani, clock):
    async def send(**fields):
        return await bot.send_poll(ani.id, "?", ["a", "b"], **fields)

    sent = await send(
        type="quiz", correct_option_ids=[1], explanation="<b>b</b>", explanation_parse_mode="HTML"
    )
    assert (sent.poll.type, sent.poll.explanation) == ("quiz", "b")
    for wrong in (
        {"correct_option_ids": [2]},
        {"correct_option_ids": [1, 0]},
        {"correct_option_ids": [0], "explanation": "x" * 201},
    ):
        with pytest.raises(BadRequest):
            await send(type="quiz", **wrong)
    closing = await send(close_date=int(clock().timestamp()) + 600)
    assert closing.poll.close_date == clock() + dt.timedelta(seconds=600)
    with pytest.raises(BadRequest, match=r"(?i)poll_close_date_invalid"):
        await send(close_date=int(clock().timestamp()) + 600, open_period=60)


@pytest.mark.parametrize("kind", ["copy", "forward"])
async def test_what_can_not_be_copied(bot, telegram, ani, kind):
    budi = telegram.user("Budi", started=True)
    move = bot.copy_message if kind == "copy" else bot.forward_message
    many = bot.copy_messages if kind == "copy" else bot.forward_messages
    sent = await bot.send_message(ani.id, "a")
    await sent.pin()
    notice = next(number for number, message in ani.chat.messages.items() if "pinned_message" in message)
    with pytest.raises(BadRequest, match="Message can't be"):
        await move(budi.id, ani.id, notice)
    with pytest.raises(BadRequest, match=r"(?i)there are no messages to"):
        await many(budi.id, ani.id, [998, 999])
    with pytest.raises(BadRequest, match="strictly increasing"):
        await many(budi.id, ani.id, [5, 4])
    with pytest.raises(BadRequest, match="Too many message identifiers specified"):
        await many(budi.id, ani.id, list(range(1, 102)))
    assert len(await many(budi.id, ani.id, [sent.message_id, 999])) == 1
    assert budi.screen == ["a"]


async def test_voices_locations_contacts_and_stickers_reach_the_bot(bot, ani):
    await ani.sends_voice(caption="catatan")
    await ani.sends_location(-6.98, 110.41)
    await ani.sends_contact("+62811")
    await ani.sends_sticker()
    voice, location, contact, sticker = [update.message for update in await bot.get_updates()]
    assert (voice.voice.mime_type, voice.caption) == ("audio/ogg", "catatan")
    assert (location.location.latitude, contact.contact.user_id, sticker.sticker.emoji) == (
        -6.98,
        ani.id,
        "👍",
    )
    echoed = await bot.send_voice(ani.id, voice.voice.file_id)
    assert echoed.voice.file_unique_id == voice.voice.file_unique_id
    with pytest.raises(BadRequest, match="can't use file of type voice as document"):
        await bot.send_document(ani.id, voice.voice.file_id)


async def test_sees_waits_for_the_screen(bot, ani):
    seeing = asyncio.create_task(ani.sees("dua"))
    sent = await bot.send_message(ani.id, "satu")
    await sent.edit_text("satu dua")
    assert await seeing == "satu dua"
    with pytest.raises(AssertionError, match="the screen shows:\nsatu dua"):
        await ani.sees("tiga", seconds=0.01)


async def test_a_bot_that_polls_from_one_offset_is_slowed_down():
    async with FakeTelegram(slows_repeated_polls=True) as telegram:
        ani = telegram.user("Ani")
        await ani.says("satu")
        await ani.says("dua")
        async with ptb.Bot(telegram.token, base_url=f"{telegram.url}/bot") as bot:
            assert len(await bot.get_updates(offset=5)) == 2
            assert len(await bot.get_updates(offset=5)) == 1


async def test_the_stand_in_runs_alone(telegram):
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.fake_telegram", "--people", "2", stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout
    told = json.loads(await process.stdout.readline())
    async with ptb.Bot(told["token"], base_url=f"{told['url']}/bot") as bot:
        assert (await bot.send_message(told["users"][1], "halo")).text == "halo"
    process.send_signal(signal.SIGINT)
    assert await process.wait() == 0
