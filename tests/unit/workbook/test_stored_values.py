"""What formulas and other programs leave in cells: values that are stored, and those that are not."""

from __future__ import annotations

import re

import pytest

from db.workbook.read import load_workbook_visit, read_workbook
from tests.unit.workbook.books import GOOD, lines, save
from tests.unit.workbook.packing import edited, good, parts_of, repack

__all__ = ["good"]


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("<f>A1+1</f>", "sel berisi rumus yang belum dihitung"),
        ("<f>A1+1</f><v/>", "sel berisi rumus yang belum dihitung"),
        ('<f t="shared" si="0"/>', "sel berisi rumus yang belum dihitung"),
    ],
)
def test_a_formula_without_a_stored_value_is_an_error(good, cell, said):
    path = edited(
        good, "xl/worksheets/sheet4.xml", "</sheetData>", f'<row r="3"><c r="C3">{cell}</c></row></sheetData>'
    )
    assert said in "\n".join(lines(read_workbook(path)))


@pytest.mark.parametrize(
    ("cell", "starts"),
    [
        ('<c r="C2"><f>1/3</f><v>0.375</v></c>', "09:00"),
        ('<c r="C2" t="str"><f>"09.30"</f><v>09.30</v></c>', "09:30"),
        (
            '<c r="C2" t="inlineStr"><is><r><t>09.</t></r><r><t>45</t></r><rPh><t>x</t></rPh></is></c>',
            "09:45",
        ),
        ('<c r="C2" t="d"><v>2026-11-21T09:15:00</v></c>', "09:15"),
        (
            '<x:c xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" r="C2"><x:v>9</x:v></x:c>',
            "09:00",
        ),
    ],
)
def test_stored_values_of_every_kind_are_read(good, cell, starts):
    text = parts_of(good)["xl/worksheets/sheet4.xml"].decode()
    old = re.search(r'<c r="C2".*?</c>', text)
    assert old
    reading = read_workbook(edited(good, "xl/worksheets/sheet4.xml", old[0], cell))
    assert lines(reading) == []
    assert reading.visit is not None
    assert reading.visit.agenda[0].starts.isoformat("minutes") == starts


def test_a_formula_whose_value_is_empty_text_is_an_empty_cell(good):
    text = parts_of(good)["xl/worksheets/sheet4.xml"].decode()
    old = re.search(r'<c r="F2".*?</c>', text)
    assert old
    cell = '<c r="F2" t="str"><f>IF(1,"","x")</f><v></v></c>'
    reading = read_workbook(edited(good, "xl/worksheets/sheet4.xml", old[0], cell))
    assert lines(reading) == []
    assert reading.visit is not None
    assert reading.visit.agenda[0].locus == ""


def test_cells_without_references_stand_one_after_the_other(good):
    parts = parts_of(good)
    for number in range(1, 5):
        name = f"xl/worksheets/sheet{number}.xml"
        parts[name] = re.sub(rb' r="[A-Z]*\d+"', b"", parts[name])
    assert read_workbook(repack(good, parts)).visit == load_workbook_visit(
        save(good.with_name("lagi.xlsx"), GOOD)
    )
