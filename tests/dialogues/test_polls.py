"""Polls: asked, looked at, answered, counted, closed."""

from __future__ import annotations

import asyncio
import re
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from db.arrivals import Role
from db.visit import Visit
from tests.dialogues.lokus import Lokus, MovableClock, presses_made_up
from tests.people import FakeTelegram, Heard, Person

NAMES = ("Ani", "Budi", "Citra", "Dedi", "Endang", "Fajar")
ONE_LINE = "/polling semua | Lokus mana yang paling berguna? | MPP | Balai Kota | Kecamatan"


@pytest.fixture
async def panitia(lokus: Lokus, semarang: Visit, clock: MovableClock) -> Person:
    clock.at("2023-06-14T10:40")
    return await lokus.member("Panitia", semarang, "", Role.ORGANIZER)


@pytest.fixture
async def members(lokus: Lokus, semarang: Visit, panitia: Person) -> list[Person]:
    return [await lokus.member(name, semarang, "Semarang") for name in NAMES]


async def sent(panitia: Person, command: str = ONE_LINE, *settings: str) -> None:
    await panitia.says(command)
    await panitia.hears("Pratinjau polling")
    for label in settings:
        await panitia.presses(label)
    await panitia.presses("Kirim")
    await panitia.hears("✓ Polling dikirim")


async def got(person: Person) -> Heard:
    return await person.hears("Lokus mana yang paling berguna?")


async def results(panitia: Person) -> Heard:
    await panitia.telegram.settles()
    await panitia.says("/hasil")
    return await panitia.hears("Lokus mana yang paling berguna?")


async def test_a_poll_by_name_is_looked_at_sent_counted_and_told(
    lokus: Lokus, panitia: Person, members: list[Person]
) -> None:
    await panitia.says(ONE_LINE)
    preview = await panitia.hears("Pratinjau polling")
    assert "○ Balai Kota" in preview
    assert "Akan dikirim ke 6 orang" in preview
    await members[0].hears_nothing()
    await panitia.presses("Kirim")
    await panitia.hears("✓ Polling dikirim ke 6 orang")
    asked = [await got(person) for person in members]
    assert asked[0].message["poll"]["is_anonymous"] is False
    for person, poll, label in zip(members, asked, ["MPP", "MPP", "Balai Kota"], strict=False):
        await person.votes(poll, label)
    told = await results(panitia)
    assert "MPP: 2 (67%)" in told
    assert "Balai Kota: 1 (33%)" in told
    assert "Kecamatan: 0 (0%)" in told
    assert "3 dari 6 orang sudah menjawab" in told
    assert panitia.downloads(told).startswith(b"\x89PNG")
    sheet = await panitia.hears("[polling-1.xlsx]")
    book = load_workbook(BytesIO(panitia.downloads(sheet)))
    assert list(book["Hasil"].values)[1][1:] == ("MPP", 2, 67)
    assert ("Citra", "Semarang", "Balai Kota") in list(book["Jawaban"].values)
    assert [row[0] for row in book["Belum menjawab"].values] == ["Nama", "Dedi", "Endang", "Fajar"]


async def test_votes_are_changed_and_taken_back(panitia: Person, members: list[Person]) -> None:
    await sent(panitia)
    ani, budi = members[:2]
    asked, other = await got(ani), await got(budi)
    await ani.votes(asked, "MPP")
    await ani.votes(asked, "Balai Kota")
    await budi.votes(other, "MPP")
    await budi.votes(other)
    told = await results(panitia)
    assert "MPP: 0 (0%)" in told
    assert "Balai Kota: 1 (100%)" in told
    assert "1 dari 6 orang" in told


async def test_after_the_close_no_vote_is_taken(
    panitia: Person, members: list[Person], telegram: FakeTelegram
) -> None:
    await sent(panitia)
    ani, budi = members[:2]
    asked, other = [await got(person) for person in members][:2]
    await ani.votes(asked, "MPP")
    telegram.fails("stopPoll", times=100, slow=0.3)  # votes go on in chats where it is not stopped yet
    await results(panitia)
    await panitia.presses("Tutup polling")
    await panitia.presses("Ya, tutup")
    await budi.votes(other, "Balai Kota")
    told = await panitia.hears("1 dari 6 orang sudah menjawab")
    assert "Ditutup Rabu, 14 Juni 2023, 10.40 WIB" in told
    await telegram.called("stopPoll", times=6)
    await telegram.settles()
    assert await ani.cannot_vote(asked, "Balai Kota")
    told = await results(panitia)
    assert "1 dari 6 orang" in told
    assert "MPP: 1 (100%)" in told


async def test_it_closes_when_its_time_is_over(
    panitia: Person, members: list[Person], telegram: FakeTelegram, clock: MovableClock
) -> None:
    await sent(panitia, ONE_LINE, "Ditutup: manual")
    asked, *_ = [await got(person) for person in members]
    clock.passes(minutes=15)
    await members[0].votes(asked, "MPP")
    await telegram.called("stopPoll", times=6)
    told = await results(panitia)
    assert "0 dari 6 orang" in told
    assert "Ditutup Rabu, 14 Juni 2023, 10.55 WIB" in told


async def test_who_joins_late_gets_it_too_until_it_closes(
    lokus: Lokus, semarang: Visit, panitia: Person, members: list[Person]
) -> None:
    await sent(panitia)
    late = await lokus.member("Gita", semarang, "Semarang")
    asked = await late.sees("Lokus mana yang paling berguna?")
    await late.votes(asked, "Kecamatan")
    for person in members:
        await got(person)
    assert "1 dari 7 orang" in await results(panitia)
    await panitia.presses("Tutup polling")
    await panitia.presses("Ya, tutup")
    await lokus.telegram.called("stopPoll", times=7)
    later = await lokus.member("Hadi", semarang, "Semarang")
    assert not [one for one in later.screen if "poll" in one.message]


async def test_a_forwarded_poll_takes_no_vote_of_who_is_not_asked(
    lokus: Lokus, panitia: Person, members: list[Person]
) -> None:
    await sent(panitia, ONE_LINE.replace("semua", "peserta"))
    asked = await got(members[0])
    stranger = lokus.telegram.user("Orang")
    await stranger.votes(asked, "MPP")
    await panitia.votes(asked, "MPP")
    await members[1].votes(asked, "Balai Kota")
    told = await results(panitia)
    assert "1 dari 6 orang" in told
    assert "Balai Kota: 1 (100%)" in told


async def test_one_poll_goes_to_the_group_chat(
    lokus: Lokus, semarang: Visit, panitia: Person, members: list[Person]
) -> None:
    await panitia.says(ONE_LINE)
    await panitia.hears("Pratinjau polling")
    assert "Belum ada grup Telegram yang tertaut" in await panitia.presses("Ke chat pribadi")
    chat = lokus.telegram.group("Kelompok Semarang", members=[panitia, *members])
    await panitia.says("/tautkan Semarang", in_=chat)
    await chat.hears("kini tertaut ke Semarang")
    await panitia.presses("Ke chat pribadi")
    await panitia.hears("Akan dikirim ke 1 grup Telegram")
    await panitia.presses("Kirim")
    poll = await chat.hears("Lokus mana yang paling berguna?")
    for person in members[:4]:
        await person.votes(poll, "Balai Kota")
    await members[0].votes(poll, "MPP")
    await panitia.hears("dikirim ke 1 grup")
    told = await results(panitia)
    assert "4 dari 6 orang" in told
    assert "Balai Kota: 3 (75%)" in told
    await members[5].hears_nothing()


async def test_a_poll_is_made_by_buttons_too(panitia: Person, members: list[Person]) -> None:
    await panitia.says("/polling")
    await panitia.hears("Untuk siapa?")
    await panitia.presses("Semarang")
    await panitia.hears("Polling untuk Semarang")
    await panitia.says("Lokus mana yang paling berguna?")
    await panitia.hears("paling sedikit dua pilihan")
    await panitia.says("Lokus mana yang paling berguna?\nMPP\n\nBalai Kota")
    await panitia.hears("○ Balai Kota")
    await panitia.presses("Satu jawaban")
    await panitia.presses("Boleh beberapa jawaban")
    await panitia.presses("Batal")
    await panitia.hears("tidak ada yang dikirim")
    await panitia.says("jam berapa sekarang?")
    assert "Pratinjau" not in await panitia.hears()
    await members[0].hears_nothing()


async def test_what_telegram_would_not_take_is_said_before(panitia: Person) -> None:
    for command, told in [
        ("/polling kelompok bulan | Ya? | a | b", "tidak dikenal"),
        ("/polling semua", "Pertanyaannya belum ada"),
        ("/polling semua | Ya?", "paling sedikit dua pilihan"),
        ("/polling semua | Ya? | a | A", "ada dua kali"),
        ("/polling semua | Ya? | " + " | ".join("abcdefghijklm"), "paling banyak 12"),
        ("/polling semua | " + "y" * 301 + " | a | b", "301 huruf"),
        ("/polling semua | Ya? | a | " + "b" * 101, "101 huruf"),
        ("/poll belum baca | Ya? | a | b", "tidak dikenal"),
    ]:
        await panitia.says(command)
        await panitia.hears(told)


async def test_the_longest_poll_is_taken_and_its_results_fit(panitia: Person, members: list[Person]) -> None:
    options = [letter * 100 for letter in "abcdefghijkl"]
    await panitia.says(" | ".join(["/polling semua", "q" * 300, *options]))
    await panitia.hears("Pratinjau polling")
    await panitia.presses("Kirim")
    asked = await members[0].hears("q" * 300)
    await members[0].votes(asked, options[3])
    await panitia.telegram.settles()
    await panitia.says("/hasil")
    told = await panitia.hears("1 dari 6")
    assert len(told) <= 1024
    assert "lll…: 0 (0%)" in told


async def test_who_has_not_answered_is_named_and_reminded_once(
    panitia: Person, members: list[Person], clock: MovableClock
) -> None:
    await sent(panitia)
    for person in members[:4]:
        await person.votes(await got(person), "MPP")
    await results(panitia)
    await panitia.presses("Belum menjawab (2)")
    assert "Semarang: Endang, Fajar" in await panitia.hears("Belum menjawab")
    assert "2 orang diingatkan" in await panitia.presses("Ingatkan 2 orang")
    await members[4].hears("Mohon jawab polling ini")
    await panitia.telegram.settles()
    clock.passes(seconds=3)
    assert "sudah diingatkan" in await panitia.presses("Ingatkan 2 orang")
    assert not members[0].unheard()


async def test_results_are_brought_up_to_date_in_place(panitia: Person, members: list[Person]) -> None:
    await sent(panitia)
    asked = [await got(person) for person in members]
    await members[0].votes(asked[0], "MPP")
    told = await results(panitia)
    assert "Sudah yang terbaru" in await panitia.presses("Perbarui")
    await members[1].votes(asked[1], "MPP")
    await panitia.telegram.settles()
    await panitia.presses("Perbarui")
    again = await panitia.hears("MPP: 2 (100%)")
    assert again.edited
    assert again.id == told.id
    assert panitia.downloads(again) != panitia.downloads(told)


async def test_hidden_results_are_told_to_nobody_before_the_close(
    panitia: Person, members: list[Person]
) -> None:
    await sent(panitia, ONE_LINE, "Hasil langsung terlihat")
    await members[0].votes(await got(members[0]), "MPP")
    told = await results(panitia)
    assert "Hasilnya tampil setelah polling ditutup" in told
    assert "MPP" not in told
    assert "Per kelompok" not in told.buttons
    await panitia.presses("Tutup polling")
    await panitia.presses("Ya, tutup")
    await panitia.hears("MPP: 1 (100%)")


async def test_coaches_see_polls_of_their_group_and_manage_their_own(
    lokus: Lokus, semarang: Visit, panitia: Person, members: list[Person]
) -> None:
    coach = await lokus.member("Coach", semarang, "Semarang", Role.COACH)
    await coach.says("/poll Semarang | Group question? | Yes | No")
    await coach.hears("Pratinjau polling")
    await coach.presses("Kirim")
    await coach.hears("✓ Polling dikirim ke 6 orang")
    await panitia.says("/polling penyelenggara | Untuk panitia? | Ya | Tidak")
    await panitia.presses("Kirim")
    await panitia.says("/polling Semarang | Dari panitia? | Ya | Tidak")
    await panitia.hears("Dari panitia?")
    await panitia.presses("Kirim")
    await panitia.hears("✓ Polling dikirim ke 7 orang")
    await coach.says("/results")
    choice = await coach.hears("Hasil yang mana?")
    assert [label for label in choice.buttons if "Group question?" in label]
    await coach.presses("● Dari panitia?")
    told = await coach.hears("0 dari 7")
    assert "Tutup polling" not in told.buttons


async def anonymous(panitia: Person, *settings: str) -> None:
    await sent(panitia, ONE_LINE, "Bernama", *settings)


async def casts(person: Person, label: str) -> str:
    await got(person)
    await person.presses(f"○ {label}")
    return await person.presses("Kirim jawaban")


async def test_an_anonymous_poll_shows_results_from_five_answers_on(
    lokus: Lokus, panitia: Person, members: list[Person]
) -> None:
    await panitia.says(ONE_LINE)
    await panitia.hears("Pratinjau")
    await panitia.presses("Bernama")
    await panitia.hears("Anonim: tidak seorang pun")
    await panitia.presses("Kirim")
    await panitia.hears("✓ Polling dikirim")
    for person, label in zip(members[:4], ["MPP", "MPP", "MPP", "Balai Kota"], strict=True):
        assert "Kode bukti: " in await casts(person, label)
    told = await results(panitia)
    assert "tampil mulai dari 5 jawaban" in told
    assert "4 dari 6 orang" in told
    assert "MPP" not in told
    assert not [label for label in told.buttons if "Belum menjawab" in label]
    await casts(members[4], "Balai Kota")
    told = await results(panitia)
    assert "MPP: 3 (60%)" in told
    sheet = await panitia.hears("[polling-1.xlsx]")
    book = load_workbook(BytesIO(panitia.downloads(sheet)))
    assert book.sheetnames == ["Hasil"]


async def test_one_answer_more_can_not_be_told_from_the_five_before(
    panitia: Person, members: list[Person]
) -> None:
    await anonymous(panitia)
    for person in members[:5]:
        await casts(person, "MPP")
    await casts(members[5], "Balai Kota")
    told = await results(panitia)
    assert "6 dari 6 orang" in told
    assert "Balai Kota: 0 (0%)" in told
    assert "Hasil menunjukkan 5 jawaban" in told
    await panitia.presses("Tutup polling")
    await panitia.presses("Ya, tutup")
    await panitia.hears("Balai Kota: 1 (17%)")


async def test_a_voter_can_check_that_the_ballot_is_counted_and_votes_once(
    lokus: Lokus, panitia: Person, members: list[Person]
) -> None:
    await anonymous(panitia)
    ani = members[0]
    asked = await got(ani)
    assert "Silakan pilih jawaban dulu" in await ani.presses("Kirim jawaban")
    await ani.presses("○ MPP")
    await ani.presses("○ Balai Kota")
    assert (await ani.sees("Lokus mana")).buttons == ["○ MPP", "✓ Balai Kota", "○ Kecamatan", "Kirim jawaban"]
    send = await ani.presses("Kirim jawaban")
    receipt = send.removeprefix("Jawaban masuk. Kode bukti: ")
    done = await ani.hears("✓ Jawaban Anda sudah masuk")
    assert done.id == asked.id
    assert "Balai Kota" not in done
    assert f"Kode {receipt} ada di antara 1 jawaban" in await ani.presses(f"Periksa kode {receipt}")
    again = await presses_made_up(ani, "ballot:send:1:1")
    assert "sudah menjawab" in again
    assert "tidak ada di antara" in await presses_made_up(ani, "ballot:check:1:melati-x")
    assert receipt not in await lokus.dump()


async def test_several_answers_in_secret(panitia: Person, members: list[Person]) -> None:
    await anonymous(panitia, "Satu jawaban")
    for person in members[:5]:
        await got(person)
        await person.presses("○ MPP")
        await person.presses("○ Kecamatan")
        await person.presses("○ Balai Kota")
        await person.presses("✓ Balai Kota")
        await person.presses("Kirim jawaban")
    told = await results(panitia)
    assert "MPP: 5 (100%)" in told
    assert "Kecamatan: 5 (100%)" in told
    assert "Balai Kota: 0 (0%)" in told


async def test_a_closed_anonymous_poll_takes_no_ballot(panitia: Person, members: list[Person]) -> None:
    await anonymous(panitia)
    await casts(members[0], "MPP")
    await results(panitia)
    await panitia.presses("Tutup polling")
    await panitia.presses("Ya, tutup")
    await members[1].hears("Polling ini sudah ditutup")
    assert "sudah ditutup" in await presses_made_up(members[1], "ballot:send:1:1")
    assert not [one for one in members[0].unheard() if "ditutup" in one]


async def test_anonymity_can_not_be_lifted_once_it_is_out(
    lokus: Lokus, panitia: Person, members: list[Person]
) -> None:
    await anonymous(panitia)
    for what in ("anonymous", "chats", "hidden", "several", "lasts", "send", "drop", "remind", "missing"):
        await presses_made_up(panitia, f"poll:{what}:1")
    for person in members[:5]:
        await casts(person, "MPP")
    told = await results(panitia)
    assert "sudah menjawab secara anonim" in told


async def test_a_ballot_is_for_who_is_asked(lokus: Lokus, panitia: Person, members: list[Person]) -> None:
    await sent(panitia, ONE_LINE.replace("semua", "pembimbing"), "Bernama")
    for data in ("ballot:send:1:1", "ballot:pick:1:0:1", "ballot:check:1:x"):
        assert "sudah tidak berlaku" in await presses_made_up(members[0], data)
    assert "Lokus mana" not in "".join(members[0].screen)


async def test_telegram_is_asked_to_hide_results_in_a_group_chat(
    lokus: Lokus, panitia: Person, members: list[Person]
) -> None:
    chat = lokus.telegram.group("Kelompok Semarang", members=[panitia, *members])
    await panitia.says("/tautkan Semarang", in_=chat)
    await chat.hears("kini tertaut ke Semarang")
    await sent(panitia, ONE_LINE, "Ke chat pribadi", "Hasil langsung terlihat")
    await chat.hears("Lokus mana yang paling berguna?")
    call = lokus.telegram.calls_of("sendPoll")[-1]
    assert call.parameters["hide_results_until_closes"] is True


async def test_a_running_program_leaves_no_former_counts_in_its_files(
    lokus: Lokus, panitia: Person, members: list[Person], tmp_path: Path
) -> None:
    await anonymous(panitia)
    for person in members[:3]:
        await casts(person, "MPP")
    await panitia.telegram.settles()

    def traces() -> set[int]:
        """The counts of the first option that stand in any file of the database."""
        content = b"".join(file.read_bytes() for file in tmp_path.glob("lokus-*.sqlite3*"))
        return {int(found) for found in re.findall(rb'\["(\d{7})", "0000000", "0000000"\]', content)}

    async with asyncio.timeout(60):
        while traces() != {0, 3}:  # nothing is shown yet, and three are in the urn  # noqa: ASYNC110
            await asyncio.sleep(0.1)  # the store tells nobody when it has emptied its log
