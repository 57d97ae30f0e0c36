"""Files that are no workbook, or a damaged one: each is told apart, in one clear line."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from db.errors import WorkbookRejected
from db.workbook.read import load_workbook_visit, read_workbook
from tests.unit.workbook.books import lines, save
from tests.unit.workbook.packing import edited, good, only_line, parts_of, repack

__all__ = ["good"]


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "berkas kosong (0 byte)"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "berkas ini bukan buku kerja"),
        (b"Isian,Nilai\r\nKode,abc\r\n", "berkas ini bukan buku kerja"),
        (b"PK\x05\x06" + bytes(18), "berkas ini bukan buku kerja"),
        (b"PK\x03\x04 dan seterusnya", "berkas .xlsx ini rusak atau terpotong"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "buku kerja dilindungi kata sandi"),
        (OLE + "Workbook".encode("utf-16-le"), "ini buku kerja Excel lama (.xls)"),
        (OLE + "WordDocument".encode("utf-16-le"), "berkas ini bukan buku kerja"),
    ],
)
def test_other_files_are_told_apart(tmp_path, data, said):
    path = tmp_path / "buku.xlsx"
    path.write_bytes(data)
    assert only_line(path).partition(";")[0] == said


def test_a_file_that_is_not_there_is_named(tmp_path):
    assert only_line(tmp_path / "tiada.xlsx") == "berkas tiada.xlsx tidak ada; periksa nama dan foldernya"


def test_a_rejected_workbook_carries_its_problems(tmp_path):
    with pytest.raises(WorkbookRejected) as rejected:
        load_workbook_visit(tmp_path / "tiada.xlsx")
    assert [problem.kind for problem in rejected.value.problems] == ["file-missing"]


def test_a_good_workbook_loads(good):
    assert load_workbook_visit(good).code == "coba-2026"


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_truncated_workbook_is_damaged(good, share):
    data = good.read_bytes()
    good.write_bytes(data[: int(len(data) * share)])
    assert only_line(good).startswith("berkas .xlsx ini rusak atau terpotong")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("xl/workbook.bin", "ini dokumen jenis lain, bukan .xlsx"),
        ("word/document.xml", "ini dokumen jenis lain, bukan .xlsx"),
        ("content.xml", "ini dokumen jenis lain, bukan .xlsx"),
    ],
)
def test_other_documents_are_told_apart(tmp_path, name, said):
    path = repack(tmp_path / "buku.xlsx", {"[Content_Types].xml": b"<Types/>", name: b"<x/>"})
    assert only_line(path).partition(";")[0] == said


def test_a_zip_without_a_workbook_is_none(tmp_path):
    path = repack(tmp_path / "buku.xlsx", {"foto.jpg": b"x"})
    assert only_line(path).startswith("berkas ini bukan buku kerja")
    path = repack(tmp_path / "buku.xlsx", {"[Content_Types].xml": b"<Types/>"})
    assert only_line(path).startswith("berkas ini bukan buku kerja")


def test_a_zip_with_a_password_is_said_to_have_one(good):
    data = bytearray(good.read_bytes())
    for header, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        for found in re.finditer(re.escape(header), bytes(data)):
            data[found.start() + offset] |= 1
    good.write_bytes(bytes(data))
    assert only_line(good).startswith("buku kerja dilindungi kata sandi")


def test_macros_and_odd_parts_are_no_concern(good):
    path = repack(
        good, {**parts_of(good), "xl/vbaProject.bin": b"Sub Auto_Open()", "xl/media/a.png": b"\x89PNG"}
    )
    assert read_workbook(path).visit is not None


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("xl/workbook.xml", "<sheets>", "<sheets"),
        ("xl/worksheets/sheet2.xml", "</sheetData>", ""),
        ("xl/worksheets/sheet2.xml", "<v>", "<v>99999"),
        ("xl/styles.xml", "</styleSheet>", ""),
        ("xl/sharedStrings.xml", "</sst>", ""),
        ("xl/_rels/workbook.xml.rels", "/xl/worksheets/sheet2.xml", "/xl/worksheets/tiada.xml"),
    ],
)
def test_a_damaged_part_is_damage(good, part, old, new):
    assert only_line(edited(good, part, old, new)).startswith("berkas .xlsx ini rusak atau terpotong")


def test_a_workbook_without_any_sheet_of_ours_says_which_there_should_be(tmp_path):
    path = save(tmp_path / "buku.xlsx", {"Sheet1": [["a"]], "Sheet2": []})
    assert only_line(path) == (
        "tidak ada lembar yang dibaca Lokus; "
        "beri nama lembar: Kunjungan; Kelompok; Lokus; Agenda; Kontak; Peserta; Info; Evaluasi"
    )


def test_an_endless_sheet_name_is_cut_short(good):
    reading = read_workbook(edited(good, "xl/workbook.xml", 'name="Lokus"', f'name="{"x" * 5000}"'))
    assert [len(line) < 500 for line in lines(reading)] == [True, True]


def test_an_empty_folder_is_no_workbook(tmp_path):
    assert only_line(tmp_path).startswith("tidak ada lembar yang dibaca Lokus")


@pytest.mark.parametrize("seed", range(80))
def test_no_damage_raises(good, seed):
    chance = random.Random(seed)
    data = bytearray(good.read_bytes())
    for _ in range(chance.randint(1, 12)):
        match chance.randrange(3):
            case 0:
                data[chance.randrange(len(data))] = chance.randrange(256)
            case 1:
                del data[chance.randrange(len(data)) :][: chance.randint(1, 200)]
            case _:
                position = chance.randrange(len(data))
                data[position:position] = chance.randbytes(chance.randint(1, 50))
    good.write_bytes(bytes(data))
    reading = read_workbook(good)
    assert reading.visit is not None or lines(reading)


@pytest.mark.parametrize("seed", range(80))
def test_no_damage_inside_raises(good, seed):
    chance = random.Random(seed)
    parts = parts_of(good)
    name = chance.choice([name for name in parts if name.endswith((".xml", ".rels"))])
    data = bytearray(parts[name])
    for _ in range(chance.randint(1, 4)):
        position = chance.randrange(len(data))
        if chance.random() < 0.5:
            data[position] = chance.choice(b'<>/"&=0Az \xff')
        else:
            data[position : position + chance.randint(1, 40)] = chance.choice(
                [b"", b"1e999", b"-1", b"&#0;", b"A1:"]
            )
    reading = read_workbook(repack(good, {**parts, name: bytes(data)}))
    assert reading.visit is not None or lines(reading)


def test_no_wording_of_problems_is_left_over():
    root = Path(__file__).parents[3]
    source = "".join(path.read_text(encoding="utf-8") for path in (root / "db" / "workbook").glob("*.py"))
    wording = (root / "texts" / "id.ftl").read_text(encoding="utf-8")
    worded = set(re.findall(r"^problem-(\S+) =", wording, re.MULTILINE))
    made = {f"{name}-{what}" for name in ("group", "locus", "code") for what in ("twice", "unknown")}
    assert {kind for kind in worded - made if f'"{kind}"' not in source} == set()
