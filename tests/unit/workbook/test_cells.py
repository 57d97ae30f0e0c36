"""Zones, languages, reminders, handles, addresses, questions, codes and texts, one rule a row."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.workbook.books import GOOD, agenda, lines, read, visit, with_sheets


def contact(column, value):
    return with_sheets(Kontak=[["Nama", column], ["Budi", value]])


@pytest.mark.parametrize(
    ("written", "handle"),
    [
        ("@budi_s", "@budi_s"),
        ("budi_s", "@budi_s"),
        ("t.me/budi_s", "@budi_s"),
        ("https://t.me/budi_s/", "@budi_s"),
        ("-", ""),
        ("", ""),
    ],
)
def test_telegram_names_are_read(tmp_path, written, handle):
    assert visit(tmp_path, contact("Telegram", written)).contacts[0].telegram == handle


@pytest.mark.parametrize("written", ["0812-3456-7890", "@b", "t.me/+abcdef", "Budi Santoso"])
def test_a_telegram_name_that_is_none_is_named(tmp_path, written):
    (line,) = lines(read(tmp_path, contact("Telegram", written)))
    assert line.startswith(f'Kontak!B2: nama Telegram "{written}" tidak dikenal')


@pytest.mark.parametrize(
    ("written", "email"),
    [("budi@lan.go.id", "budi@lan.go.id"), ("mailto:budi@lan.go.id", "budi@lan.go.id"), ("-", "")],
)
def test_email_addresses_are_read(tmp_path, written, email):
    assert visit(tmp_path, contact("Surel", written)).contacts[0].email == email


@pytest.mark.parametrize("written", ["budi", "budi@lan", "budi lan.go.id", "a@b.id, c@d.id"])
def test_an_email_address_that_is_none_is_named(tmp_path, written):
    (line,) = lines(read(tmp_path, contact("Surel", written)))
    assert line.startswith(f'Kontak!B2: surel "{written}" tidak dikenal')


def setting(name, value):
    return with_sheets(Kunjungan=[*GOOD["Kunjungan"], [name, value]])


@pytest.mark.parametrize(
    ("written", "zone"),
    [
        ("WIB", "Asia/Jakarta"),
        ("wita", "Asia/Makassar"),
        (" WIT ", "Asia/Jayapura"),
        ("Asia/Tokyo", "Asia/Tokyo"),
        ("asia/tokyo", "Asia/Tokyo"),
        ("", "Asia/Jakarta"),
    ],
)
def test_zones_are_read(tmp_path, written, zone):
    assert visit(tmp_path, setting("Zona waktu", written)).zone.key == zone


@pytest.mark.parametrize(
    ("written", "near"),
    [
        ("WITTA", "WITA"),
        ("Asia/Jakata", "Asia/Jakarta"),
        ("UTC+8", "WITA"),
        ("GMT +07:00", "WIB"),
        ("WIB (UTC+7)", "WIB"),
        ("Waktu Indonesia Timur", "WIT"),
    ],
)
def test_an_unknown_zone_is_named_with_the_nearest(tmp_path, written, near):
    (line,) = lines(read(tmp_path, setting("Zona waktu", written)))
    assert line.startswith(f'Kunjungan!B4: zona waktu "{written}" tidak dikenal; mungkin "{near}"')


@pytest.mark.parametrize("written", ["../../etc/passwd", "/etc/localtime", "Mars"])
def test_no_zone_is_looked_up_outside_the_zones(tmp_path, written):
    (line,) = lines(read(tmp_path, setting("Zona waktu", written)))
    assert line.startswith(f'Kunjungan!B4: zona waktu "{written}" tidak dikenal')


@pytest.mark.parametrize(
    ("written", "language"),
    [("id", "id"), ("EN", "en"), ("Inggris", "en"), ("Bahasa Indonesia", "id"), (None, "id")],
)
def test_languages_are_read(tmp_path, written, language):
    reading = read(tmp_path, setting("Bahasa", written))
    assert reading.visit is not None
    assert (reading.visit.language, reading.language) == (language, language)


def test_the_language_is_known_although_the_workbook_is_at_fault(tmp_path):
    sheets = {**setting("Bahasa", "en"), "Agenda": agenda(["Mulai"], ["25.00"])["Agenda"]}
    reading = read(tmp_path, sheets)
    assert (reading.visit, reading.language) == (None, "en")
    assert lines(reading, reading.language) == [
        'Agenda!A2: start time "25.00" is not understood; write it like 09.00'
    ]


def test_an_unknown_language_is_named(tmp_path):
    assert lines(read(tmp_path, setting("Bahasa", "Jawa"))) == [
        'Kunjungan!B4: bahasa "jawa" tidak dikenal; tulis id atau en'
    ]


@pytest.mark.parametrize(
    ("written", "minutes"),
    [
        ("30;10", (30, 10)),
        ("30; 10", (30, 10)),
        ("30, 10", (30, 10)),
        ("30 menit; 10 menit", (30, 10)),
        ("60;30;10;30", (60, 30, 10)),
        (30, (30,)),
        ("0", (0,)),
        ("-", ()),
        ("–", ()),
        ("", (30, 10)),
        (None, (30, 10)),
    ],
)
def test_reminders_of_the_visit_are_read(tmp_path, written, minutes):
    assert visit(tmp_path, setting("Pengingat", written)).lead_minutes == minutes


@pytest.mark.parametrize(
    ("written", "minutes"), [("15", (15,)), (15, (15,)), ("30;10", (30, 10)), ("-", ()), (None, None)]
)
def test_reminders_of_an_item_are_read(tmp_path, written, minutes):
    assert visit(tmp_path, agenda(["Pengingat"], [written])).agenda[0].lead_minutes == minutes


@pytest.mark.parametrize("written", ["besok", "30.5", "-10", "99999", "30;;x"])
def test_reminders_that_are_none_are_named(tmp_path, written):
    (line,) = lines(read(tmp_path, agenda(["Pengingat"], [written])))
    assert line.startswith(f'Agenda!A2: pengingat "{written}" tidak dikenal')


def form(header, *rows):
    return with_sheets(Evaluasi=[header, *rows])


@pytest.mark.parametrize(
    ("written", "anonymous"),
    [("ya", True), ("Tidak", False), ("TIDAK", False), (True, True), (False, False), (None, True)],
)
def test_yes_and_no_are_read(tmp_path, written, anonymous):
    sheets = form(["Pertanyaan", "Jenis", "Anonim"], ["Apa?", "teks", written])
    assert visit(tmp_path, sheets).form_questions[0].anonymous is anonymous


def test_neither_yes_nor_no_is_named(tmp_path):
    assert lines(read(tmp_path, form(["Pertanyaan", "Jenis", "Anonim"], ["Apa?", "teks", "mungkin"]))) == [
        'Evaluasi!C2: "mungkin" bukan ya atau tidak; tulis ya atau tidak'
    ]


@pytest.mark.parametrize(
    ("kind", "choices", "expected"),
    [
        ("skala", None, ()),
        ("Teks", None, ()),
        ("PILIHAN", "Baik; Cukup", ("Baik", "Cukup")),
        ("pilihan  ganda", "Baik;Cukup;", ("Baik", "Cukup")),
    ],
)
def test_kinds_of_questions_are_read(tmp_path, kind, choices, expected):
    sheets = form(["Pertanyaan", "Jenis", "Pilihan"], ["Apa?", kind, choices])
    question = visit(tmp_path, sheets).form_questions[0]
    assert (question.kind.value, question.choices) == (" ".join(kind.lower().split()), expected)


def test_a_question_that_can_not_be_asked_is_named(tmp_path):
    sheets = form(
        ["Pertanyaan", "Jenis", "Pilihan"],
        ["Apa?", "pilihan", ""],
        ["Apa?", "pilihan gand", "A;B"],
        ["Apa?", "", ""],
    )
    assert lines(read(tmp_path, sheets)) == [
        "Evaluasi!C2: pertanyaan pilihan tanpa pilihan; tulis pilihannya dipisah titik koma, seperti Kurang; Cukup; Baik",
        'Evaluasi!B3: jenis pertanyaan "pilihan gand" tidak dikenal; mungkin "pilihan ganda"; yang dikenal: skala, pilihan, pilihan ganda, teks',
        'Evaluasi!B4: "Jenis" wajib diisi; isi sel ini',
    ]


@pytest.mark.parametrize(
    ("code", "near"),
    [("Coba 2026", "coba-2026"), ("ab", ""), ("coba_2026", "coba-2026"), ("ⓐ", ""), ("x" * 41, "x" * 40)],
)
def test_a_code_that_can_not_be_used_is_named(tmp_path, code, near):
    sheets = with_sheets(Kunjungan=[["Isian", "Nilai"], ["Kode", code], ["Nama", "Visitasi"]])
    (line,) = lines(read(tmp_path, sheets))
    assert line.startswith("Kunjungan!B2: kode kunjungan ")
    assert line.endswith(f"seperti {near or 'semarang-2026'}")


@pytest.mark.parametrize(
    ("written", "code"),
    [("abc", "abc"), (" coba-2026 ", "coba-2026"), (2026, "2026"), ("coba-2026", "coba-2026")],
)
def test_a_code_is_read(tmp_path, written, code):
    sheets = with_sheets(Kunjungan=[["Isian", "Nilai"], ["Kode", written], ["Nama", "Visitasi"]])
    assert visit(tmp_path, sheets).code == code


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("  Kunjungan \u00a0 ke\u200b MPP ", "Kunjungan ke MPP"),
        ("Kunjungan\nke MPP", "Kunjungan ke MPP"),
        ("Kunjungan_x000D_\nke MPP", "Kunjungan ke MPP"),
        ("Cafe\u0301", "Café"),
        ("👨\u200d👩\u200d👧 keluarga", "👨\u200d👩\u200d👧 keluarga"),
        ("\u202eabc", "abc"),
        ("'=1+1", "=1+1"),
        (2026, "2026"),
        (2026.0, "2026"),
        (0.1 + 0.2, "0.3"),
        (12345678901234567890, "12345678901234600000"),
        (True, "TRUE"),
    ],
)
def test_text_is_cleaned_and_numbers_become_text(tmp_path, written, title):
    found = visit(tmp_path, agenda(["Kegiatan"], [written])).agenda[0].title
    assert found == title


def test_a_dash_alone_is_an_empty_cell(tmp_path):
    sheets = agenda(["Ruang", "Pengisi", "Catatan", "Pengingat"], ["–", "-", " - ", "-"])
    sheets["Kelompok"] = [["Kelompok", "Nama lain", "Zona waktu"], ["I", "-", "-"], ["II", "-", ""]]
    sheets["Kunjungan"] = [*GOOD["Kunjungan"], ["Tema", "-"], ["Pengingat", "-"]]
    found = visit(tmp_path, sheets)
    (item,) = found.agenda
    assert (item.room, item.speakers, item.note, item.lead_minutes) == ("", (), "", ())
    assert [group.aliases for group in found.groups] == [(), ()]
    assert (found.theme, found.lead_minutes) == ("", ())


def test_a_dash_is_no_group(tmp_path):
    sheets = agenda(["Kelompok"], ["-"]) | {"Peserta": [["Nama", "Kelompok"], ["Ani", "-"]]}
    assert [line.partition(";")[0] for line in lines(read(tmp_path, sheets))] == [
        'Agenda!A2: kelompok "-" tidak dikenal',
        'Peserta!B2: kelompok "-" tidak dikenal',
    ]


def test_text_that_became_a_date_is_a_warning(tmp_path):
    reading = read(tmp_path, agenda(["Ruang", "Catatan"], [date(2026, 4, 3), date(2026, 4, 3)]))
    assert reading.visit is not None
    assert [line.partition(";")[0] for line in lines(reading)] == [
        '? Agenda!A2: "Ruang" berisi tanggal atau jam (03/04/2026)'
    ]
