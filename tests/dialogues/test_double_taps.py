"""A finger that taps twice gets one thing; whoever presses again on purpose gets another."""

from __future__ import annotations

from sqlalchemy import func, select

from db.arrivals import Role
from db.models import InvitationRow, PressRow
from db.visit import Visit
from tests.dialogues.lokus import Lokus, MovableClock, presses_again, running_lokus
from tests.people import FakeTelegram, Heard, Person


async def taps(person: Person, label: str, on: Heard, times: int = 2) -> list[str]:
    """Tap so often before anything has happened, and tell what was sent then."""
    await sent(person)
    tapped = [await person.presses_without_waiting(label, on=on) for _ in range(times)]
    told = await sent(person)
    assert all(tap.answer for tap in tapped)
    return told


async def sent(person: Person) -> list[str]:
    await person.telegram.settles()
    heard = [await person.hears() for _ in person.unheard()]
    return [str(one) for one in heard if not one.edited]


async def test_two_taps_make_one_thing_and_pressing_again_another(lokus: Lokus, semarang: Visit) -> None:
    lokus.clock.at("2023-06-14T10:40")
    budi = await lokus.member("Budi", semarang, role=Role.ORGANIZER)
    ani = await lokus.member("Ani", semarang, "Semarang")

    await ani.says("/lokus Smart City Centre")
    place = await ani.hears("Smart City Centre")
    cards = await taps(ani, "Kontak", place)
    assert len(cards) == len(set(cards)) > 1
    lokus.clock.passes(seconds=3)
    assert await taps(ani, "Kontak", place, times=1) == cards  # looked up once more

    await budi.says("/siaran semua | Bus menunggu.")
    await taps(budi, "Kirim", await budi.hears("1 orang"))
    assert await sent(ani) == ["Bus menunggu."]

    await budi.says("/undang")
    asked = await budi.hears("Siapa")
    assert len(await taps(budi, "Penyelenggara", asked)) == 2  # its terms, and what is to be forwarded
    assert (
        await presses_again(budi, "Penyelenggara", asked) == ""
    )  # a tap that came after the button was gone
    await budi.hears_nothing()
    made = select(func.count()).where(InvitationRow.created_by.is_not(None))
    async with lokus.reads() as session:
        assert await session.scalar(made) == 1


async def test_pressing_again_is_meant_where_the_message_has_changed_or_nothing_was_made(
    lokus: Lokus, semarang: Visit
) -> None:
    lokus.clock.at("2023-06-14T10:40")
    budi = await lokus.member("Budi", semarang, role=Role.ORGANIZER)
    ani = await lokus.member("Ani", semarang, "Semarang")

    await budi.says("/polling semua | Lokus terbaik? | MPP | Balai Kota")
    await budi.hears("Pratinjau polling")
    for lasts in ("manual", "setelah 15 menit", "setelah 1 jam"):
        await budi.presses(f"Ditutup: {lasts}")
    await budi.presses("Kirim")
    poll = await ani.hears("Lokus terbaik?")
    await budi.says("/hasil")
    results = await budi.hears("0 dari 1 orang")
    assert await budi.presses("Perbarui", on=results)  # it says that nothing is new
    await ani.votes(poll, "MPP")
    await lokus.telegram.settles()
    await budi.presses("Perbarui")
    await budi.sees("1 dari 1 orang")

    await ani.says("/agenda")
    shown = await ani.hears("Agenda Rabu, 14 Juni 2023")
    other = next(label for label in shown.buttons if "•" not in label)
    for _ in range(2):
        await ani.presses(other, on=shown)
        await ani.presses(next(one for one in shown.buttons if "•" in one), on=shown)
        await lokus.telegram.settles()
        assert "Agenda Rabu, 14 Juni 2023" in ani.screen[-1]
    async with lokus.reads() as session:
        assert await session.scalar(select(func.count()).where(PressRow.telegram_id == ani.id)) == 0


async def test_a_restart_between_two_taps_makes_nothing_twice(
    telegram: FakeTelegram, faultless: None, database_url: str, clock: MovableClock
) -> None:
    async with running_lokus(telegram, database_url, clock) as lokus:
        visit = await lokus.knows_example()
        budi = await lokus.member("Budi", visit, role=Role.ORGANIZER)
        await budi.says("/undang")
        asked = await budi.hears("Siapa")
        await budi.presses("Penyelenggara")
        await sent(budi)
    async with running_lokus(telegram, database_url, clock):
        assert await presses_again(budi, "Penyelenggara", asked) == ""
        await budi.hears_nothing()


async def test_a_secret_vote_counts_once_and_leaves_no_mark(lokus: Lokus, semarang: Visit) -> None:
    lokus.clock.at("2023-06-14T10:40")
    budi = await lokus.member("Budi", semarang, role=Role.ORGANIZER)
    ani = await lokus.member("Ani", semarang, "Semarang")
    await budi.says("/polling semua | Puas? | Ya | Tidak | anonim")
    await budi.presses("Kirim", on=await budi.hears("Pratinjau polling"))
    ballot = await ani.hears("Puas?")
    await taps(ani, "○ Ya", ballot)
    await taps(ani, "Kirim jawaban", await ani.sees("Puas?"))
    await budi.says("/hasil")
    await budi.hears("1 dari 1 orang sudah menjawab")
    async with lokus.reads() as session:
        assert await session.scalar(select(func.count()).where(PressRow.telegram_id == ani.id)) == 0
