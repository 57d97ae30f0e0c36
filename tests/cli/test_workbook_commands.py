"""`lokus template`, `check`, `import` and `export`, as an organizer meets them."""

import shutil

import pytest


@pytest.fixture
def changed(tmp_path, semarang):
    """A second version of the visit: one item moved, one cancelled."""
    folder = tmp_path / "changed"
    shutil.copytree(semarang, folder)
    agenda = folder / "Agenda.csv"
    lines = agenda.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line.replace("09.30,11.30", "09.45,11.30") for line in lines if not line.startswith("A14")]
    agenda.write_text("".join(kept), encoding="utf-8")
    return folder


@pytest.fixture
def broken(tmp_path, semarang):
    """A version with two mistakes in one row."""
    folder = tmp_path / "broken"
    shutil.copytree(semarang, folder)
    with (folder / "Agenda.csv").open("a", encoding="utf-8") as agenda:
        agenda.write('A15,"Rabu, 14 Juni 2023",25.00,,Salah,Balai Koto,,Semarang,,,\n')
    return folder


def test_a_good_workbook_is_good(lokus, semarang):
    outcome = lokus("check", semarang)
    assert outcome.status == 0
    assert outcome.output.startswith("Baik: kunjungan semarang-2023")
    assert outcome.errors == ""


def test_every_mistake_is_named_at_once_with_its_cell_and_remedy(lokus, broken):
    outcome = lokus("check", broken)
    assert outcome.status == 1
    assert outcome.output.splitlines() == [
        'Agenda!C16: jam mulai "25.00" tidak dikenal; tulis seperti 09.00',
        'Agenda!F16: lokus "Balai Koto" tidak dikenal; mungkin "Balai Kota Semarang"',
    ]
    assert outcome.errors == "lokus: 2 kesalahan. Perbaiki lalu periksa lagi.\n"


def test_mistakes_are_told_in_the_readers_language(lokus, broken):
    assert "start time" in lokus("check", broken, "--lang", "en").output


def test_mistakes_for_a_script(lokus, broken):
    outcome = lokus("check", broken, "--json")
    assert outcome.status == 1
    assert [error["cell"] for error in outcome.json["errors"]] == ["Agenda!C16", "Agenda!F16"]
    assert outcome.json["ok"] is False


def test_a_workbook_with_a_mistake_imports_nothing(lokus, broken):
    assert lokus("import", broken, "--yes").status == 1
    assert lokus("export", "out", "--visit", "semarang-2023").status == 1


def test_an_import_shows_the_diff_asks_and_applies(lokus, semarang, changed):
    assert lokus("import", semarang, "--yes").status == 0
    asked = lokus("import", changed, stdin="y\n")
    assert asked.status == 0
    assert "A07 Kunjungan ke Smart City Centre: pindah waktu (Mulai 09.30 → 09.45)" in asked.output
    assert "A14 Penyusunan catatan kelompok: dibatalkan" in asked.output
    assert "Diterapkan" in asked.output
    assert "Tidak ada yang berubah" in lokus("import", changed, "--yes").output


@pytest.mark.parametrize("reply", ["t\n", "\n", ""])
def test_without_a_yes_nothing_is_applied(lokus, semarang, changed, reply):
    lokus("import", semarang, "--yes")
    refused = lokus("import", changed, stdin=reply)
    assert refused.status == 1
    assert "Tidak diterapkan" in refused.output
    assert "pindah waktu" in lokus("import", changed, "--yes").output


def test_an_import_for_a_script(lokus, semarang, changed):
    assert lokus("import", semarang, "--yes", "--json").json["new"] is True
    outcome = lokus("import", changed, "--yes", "--json").json
    assert outcome["applied"] is True
    assert [(row["code"], row["changes"]) for row in outcome["changes"]] == [
        ("A07", ["moved"]),
        ("A14", ["cancelled"]),
    ]


def test_an_export_imports_unchanged(lokus, semarang):
    lokus("import", semarang, "--yes")
    assert lokus("export", "out", "--visit", "semarang-2023").status == 0
    again = lokus("import", "out/semarang-2023.xlsx", "--yes")
    assert again.status == 0
    assert "Tidak ada yang berubah" in again.output


def test_the_template_can_be_checked(lokus, tmp_path):
    assert lokus("template", "kosong.xlsx").status == 0
    assert (tmp_path / "kosong.xlsx").stat().st_size > 5_000
    checked = lokus("check", "kosong.xlsx")
    assert (checked.status, checked.errors) == (0, "")


@pytest.mark.parametrize("words", [("check", "tiada.xlsx"), ("import", "tiada.xlsx", "--yes")])
def test_a_file_that_is_not_there(lokus, words):
    outcome = lokus(*words)
    assert outcome.status == 1
    assert "tiada.xlsx tidak ada" in outcome.output


def test_a_template_can_not_be_written_where_there_is_no_folder(lokus):
    outcome = lokus("template", "tiada/kosong.xlsx")
    assert outcome.status == 1
    assert outcome.errors.startswith("lokus: berkas tiada/kosong.xlsx tidak dapat dibuka atau ditulis")
