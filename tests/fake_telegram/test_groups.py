"""Groups: what the bot hears there, what it may do, and what becomes of them."""

from __future__ import annotations

import pytest
import telegram as ptb


@pytest.fixture
def budi(telegram):
    return telegram.user("Budi")


@pytest.fixture
def group(telegram, ani, budi):
    return telegram.group("Kelompok I", members=[ani, budi])


async def texts(bot):
    updates = await bot.get_updates()
    if updates:
        await bot.get_updates(offset=updates[-1].update_id + 1)
    return [update.message.text for update in updates if update.message]


async def test_privacy_mode_hides_what_is_not_meant_for_the_bot(bot, ani, group):
    sent = await bot.send_message(group.id, "Halo semua")
    heard = await group.hears()
    for text in ("kapan makan?", "/agenda", "/agenda@lokus_bot", "/agenda@other_bot", "halo @Lokus_Bot"):
        await ani.says(text, in_=group)
    await ani.replies_to(heard, "terima kasih", in_=group)
    assert await texts(bot) == ["/agenda", "/agenda@lokus_bot", "halo @Lokus_Bot", "terima kasih"]
    assert sent.chat.title == "Kelompok I"


async def test_an_administrator_hears_everything(bot, ani, group):
    group.promotes_bot(ani)
    (update,) = await bot.get_updates()
    assert update.my_chat_member.new_chat_member.can_pin_messages
    await ani.says("kapan makan?", in_=group)
    assert await texts(bot) == ["kapan makan?"]


async def test_without_privacy_mode_the_bot_hears_everything(bot, telegram, ani, group):
    telegram.world.reads_all_group_messages = True
    await ani.says("kapan makan?", in_=group)
    assert await texts(bot) == ["kapan makan?"]


async def test_all_members_hear_the_bot(bot, ani, budi, group):
    await bot.send_message(group.id, "Halo semua")
    assert await ani.hears(in_=group) == await budi.hears(in_=group) == await group.hears() == "Halo semua"
    assert ani.unheard() == []


async def test_buttons_work_in_groups(bot, ani, group):
    markup = ptb.InlineKeyboardMarkup([[ptb.InlineKeyboardButton("Sudah baca", callback_data="r")]])
    await bot.send_message(group.id, "Perubahan", reply_markup=markup)
    await ani.presses_without_waiting("Sudah baca", in_=group)
    (update,) = await bot.get_updates()
    assert (update.callback_query.message.chat.id, update.callback_query.from_user.id) == (group.id, ani.id)


async def test_asking_for_a_phone_number_is_for_private_chats(bot, ani, group):
    markup = ptb.ReplyKeyboardMarkup([[ptb.KeyboardButton("Nomor", request_contact=True)]])
    await bot.send_message(ani.id, "Nomor?", reply_markup=markup)
    with pytest.raises(ptb.error.BadRequest, match="Phone number can be requested in private chats only"):
        await bot.send_message(group.id, "Nomor?", reply_markup=markup)


async def test_pinning_needs_the_right(bot, ani, group):
    sent = await bot.send_message(group.id, "Agenda")
    with pytest.raises(ptb.error.BadRequest, match="Not enough rights to manage pinned messages in the chat"):
        await sent.pin()
    group.promotes_bot(ani, "can_pin_messages")
    await sent.pin(disable_notification=True)
    assert group.pinned == ["Agenda"]
    assert (await bot.get_chat(group.id)).pinned_message.message_id == sent.message_id
    assert await bot.get_updates(offset=-1) != ()
    await sent.unpin()
    assert group.pinned == []


async def test_messages_of_others_are_deleted_only_with_the_right(bot, ani, group):
    said = await ani.says("/agenda", in_=group)
    with pytest.raises(ptb.error.BadRequest, match="Message can't be deleted"):
        await bot.delete_message(group.id, said.id)
    group.promotes_bot(ani)
    await bot.delete_message(group.id, said.id)
    assert group.screen == []


async def test_a_bot_thrown_out_is_told_and_kept_out(bot, ani, group):
    group.kicks_bot(ani)
    (update,) = await bot.get_updates()
    assert update.my_chat_member.new_chat_member.status == "kicked"
    with pytest.raises(ptb.error.Forbidden, match="bot was kicked from the group chat"):
        await bot.send_message(group.id, "halo")
    group.adds_bot(ani)
    await bot.send_message(group.id, "halo lagi")
    assert await group.hears() == "halo lagi"


async def test_a_bot_that_left_is_no_member(bot, group):
    await bot.leave_chat(group.id)
    with pytest.raises(ptb.error.Forbidden, match="bot is not a member of the group chat"):
        await bot.send_message(group.id, "halo")


async def test_a_supergroup_says_so(bot, telegram, ani):
    group = telegram.group("Besar", members=[ani], supergroup=True)
    group.kicks_bot(ani)
    with pytest.raises(ptb.error.Forbidden, match="bot was kicked from the supergroup chat"):
        await bot.send_message(group.id, "halo")


async def test_a_group_that_became_a_supergroup_tells_its_new_number(bot, ani, group):
    old = group.id
    group.upgrades(ani)
    with pytest.raises(ptb.error.ChatMigrated) as moved:
        await bot.send_message(old, "halo")
    assert moved.value.new_chat_id == group.id != old
    first, second = await bot.get_updates()
    assert (first.message.chat.id, first.message.migrate_to_chat_id) == (old, group.id)
    assert (second.message.chat.id, second.message.migrate_from_chat_id) == (group.id, old)
    await bot.send_message(group.id, "halo")
    assert await group.hears() == "halo"


async def test_a_chain_of_replies_is_no_topic(bot, telegram, ani):
    group = telegram.group("Besar", members=[ani], supergroup=True)
    first = await ani.says("/agenda", in_=group)
    await ani.replies_to(first, "/agenda", in_=group)
    message = (await bot.get_updates())[-1].message
    assert (message.message_thread_id, message.is_topic_message) == (first.id, None)
    with pytest.raises(ptb.error.BadRequest, match="Message thread not found"):
        await bot.send_message(group.id, "a", message_thread_id=first.id)


async def test_topics_of_a_forum(bot, client, telegram, ani):
    forum = telegram.group("Forum", members=[ani], forum=True)
    topic = forum.opens_topic("Kelompok II", ani)
    await ani.says("/agenda", in_=forum, topic=topic)
    message = (await bot.get_updates())[-1].message
    assert (message.message_thread_id, message.is_topic_message, message.chat.is_forum) == (topic, True, True)
    sent = await message.reply_text("Agenda", message_thread_id=topic)
    assert sent.is_topic_message
    with pytest.raises(ptb.error.BadRequest, match="Message thread not found"):
        await bot.send_message(forum.id, "a", message_thread_id=99)
    forum.closes_topic(topic)
    with pytest.raises(ptb.error.BadRequest, match=r"(?i)topic_closed"):
        await bot.send_message(forum.id, "a", message_thread_id=topic)


async def test_members_are_known(bot, telegram, ani, budi, group):
    cici = telegram.user("Cici")
    assert (await bot.get_chat_member(group.id, ani.id)).status == "creator"
    assert (await bot.get_chat_member(group.id, budi.id)).status == "member"
    assert (await bot.get_chat_member(group.id, cici.id)).status == "left"
    assert [admin.user.id for admin in await bot.get_chat_administrators(group.id)] == [ani.id]
    assert await bot.get_chat_member_count(group.id) == 3
    group.gains(cici)
    (update,) = await bot.get_updates()
    assert update.message.new_chat_members[0].first_name == "Cici"
    group.loses(budi)
    assert (await bot.get_chat_member(group.id, budi.id)).status == "left"


async def test_who_is_no_member_says_nothing_there(telegram, group):
    cici = telegram.user("Cici")
    with pytest.raises(AssertionError, match="Cici is no member of Kelompok I"):
        await cici.says("halo", in_=group)


async def test_an_administrator_hears_who_comes_and_goes_if_it_asks(bot, telegram, ani, group):
    group.promotes_bot(ani)
    await bot.get_updates(offset=-1, allowed_updates=["chat_member"])
    cici = telegram.user("Cici")
    group.gains(cici)
    group.loses(cici)
    changes = [update.chat_member for update in await bot.get_updates() if update.chat_member]
    assert [(c.old_chat_member.status, c.new_chat_member.status) for c in changes] == [
        ("left", "member"),
        ("member", "left"),
    ]
    group.demotes_bot(ani)
    assert (await bot.get_chat_member(group.id, bot.id)).status == "member"


async def test_a_restricted_bot_writes_only_where_it_may(client, telegram, ani):
    chat = telegram.group("Kelompok I", members=[ani])
    chat.restricts_bot(ani)
    refused = await client.call("sendMessage", chat_id=chat.id, text="a")
    assert refused.description == "Bad Request: not enough rights to send text messages to the chat"
    chat.restricts_bot(ani, "can_send_messages")
    assert (await client.call("sendMessage", chat_id=chat.id, text="a")).status == 200
