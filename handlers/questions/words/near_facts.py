"""How texts look that tell the very figure or name asked for: an arrival is no departure, those that are not watched are not those that are."""

from __future__ import annotations

_MANY = r"(?<!jam )(?<!pukul )(?:berapa|brp|jumlah|how many)"
_FIGURE = r"(?:\d[\d.,]*|(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belas|puluh|ratus|two|three|four|five|six|seven|eight|nine|ten))"
_MONEY = r"\brp|rupiah|\d ?(?:ribu|juta|miliar|milyar|triliun|thousand|million|billion)|\b(?:usd|idr)\b|[$€]"
_OFFICES = r"(?:bupati|wali ?kota|gubernur|camat|lurah|sekda|rektor|direktur|kadis|kades|kepala \w+|mayor|governor|regent|director|head)"


def _each(period: str, looks: str) -> tuple[str, str, str]:
    """Count what is done in a day, a year: the text speaks of that time too."""
    se = f"se{period}"
    return (
        f"{se} per{period} per tiap setiap a each every",
        rf"{_MANY}\b.*\b(?:per {period}|{se}|per{period}|(?:tiap|setiap|dalam|satu) {period}|(?:a|per|each|every) (?:{looks}))(?! (?:ini|lagi|lalu|kemarin|depan|pertama|kedua|ketiga|terakhir))|(?:per {period}|{se}|per{period}|(?:tiap|setiap) {period})(?:nya)?(?: \w+){{0,2}} (?:berapa|brp)",
        rf"{period}|{looks}|(?:dalam|per) 24 jam|in 24 hours|tiap|setiap|\beach\b|\bevery\b|tidak|\bno\b|terus|selalu",
    )


NEAR_FACTS: tuple[tuple[str, str, str], ...] = (
    # said; asked for in these words; how a text looks that tells it
    (
        "tiba tibanya mendarat nyampe kereta keretanya pesawat pesawatnya kapal kapalnya feri speedboat arrive arrives arrival land",
        (
            r"(?:jam|pukul) berapa (?:\w+ ){0,4}(?:tiba|nyampe|mendarat)(?:nya)?|(?:tiba|mendarat|nyampe)(?:nya)?(?: \w+){0,4} (?:jam|pukul) berapa|"
            r"(?:kereta|pesawat|kapal|feri|speedboat|travel)\w*(?: \w+){0,2} sampai (?:jam|pukul) berapa|(?:what time|when)\b.*\b(?:arrive|land|reach)"
        ),
        r"tiba|sampai|mendarat|arriv|\blands?\b|hingga|until|reach|\d[.:]\d\d ?[–-] ?\d|datang|selesai|\bends?\b|mulai|starts|next|berikutnya|\bat \d|sedang|tidak dijadwalkan|not scheduled",
    ),
    (
        "mendarat landing land boarding takeoff",
        r"mendarat|(?:jam|pukul|what time|when)\b.*\b(?:landing|boarding|land|take ?off)",
        r"pesawat|flight|erbang|bandara|airport|boarding|plane|\bpas naik|landing",
    ),
    (
        "turun bertambah berkurang selisih selisihnya kenaikan penurunan meningkat menurun grow increase decrease drop rise",
        (
            r"(?:turun|naik|bertambah|berkurang|selisih|kenaikan|penurunan|meningkat|menurun)(?:nya)?(?: \w+)? (?:berapa|seberapa) (?:persen|poin|banyak|besar|orang|ton|jiwa|miliar)|"
            r"(?:berapa|seberapa)(?: \w+){0,2} (?:kenaikan|penurunan|selisih|bertambah|berkurang)(?:nya)?|how much\b.*\b(?:grow|increase|decrease|drop|rise)"
        ),
        r"turun|naik|ningkat|tambah|urang|angkas|susut|hemat|\bdari\b|\bfrom\b|menjadi|\bdulu|sebelum|\brose\b|\bfell\b|\bup\b|\bdown\b|selisih|\bgr[eo]w|creas|than|lebih",
    ),
    (
        "belum tidak bukan ditolak gagal tersisa not rejected remaining failed without tanpa",
        (
            rf"{_MANY} (?:\w+ ){{0,4}}(?:yang |that |who |were |are |have )?(?:belum|tidak|bukan|ditolak|gagal|tersisa|not|rejected|remaining|failed|without|tanpa)\b(?! (?:ya|kah|kan)$)(?: \w+|$)"
        ),
        r"belum|tidak|bukan|\btak\b|\bnon\b|gagal|tolak|sisa|\bnot\b|n't|reject|remain|fail|tanpa|without|kecuali|except|(?<![\d.,])\d[\d.,]*(?![\d.,])\D+\d|persen|%",
    ),
    (
        "per tiap setiap each every",
        rf"{_MANY}\b.*\b(?:per|tiap|setiap|each|every) (?:kecamatan|kelurahan|desa|kampung|dusun|pulau|kota|kabupaten|provinsi|rt|rw|keluarga|sekolah|puskesmas|loket|gerai|instansi|dinas|dokter|perawat|guru|kelas|lantai|gedung|kapal|village|district|island|school|counter|agency|doctor|floor|city|ward|household)",
        r"\bper\b|\btiap|setiap|masing|\beach\b|\bevery\b|rata-rata|average|sebuah|semua|\bsatu\b|\bone\b|\bse(?:desa|kampung|keluarga|kelas)\b",
    ),
    _each("bulan", r"months?|monthly"),
    _each("hari", "day|daily"),
    _each("tahun", r"year|yearly|annual\w*|(?:19|20)\d\d"),
    (
        "tip tips tipping persenan",
        r"(?:how much|do i|do we|should|berapa|kasih|ngasih|beri|memberi|perlu|harus)\b.*\b(?:tip|tips|tipping|persenan)(?! (?:and|dan|untuk|agar|supaya|biar|how|on|for|menulis|presentasi)\b)",
        r"\btip|persen(?:an)\b|gratifikasi",
    ),
    (
        "penumpang penumpangnya passengers passenger",
        rf"{_MANY} (?:\w+ )?(?:penumpang|passengers?)|penumpang(?:nya)? (?:ada )?berapa",
        r"penumpang|passenger|\borang|people|kursi|seats?\b|kapasitas|capacity|persons",
    ),
    (
        "kamar rooms bedrooms",
        r"berapa kamar (?:yang|hotel yang|dipakai|dipesan|disewa)|(?:ada berapa|jumlah|punya berapa|memiliki berapa|total) (?:total |jumlah )?kamar(?! (?:mandi|tidur|pasien|operasi|rawat))|how many (?:bed)?rooms (?:does|do|has|have|are)\b(?!.*\b(?:we|us|our)\b)",
        rf"{_FIGURE} (?:kamar|rooms?|bedrooms?|unit)|kamar(?: \w+)?: ?\d",
    ),
    (
        "wajib pajak",
        r"wajib pajak(?:nya)?\b.*\bberapa|(?:berapa|jumlah) wajib pajak",
        r"wajib pajak|\bwp\b",
    ),
    ("objek pajak", r"objek pajak(?:nya)?\b.*\bberapa|(?:berapa|jumlah) objek pajak", r"objek pajak"),
    (
        "indonesia nasional national nationally",
        r"(?:peringkat|ranking|rank|urutan|posisi)(?:nya)?(?: \w+){0,4} (?:indonesia|nasional|nationally|national)",
        r"indonesia|nasional|national",
    ),
    (
        "dunia world",
        r"(?:peringkat|ranking|rank|urutan|posisi|juara)(?:nya)?(?: \w+){0,4} (?:dunia|world)",
        r"dunia|world|global|internasional",
    ),
    (
        "omzet omset omzetnya omsetnya laba labanya keuntungan keuntungannya profit turnover",
        r"(?:berapa|brp|how much|what is|besar)\b.*\b(?:omzet|omset|laba|keuntungan|profit|turnover)|(?:omzet|omset|laba|keuntungan)(?:nya)?\b.*\b(?:berapa|brp)",
        rf"om[zs]et|laba|untung|profit|turnover|{_MONEY}",
    ),
    (
        "kecepatan kecepatannya kecepatan speed",
        r"kecepatan(?:nya)?(?: \w+){0,3} berapa|berapa(?: \w+)? kecepatan(?:nya)?|(?:top |maximum )?speed of|how fast (?:is|does) the (?:boat|ship|train|ferry|bus)",
        r"cepat|speed|knot|km/jam|km per jam|mbps|kph|fast|detik|menit|minutes",
    ),
    (
        "lama dulu dahulu terpilih berikutnya calon eks mantan pertama former next elected outgoing incoming first",
        rf"(?:siapa|who|nama(?:nya)?)\b.*\b(?:(?:{_OFFICES} (?:\w+ )?(?:yang )?(?:lama|dulu|dahulu|terpilih|berikutnya|selanjutnya|pertama|periode (?:lalu|sebelumnya))(?: siapa)?$)|(?:calon|bakal calon|eks|mantan) {_OFFICES})|(?:first|former|next|elected|outgoing|incoming) (?:mayor|governor|regent|director)|{_OFFICES} (?:yang )?(?:lama|dulu|terpilih|pertama) siapa",
        r"mantan|sebelum|terdahulu|periode|\blama\b|\bdulu|former|previous|calon|terpilih|pertama|\bfirst\b|elect|outgoing|incoming|mengganti|menggantikan",
    ),
    (
        "lalu silam ago",
        r"(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belasan|puluhan|\d+|two|three|four|five|six|ten) (?:tahun|years?|bulan|months?|dekade|decades?) (?:yang )?(?:lalu|silam|ago)",
        rf"\b(?:19|20)\d\d\b|{_FIGURE} (?:tahun|years?|bulan|months?) (?:yang )?(?:lalu|silam|ago)|sejak|since",
    ),
    (
        "bulan minggu pekan semester triwulan month week quarter",
        rf"{_MANY}\b.*\b(?:(?:bulan|minggu|pekan|semester|triwulan) (?:lalu|kemarin)|last (?:month|week|quarter))|(?:bulan|minggu|pekan|semester|triwulan) (?:lalu|kemarin)(?: \w+){{0,2}} (?:berapa|brp)",
        r"bulan|month|minggu|pekan|week|semester|triwulan|quarter|januari|februari|maret|april|\bmei\b|juni|juli|agustus|september|oktober|november|desember|january|february|march|june|july|august|october|december",
    ),
    (
        "penduduk penduduknya",
        r"^penduduk(?:nya)?\b.*|penduduk(?:nya)? (?:kota|kabupaten|kecamatan|desa|kelurahan|pulau)",
        r"penduduk|jiwa|resident|population|inhabit|keluarga|household|tidak dijadwalkan",
    ),
    (
        "juara peringkat pemenang",
        r"(?:juara|peringkat|pemenang) (?:2|3|dua|tiga|kedua|ketiga|ii|iii)",
        r"\b(?:2|3|ii|iii|dua|tiga|kedua|ketiga|second|third)\b",
    ),
    (
        "icu nicu picu hcu",
        rf"{_MANY}\b.*\b(?:n|p)?icu\b.*|(?:n|p)?icu(?:nya)?(?: ada)? (?:berapa|brp)",
        r"\b(?:n|p)?icu\b|intensif|intensive|hcu",
    ),
    (
        "occupied vacant empty terisi kosong terpakai",
        rf"{_MANY}\b.*\b(?:occupied|vacant|empty|terisi|kosong|terpakai)",
        r"occup|vacan|empty|\bterisi|kosong|terpakai|\bbor\b|penuh",
    ),
    (
        "replaced broken damaged repaired rusak diganti diperbaiki mati",
        rf"{_MANY}\b.*\b(?:replaced|broken|damaged|repaired|rusak|diganti|diperbaiki|mati)",
        r"ganti|rusak|perbaik|replac|broke|damag|repair|\bmati\b",
    ),
    (
        "open opened dibuka diresmikan berdiri founded",
        r"when did\b.*\bopen|(?:sejak kapan|tahun berapa)\b.*\b(?:dibuka|diresmikan|berdiri)|when was\b.*\b(?:opened|founded|established)",
        r"\b(?:1[5-9]|20)\d\d\b|sejak|since|berdiri|diresmikan|found|establish",
    ),
    (
        "lebih more bigger larger higher fewer",
        r"(?:lebih (?:banyak|besar|luas|tinggi|sedikit|kecil|lama|cepat|mahal|murah) (?:dari|daripada|dibanding)|(?:more|bigger|larger|higher|fewer|longer) than) (?!\d)",
        r"naik|turun|lebih|more|than|kurang|\bdari\b|\bfrom\b|(?<![\d.,])\d[\d.,]*(?![\d.,])\D+\d|terbanyak|terbesar|paling|\byes\b|\bno\b|\bya\b",
    ),
    (
        "target targetnya",
        r"target(?:nya)?(?: \w+){0,5} (?:berapa|brp)|berapa(?: \w+)? target(?:nya)?",
        r"target|sasaran|rencana",
    ),
    (
        "makna artinya arti filosofi filosofinya meaning",
        r"(?:apa )?(?:arti|makna|filosofi)(?:nya)?(?: \w+){0,3} (?:logo|nama|motif|lambang|semboyan|slogan|pita|rompi|warna|bendera)\w*|(?:logo|nama|motif|lambang|semboyan|slogan|bendera)\w*(?: \w+){0,3} (?:artinya|maknanya|filosofinya)(?: apa)?|meaning of the (?:logo|name|motif|flag)",
        r"\barti|makna|filosofi|lambang|simbol|berasal|dari kata|mean|symbol|named|yakni|yaitu|adalah",
    ),
)
