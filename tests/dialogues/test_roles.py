"""Who may do what: every command and every button, as every role and as an outsider, over HTTP.

The table is the contract's (section 4). What is registered must stand in it, with the same roles.
"""

from __future__ import annotations

import pytest
from telegram.ext import CallbackQueryHandler, CommandHandler, InlineQueryHandler

from db.arrivals import Role
from db.visit import Visit
from handlers.commands import MENU
from handlers.permissions import Guarded
from handlers.register import handlers
from tests.dialogues.lokus import Lokus, presses_made_up
from tests.people import Person
from texts.qr import qr_picture

MEMBERS = frozenset(Role)
STAFF = frozenset({Role.COACH, Role.ORGANIZER})
ORGANIZER = frozenset({Role.ORGANIZER})

COMMANDS = {
    ("bantuan", "help"): MEMBERS,
    ("agenda",): MEMBERS,
    ("sekarang", "now"): MEMBERS,
    ("berikutnya", "next"): MEMBERS,
    ("lokus", "locus"): MEMBERS,
    ("kontak", "contacts"): MEMBERS,
    ("kalender", "calendar"): MEMBERS,
    ("catatan", "note"): MEMBERS,
    ("bahasa", "language"): MEMBERS,
    ("kunjungan", "visits"): MEMBERS,
    ("tautkan", "link"): STAFF,
    ("lepas", "unlink"): STAFF,
    ("pengingat", "reminders"): MEMBERS,
    ("dataku", "mydata"): MEMBERS,
    ("hapusdata", "erase"): MEMBERS,
    ("tanya", "ask"): MEMBERS,
    ("siaran", "broadcast"): ORGANIZER,
    ("ubah", "change"): ORGANIZER,
    ("laporan", "report"): STAFF,
    ("undang", "invite"): ORGANIZER,
    ("polling", "poll"): STAFF,
    ("hasil", "results"): STAFF,
    ("gladi", "rehearse"): ORGANIZER,
}
"""Commands by their names, with the roles that may use them. `/start` is everyone's."""

OUTSIDER = "hanya melayani peserta kunjungan"
ROLE = "bukan untuk peran Anda"
WORDS = ("Semarang", "Smart City", "Taklimat", "Widoyono", "Balai Kota", "Medan")
"""What stands in the visit, and so in nothing that an outsider reads."""


def registered() -> dict[str, Guarded]:
    """The guard of each command that there is a handler for."""
    return {
        name: one.callback
        for one in handlers()
        if isinstance(one, CommandHandler) and isinstance(one.callback, Guarded)
        for name in one.commands
    }


def buttons() -> list[str]:
    """The features that have buttons."""
    patterns = [one.pattern for one in handlers() if isinstance(one, CallbackQueryHandler)]
    return [pattern.pattern.strip("^:") for pattern in patterns]  # type: ignore[union-attr]  # all are compiled


def test_every_handler_says_who_may_use_it() -> None:
    assert all(isinstance(one.callback, Guarded) for one in handlers())


def test_only_commands_of_the_table_are_registered_each_by_all_its_names() -> None:
    known = {name: names for names in COMMANDS for name in names} | {"start": ("start",)}
    for one in handlers():
        if isinstance(one, CommandHandler):
            names = {known.get(name) for name in one.commands}
            assert names == {tuple(sorted(one.commands, key=list(known).index))}


def test_the_menu_shows_each_command_to_those_who_may_use_it() -> None:
    shown = {(one.indonesian, one.english): one.roles for one in MENU}
    for names, roles in COMMANDS.items():
        assert shown[names[0], names[-1]] in {roles, None}


@pytest.fixture
async def people(lokus: Lokus, semarang: Visit) -> dict[str, Person]:
    outsider = lokus.telegram.user("Orang")
    await outsider.says("/start")
    await outsider.hears()
    members: dict[str, Person] = {
        role.value: await lokus.newcomer(f"Si{role}", semarang, "Semarang", role) for role in Role
    }
    return {"outsider": outsider, **members}


@pytest.mark.parametrize("who", ["outsider", *Role])
async def test_every_command(lokus: Lokus, people: dict[str, Person], who: str) -> None:
    person, guards = people[who], registered()
    for names, roles in COMMANDS.items():
        for name in names:
            if name not in guards:
                continue
            for words in (f"/{name}", f"/{name} Semarang"):
                await person.says(words)
                answer = await person.hears()
                await lokus.telegram.settles()
                if who == "outsider":
                    assert OUTSIDER in answer, words
                    assert not person.unheard(), words
                elif who in roles:
                    assert OUTSIDER not in answer, words
                    assert ROLE not in answer, words
                else:
                    assert ROLE in answer, words
                    assert not person.unheard(), words
                for _ in person.unheard():
                    await person.hears()


@pytest.mark.parametrize("who", ["outsider", *Role])
async def test_every_button(lokus: Lokus, people: dict[str, Person], who: str) -> None:
    """Data that is made up, as an old or a changed client may send it: answered kindly, and nothing happens."""
    person = people[who]
    before = len(person.screen)
    for feature in [*buttons(), "unknown", ""]:
        for rest in (
            "",
            ":",
            ":x",
            ":x:1",
            ":x:y:z",
            ":day:1:20230614",
            ":show:1",
            ":make:coach:1",
            ":1",
            ":0",
        ):
            toast = await presses_made_up(person, f"{feature}{rest}" or "-")
            if who == "outsider":
                assert toast in {
                    "Mohon maaf, tombol ini bukan untuk Anda.",
                    "Tombol ini sudah tidak berlaku.",
                }
            assert "gangguan" not in toast, (feature, rest)
    await lokus.telegram.settles()
    if who == "outsider":
        assert len(person.screen) == before


async def test_an_outsider_learns_nothing_whatever_is_sent(lokus: Lokus, people: dict[str, Person]) -> None:
    person = people["outsider"]
    await person.says("jam berapa ke Smart City Centre?")
    await person.sends_photo(qr_picture("apa ini?"))
    await person.sends_document("agenda.xlsx", content=b"PK")
    await person.sends_voice()
    await person.sends_sticker()
    await person.sends_location(-6.98, 110.41)
    await person.sends_contact("+628123456789")
    await person.says("/tidakada")
    await person.says("/undang peserta Semarang")
    await lokus.telegram.settles()
    said = person.unheard()
    assert len(said) == 9
    assert {str(one) for one in said} == {str(said[0])}
    assert OUTSIDER in said[0]
    assert not any(word in one for one in said for word in WORDS)
    assert await person.queries_inline("agenda") == []


async def test_an_outsider_is_answered_in_the_language_of_their_telegram(
    lokus: Lokus, semarang: Visit
) -> None:
    stranger = lokus.telegram.user("Stranger", language="en")
    await stranger.says("hello")
    assert "only serves participants of a visit" in await stranger.hears()


async def test_a_member_who_sends_what_nobody_knows_is_told_what_there_is(
    lokus: Lokus, people: dict[str, Person]
) -> None:
    person = people[Role.PARTICIPANT]
    await person.says("/tidakada")
    assert "/bantuan" in await person.hears("perintah ini tidak dikenal")
    for typed, meant in {"/sekarng": "sekarang", "/agendabesok": "agenda", "/Kontaks": "kontak"}.items():
        await person.says(typed)
        await person.hears(f"Maksud Anda /{meant}?")
    await person.says("/siarann semua | Halo")  # which is not theirs
    await person.hears("perintah ini tidak dikenal")
    await person.says("catatan antrean tertib")
    await person.hears("tulis dengan garis miring: /catatan antrean tertib")
    await person.says("siaran semua | Halo")
    assert "garis miring" not in await person.hears("tidak menemukan")
    await people[Role.ORGANIZER].says("Ubah A07 13.30-14.30")
    await people[Role.ORGANIZER].hears("/ubah A07 13.30-14.30")


@pytest.mark.parametrize("role", list(Role))
async def test_help_and_menu_name_just_what_the_role_can_do(
    lokus: Lokus, people: dict[str, Person], role: Role
) -> None:
    person, guards = people[role], registered()
    await person.says("/bantuan")
    told = await person.hears("Perintah")
    for names, roles in COMMANDS.items():
        offered = role in roles and names[0] in guards
        assert (f"/{names[0]} –" in told) == offered
        assert (names[0] in person.commands) == offered
    assert ("buku kerja kunjungan (.xlsx)" in told) == (role is Role.ORGANIZER)


async def test_the_inline_answers_of_outsiders_are_kept_for_nobody_else(
    lokus: Lokus, people: dict[str, Person]
) -> None:
    await people["outsider"].queries_inline("agenda")
    call = lokus.telegram.calls_of("answerInlineQuery")[-1]
    assert call.parameters["is_personal"] is True
    assert any(isinstance(one, InlineQueryHandler) for one in handlers())


async def test_in_a_group_chat_of_outsiders_only_commands_are_answered(lokus: Lokus, semarang: Visit) -> None:
    stranger, other = lokus.telegram.user("Orang"), lokus.telegram.user("Lain")
    group = lokus.telegram.group("Arisan", members=[stranger])
    group.promotes_bot(stranger)  # now it hears everything
    await stranger.says("besok jadi?", in_=group)
    await stranger.sends_photo(qr_picture("apa ini?"), in_=group)
    await stranger.sends_sticker(in_=group)
    group.gains(other)
    group.loses(other)
    await group.hears_nothing()
    await stranger.says("/agenda", in_=group)
    assert OUTSIDER in await group.hears()
