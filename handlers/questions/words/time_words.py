"""Words for days, parts of the day and numbers, Indonesian and English."""

from __future__ import annotations

from functools import cache

WEEKDAYS = {
    word: number
    for number, words in enumerate(
        (
            "senin monday mon",
            "selasa tuesday tue tues",
            "rabu wednesday wed",
            "kamis thursday thu thurs",
            "jumat jum'at jumaat friday fri",
            "sabtu saturday sat",
            "minggu ahad sunday sun",
        )
    )
    for word in words.split()
}

MONTHS = {
    word: number
    for number, words in enumerate(
        (
            "januari january jan",
            "februari february feb",
            "maret march mar",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august aug agu agt",
            "september sept sep",
            "oktober october oct okt",
            "november nov nopember",
            "desember december dec des",
        ),
        start=1,
    )
    for word in words.split()
}

NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "nol zero",
            "satu one se",
            "dua two",
            "tiga three",
            "empat four",
            "lima five",
            "enam six",
            "tujuh seven",
            "delapan eight",
            "sembilan nine",
            "sepuluh ten",
            "sebelas eleven",
            "dua-belas twelve",
        )
    )
    for word in words.split()
} | {
    "noon": 12,
    "midday": 12,
    "limabelas": 15,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fortyfive": 45,
    "sixty": 60,
}

ORDINALS = {
    word: number
    for number, words in enumerate(
        (
            "pertama first kesatu",
            "kedua second",
            "ketiga third",
            "keempat fourth",
            "kelima fifth",
            "keenam sixth",
            "ketujuh seventh",
            "kedelapan eighth",
        ),
        start=1,
    )
    for word in words.split()
} | {
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "5th": 5,
    "6th": 6,
    "terakhir": -1,
    "last": -1,
    "penghabisan": -1,
    "final": -1,
    "pamungkas": -1,
    "akhir": -1,
}

PARTS = {
    "subuh": (3, 6),
    "dini": (0, 4),
    "pagi": (4, 11),
    "morning": (4, 12),
    "siang": (11, 15),
    "noon": (12, 13),
    "afternoon": (12, 18),
    "sore": (15, 18.5),
    "petang": (15, 19),
    "malam": (18, 24),
    "malem": (18, 24),
    "evening": (17, 22),
    "tonight": (18, 24),
    "night": (18, 24),
}
"""Hours from and to; half an hour is .5."""

PRAYERS = {
    "subuh": "subuh",
    "zuhur": "zuhur",
    "dzuhur": "zuhur",
    "dhuhur": "zuhur",
    "asar": "asar",
    "ashar": "asar",
    "magrib": "magrib",
    "maghrib": "magrib",
    "isya": "isya",
    "isa": "isya",
}
AFTER_PRAYERS = {
    "after-subuh": (4.5, 7),
    "after-zuhur": (12, 14),
    "after-asar": (15, 17),
    "after-magrib": (18, 19.5),
    "after-isya": (19, 21),
}
"""«habis magrib» is a time of day; the prayer itself is no part of it."""

_OTHERS = """
hari ini besok esok keesokan lusa kemarin nanti tadi sekarang today tomorrow yesterday jam pukul tanggal setengah seperempat kurang lewat
lebih quarter half past to am pm wib wita wit menit detik minutes minute hour hours noon midday midnight tengah day
depan belas puluh antara between sampai until
"""


@cache
def time_words() -> frozenset[str]:
    tables: tuple[dict[str, object], ...] = (
        dict.fromkeys(WEEKDAYS),
        dict.fromkeys(MONTHS),
        dict.fromkeys(NUMBERS),
        dict.fromkeys(ORDINALS),
        dict.fromkeys(PARTS),
    )
    return frozenset(word for table in tables for word in table if word.isalpha()) | frozenset(
        _OTHERS.split()
    )
