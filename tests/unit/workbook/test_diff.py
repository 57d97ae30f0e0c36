"""What is shown when a visit is imported again: who is told of what, and what stays the same row."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from db.visit import (
    AgendaItem,
    Contact,
    FormQuestion,
    Group,
    InfoRow,
    Locus,
    Participant,
    QuestionKind,
    Visit,
)
from db.workbook.cells import SheetRow
from db.workbook.diff import VisitDiff, carry_over, diff_visits

DAY = date(2026, 11, 21)
GROUPS = (Group(name="Semarang", id=1), Group(name="Medan", id=2))
LOCI = (Locus(name="Balai Kota", id=1), Locus(name="MPP", id=2))


def item(title="Acara", hour=9, **fields) -> AgendaItem:
    return AgendaItem(**{"day": DAY, "starts": time(hour), "title": title, **fields})


def visit(*agenda: AgendaItem, **fields) -> Visit:
    return Visit(
        **{"code": "coba", "name": "Coba", "groups": GROUPS, "loci": LOCI, "agenda": agenda, **fields}
    )


def stored(*agenda: AgendaItem, **fields) -> Visit:
    """Give a visit as the store has it: with ids and codes."""
    numbered = tuple(replace(row, id=number) for number, row in enumerate(agenda, start=100))
    return carry_over(None, visit(*numbered, id=7, version=3, **fields))


def ids(*rows: SheetRow) -> list[int]:
    return [row.id for row in rows]


def shown(diff: VisitDiff) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(" ".join(row.changes), row.name, row.groups) for row in (*diff.agenda, *diff.rows)]


BOTH = ("Semarang", "Medan")


def test_nothing_changes_where_nothing_changed():
    old = stored(item(), item("Lain", 10), item(hour=11))
    assert not diff_visits(old, old)
    assert not diff_visits(old, visit(item(), item("Lain", 10), item(hour=11)))
    assert not diff_visits(old, visit(item(hour=11), item("Lain", 10), item()))


def test_a_visit_that_is_not_stored_yet_is_new():
    diff = diff_visits(None, visit(item(groups=("Medan",))))
    assert diff
    assert diff.is_new
    assert shown(diff)[0] == ("added", "Acara", ("Medan",))
    assert [field.column for field in diff.settings if field.new] == [
        "Kode",
        "Nama",
        "Zona waktu",
        "Pengingat",
        "Bahasa",
    ]


@pytest.mark.parametrize(
    ("change", "what", "fields"),
    [
        ({"starts": time(10)}, "moved", [("Mulai", "09.00", "10.00")]),
        ({"ends": time(10)}, "moved", [("Selesai", "", "10.00")]),
        ({"day": date(2026, 11, 22)}, "moved", [("Tanggal", "2026-11-21", "2026-11-22")]),
        ({"locus": "MPP"}, "relocated", [("Lokus", "", "MPP")]),
        ({"room": "Aula"}, "relocated", [("Ruang", "", "Aula")]),
        ({"title": "Acara baru"}, "renamed", [("Kegiatan", "Acara", "Acara baru")]),
        ({"groups": ("Medan",)}, "regrouped", [("Kelompok", "", "Medan")]),
        ({"note": "Batik"}, "details", [("Catatan", "", "Batik")]),
        ({"lead_minutes": ()}, "details", [("Pengingat", "", "-")]),
        (
            {"starts": time(10), "locus": "MPP"},
            "moved relocated",
            [("Mulai", "09.00", "10.00"), ("Lokus", "", "MPP")],
        ),
    ],
)
def test_a_change_of_an_item_is_called_by_what_it_is(change, what, fields):
    old = stored(item(code="A1"))
    diff = diff_visits(old, visit(replace(old.agenda[0], id=0, **change)))
    assert shown(diff) == [(what, change.get("title", "Acara"), BOTH)]
    assert [(field.column, field.old, field.new) for field in diff.agenda[0].fields] == fields


def test_old_and_new_groups_are_concerned():
    old = stored(item(code="A1", groups=("Semarang",)))
    diff = diff_visits(old, visit(item(code="A1", groups=("Medan",))))
    assert shown(diff) == [("regrouped", "Acara", BOTH)]


def test_all_groups_by_name_are_all_groups():
    old = stored(item(code="A1"))
    diff = diff_visits(old, visit(item(code="A1", groups=BOTH)))
    assert shown(diff) == [("details", "Acara", BOTH)]


def test_items_are_added_and_cancelled_in_order_of_time():
    old = stored(item("Tetap", 8), item("Batal", 9, groups=("Medan",)))
    diff = diff_visits(old, visit(item("Tetap", 8), item("Baru", 7, groups=("Semarang",))))
    assert shown(diff) == [("added", "Baru", ("Semarang",)), ("cancelled", "Batal", ("Medan",))]


def test_an_item_keeps_its_code_whatever_else_changes():
    old = stored(item(code="X1", title="Satu"))
    new = visit(item(code="x1", title="Dua", hour=15, groups=("Medan",)))
    assert [row.id for row in carry_over(old, new).agenda] == [100]


def test_without_codes_title_day_and_groups_decide_and_then_the_start():
    old = stored(item("ISHOMA", 12), item("Kunjungan", 9), item("Paparan", 10, groups=("Medan",)))
    new = visit(item("Kunjungan", 14), item("Istirahat", 12), item("Paparan", 10, groups=("Semarang",)))
    assert [row.id for row in carry_over(old, new).agenda] == [101, 100, 0]


def test_equal_items_are_matched_by_the_nearest_start():
    old = stored(item(hour=9), item(hour=12), item(hour=15))
    new = visit(item(hour=16), item(hour=11))
    assert [row.id for row in carry_over(old, new).agenda] == [102, 101]
    diff = diff_visits(old, new)
    assert [(change.changes, change.old.starts.hour if change.old else None) for change in diff.agenda] == [
        (("cancelled",), 9),
        (("moved",), 12),
        (("moved",), 15),
    ]


def test_groups_and_loci_are_renamed_where_the_old_name_stays_another_name():
    old = stored(
        item(code="A1", groups=("Semarang",), locus="MPP"),
        contacts=(Contact(name="Budi", groups=("Semarang",), loci=("MPP",), id=5),),
        participants=(Participant(name="Ani", group="Semarang", id=6),),
    )
    new = visit(
        item(code="A1", groups=("Kota Semarang",), locus="Mal Pelayanan Publik"),
        groups=(Group(name="Kota Semarang", aliases=("semarang",)), GROUPS[1]),
        loci=(LOCI[0], Locus(name="Mal Pelayanan Publik", aliases=("MPP",))),
        contacts=(Contact(name="Budi", groups=("Kota Semarang",), loci=("Mal Pelayanan Publik",)),),
        participants=(Participant(name="Ani", group="Kota Semarang"),),
    )
    carried = carry_over(old, new)
    assert ids(*carried.groups, *carried.loci, *carried.contacts, *carried.participants) == [
        1,
        2,
        1,
        2,
        5,
        6,
    ]
    assert shown(diff_visits(old, new)) == [
        ("renamed", "Kota Semarang", ("Kota Semarang",)),
        ("renamed", "Mal Pelayanan Publik", ("Kota Semarang", "Medan")),
    ]


def test_a_group_with_another_name_is_another_group():
    old = stored(item(code="A1", groups=("Semarang",)))
    new = visit(item(code="A1", groups=("Solo",)), groups=(Group(name="Solo"), GROUPS[1]))
    assert shown(diff_visits(old, new)) == [
        ("regrouped", "Acara", ("Solo", "Semarang")),
        ("added", "Solo", ("Solo",)),
        ("removed", "Semarang", ("Semarang",)),
    ]


def test_other_rows_are_added_changed_and_removed():
    old = stored(
        contacts=(Contact(name="Budi", position="Kepala", id=1), Contact(name="Budi", position="Staf", id=2)),
        info=(InfoRow(topic="Parkir", answer="Depan", id=3), InfoRow(topic="Wifi", answer="Ada", id=4)),
        form_questions=(FormQuestion(text="Apa?", kind=QuestionKind.TEXT, id=5),),
    )
    new = visit(
        contacts=(
            Contact(name="Budi", position="Staf", phones=("112",)),
            Contact(name="Budi", position="Kepala"),
        ),
        info=(InfoRow(topic="Parkir", answer="Belakang"), InfoRow(topic="Toilet", answer="Lantai 1")),
        form_questions=(FormQuestion(text="Apa?", kind=QuestionKind.SCALE),),
    )
    carried = carry_over(old, new)
    assert ids(*carried.contacts, *carried.info, *carried.form_questions) == [2, 1, 3, 0, 0]
    assert shown(diff_visits(old, new)) == [
        ("changed", "Budi", BOTH),
        ("changed", "Parkir", BOTH),
        ("added", "Toilet", BOTH),
        ("removed", "Wifi", BOTH),
        ("added", "Apa?", BOTH),
        ("removed", "Apa?", BOTH),
    ]


def test_settings_are_compared():
    old = stored(item(code="A1"))
    diff = diff_visits(old, replace(old, theme="Digital", lead_minutes=(15,)))
    assert [(field.column, field.old, field.new) for field in diff.settings] == [
        ("Tema", "", "Digital"),
        ("Pengingat", "30;10", "15"),
    ]


def test_the_order_of_a_list_of_groups_says_nothing():
    old = stored(item(code="A1", groups=BOTH))
    assert not diff_visits(old, visit(item(code="A1", groups=BOTH[::-1])))


def test_ids_and_version_are_carried_over():
    carried = carry_over(stored(item()), visit(item()))
    assert (carried.id, carried.version, carried.agenda[0].id) == (7, 3, 100)


def test_items_without_a_code_get_one_that_nobody_has():
    new = visit(item(code="a01"), item("Satu", 10), item("Dua", 11), item(code="A03", hour=12))
    assert [row.code for row in carry_over(None, new).agenda] == ["a01", "A02", "A04", "A03"]
    old = stored(item(code="A05"), item("Satu", 10))
    again = carry_over(old, visit(item("Satu", 10), item("Baru", 13), item("Lain lagi", 14)))
    assert [row.code for row in again.agenda] == ["A01", "A02", "A03"]


def test_carrying_over_twice_changes_nothing_more():
    old = stored(item(), item("Satu", 10))
    new = visit(item("Satu", 11), item("Dua", 12))
    once = carry_over(old, new)
    assert carry_over(old, once) == once
    assert [row.id for row in carry_over(old, once).agenda] == [row.id for row in once.agenda]


@pytest.mark.parametrize("title", ["Acara {}", "Acara"])
def test_ten_thousand_items_are_compared(title):
    items = [
        item(title.format(n), n // 60 % 24, starts=time(n // 60 % 24, n % 60), room=str(n))
        for n in range(10_000)
    ]
    old = stored(*items)
    moved = visit(*(replace(row, code="", room="Aula") for row in reversed(old.agenda)))
    diff = diff_visits(old, moved)
    assert {change.changes for change in diff.agenda} == {("relocated",)}
