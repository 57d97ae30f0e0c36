"""Workbooks that meet: two organizers send theirs at once, or one sends theirs twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest

from db.arrivals import Role
from db.visit import Group, InfoRow, Locus, Participant, Visit
from db.visits import load_visit
from tests.dialogues.changing import ani, applied, budi, shown
from tests.dialogues.lokus import Lokus, read_example
from tests.people import Person

__all__ = ["ani", "budi"]


@pytest.fixture
async def citra(lokus: Lokus, semarang: Visit) -> Person:
    return await lokus.member("Citra", semarang, role=Role.ORGANIZER)


@pytest.fixture
def book() -> Visit:
    return read_example("semarang-2023")


async def stored(lokus: Lokus) -> Visit:
    async with lokus.reads() as session:
        return await load_visit(session, "semarang-2023")


def evening(book: Visit, title: str, *, groups: tuple[str, ...] = (), locus: str = "") -> Visit:
    """The workbook with one more item, without a code."""
    last = book.agenda[-1]
    item = replace(
        last, id=0, code="", title=title, starts=time(21), ends=time(22), locus=locus, groups=groups
    )
    return replace(book, agenda=(*book.agenda, item))


async def test_a_workbook_that_is_sent_twice_is_applied_once(
    lokus: Lokus, budi: Person, book: Visit, tmp_path: Path
) -> None:
    guests = tuple(Participant(name=name, group="Semarang") for name in ("Dewi", "Eka"))
    pool = InfoRow(topic="Kolam renang", answer="Di lantai lima.")
    more = evening(replace(book, participants=guests, info=(*book.info, pool)), "Api unggun")
    first, second = await shown(budi, more, tmp_path), await shown(budi, more, tmp_path)
    await applied(budi, first)
    await budi.presses("Terapkan", on=second)
    await budi.hears("Tidak ada yang berubah pada kunjungan semarang-2023.")
    now = await stored(lokus)
    assert [one.name for one in now.participants] == ["Dewi", "Eka"]
    assert [one.title for one in now.agenda].count("Api unggun") == 1
    assert now.info.count(next(row for row in now.info if row.topic == pool.topic)) == 1


async def test_items_that_two_organizers_add_at_once_are_both_kept(
    lokus: Lokus, budi: Person, citra: Person, book: Visit, tmp_path: Path
) -> None:
    mine = await shown(budi, evening(book, "Api unggun"), tmp_path)
    hers = await shown(citra, evening(book, "Malam keakraban"), tmp_path)
    await applied(budi, mine)
    await citra.presses("Terapkan", on=hers)
    anew = await citra.hears("berubah sementara pratinjau ditampilkan")
    assert "Ditambahkan: Malam keakraban" in anew
    assert "bersamaan dengan Api unggun" in anew
    await applied(citra, anew)
    codes = {item.title: item.code for item in (await stored(lokus)).agenda}
    assert (codes["Api unggun"], codes["Malam keakraban"]) == ("A15", "A16")


async def test_a_group_and_a_locus_that_two_organizers_add_at_once_are_one(
    lokus: Lokus, budi: Person, citra: Person, book: Visit, tmp_path: Path
) -> None:
    more = replace(book, loci=(*book.loci, Locus(name="Museum")))
    mine = await shown(
        budi, replace(more, groups=(*book.groups, Group(name="Kelompok 5", city="Solo"))), tmp_path
    )
    hers = await shown(
        citra, replace(more, groups=(*book.groups, Group(name="kelompok 5", leader="Dewi"))), tmp_path
    )
    await applied(budi, mine)
    await citra.presses("Terapkan", on=hers)
    await applied(citra, await citra.hears("berubah sementara pratinjau ditampilkan"))
    now = await stored(lokus)
    assert [one.name for one in now.loci].count("Museum") == 1
    assert (now.groups[-1].name, now.groups[-1].leader, len(now.groups)) == (
        "kelompok 5",
        "Dewi",
        len(book.groups) + 1,
    )


@pytest.mark.parametrize("sheet", ["Kelompok", "Lokus"])
async def test_what_names_something_that_was_removed_meanwhile_is_refused(
    lokus: Lokus, budi: Person, citra: Person, book: Visit, tmp_path: Path, *, sheet: str
) -> None:
    more = replace(
        book, groups=(*book.groups, Group(name="Cadangan")), loci=(*book.loci, Locus(name="Cadangan"))
    )
    await lokus.knows(more)
    named = sheet == "Kelompok"
    item = evening(more, "Api unggun", groups=("Cadangan",) * named, locus="" if named else "Cadangan")
    mine = await shown(budi, item, tmp_path)
    await applied(citra, await shown(citra, book, tmp_path))
    await budi.presses("Terapkan", on=mine)
    said = await budi.hears("Belum ada yang diterapkan")
    assert f'"Cadangan" disebut, tetapi tidak ada di lembar {sheet}' in said
    assert said.buttons == []


async def test_a_name_that_was_given_to_something_else_meanwhile_is_refused(
    budi: Person, citra: Person, book: Visit, tmp_path: Path
) -> None:
    called = replace(book.loci[0], aliases=(*book.loci[0].aliases, "Museum"))
    mine = await shown(budi, replace(book, loci=(called, *book.loci[1:])), tmp_path)
    hers = await shown(citra, replace(book, loci=(*book.loci, Locus(name="Museum"))), tmp_path)
    await applied(citra, hers)
    await budi.presses("Terapkan", on=mine)
    assert '"Museum" ada dua kali di lembar Lokus' in await budi.hears("Belum ada yang diterapkan")


async def test_a_code_that_another_visit_took_meanwhile_tells_nothing_of_it(
    lokus: Lokus, budi: Person, book: Visit, tmp_path: Path
) -> None:
    preview = await shown(budi, replace(book, code="baru-2027", name="Baru"), tmp_path)
    await lokus.knows(replace(read_example("medan-2023"), code="baru-2027", name="Rahasia"))
    await budi.presses("Terapkan", on=preview)
    said = await budi.hears("Kode baru-2027 sudah dipakai kunjungan lain")
    assert "Rahasia" not in said
    assert said.buttons == []


async def test_a_group_that_has_a_member_by_now_is_not_undone(
    lokus: Lokus, budi: Person, book: Visit, tmp_path: Path
) -> None:
    await applied(
        budi, await shown(budi, replace(book, groups=(*book.groups, Group(name="Kelompok 5"))), tmp_path)
    )
    await lokus.member("Dewi", await stored(lokus), "Kelompok 5")
    toast = await budi.presses("Urungkan")
    assert toast == "Tidak dapat diurungkan: kelompok “Kelompok 5” sudah punya anggota atau obrolan grup."
