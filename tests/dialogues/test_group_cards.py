"""The card that is pinned in a group's chat: shown, kept right, made anew."""

from __future__ import annotations

from schedules.pinned import PinnedCards
from tests.dialogues.group_chats import ani, chat, coach, tied
from tests.dialogues.lokus import Lokus, MovableClock
from tests.people import FakeTelegram, Group, Person

__all__ = ["ani", "chat", "coach"]


async def test_a_coach_ties_the_chat_and_its_card_is_pinned(chat: Group, coach: Person) -> None:
    chat.promotes_bot(coach)
    await coach.says("/tautkan", in_=chat)
    said = await chat.hears("Grup ini kini tertaut ke Semarang. Agendanya saya sematkan")
    assert "tanya" in said
    card = await chat.hears("Agenda Rabu, 14 Juni 2023")
    await chat.telegram.called("pinChatMessage")
    assert [pinned.id for pinned in chat.pinned] == [card.id]
    assert "Sedang berlangsung\n09.30–11.30 Kunjungan ke Smart City Centre" in card


async def test_without_the_right_to_pin_it_says_what_is_needed_and_pins_once_it_has_it(
    chat: Group, coach: Person
) -> None:
    await coach.says("/link", in_=chat)
    await chat.hears("jadikan saya admin dengan hak menyematkan pesan")
    card = await chat.hears("Agenda Rabu, 14 Juni 2023")
    await chat.telegram.called("getChatMember", times=2)
    assert chat.pinned == []
    chat.promotes_bot(coach)
    await chat.telegram.called("pinChatMessage")
    assert [pinned.id for pinned in chat.pinned] == [card.id]


async def test_a_card_that_could_not_be_pinned_comes_once_and_is_kept_up_to_date(
    chat: Group, coach: Person, lokus: Lokus, clock: MovableClock, telegram: FakeTelegram
) -> None:
    chat.promotes_bot(coach)
    telegram.fails("pinChatMessage", code=400, in_=chat)
    await tied(chat, coach)
    await telegram.called("pinChatMessage")
    for moment, shown in (("11:45", "11.45–13.00"), ("13:00", "13.00–15.00")):
        clock.at(f"2023-06-14T{moment}")
        await pinned_cards(lokus).refresh()
        assert (await chat.hears(f"Sedang berlangsung\n{shown}")).edited
    telegram.record.calls.clear()


async def test_addresses_on_a_card_bring_no_preview_along(chat: Group, coach: Person, lokus: Lokus) -> None:
    await tied(chat, coach)
    (card,) = [one for one in lokus.telegram.calls_of("sendMessage") if "Selalu" in one.parameters["text"]]
    assert card.parameters["link_preview_options"] == {"is_disabled": True}


async def test_the_card_is_edited_when_an_item_begins_and_not_before(
    chat: Group, coach: Person, lokus: Lokus, clock: MovableClock
) -> None:
    await tied(chat, coach)
    cards = pinned_cards(lokus)
    for unchanged in ("10:41", "11:29"):
        clock.at(f"2023-06-14T{unchanged}")
        await cards.refresh()
    assert edits_in(chat) == 0
    clock.at("2023-06-14T11:45")
    await cards.refresh()
    card = await chat.hears("Sedang berlangsung\n11.45–13.00 ISHOMA")
    assert card.edited
    await pinned_cards(lokus).refresh()  # after a restart it is known what the card shows
    assert edits_in(chat) == 1


async def test_a_card_that_was_deleted_is_made_anew_when_there_is_something_new_to_show(
    chat: Group, coach: Person, lokus: Lokus, clock: MovableClock, telegram: FakeTelegram
) -> None:
    await tied(chat, coach)
    cards = pinned_cards(lokus)
    telegram.fails("editMessageText", code=400, in_=chat)
    clock.at("2023-06-14T11:45")
    await cards.refresh()
    await cards.refresh()
    clock.at("2023-06-14T13:00")
    await cards.refresh()
    card = await chat.hears("Sedang berlangsung\n13.00–15.00")
    assert not card.edited
    telegram.record.calls.clear()


async def test_a_chat_that_refuses_the_bot_gets_no_more_cards(
    chat: Group, coach: Person, lokus: Lokus, clock: MovableClock, telegram: FakeTelegram
) -> None:
    await tied(chat, coach)
    telegram.fails("editMessageText", code=403, in_=chat)
    clock.at("2023-06-14T11:45")
    await pinned_cards(lokus).refresh()
    telegram.record.calls.clear()
    clock.at("2023-06-14T13:00")
    await pinned_cards(lokus).refresh()
    assert telegram.calls == []


async def test_a_card_that_could_not_be_shown_is_tried_again(
    chat: Group, coach: Person, lokus: Lokus, clock: MovableClock, telegram: FakeTelegram
) -> None:
    await tied(chat, coach)
    telegram.fails("editMessageText", code=500, times=4, in_=chat)  # as often as it is tried
    clock.at("2023-06-14T11:45")
    await pinned_cards(lokus).refresh()
    await pinned_cards(lokus).refresh()
    assert (await chat.hears("Sedang berlangsung\n11.45–13.00")).edited
    telegram.record.calls.clear()


def edits_in(chat: Group) -> int:
    calls = chat.telegram.calls_of("editMessageText")
    return sum(call.parameters["chat_id"] == chat.id for call in calls)


def pinned_cards(lokus: Lokus) -> PinnedCards:
    services = lokus.running.services
    return PinnedCards(
        lokus.running.application.bot,
        services.sessions,
        services.writer,
        services.clock,
        services.cards_wanted,
    )
