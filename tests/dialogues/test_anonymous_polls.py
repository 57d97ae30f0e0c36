"""Anonymous polls: results from five answers on, ballots that are counted once and can be checked, nothing left of who chose what."""

from __future__ import annotations

import asyncio
import re
from io import BytesIO
from pathlib import Path

from openpyxl import load_workbook

from tests.dialogues.lokus import Lokus, presses_made_up
from tests.dialogues.polling import ONE_LINE, got, members, panitia, results, sent
from tests.people import Person

__all__ = ["members", "panitia"]


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


async def test_too_few_answers_at_the_close_are_never_shown_and_that_is_said(
    panitia: Person, members: list[Person]
) -> None:
    await anonymous(panitia)
    for person in members[:4]:
        await casts(person, "MPP")
    await results(panitia)
    await panitia.presses("Tutup polling")
    await panitia.presses("Ya, tutup")
    told = await panitia.hears("Kurang dari 5 orang menjawab, jadi hasilnya tidak ditampilkan.")
    assert "tampil mulai" not in told


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
