"""Field notes in the store: one for a message, tied to its moment, shared or not, changed by their authors only."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from sqlalchemy import select

from db.models import NoteRow, PersonRow
from db.note_changes import (
    MOST_PHOTOS,
    NewNote,
    add_photo,
    change_note,
    delete_note,
    keep_note,
    sort_note,
    tie_note,
)
from db.note_moments import NO_TIE, Tie, programme, tie_at
from db.notes import Adoption, Note, NoteKind, own_notes, read_note, shared_notes
from db.privacy import erase_person, personal_data
from db.retention import erase_expired
from db.visit import WIB, AgendaItem, Visit
from db.visits import load_visit, save_visit
from tests.store.populated import Populated, Sessions, populate
from tests.store.samples import DAY, NOW, small_visit

ANI, BUDI = 7_000_000_001, 7_000_000_002


@pytest.fixture
async def there(sessions: Sessions) -> Populated:
    there = await populate(sessions)
    await there.member(ANI)
    await there.member(BUDI, group_id=there.visit.groups[1].id)
    return there


async def kept(there: Populated, telegram_id: int = ANI, **facts: object) -> int:
    """Ani is in the visit's first group, Budi in the second."""
    group = there.visit.groups[0 if telegram_id == ANI else 1]
    async with there.sessions.begin() as session:
        author = await session.scalar(select(PersonRow.id).where(PersonRow.telegram_id == telegram_id))
        assert author is not None
        usual: dict[str, object] = {
            "visit_id": there.visit.id,
            "author_id": author,
            "group_id": group.id,
            "chat_id": telegram_id,
            "message_id": 1,
            "text": "Antrean singkat",
            "written_at": NOW,
        }
        return (await keep_note(session, NewNote(**usual | facts))).note_id  # type: ignore[arg-type]  # facts by name


async def read(there: Populated, note_id: int) -> Note:
    async with there.sessions() as session:
        note = await read_note(session, note_id)
    assert note is not None
    return note


async def test_a_message_makes_one_note_and_an_edited_one_changes_it(there: Populated) -> None:
    first = await kept(there, text="Antrean singkt")
    assert await kept(there, text="Antrean singkat", written_at=NOW + timedelta(hours=2)) == first
    assert await kept(there, message_id=2) != first
    note = await read(there, first)
    assert (note.text, note.written_at, note.kind, note.shared) == ("Antrean singkat", NOW, None, True)
    assert (note.author, note.group, note.has_photo) == (f"Peserta {ANI}", "Kelompok 1", False)


async def test_shared_notes_are_those_of_the_groups_without_what_is_private(there: Populated) -> None:
    mine, private, other = (
        await kept(there),
        await kept(there, message_id=2, written_at=NOW - timedelta(hours=1)),
        await kept(there, BUDI),
    )
    one, two = (group.id for group in there.visit.groups)
    async with there.sessions.begin() as session:
        author = (await read(there, mine)).author_id
        assert await change_note(session, private, by=author, shared=False)
        listed = {
            wanted: [note.id for note in await shared_notes(session, there.visit.id, wanted)]
            for wanted in (None, (one,), (two,), (one, two), ())
        }
        assert listed == {
            None: [mine, other],
            (one,): [mine],
            (two,): [other],
            (one, two): [mine, other],
            (): [],
        }
        assert [note.id for note in await own_notes(session, there.visit.id, author)] == [private, mine]
        assert await shared_notes(session, there.visit.id + 1) == []


async def test_only_its_author_changes_a_note(there: Populated) -> None:
    note_id, other = await kept(there), (await read(there, await kept(there, BUDI))).author_id
    async with there.sessions.begin() as session:
        assert not await change_note(session, note_id, by=other, text="x", shared=False)
        assert not await sort_note(session, note_id, by=other, kind=NoteKind.OBSTACLE)
        assert not await tie_note(session, note_id, by=other, tie=Tie(item_title="x"))
        assert not await delete_note(session, note_id, by=other)
    note = await read(there, note_id)
    assert (note.text, note.shared, note.kind, note.item) == ("Antrean singkat", True, None, "")
    async with there.sessions.begin() as session:
        assert await delete_note(session, note_id, by=note.author_id)
        assert not await delete_note(session, note_id, by=note.author_id)
        assert await read_note(session, note_id) is None


async def test_answers_of_the_adoption_card_are_told_of_ideas_to_adopt(there: Populated) -> None:
    note_id = await kept(there)
    by = (await read(there, note_id)).author_id
    async with there.sessions.begin() as session:
        assert await sort_note(session, note_id, by=by, kind=NoteKind.ADOPTION)
        assert not await sort_note(session, note_id, by=by, kind=NoteKind.ADOPTION)  # pressed twice
        assert await change_note(session, note_id, by=by, adoption_need="Antrean")
    assert (await read(there, note_id)).adoption == Adoption("", "Antrean", "")
    async with there.sessions.begin() as session:
        assert await sort_note(session, note_id, by=by, kind=None)
    assert (await read(there, note_id)).adoption is None


async def test_further_photos_of_an_album_join_its_note(there: Populated) -> None:
    note_id = await kept(there, photos=("p0",), album="77")
    by = (await read(there, note_id)).author_id
    async with there.sessions.begin() as session:
        for number in [1, 1, *range(2, 12)]:
            photo = {"photo": f"p{number}", "text": "di loket" if number == 2 else ""}
            assert await add_photo(session, chat_id=ANI, album="77", by=by, **photo)
        assert not await add_photo(session, chat_id=ANI, album="78", by=by, photo="x", text="")
        assert not await add_photo(session, chat_id=ANI, album="77", by=by + 1, photo="x", text="")
    note = await read(there, note_id)
    assert note.photos == tuple(f"p{number}" for number in range(MOST_PHOTOS))
    assert note.text == "Antrean singkat\ndi loket"


async def test_a_note_tells_its_item_by_its_present_name_and_after_it_is_gone(there: Populated) -> None:
    item, locus = there.visit.agenda[0], there.visit.loci[1]
    tie = Tie(item_id=item.id, item_title=item.title, locus_id=locus.id, locus_name=locus.name)
    note_id = await kept(there, tie=tie)
    note = await read(there, note_id)
    assert (note.item, note.item_code, note.locus) == ("Pembukaan", "A1", "Balai Kota")
    renamed = (replace(item, title="Pembukaan resmi"), *there.visit.agenda[1:])
    await saved(there, replace(there.visit, agenda=renamed))
    assert (await read(there, note_id)).item == "Pembukaan resmi"
    bare = {"agenda": (), "loci": (), "contacts": (), "form_questions": ()}
    await saved(there, replace(there.visit, **bare))  # type: ignore[arg-type]  # facts by name
    note = await read(there, note_id)
    assert (note.item_id, note.item, note.locus_id, note.locus) == (None, "Pembukaan", None, "Balai Kota")


async def saved(there: Populated, visit: Visit) -> None:
    async with there.sessions.begin() as session:
        version = (await load_visit(session, visit.code)).version
        await save_visit(session, visit, expected_version=version, now=NOW)


async def test_notes_are_shown_to_their_author_and_erased_with_them(there: Populated) -> None:
    note_id = await kept(there)
    await kept(there, BUDI)
    async with there.sessions.begin() as session:
        by = (await read(there, note_id)).author_id
        await change_note(session, note_id, by=by, shared=False)
        data = await personal_data(session, ANI)
        assert data is not None
        assert [(note.text, note.shared) for note in data.notes] == [("Antrean singkat", False)]
        await erase_person(session, ANI)
        assert [note.author for note in await shared_notes(session, there.visit.id)] == [f"Peserta {BUDI}"]
        assert await read_note(session, note_id) is None


async def test_notes_are_erased_with_their_visit(there: Populated) -> None:
    await kept(there)
    soon, late = NOW + timedelta(days=90), NOW + timedelta(days=92)
    async with there.sessions.begin() as session:
        await erase_expired(session, now=soon, days=90)
        assert (await session.scalars(select(NoteRow.id))).all()
        erased = await erase_expired(session, now=late, days=90)
        assert erased.visits == (there.visit.code,)
        assert (await session.scalars(select(NoteRow.id))).all() == []


def visit_of(*items: tuple[str, str, str | None, str, tuple[str, ...]]) -> Visit:
    agenda = tuple(
        AgendaItem(
            id=number,
            day=DAY,
            starts=time.fromisoformat(starts),
            ends=time.fromisoformat(ends) if ends else None,
            title=title,
            locus="MPP" if title == "Paparan" else "",
            groups=groups,
        )
        for number, (title, starts, ends, _, groups) in enumerate(items, start=1)
    )
    return small_visit(agenda=agenda, form_questions=())


ONE, TWO = ("Kelompok 1",), ("Kelompok 2",)
A_DAY = visit_of(
    ("Kunjungan", "09:00", "12:00", "", ONE),
    ("Paparan", "09:30", "10:30", "", ONE),
    ("Makan siang", "13:00", None, "", ()),
    ("Diskusi", "14:00", "15:00", "", ONE),
    ("Perjalanan", "09:00", "10:00", "", TWO),
)


@pytest.mark.parametrize(
    ("clock", "title"),
    [
        ("08:59", ""),
        ("09:00", "Kunjungan"),
        ("09:45", "Paparan"),  # of what runs at once, what began last
        ("10:30", "Kunjungan"),
        ("12:00", "Kunjungan"),
        ("12:59", "Kunjungan"),  # over for less than an hour
        ("13:59", "Makan siang"),  # until the next item
        ("16:00", "Diskusi"),
        ("16:01", ""),
    ],
)
def test_a_note_is_about_what_goes_on_or_was_over_just_now(clock: str, title: str) -> None:
    moment = datetime.combine(DAY, time.fromisoformat(clock), tzinfo=WIB).astimezone(UTC)
    tie = tie_at(A_DAY, A_DAY.groups[0], moment)
    assert tie.item_title == title
    assert tie.locus_name == ("MPP" if title == "Paparan" else "")


def test_who_has_no_group_writes_about_what_all_do_together() -> None:
    together = datetime.combine(DAY, time(11, 30), tzinfo=WIB)  # 13.30 in the second group's zone
    assert tie_at(A_DAY, None, together) == NO_TIE
    lunch = visit_of(("Makan siang", "13:00", "14:00", "", ()))
    one_zone = replace(lunch, groups=tuple(replace(group, zone=None) for group in lunch.groups))
    at = datetime.combine(DAY, time(13, 5), tzinfo=WIB)
    assert tie_at(one_zone, None, at).item_title == "Makan siang"
    assert [one.item.title for one in programme(A_DAY, None)].count("Makan siang") == 1
    assert [one.item.title for one in programme(A_DAY, A_DAY.groups[1])] == ["Perjalanan", "Makan siang"]
