"""Chat shorthand written out before turns of phrase are read: «k kantor», «brp hal», «pakai bahasa apa», who says what in the chat."""

from __future__ import annotations

import re

_CALLED = (
    "kelompok ",
    "klp ",
    "klpk ",
    "klmpk ",
    "grup ",
    "group ",
    "tim ",
    "kelas ",
    "kel ",
    "regu ",
    "dan ",
    "sama ",
    "sm ",
    "atau ",
    "bus ",
    "blok ",
    "gedung ",
    "/",
    ".",
)
"""Behind these «d» and «k» are letters that call a group or a thing."""


def _alone(letter: str) -> str:
    """Match a letter that stands alone for a word."""
    named = "".join(rf"(?<!{re.escape(before)}{letter})" for before in _CALLED)
    return rf"\b{letter}{named} (?=[a-z]{{3,}})"


_MEANS = (
    r"server|aplikasi|app|bahasa|qris|mic|mik|mikrofon|undangan|uang|cash|tunai|transfer|internet|wifi|listrik|sistem|anggaran|dana|apbd|apbn|zoom|teams|"
    r"proyektor|layar|metode|teknologi|ai|lift|tangga|tol|jalur|moderator|penerjemah|vendor|software|hardware|cctv|drone|panggung|tenda"
)
"""What is used and not worn: «pakai bahasa apa?»."""

SHORTHAND: tuple[tuple[str, str], ...] = (
    (_alone("k"), "ke "),
    (_alone("d"), "di "),
    (
        r"\b(?:cus+|capcus|ngacir|ngibrit|cao|cabut|gas|gaskeun|meluncur|geser) (?=(?:ke ?mana|kmn|kmana|kemna)\b)",
        "",
    ),
    (
        r"\b(?:pusing|demam|mual|meriang|sakit kepala|sakit perut)\b(?=.*\b(?:lapor|hubungi|bilang|ngomong|kontak|kasih tau)\b.*\b(?:siapa|sapa|sp)\b)",
        "sakit",
    ),
    (r"\btidur(?:nya)? (?=(?:di ?mana|dmn|dmana)\b)", "menginap "),
    (r"\bcabut (?=(?:jam|jm|pukul|pkl|kapan|kpn|dari|dr|ke|k)\b)", "berangkat "),
    (r"\b((?:jam|jm|pukul|pkl) (?:berapa|brp|brapa)|kapan|kpn)( kita| kt| kami)? cabut\b", r"\1\2 berangkat"),
    (
        r"\b((?:bus|bis|bs|mobil|rombongan|kita|kami|shuttle|travel|kereta|kapal)\w*(?: \w+){0,2}? (?:ke|menuju|dari) (?:\w+ ){1,3}?)(?:jalan|jln) (?=(?:jam|jm|pukul|pkl|kapan|kpn)\b)",
        r"\1berangkat ",
    ),
    (
        r"^((?![^?]*\b(?:apa|siapa|berapa|brp|kapan|mana|tidak|gak|ga|nggak|kan|apakah|jam|kalau|kalo)\b)[^?]*\bwajib(?: (?:ikut|hadir|datang))?(?: (?:semua|smua|smw|semuany?|smuany?)a?)?(?: peserta)?)(?: (?:ya|nih|sih|kah))*(?=\s*(?:\?|$))",
        r"\1 tidak",
    ),
    (
        r"\b(?:urutan|urut-urutan|alur)(?:nya)? (?=(?:acara|agenda|kegiatan)\b)",
        "susunan ",
    ),
    (
        r"\b(ke ?mana (?:saja|aja)|apa (?:saja|aja))((?: \w+)*),?(?: (?:ya|dan|sih|gimana|bagaimana|mohon|sesuai|menurut))* (?:urutan|urut-urutan)(?:nya)?(?: (?:gimana|bagaimana|apa|ya|dong))*(?=\W*$)",
        r"\1\2",
    ),
    (
        r"\bnama (?:restoran|resto|rumah makan|rm|hotel|masjid|tempat|gedung|aula|kafe|warung)(?:nya)? (?:untuk |buat |kita )*(?=(?:makan (?:siang|malam)|ishoma|isoma|sarapan|nginap|menginap|kumpul)\b)",
        "di mana ",
    ),
    (
        r"\b(?:restoran|resto|rumah makan|rm|tempat|warung)(?:nya)? (?:untuk |buat |kita )*((?:makan (?:siang|malam)|ishoma|isoma|sarapan)(?: (?:kita|kami|nanti|besok))*) (?:nama|namanya|apa namanya) (?:apa\b)?",
        r"\1 di mana",
    ),
    (
        r"\b(lokus|tujuan|tempat|lokasi|perhentian|kunjungan|acara|kegiatan|agenda|sesi) (?:nomor|nomer|nmr|no\.?|urutan(?: ke)?|number) ?-?(\d|satu|dua|tiga|empat|lima)\b",
        r"\1 ke \2",
    ),
    (
        r"\b(lokus|locus|perhentian) (\d|satu|dua|tiga|empat|lima)\b(?! (?:jam|hari|menit|orang|kelompok|kali|lokus|dan|sampai|atau|hal|lagi))",
        r"\1 ke \2",
    ),
    (
        r"\b(?:tujuan|destinasi|perhentian|pemberhentian|persinggahan) (?=(?:yang |yg )?(?:pertama|kedua|ketiga|keempat|terakhir|ke-?\d)\b)",
        "lokus ",
    ),
    (
        r"\b(first|second|third|fourth|fifth|last|final|1st|2nd|3rd|4th|5th) (?:stop|destination|(?:site|place|location)(?= (?:that )?(?:we|i|our group|my group|us)\b))\b",
        r"\1 locus",
    ),
    (
        r"\b((?:batas|tenggat|deadline)(?: (?:akhir|waktu|terakhir))?(?: untuk)?) (?:penyerahan|serah|menyerahkan)(?:nya)?\b",
        r"\1 pengumpulan",
    ),
    (
        (
            r"\b(?:(?:hari|tanggal|tgl|waktu|batas|paling) )?terakhir(?:nya)? (?:untuk |buat |bisa |boleh )?(?=(?:kirim|ngirim|mengirim|dikirim|kumpulk?[ai]n|mengumpul|ngumpulin|dikumpul|pengumpulan|pengiriman|"
            r"penyerahan|pendaftaran|setor|nyetor|menyetor|disetor|serah|menyerah|diserah|submit|upload|unggah|mengunggah|diunggah|daftar|mendaftar|isi|ngisi|mengisi|diisi|bayar|lapor|konfirmasi)\w*)"
        ),
        "paling lambat ",
    ),
    (
        r"\b(pengumpulan|pengiriman|penyerahan|pendaftaran|pembayaran|konfirmasi)(nya)? terakhir\b",
        r"paling lambat \1",
    ),
    (
        r"\b(?:the )?(?:last|latest|final) (?:day|date|time|chance|moment) (?:(?:we|i) (?:can|may|could) |to |for (?:us to )?)(?=(?:submit|send|hand|turn|upload|register|pay|confirm|sign|fill|return)\w*)",
        "deadline to ",
    ),
    (
        r"\b(?:jeda|selang)(?:nya)? (?:setelah|sesudah|habis|abis|selesai|usai) ([^,.?]{3,30}?) (?=(?:itu |ada |sih )?(?:berapa|brp)\b)",
        r"jeda \1 sampai acara berikutnya ",
    ),
    (r"\b(berapa|brp) hal\b", r"\1 halaman"),
    (r"\bpagi(?:-pagi)? (?:makan|isi perut)(?:nya)?\b(?! (?:siang|malam|apa))", "sarapan"),
    (r"\b(?:makan|isi perut|ngisi perut)(?:nya)? pagi(?:-pagi)?\b", "sarapan"),
    (r"\blap (?=(?:kelompok|klp|klmpk|individu|akhir|kegiatan)\b)", "laporan "),
    (
        r"\bgiliran\b(.*?) ?\b(?:maju|tampil)\b|\b(?:maju|tampil)\b(.*?) ?\bgiliran(?:nya)?\b",
        r"\1\2 presentasi",
    ),
    (
        rf"\b(?:pakai|pake|pk|memakai|makai|menggunakan|dengan memakai)(?= (?:{_MEANS})\b)",
        "dengan",
    ),
    (
        r"^(?:di (?:grup|group|wa|chat) )?(?:ada yang (?:bilang|blg|ngomong) )?(?:kalau |bahwa )?(.+?),? (?:dan |tapi |terus )?ada (?:juga )?yang (?:bilang|blg|ngomong) (?:bukan|tidak|gak|nggak|beda|lain)\b[,.]?.*$",
        r"\1 kan?",
    ),
    (r"\b([a-z]{3,}an) mana(?: ya| sih| nih)?[,:] (?=[^,?]+ (?:apa|atau|or) )", r"\1 mana "),
    (
        r"^(?:[^,.?]*\b)?(istri|suami|anak|keluarga|orang ?tua|mertua|pacar|my wife|my husband|my son|my daughter|my family)\b[^,.?]*[,.] *(?:dia |mereka |nah )?(?=(?:boleh|bleh|bole|bolehkah|bisa|bs|bisakah|can|may)\b)",
        r"\1 ",
    ),
)
"""Patterns, and what they stand for."""
