"""Why someone asks, and what they did before: said around a question, and no part of it."""

from __future__ import annotations

from handlers.questions.patterns.late import Late

_HOME = r"(?:bini|istri|suami|anak|bayi|ortu|orang tua|ibu|mama|nyokap|bokap|bapak|mertua|cucu|bos|atasan|pacar|tukang \w+|kucing|orang rumah|keluarga|teman|temen)"
_BODY = r"(?:nyawa|mata|badan|kaki|betis|punggung|pinggang|perut|otak|cucian|kerjaan|baterai|batre|kuota|pulsa|hp)"
_WORN = r"(?:numpuk|menumpuk|ngumpul|kumpul|terkumpul|(?:5|lima) watt|pegel\w*|pegal\w*|lelah|capek|ngantuk|lowbat|lobet|lowbatt|habis|abis|sekarat|keroncongan|laper|lapar|ngebul|ngelag|keriting|kriting|menanti|nunggu)"

REASON = Late(
    r"(?:,\s*(?:kangen|rindu|homesick|kasihan|kasian|"
    rf"{_HOME}(?: (?:saya|sy|gw|aku|kami))? (?:(?:di rumah|udah|udh|sudah|lagi|pada|terus) )*(?:minta|nanya|nanyain|nanyakan|tanya|nungguin|nunggu|nyariin|rewel|ngambek|kangen|pengen|bawel|ribut|protes)|"
    rf"{_BODY}(?: (?:saya|gw|aku|ini|masih|udah|udh|sudah|blm|belum|mau|tinggal))* {_WORN}|"
    r"(?:(?:sudah|udah|udh|dah|lagi|lg|pada) )?(?:kebelet|laper|lapar|haus|aus|ngantuk|capek|cape|capai|lelah|pegel|mules|nyasar|kesasar|tersesat|bingung|buru-buru|deg-degan|penasaran)|mau|mo|mw|soalnya|soal nya|soale|karena|krn|krna|sebab|biar|supaya|agar|guna|demi|mumpung|keburu|takut\w*|cuma|cuman|buat|untuk|utk|bwt|so i|because|in case|since|as i|as we"
    r"|(?:saya|sy|aku|ak|gw|gue|gua|kami|i) (?:(?:baru|br|belum|blm|tadi|td|kemarin|lupa|telat|terlambat|kesiangan|ketiduran|just|missed|forgot|was late)\b(?! (?:di|ke|dari|sampai|tiba di|bus)\b)"
    r"|(?:ga|gak|nggak|tidak|tdk) (?:sempat|sempet|ikut|hadir)|(?:bawa|bw|pakai|pake|naik) (?:mobil|motor|kendaraan)|(?:dari|dr|asal) \w+ (?:bawa|naik|pakai|pake)|(?:masih|msh) (?:di |dlm |dalam )?(?:kamar|toilet|wc|jalan|mandi|macet|tidur|ngantre|antre|parkiran)|(?:mau|ingin|pengen|akan|perlu|harus) (?:pesan|beli|booking|cari|nyari|urus|ngurus|lapor|siap\w*|nyiap\w*|atur|ngatur|catat|nyatat|bilang|kabari|ngabarin|kasih|info\w*)))\b[^,?]*)+\??$"
)
"""Why someone asks, behind the question."""

_ASIDE = Late(
    r"^(?:(?:ini|itu|nanti|soalnya|karena|krn)(?: \w+)? )?(?:mau|akan|ingin|untuk|utk|buat|biar|supaya) (?:saya |kami |kita |gw )?\w+"
    r"|^(?:(?:tadi|kemarin|saya|sy|aku|gw|udah|udh|sudah) )+(?:coba|cobain|mencoba)\b"
    r"|^(?:saya|sy|aku|gw|gue|kami|kita|i|we) (?:perlu|mau|harus|butuh|ingin|pengen|need|want|have) (?:untuk |to )?(?:menyiapkan|nyiapin|siapkan|siapin|prepare|membuat|bikin|mencatat|catat|nyatet|melapor\w*|lapor\w*|mengatur|atur|report|write|plan|note)\b"
    r"|^(?:someone|somebody|they|people|(?:my|a) (?:friend|colleague)) (?:has |have |just )?(?:said|told|says|mentioned)\b|^ada (?:yang|yg|pula yang) (?:bilang|mengatakan|ngomong|nyebut)\b"
    r"|^(?:i|we) (?:have |already |just )*tried\b"
)
"""A sentence that only says what the answer is for, or what was tried: «ini mau saya jadikan pembanding»."""

_OF_GROUP = Late(r"\b(?:kelompok|klp|tim|grup|kelas|regu|team|group) \w")


def is_aside(sentence: str) -> bool:
    """Say whether a sentence only says why someone asks; one that names a group may say of whom."""
    return bool(_ASIDE.match(sentence)) and not _OF_GROUP.search(sentence)
