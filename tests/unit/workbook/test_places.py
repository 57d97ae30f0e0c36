"""Coordinates, one way of writing them a row."""

from __future__ import annotations

import pytest

from tests.unit.workbook.books import agenda, lines, read, visit, with_sheets


def locus(latitude, longitude=None):
    return with_sheets(Lokus=[["Lokus", "Lintang", "Bujur"], ["Balai Kota", latitude, longitude]])


@pytest.mark.parametrize(
    ("latitude", "longitude", "expected"),
    [
        (-6.98, 110.41, (-6.98, 110.41)),
        ("-6.98", "110.41", (-6.98, 110.41)),
        ("-6,98", "110,41", (-6.98, 110.41)),
        ("−6,98", "110,41", (-6.98, 110.41)),
        ("–6,98", "110,41°", (-6.98, 110.41)),
        ("-6.98, 110.41", None, (-6.98, 110.41)),
        ("-6.98,110.41", None, (-6.98, 110.41)),
        ("-6.98 110.41", None, (-6.98, 110.41)),
        ("-6.98; 110.41", None, (-6.98, 110.41)),
        ("(-6.98, 110.41)", None, (-6.98, 110.41)),
        ("-6,98; 110,41", None, (-6.98, 110.41)),
        ("-6,98, 110,41", None, (-6.98, 110.41)),
        ("-6,98 110,41", None, (-6.98, 110.41)),
        ("6,98 LS; 110,41 BT", None, (-6.98, 110.41)),
        ("6.98° S, 110.41° E", None, (-6.98, 110.41)),
        ("-6.98, 110.41", "-6.98, 110.41", (-6.98, 110.41)),
        ("-6.98, 110.41", 110.41, (-6.98, 110.41)),
        (0, 0, (0.0, 0.0)),
        (-90, 180, (-90.0, 180.0)),
        ("-", "-", (None, None)),
        (None, None, (None, None)),
    ],
)
def test_coordinates_are_read(tmp_path, latitude, longitude, expected):
    sheets = {**locus(latitude, longitude), "Agenda": agenda(["Kode"], ["A"])["Agenda"]}
    found = visit(tmp_path, sheets).loci[0]
    assert (found.latitude, found.longitude) == expected


@pytest.mark.parametrize(
    ("latitude", "longitude", "expected"),
    [
        (
            110.41,
            -6.98,
            "Lokus!B2: lintang 110.41 di luar -90 sampai 90, mungkin lintang dan bujur tertukar; tukar isi Lintang dan Bujur",
        ),
        (
            "110.41, -6.98",
            None,
            "Lokus!B2: lintang 110.41 di luar -90 sampai 90, mungkin lintang dan bujur tertukar; tukar isi Lintang dan Bujur",
        ),
        (
            -698000,
            110.41,
            "Lokus!B2: lintang -698000 di luar -90 sampai 90; tulis derajat desimal seperti -6,98",
        ),
        (
            -6.98,
            1104133,
            "Lokus!C2: bujur 1104133 di luar -180 sampai 180; tulis derajat desimal seperti 110,41",
        ),
        (
            -6.98,
            None,
            "Lokus!C2: Bujur kosong, padahal pasangannya diisi; isi Lintang dan Bujur, atau kosongkan keduanya",
        ),
        (
            None,
            110.41,
            "Lokus!B2: Lintang kosong, padahal pasangannya diisi; isi Lintang dan Bujur, atau kosongkan keduanya",
        ),
        (
            "selatan",
            110.41,
            'Lokus!B2: koordinat "selatan" tidak dikenal; tulis derajat desimal seperti -6,98 atau -6.98',
        ),
        (
            "-6.98, 110.41",
            100,
            "Lokus!C2: Lintang sudah berisi pasangan koordinat yang lain; kosongkan Bujur, atau tulis satu angka per kolom",
        ),
    ],
)
def test_coordinates_that_are_none_are_named(tmp_path, latitude, longitude, expected):
    sheets = {**locus(latitude, longitude), "Agenda": agenda(["Kode"], ["A"])["Agenda"]}
    assert lines(read(tmp_path, sheets)) == [expected]


def test_both_coordinates_out_of_range_are_told_at_once(tmp_path):
    told = lines(read(tmp_path, locus(-698123, 1104133)))
    assert [line.split(":")[0] for line in told] == ["Lokus!B2", "Lokus!C2"]


def test_a_coordinate_is_told_as_it_is_written(tmp_path):
    (line,) = lines(read(tmp_path, locus("6°58'S Kota", 110.41)))
    assert '"6°58\'S Kota"' in line
