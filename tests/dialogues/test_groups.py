"""Group chats: tied by staff, answered when spoken to, in the right topic."""

from __future__ import annotations

from bot.fake_telegram import actions
from db.arrivals import Role
from db.visit import Visit
from tests.dialogues.group_chats import ani, chat, coach, tied
from tests.dialogues.lokus import Lokus, MovableClock, data_under
from tests.people import FakeTelegram, Group, Person

__all__ = ["ani", "chat", "coach"]


async def test_only_staff_tie_chats(chat: Group, ani: Person) -> None:
    await ani.says("/tautkan", in_=chat)
    await chat.hears("bukan untuk peran Anda")
    await ani.says("/agenda", in_=chat)  # she is a member, so she is answered from her own visit
    await chat.hears("Agenda Rabu, 14 Juni 2023")


async def test_an_anonymous_administrator_learns_why_nobody_knows_them(
    chat: Group, telegram: FakeTelegram
) -> None:
    anonymous = telegram.user("Group")
    chat.gains(anonymous)
    command = actions.text_content("/tautkan") | {"sender_chat": chat.chat.as_json()}
    actions.write(telegram.world, anonymous.user, chat.chat, command)
    await chat.hears("mematikan “Tetap anonim” pada hak admin Anda")


async def test_who_may_not_is_told_so_also_where_the_question_was_deleted_meanwhile(
    chat: Group, ani: Person, telegram: FakeTelegram
) -> None:
    asked = await ani.says("/tautkan", in_=chat)
    del chat.chat.messages[asked.id]  # as bots do that keep a chat clean
    await chat.hears("bukan untuk peran Anda")


async def test_where_an_answer_is_refused_for_good_no_apology_is_tried(
    telegram: FakeTelegram, coach: Person, ani: Person
) -> None:
    forum = telegram.group("PKN", members=[coach, ani], forum=True)
    topic = forum.opens_topic("Semarang", coach)
    forum.closes_topic(topic)
    await coach.says("/agenda", in_=forum, topic=topic)  # administrators may
    await telegram.called("sendMessage", times=len(telegram.calls_of("sendMessage")) + 1)
    await telegram.settles()
    assert [call.description for call in telegram.refused] == ["Bad Request: TOPIC_CLOSED"]
    telegram.record.calls.clear()


async def test_an_organizer_of_several_groups_chooses_one(
    lokus: Lokus, semarang: Visit, clock: MovableClock, telegram: FakeTelegram
) -> None:
    clock.at("2023-06-14T10:40")
    budi = await lokus.member("Budi", semarang, role=Role.ORGANIZER)
    chat = telegram.group("Semua", members=[budi])
    await budi.says("/tautkan", in_=chat)
    choice = await chat.hears("Kelompok mana yang memakai grup ini?")
    assert choice.buttons == ["Semarang", "Medan", "Kelompok 3", "Kelompok 4"]
    await budi.presses("Semarang", in_=chat)
    assert (await chat.hears("kini tertaut ke Semarang")).id == choice.id


async def test_in_a_tied_chat_everyone_present_is_answered_when_speaking_to_the_bot(
    chat: Group, coach: Person, telegram: FakeTelegram
) -> None:
    await tied(chat, coach)
    guest = telegram.user("Tamu")
    chat.gains(guest)

    await guest.says("/sekarang", in_=chat)
    now = await chat.hears("Sekarang: Kunjungan ke Smart City Centre")
    await guest.says("@lokus_bot jam berapa ke MPP?", in_=chat)
    mention = await chat.hears("13.00")
    assert mention.message["reply_to_message"]["text"] == "@lokus_bot jam berapa ke MPP?"
    await guest.replies_to(now, "kontak posko panitia?", in_=chat)
    await chat.hears("+62 800 0000010")
    await guest.says("/tanya jam berapa sarapan?", in_=chat)
    await chat.hears("06.00")


async def test_what_is_not_said_to_the_bot_is_left_alone(chat: Group, coach: Person, ani: Person) -> None:
    await tied(chat, coach)
    chat.promotes_bot(coach)  # from now on Telegram shows it every message
    await chat.telegram.settles()
    await ani.says("jam berapa ke MPP?", in_=chat)
    await ani.sends_sticker(in_=chat)
    await ani.says("/entah", in_=chat)
    await chat.hears("/bantuan")
    await chat.hears_nothing()


async def test_in_a_chat_that_is_not_tied_outsiders_learn_nothing_and_members_no_number(
    chat: Group, ani: Person, telegram: FakeTelegram
) -> None:
    guest = telegram.user("Tamu")
    chat.gains(guest)
    for said in ("/agenda", "/kontak", "@lokus_bot jam berapa ke MPP?", "/tanya siapa kontaknya?"):
        await guest.says(said, in_=chat)
        assert await chat.hears() == (
            "Mohon maaf, Lokus hanya melayani peserta kunjungan; silakan minta tautan undangan kepada penyelenggara Anda."
        )
    for said in ("/kontak", "/kontak posko", "/tanya nomor posko panitia?", "@lokus_bot kontak MPP"):
        await ani.says(said, in_=chat)
        heard = await chat.hears()
        assert "0000" not in heard
        assert "pribadi" in heard
    await telegram.settles()
    assert telegram.calls_of("sendContact") == []


async def test_a_topic_is_tied_for_itself_and_answered_in_itself(
    telegram: FakeTelegram, coach: Person, ani: Person
) -> None:
    forum = telegram.group("PKN", members=[coach, ani], forum=True)
    topic, other = forum.opens_topic("Semarang", coach), forum.opens_topic("Lain", coach)
    await coach.says("/tautkan", in_=forum, topic=topic)
    tied_here = await forum.hears("kini tertaut ke Semarang")
    card = await forum.hears("Agenda Rabu")
    assert {tied_here.message["message_thread_id"], card.message["message_thread_id"]} == {topic}

    guest = telegram.user("Tamu")
    forum.gains(guest)
    await guest.says("/now", in_=forum, topic=topic)
    assert (await forum.hears("Smart City Centre")).message["message_thread_id"] == topic
    await guest.says("/now", in_=forum, topic=other)
    refused = await forum.hears("Lokus hanya melayani peserta")
    assert refused.message["message_thread_id"] == other


async def test_an_organizers_answer_comes_back_to_the_topic_of_the_question(
    telegram: FakeTelegram, coach: Person, ani: Person, lokus: Lokus, semarang: Visit
) -> None:
    budi = await lokus.member("Budi", semarang, role=Role.ORGANIZER)
    forum = telegram.group("PKN", members=[coach, ani], forum=True)
    topic = forum.opens_topic("Tanya jawab", coach)
    await coach.says("/tautkan", in_=forum)
    await forum.hears("kini tertaut ke Semarang")
    asked = await ani.says("/tanya boleh pinjam payung?", in_=forum, topic=topic)
    unknown = await forum.hears("tidak menemukan")
    await ani.presses("Teruskan ke panitia", on=unknown, in_=forum)
    await budi.replies_to(await budi.hears("Pertanyaan untuk panitia"), "Boleh, di lobi.")
    answer = await forum.hears("Jawaban panitia\nBoleh, di lobi.")
    assert answer.message["message_thread_id"] == topic
    assert answer.message["reply_to_message"]["message_id"] == asked.id


async def test_a_supergroup_is_followed_with_a_new_card(chat: Group, coach: Person, ani: Person) -> None:
    await tied(chat, coach)
    chat.upgrades(coach)
    card = await chat.hears("Selalu diperbarui oleh Lokus.")
    assert card.message["chat"]["id"] == chat.id
    await ani.says("/sekarang", in_=chat)
    await chat.hears("Sekarang: Kunjungan ke Smart City Centre")


async def test_what_was_asked_just_before_a_group_became_a_supergroup_is_answered_there(
    chat: Group, coach: Person, ani: Person, telegram: FakeTelegram
) -> None:
    await tied(chat, coach)
    await telegram.settles()
    telegram.fails("sendMessage", slow=0.3, in_=chat)
    await ani.says("/kontak posko", in_=chat)
    chat.upgrades(coach)
    await chat.hears("Posko panitia")
    await chat.hears("+628000000010")
    await telegram.settles()
    refused = [call.description for call in telegram.refused]
    assert refused == ["Bad Request: group chat was upgraded to a supergroup chat"]
    telegram.record.calls.clear()


async def test_buttons_of_a_group_that_became_a_supergroup_still_work(
    chat: Group, coach: Person, ani: Person, telegram: FakeTelegram
) -> None:
    await tied(chat, coach)
    await ani.says("/agenda", in_=chat)
    before = await chat.hears("Agenda Rabu, 14 Juni 2023")
    old = chat.chat
    chat.upgrades(coach)
    await chat.hears("Selalu diperbarui oleh Lokus.")
    actions.press(telegram.world, ani.user, old, before.message, data_under(before, "Sel 13 Jun"))
    await chat.hears("Agenda Selasa, 13 Juni 2023")
    await telegram.settles()
    assert [call.method for call in telegram.refused] == ["editMessageText"]
    telegram.record.calls.clear()


async def test_a_chat_that_threw_the_bot_out_is_written_to_no_more_until_it_is_back(
    chat: Group, coach: Person, lokus: Lokus, clock: MovableClock
) -> None:
    await tied(chat, coach)
    chat.kicks_bot(coach)
    await lokus.telegram.settles()
    clock.at("2023-06-14T13:10")
    lokus.running.services.cards_wanted.set()
    chat.adds_bot(coach)
    await chat.hears("Sedang berlangsung\n13.00–15.00 Kunjungan ke Mall Pelayanan Publik")


async def test_a_bot_that_may_only_write_is_still_in_the_chat(
    chat: Group, coach: Person, telegram: FakeTelegram, lokus: Lokus, clock: MovableClock
) -> None:
    await tied(chat, coach)
    chat.restricts_bot(coach, "can_send_messages")
    await telegram.settles()
    clock.at("2023-06-14T13:10")
    lokus.running.services.cards_wanted.set()
    card = await chat.hears("Sedang berlangsung\n13.00–15.00 Kunjungan ke Mall Pelayanan Publik")
    assert card.edited


async def test_an_untied_chat_knows_nothing_any_more(
    chat: Group, coach: Person, telegram: FakeTelegram
) -> None:
    chat.promotes_bot(coach)
    await tied(chat, coach)
    await telegram.called("pinChatMessage")
    await coach.says("/lepas", in_=chat)
    await chat.hears("Tautan dilepas.")
    assert chat.pinned == []
    guest = telegram.user("Tamu")
    chat.gains(guest)
    await guest.says("/agenda", in_=chat)
    await chat.hears("Lokus hanya melayani peserta")
    await coach.says("/unlink", in_=chat)
    await chat.hears("Grup ini belum tertaut")


async def test_a_chat_tied_to_another_group_gets_another_card(
    lokus: Lokus, clock: MovableClock, telegram: FakeTelegram
) -> None:
    tangerang = await lokus.knows_example("tangerang-2022")
    clock.at("2022-03-28T10:40")
    budi = await lokus.member("Budi", tangerang, role=Role.ORGANIZER)
    chat = telegram.group("Kelompok", members=[budi])
    chat.promotes_bot(budi)
    await budi.says("/tautkan tim bapenda", in_=chat)
    first = await chat.hears("Selalu diperbarui oleh Lokus.")
    await telegram.called("pinChatMessage")
    await budi.says("/tautkan Kelompok Bapenda", in_=chat)  # it is already
    await chat.hears("kini tertaut ke Kelompok Bapenda")
    await budi.says("/tautkan Kelompok Disdik", in_=chat)
    second = await chat.hears("Kelompok Disdik · semua waktu dalam WIB")
    await telegram.called("pinChatMessage", times=2)
    assert [pinned.id for pinned in chat.pinned] == [second.id]
    assert second.id != first.id


async def test_only_the_visits_own_staff_unties(chat: Group, coach: Person, lokus: Lokus) -> None:
    await tied(chat, coach)
    other = await lokus.member("Eka", await lokus.knows_example("medan-2023"), "Medan", Role.COACH)
    chat.gains(other)
    for command in ("/lepas", "/tautkan"):
        await other.says(command, in_=chat)
        await chat.hears("Grup ini tertaut ke kunjungan lain")


async def test_the_bot_greets_where_it_is_brought_in_and_says_how_to_tie(
    telegram: FakeTelegram, coach: Person
) -> None:
    chat = telegram.group("Baru", members=[coach])
    chat.kicks_bot(coach)
    chat.adds_bot(coach)
    await chat.hears("Salam hormat, saya Lokus")
    await coach.says("/tautkan")
    await coach.hears("Perintah ini dipakai di dalam grup Telegram")
