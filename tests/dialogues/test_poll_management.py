"""Polls as those who ask them see them: made by buttons, refused, counted, reminded of, hidden, of one group."""

from __future__ import annotations

from db.arrivals import Role
from db.visit import Visit
from tests.dialogues.lokus import Lokus, MovableClock
from tests.dialogues.polling import ONE_LINE, got, members, panitia, results, sent
from tests.people import Person

__all__ = ["members", "panitia"]


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


async def test_of_many_polls_the_first_can_still_be_looked_at(panitia: Person, members: list[Person]) -> None:
    for number in range(1, 22):
        await sent(panitia, f"/polling semua | Pertanyaan ke-{number}? | Ya | Tidak")
    await panitia.says("/hasil")
    newest = await panitia.hears("Hasil yang mana?")
    assert newest.buttons[0] == "● Pertanyaan ke-21?"
    await panitia.presses("Berikutnya ›", on=newest)
    assert (await panitia.hears("Hasil yang mana?")).buttons == ["● Pertanyaan ke-1?", "‹ Sebelumnya"]
    await panitia.presses("● Pertanyaan ke-1?")
    await panitia.hears("Pertanyaan ke-1?")
