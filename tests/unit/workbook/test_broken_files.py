"""Files that are no workbook, or that mean harm: each is told apart, in one clear line, and costs little."""

from __future__ import annotations

import random
import re
import time
import zipfile
import zlib
from pathlib import Path

import pytest

from db.errors import WorkbookRejected
from db.workbook.read import load_workbook_visit, read_workbook
from tests.unit.workbook.books import GOOD, lines, save

MEGABYTE = 1024 * 1024


@pytest.fixture
def good(tmp_path) -> Path:
    return repack(tmp_path / "baik.xlsx", shared(parts_of(save(tmp_path / "asli.xlsx", GOOD))))


def shared(parts: dict[str, bytes]) -> dict[str, bytes]:
    """Move texts from the cells into the shared strings, where Excel keeps them."""
    texts: list[bytes] = []

    def moved(found: re.Match[bytes]) -> bytes:
        texts.append(b"<si>" + found[2] + b"</si>")
        return b'<c r="' + found[1] + b'" t="s"><v>%d</v></c>' % (len(texts) - 1)

    inline = re.compile(rb'<c r="(\w+)" t="inlineStr"><is>(.*?)</is></c>')
    parts = {name: inline.sub(moved, data) for name, data in parts.items()}
    assert texts
    relations = "xl/_rels/workbook.xml.rels"
    kind = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
    link = b'<Relationship Id="rId99" Type="' + kind + b'" Target="sharedStrings.xml"/></Relationships>'
    parts[relations] = parts[relations].replace(b"</Relationships>", link)
    table = (
        b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        + b"".join(texts)
        + b"</sst>"
    )
    return {**parts, "xl/sharedStrings.xml": table}


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def repack(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def edited(good: Path, part: str, old: str, new: str) -> Path:
    """Give the good workbook with one part's text changed."""
    parts = parts_of(good)
    text = parts[part].decode()
    assert old in text
    return repack(good.with_name("ubah.xlsx"), {**parts, part: text.replace(old, new, 1).encode()})


def only_line(path: Path) -> str:
    reading = read_workbook(path)
    assert reading.visit is None
    (line,) = lines(reading)
    return line


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


def test_macros_and_odd_parts_are_no_concern(good):
    path = repack(
        good, {**parts_of(good), "xl/vbaProject.bin": b"Sub Auto_Open()", "xl/media/a.png": b"\x89PNG"}
    )
    assert read_workbook(path).visit is not None


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
