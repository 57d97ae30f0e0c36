"""Files that mean harm or are far too large: each is refused or passed over, and costs little."""

from __future__ import annotations

import re
import time
import zipfile
import zlib

import pytest

from db.workbook.read import read_workbook
from tests.unit.workbook.books import GOOD, save
from tests.unit.workbook.packing import MEGABYTE, edited, good, only_line, parts_of, repack

__all__ = ["good"]


def test_a_workbook_that_unpacks_to_too_much_is_refused_without_unpacking_it(good, monkeypatch):
    parts = parts_of(good)
    with zipfile.ZipFile(good, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {**parts, "xl/media/besar.xml": bytes(60 * MEGABYTE)}.items():
            archive.writestr(name, data)

    def unpacked(*_):
        pytest.fail("something was unpacked")

    monkeypatch.setattr(zipfile.ZipFile, "open", unpacked)
    assert only_line(good).startswith("isi berkas mencapai 61 MB setelah dibuka; batasnya 50 MB")


def test_a_header_that_lies_about_the_size_gains_nothing(good):
    path = repack(good, {**parts_of(good), "xl/theme/theme1.xml": b" " * (60 * MEGABYTE)})
    data = bytearray(path.read_bytes())
    size = (60 * MEGABYTE).to_bytes(4, "little")
    assert data.count(size) == 2
    path.write_bytes(bytes(data).replace(size, (100).to_bytes(4, "little")))
    assert only_line(path).startswith("berkas .xlsx ini rusak atau terpotong")


def test_a_header_that_lies_in_full_agreement_gains_nothing(good):
    bomb = b" " * (60 * MEGABYTE)
    path = repack(good, {**parts_of(good), "xl/theme/theme1.xml": bomb})
    data = path.read_bytes()
    for old, new in ((len(bomb), 100), (zlib.crc32(bomb), zlib.crc32(bomb[:100]))):
        data = data.replace(old.to_bytes(4, "little"), new.to_bytes(4, "little"))
    path.write_bytes(data)
    reading = read_workbook(path)
    assert reading.visit is not None or len(reading.problems) == 1


def test_a_file_that_is_too_large_as_it_lies_is_refused(tmp_path):
    path = tmp_path / "buku.xlsx"
    with path.open("wb") as file:
        file.truncate(51 * MEGABYTE)
    assert only_line(path).startswith("isi berkas mencapai 51 MB")


@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "docProps/core.xml"]
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused(good, part, encoding):
    parts = parts_of(good)
    text = re.sub(r"^<\?xml[^>]*\?>", "", parts[part].decode())
    bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
    parts[part] = f'<?xml version="1.0" encoding="{encoding}"?>{bomb}{text}'.encode(encoding)
    assert only_line(repack(good, parts)).startswith("berkas berisi entitas XML (DTD)")


@pytest.mark.parametrize("name", ["xl/externalLinks/externalLink1.xml", "xl/connections.xml"])
def test_links_to_other_files_are_refused(good, name):
    path = repack(good, {**parts_of(good), name: b"<x/>"})
    assert only_line(path).startswith("berkas merujuk ke berkas atau sumber data lain")


def rels(kind: str, target: str) -> bytes:
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        f'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}" '
        'TargetMode="External"/></Relationships>'
    ).encode()


def test_pictures_from_elsewhere_are_refused_and_hyperlinks_are_not(good):
    name = "xl/worksheets/_rels/sheet1.xml.rels"
    path = repack(good, {**parts_of(good), name: rels("image", "http://127.0.0.1/x.png")})
    assert only_line(path).startswith("berkas merujuk ke berkas atau sumber data lain")
    path = repack(good, {**parts_of(good), name: rels("hyperlink", "mailto:budi@lan.go.id")})
    assert read_workbook(path).visit is not None


def test_a_file_that_holds_more_than_any_visit_is_refused(good, monkeypatch):
    many = b"<r>" + b"<a/>" * 500_000 + b"</r>"
    for part in ("xl/styles.xml", "xl/_rels/workbook.xml.rels"):
        path = repack(good.with_name("penuh.xlsx"), {**parts_of(good), part: many})
        assert only_line(path).startswith("berkas berisi terlalu banyak sel, lembar, atau bagian")
    monkeypatch.setattr("db.workbook.package.MAX_MARKS", 100)
    assert only_line(good).startswith("berkas berisi terlalu banyak sel, lembar, atau bagian")


def test_a_part_is_read_once(good):
    sheets = re.findall(rb"<sheet [^>]*>", parts_of(good)["xl/workbook.xml"])
    one = next(sheet for sheet in sheets if b"Agenda" in sheet).decode()
    path = edited(good, "xl/workbook.xml", one, one + one)
    assert only_line(path).startswith("berkas .xlsx ini rusak atau terpotong")


def test_sheets_of_others_cost_nothing_wherever_they_stand(good, tmp_path):
    sheets = {**{f"Lain {number}": [["x"]] for number in range(201)}, **GOOD}
    found = read_workbook(save(tmp_path / "banyak.xlsx", sheets))
    assert found.visit is not None
    assert found.visit.agenda


def test_a_sheet_that_claims_a_million_rows_costs_nothing(good):
    path = edited(good, "xl/worksheets/sheet4.xml", 'ref="A1:G2"', 'ref="A1:XFD1048576"')
    assert read_workbook(path).visit is not None
    far = '<row r="1048576"><c r="XFD1048576" t="str"><v>jauh</v></c></row></sheetData>'
    path = edited(good, "xl/worksheets/sheet4.xml", "</sheetData>", far)
    started = time.process_time()
    assert read_workbook(path).visit is not None
    assert time.process_time() - started < 0.5


def test_a_million_styled_empty_rows_are_passed_over(good):
    rows = "".join(f'<row r="{n}" s="1" customFormat="1"/>' for n in range(3, 1_048_577))
    path = edited(good, "xl/worksheets/sheet4.xml", "</sheetData>", f"{rows}</sheetData>")
    started = time.process_time()
    reading = read_workbook(path)
    assert time.process_time() - started < 10
    assert reading.visit is not None
    assert len(reading.visit.agenda) == 1


def test_merges_over_a_million_rows_cost_nothing(good):
    merges = "".join(f'<mergeCell ref="A{n}:G1048576"/>' for n in range(2, 20_000))
    path = edited(
        good, "xl/worksheets/sheet4.xml", "</sheetData>", f"</sheetData><mergeCells>{merges}</mergeCells>"
    )
    started = time.process_time()
    assert read_workbook(path).visit is not None
    assert time.process_time() - started < 5


def test_a_sheet_with_more_rows_than_any_visit_has_is_refused(good):
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(3, 60_000))
    path = edited(good, "xl/worksheets/sheet4.xml", "</sheetData>", f"{rows}</sheetData>")
    assert only_line(path).startswith(
        "Agenda: lembar berisi terlalu banyak baris; paling banyak 50.000 baris"
    )
