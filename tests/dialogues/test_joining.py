"""Joining: consent, its time and language, and how one comes to it."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import func, select

from db.arrivals import Role
from db.invitations import Terms
from db.models import DialogueRow, InvitationRow, MembershipRow, PersonRow
from db.visit import WITA, Group, Participant, Visit
from tests.dialogues.lokus import Lokus


async def test_a_participant_joins_with_a_link_and_sees_the_day(lokus: Lokus, semarang: Visit) -> None:
    ani = lokus.telegram.user("Ani", last_name="Wulandari", language="id")
    await ani.says(f"/start {await lokus.invites(semarang, group='Semarang')}")

    asked = await ani.hears("Anda diundang ke Visitasi Kepemimpinan Nasional ke Kota Semarang")
    assert "sebagai peserta Semarang" in asked
    assert "Yang disimpan" in asked
    assert "Untuk apa" in asked
    assert "Selasa, 12 September 2023 (90 hari setelah kunjungan)" in asked
    assert "Penanggung jawab: Lembaga Administrasi Negara (LAN) RI" in asked
    assert asked.buttons == ["Setuju", "Tidak"]

    await ani.presses("Setuju")
    assert (await ani.hears("✓ Anda setuju")).buttons == []
    assert (await ani.hears("Siapa nama Anda?")).buttons == ["Pakai “Ani Wulandari”"]
    await ani.says("Ani Wulandari, S.Sos., M.Si.")

    welcome = await ani.hears("Selamat datang, Ani Wulandari, S.Sos., M.Si.")
    assert "peserta Semarang" in welcome
    assert ani.reply_keyboard == ["Agenda", "Sekarang", "Lokus", "Kontak"]
    assert "Agenda Selasa, 13 Juni 2023" in welcome
    assert "19.30–20.30 Taklimat persiapan visitasi" in welcome


async def test_everything_is_in_english_for_an_english_telegram(lokus: Lokus, semarang: Visit) -> None:
    ann = lokus.telegram.user("Ann", language="en-GB")
    await ann.says(f"/start {await lokus.invites(semarang, group='Semarang')}")
    assert "Tuesday, 12 September 2023 (90 days after the visit)" in await ann.hears("You are invited to")
    await ann.presses("Agree")
    await ann.hears("What is your name?")
    await ann.presses("Use “Ann”")
    welcome = await ann.hears("Welcome, Ann")
    assert "participant of Semarang" in welcome
    assert "Agenda Tuesday, 13 June 2023" in welcome
    assert "19:30–20:30" in welcome
    assert ann.reply_keyboard == ["Agenda", "Now", "Loci", "Contacts"]


async def test_another_telegram_language_gets_the_visits(lokus: Lokus, semarang: Visit) -> None:
    kenji = lokus.telegram.user("Kenji", language="ja")
    await kenji.says(f"/start {await lokus.invites(semarang, group='Semarang')}")
    assert await kenji.hears("Anda diundang")


async def test_consent_is_kept_with_its_version_and_time(lokus: Lokus, semarang: Visit) -> None:
    ani = lokus.telegram.user("Ani")
    await ani.says(f"/start {await lokus.invites(semarang, group='Semarang')}")
    await ani.hears("diundang")
    lokus.clock.passes(minutes=3)
    agreed = lokus.clock()
    await ani.presses("Setuju")
    lokus.clock.passes(minutes=5)
    await ani.presses("Pakai “Ani”")
    await ani.hears("Selamat datang")
    async with lokus.reads() as session:
        person = (await session.scalars(select(PersonRow))).one()
    assert (person.consent_version, person.consented_at) == ("2026-11-22", agreed)


async def test_who_says_no_leaves_nothing_behind(lokus: Lokus, semarang: Visit) -> None:
    ani = lokus.telegram.user("Ani")
    await ani.says(f"/start {await lokus.invites(semarang, group='Semarang')}")
    await ani.hears("diundang")
    await ani.presses("Tidak")
    assert (await ani.hears("tidak ada yang disimpan")).buttons == []
    await lokus.telegram.settles()
    async with lokus.reads() as session:
        for row in (PersonRow, MembershipRow, DialogueRow):
            assert await session.scalar(select(func.count()).select_from(row)) == 0
        assert await session.scalar(select(InvitationRow.uses)) == 0
    await ani.says("Setuju")
    assert await ani.hears("hanya melayani peserta kunjungan")


async def test_in_a_group_chat_one_is_led_to_the_private_chat(lokus: Lokus, semarang: Visit) -> None:
    ani = lokus.telegram.user("Ani")
    group = lokus.telegram.group("Kelompok kami", members=[ani])
    code = await lokus.invites(semarang, group="Semarang")
    await ani.says(f"/start@lokus_bot {code}", in_=group)
    told = await group.hears("chat pribadi")
    assert told.links == [f"https://t.me/lokus_bot?start={code}"]


async def test_the_day_is_erased_a_set_time_after_the_end_in_the_groups_day(lokus: Lokus) -> None:
    makassar = await lokus.knows_example("makassar-2024")
    last = max(item.day for item in makassar.agenda)
    lokus.clock.at(f"{last + timedelta(days=10)}T08:00", WITA)
    ani = lokus.telegram.user("Ani")
    terms = Terms(5, lokus.clock() + timedelta(days=1))
    await ani.says(f"/start {await lokus.invites(makassar, group=makassar.groups[0].name, terms=terms)}")
    assert f"{(last + timedelta(days=100)).year} (90 hari" in await ani.hears("Sampai kapan")


async def test_consent_may_be_typed_and_other_words_are_answered_with_the_buttons(
    lokus: Lokus, semarang: Visit
) -> None:
    code = await lokus.invites(semarang, group="Semarang")
    ani, budi = lokus.telegram.user("Ani"), lokus.telegram.user("Budi")
    for person in (ani, budi):
        await person.says(f"/start {code}")
        await person.hears("diundang")
    await ani.says("halo?")
    assert (await ani.hears("Silakan tekan Setuju atau Tidak dahulu")).buttons == ["Setuju", "Tidak"]
    await ani.says("setuju.")
    assert await ani.hears("Siapa nama Anda?")
    await budi.says("Tidak")
    assert await budi.hears("tidak ada yang disimpan")


async def test_a_member_goes_on_asking_while_another_invitation_waits(lokus: Lokus, semarang: Visit) -> None:
    ani = await lokus.member("Ani", semarang, "Semarang")
    medan = await lokus.knows_example("medan-2023")
    await ani.says(f"/start {await lokus.invites(medan, group=medan.groups[0].name)}")
    await ani.hears("diundang")
    await ani.says("terima kasih")
    assert "Sama-sama" in await ani.hears()
    await ani.presses("Setuju")
    assert await ani.hears("Selamat datang, Ani")


async def test_an_organizer_is_told_how_to_invite_others(lokus: Lokus, semarang: Visit) -> None:
    oki = lokus.telegram.user("Oki")
    await oki.says(f"/start {await lokus.invites(semarang, Role.ORGANIZER)}")
    await oki.presses("Setuju")
    await oki.presses("Pakai “Oki”")
    assert "/undang" in await oki.hears("Selamat datang")


async def test_long_names_with_markup_fit_everywhere(lokus: Lokus) -> None:
    """An organizer may have written anything into the workbook; every message and button still goes out."""
    long = "<b>Kunjungan & “Studi”</b> " * 60
    groups = (Group(name=("Kelompok <i>Satu</i> & Dua " * 40).strip()), Group(name="Dua"))
    people = tuple(
        Participant(name=f"<Budi> {'& Santoso ' * 40}{n}", agency="A" * 900, group="Dua") for n in range(9)
    )
    visit = await lokus.knows(
        Visit(code="panjang", name=long, organizer=long, groups=groups, participants=people)
    )
    oki = await lokus.member("Oki", visit, role=Role.ORGANIZER)
    await oki.says("/undang peserta Dua")
    picture = await oki.hears("Bapak/Ibu diundang")
    assert "<b>Kunjungan & “Studi”</b>" in picture
    await oki.says("/undang")
    await oki.presses("Pembimbing")
    await oki.hears("Pembimbing untuk kelompok mana?")
    await oki.presses("Dua")
    await oki.hears("Undangan pembimbing Dua")
    for words in ("/undang daftar", "/kunjungan", "/dataku"):
        await oki.says(words)
        await oki.hears()

    ani = lokus.telegram.user("Ani")
    await ani.says(f"/start {await lokus.invites(visit, group='Dua')}")
    await ani.hears("diundang")
    await ani.presses("Setuju")
    shown = await ani.hears("pilih nama Anda")
    await ani.presses(shown.buttons[0])
    assert await ani.hears("Selamat datang, <Budi>")
