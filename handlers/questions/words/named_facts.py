"""Facts that single words give away («maskapai», «juri»), and how a text that tells them looks: a word of the first must be said."""

from __future__ import annotations

import re

from handlers.questions.words import word_set

_SAID = re.compile("")

_NUMBER = r"(?:\d[\d.,]*|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh)"


def _division(word: str, alike: str) -> tuple[str, str, str]:
    """Count the parts of a region: a number stands before what is counted."""
    looks = rf"{_NUMBER} (?:\w+ ){{0,3}}(?:{word}|{alike})|(?:jumlah|berjumlah|banyaknya)\b.{{0,30}}\b{word}.{{0,20}}{_NUMBER}|{word}\W+(?:ada |sebanyak |berjumlah )?{_NUMBER}|tidak ada"
    return word, rf"(?:berapa|brp) {word}|jumlah {word}", looks


_TABLE: tuple[tuple[str, str, str], ...] = (
    # said; asked for in these words, where one word does not tell; how a text looks that tells it
    (
        "maskapai maskapainya airline airlines",
        "",
        r"maskapai|airlines?\b|airways|garuda|lion air|citilink|batik air|sriwijaya|wings air|susi air|pelita|transnusa|air ?asia|super air|\b[a-z]{2} ?\d{3}\b",
    ),
    (
        "penerbangan penerbangannya flight pesawat pesawatnya",
        r"(?:nomor|nomer|kode|no) (?:penerbangan|flight|pesawat)|flight (?:number|no|code)",
        r"\b[A-Z]{2}[ -]?\d{2,4}\b",
    ),
    (
        "pesawat pesawatnya flight flights penerbangan penerbangannya plane",
        (
            r"(?:pesawat|penerbangan|flight)(?:nya)?(?: (?:kita|kami|saya|pulang|kembali|nanti|itu|besok|hari ini|take off|terbang|berangkat|lepas landas|mendarat)){0,4} (?:jam|pukul|kapan)|"
            r"(?:jam|pukul) (?:berapa|brp) (?:pesawat|penerbangan|flight)|(?:what time|when) (?:is|does|do|will)(?: \w+)? (?:flights?|planes?)"
        ),
        r"pesawat|erbang|flight|plane|\bfl(?:y|ies)\b|take.?off|lepas landas|mendarat|boarding",
    ),
    (
        "kamar kamarku kamarnya room",
        (
            r"(?<!meja )(?:nomor|nomer|no) kamar(?: \w+)?(?: (?:berapa|brp))?$|(?<!tarif )(?<!harga )(?<!satu )(?<!sewa )(?<!jumlah )(?<!total )(?<!ada )kamar(?:ku|nya)?(?: saya| kita| kami| aku| gue)? "
            r"(?:nomor )?(?:berapa|brp)$|(?:my|our|which) room number|what(?: i)?s? (?:my|our) room$|which room am i"
        ),
        r"(?:kamar|room)\W{0,3}(?:nomor |number |no\.? ?)?\d",
    ),
    (
        "kamar room rooms",
        r"(?:tarif|harga|biaya|sewa|ongkos) (?:sewa )?kamar|kamar\w*(?: \w+){0,2} (?:semalam|per malam|permalam) (?:berapa|brp)|room (?:rate|price|cost)|(?:price|cost|rate) of (?:a|the) room",
        r"kamar|\brooms?\b|semalam|per malam|a night|per night|menginap",
    ),
    (
        "keterisian okupansi occupancy",
        "",
        r"%|persen|percent|okupansi|keterisian|occupan|terisi",
    ),
    (
        "biaya biayanya ongkosnya",
        r"(?:biaya|ongkos)\w*(?: \w+){0,2} (?:berapa|brp)",
        r"\brp|rupiah|\d ?(?:ribu|juta|miliar|milyar|triliun|thousand|million|billion)|\b(?:usd|idr)\b|[$€]|gratis|\bfree\b|biaya|tarif|bayar|dipungut|ditanggung|included|paid|\bcosts?\b|\bfees?\b",
    ),
    (
        "juri jurinya jury judge judges penguji pengujinya",
        "",
        r"\bjuri|\bnilai|menilai|penilai|\bjury|judge|penguji|menguji|examin|panelis",
    ),
    (
        "menit minutes",
        r"(?:berapa|brp) menit|how many minutes",
        r"menit|minutes?\b|\bmins?\b|(?<!24 )\bjam\b|(?<!24 )\bhours?\b|detik|seconds?\b|\d[.:]\d\d|tidak tercatat|not recorded",
    ),
    (
        "kembalikan dikembalikan mengembalikan balikin dibalikin ditaruh ditaro taruh return returned",
        r"(?:kunci|kartu|keys?|cards?)\w*\b.*\b(?:kembalikan|dikembalikan|mengembalikan|balikin|dibalikin|ditaruh|ditaro|taruh|returned)|return\b.*\b(?:keys?|cards?)",
        r"kembali|serah|balik|taruh|titip|tinggal|return|hand|drop|leave|keluar|check.?out",
    ),
    (
        "pakai",
        r"(?:daftar|absen|absensi|presensi|bayar|lapor|urus|ngurus|mengurus)(?: \w+){0,3} pakai apa",
        (
            r"aplikasi|kartu|qris|kode|tautan|link|tunai|digital|online|daring|whatsapp|\bwa\b|formulir|kertas|ponsel|\bhp\b|lewat|melalui|\bpakai\b|dengan|sistem|\bweb|scan|pindai|transfer|barcode|sidik|wajah|"
            r"\bapp\b|cash|card|phone"
        ),
    ),
    (
        "bus bis",
        r"(?:bus|bis) (?:nomor |nomer |yang )?(?:berapa|brp|mana|apa)|(?:which|what) bus",
        r"\bbus|\bbis\b|bus\b|mobil|hiace|\belf\b|kendaraan|coach|\bvan\b|tidak tercatat|not recorded",
    ),
    _division("kecamatan", "(?:sub-?)?districts?|distrik"),
    _division("kelurahan", "(?:urban )?(?:villages?|wards?|sub-?districts?)"),
    _division("desa", "(?:\\w+ )?villages?|kampung|nagari|gampong"),
    (
        "password sandi sandinya passwordnya",
        r"(?:kata )?sandi(?:nya)?|password(?:nya)?",
        r"sandi|password|passcode|tanpa|bebas|terbuka|open|without|kode|code|tidak|login|masuk|voucher|kartu",
    ),
)

NAMED_FACTS = tuple(
    (word_set(said), re.compile(rf"\b(?:{asked})\b") if asked else _SAID, re.compile(looks, re.IGNORECASE))
    for said, asked, looks in _TABLE
)
"""Words of which one is said, what is asked with it, and how a text looks that tells it."""
