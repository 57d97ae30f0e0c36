"""The five example visits, talked through by a participant of every group, in Indonesian and in English.

Whatever is offered is pressed. That Telegram refuses nothing of it is what `faultless` watches.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from db.visit import Visit
from tests.dialogues.lokus import Lokus, MovableClock
from tests.people import Person

COMMANDS = {
    "id": (
        "/agenda",
        "/agenda besok",
        "/sekarang",
        "/berikutnya",
        "/lokus",
        "/kontak",
        "/kalender",
        "/bantuan",
    ),
    "en": ("/agenda", "/agenda tomorrow", "/now", "/next", "/locus", "/contacts", "/calendar", "/help"),
}
LANGUAGES = tuple(COMMANDS)

Talks = dict[str, tuple[tuple[str, str], ...]]
"""By language: what is asked, and what must be in the answer."""


@dataclass(frozen=True, slots=True)
class Asker:
    group: str
    at: str
    talks: Talks


ASKERS = {
    "makassar-2019": Asker(
        "Angkatan IX",
        "2019-05-16T10:10",
        {
            "id": (
                ("skrg acara apa", "Tanya jawab inovasi pelayanan publik"),
                ("abis ini apa?", "Wall Room"),
                ("kapan ke Sombere Galeri?", "13.15"),
                ("nomor posko panitia?", "+62 800 0000040"),
            ),
            "en": (
                ("what is on now?", "Tanya jawab inovasi pelayanan publik"),
                ("what's next?", "11:00"),
                ("when is the visit to Sombere Galeri?", "13:15"),
            ),
        },
    ),
    "makassar-2024": Asker(
        "VKN Balai Kota",
        "2024-09-04T09:40",
        {
            "id": (
                ("sekarang acaranya apa?", "Pemaparan aplikasi Pemkot Makassar"),
                ("jam brp ishoma", "11.45"),
                ("siapa pembimbing kami?", "Dr. Suseno"),
                ("kontak meja operator command center", "+62 800 0000032"),
            ),
            "en": (
                ("what's next?", "Diskusi dan tanggapan pembimbing"),
                ("when do we go to the Command Center?", "13:30"),
                ("who is our coach?", "Dr. Suseno"),
            ),
        },
    ),
    "medan-2023": Asker(
        "Medan",
        "2023-06-13T10:00",
        {
            "id": (
                ("skrg lg ngapain", "Paparan dan dialog: smart city Kota Medan"),
                ("kapan ke disdukcapil?", "15.00"),
                ("kantor wali kota medan di mana?", "Jl. Kapten Maulana Lubis No. 2"),
                ("nomor loket disdukcapil", "+62 800 0000022"),
            ),
            "en": (
                ("what comes next?", "Foto bersama"),
                ("when is lunch?", "11:30"),
                ("where is the mayor's office?", "Jl. Kapten Maulana Lubis No. 2"),
            ),
        },
    ),
    "semarang-2023": Asker(
        "Semarang",
        "2023-06-14T10:40",
        {
            "id": (
                ("lokus hari ini di mana?", "Smart City Centre"),
                ("jm brp k mpp", "13.00"),
                ("siapa yg terima kita di balai kota?", "Widoyono"),
                ("kontak mpp dong", "+62 800 0000012"),
            ),
            "en": (
                ("what are we doing right now?", "Smart City Centre"),
                ("when do we go back to the hotel?", "16:30"),
                ("who receives us at the city hall?", "Widoyono"),
            ),
        },
    ),
    "tangerang-2022": Asker(
        "Kelompok Disdik",
        "2022-03-28T10:30",
        {
            "id": (
                ("sekarang acara apa?", "Paparan dan diskusi lokus"),
                ("lokus kita dimana", "Dinas Pendidikan"),
                ("pleno jam berapa?", "15.00"),
                ("nomor meja informasi disdik", "+62 800 0000053"),
            ),
            "en": (
                ("what is on now?", "Dinas Pendidikan"),
                ("when is lunch?", "12:15"),
                ("when is the plenary?", "15:00"),
            ),
        },
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", ASKERS)
async def test_every_command_and_button_of_every_group_works_through_the_visit(
    lokus: Lokus, clock: MovableClock, code: str, language: str
) -> None:
    visit = await lokus.knows_example(code)
    for number, group in enumerate(visit.groups):
        person = await lokus.member(f"Ani {group.name}", visit, group.name, language=language)
        for moment in moments(visit) if number == 0 else moments(visit)[1:2]:
            clock.at(moment, visit.zone_of(group))
            await talk_through(person, language)


def moments(visit: Visit) -> list[str]:
    """Return the morning before, the middle of the first day, and the end of the last."""
    first, last = (choose(item.day for item in visit.agenda) for choose in (min, max))
    return [f"{first}T05:00", f"{first}T10:40", f"{last}T23:30"]


async def talk_through(person: Person, language: str) -> None:
    for command in COMMANDS[language]:
        await person.says(command)
        said = await person.hears()
        for label in said.buttons:
            if any(label in heard.buttons for heard in person.screen if heard.id == said.id):
                await person.presses(label, on=said)
        await person.telegram.settles()
        for _ in person.unheard():
            await person.hears()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", ASKERS)
async def test_questions_are_answered_in_the_chat(
    lokus: Lokus, clock: MovableClock, code: str, language: str
) -> None:
    visit, asker = await lokus.knows_example(code), ASKERS[code]
    person = await lokus.member("Ani", visit, asker.group, language=language)
    clock.at(asker.at, visit.zone_of(visit.group(asker.group)))
    for question, part in asker.talks[language]:
        await person.says(question)
        assert part in await person.hears(), question
        await person.telegram.settles()
        for _ in person.unheard():  # a card may follow
            await person.hears()
