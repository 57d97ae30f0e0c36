"""Names, numbers and addresses as people write them, left out of what a host reads."""

from __future__ import annotations

import pytest

from texts.report_names import Redactor

PEOPLE = (
    "Dr. Agus Salim Harahap, M.Si.",
    "Ratna Kusumadewi",
    "I Made Suardika",
    "Tuan Guru Zainul Arif",
    "Ibu Sulastri",
    "Ani",
    "Andi Semarang",
    "MPP",
    "Posko panitia",
    "Kepala BKPSDM Kota Semarang",
    "Al-Farisi O'Brien",
    "BUDI SANTOSO",
    "",
    "-",
)
redact = Redactor(PEOPLE, ("Semarang", "MPP", "Balai Kota"), someone="[nama]", number="[nomor]")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Usul Agus Salim Harahap bagus", "Usul [nama] bagus"),
        ("usul Dr. Agus Salim Harahap, M.Si. bagus", "usul [nama] bagus"),
        ("AGUS SALIM HARAHAP dan ratna kusumadewi", "[nama] dan [nama]"),
        ("kata Pak Agus Salim", "kata [nama]"),
        ("kata pak harahap dan Bu Ratna", "kata [nama] dan [nama]"),
        ("Ratna setuju, Kusumadewi juga", "[nama] setuju, Kusumadewi juga"),
        ("Bpk. I Made Suardika hadir", "[nama] hadir"),
        ("Made mengusulkan, made in Indonesia", "[nama] mengusulkan, made in Indonesia"),
        ("Budi mengusulkan, budi pekerti tidak", "[nama] mengusulkan, budi pekerti tidak"),
        ("USUL RATNA: TAMBAH LOKET", "USUL [nama]: TAMBAH LOKET"),
        ("Bu  Sulastri menjelaskan", "[nama] menjelaskan"),
        ("Sulastri menjelaskan", "[nama] menjelaskan"),
        ("Ani, animo warga tinggi", "[nama], animo warga tinggi"),
        ("Tuan rumah dan guru yang arif", "Tuan rumah dan guru yang arif"),
        ("Warga Semarang ke MPP dan Balai Kota", "Warga Semarang ke MPP dan Balai Kota"),
        ("Ibu Semarang", "Ibu Semarang"),
        ("Posko panitia dan Kepala BKPSDM Kota Semarang", "Posko panitia dan Kepala BKPSDM Kota Semarang"),
        ("Al-Farisi O'Brien di sini", "[nama] di sini"),
        ("hubungi 0812-3456-7890 atau +62 812 3456 7890", "hubungi [nomor] atau [nomor]"),
        ("(024) 3513366 dan 02435133660", "([nomor] dan [nomor]"),
        ("anggaran Rp 1.250.000.000, 835.083 jiwa", "anggaran Rp 1.250.000.000, 835.083 jiwa"),
        ("tanggal 2026-11-21 jam 13.30-14.30", "tanggal 2026-11-21 jam 13.30-14.30"),
        ("tulis ke ani.lestari@contoh.go.id atau @anilestari", "tulis ke [nomor] atau [nomor]"),
        ("https://t.me/anilestari", "https://[nomor]"),
        ("panggil 112", "panggil 112"),
        ("", ""),
    ],
)
def test_people_are_left_out_and_things_are_not(text: str, left: str) -> None:
    assert redact(text) == left
