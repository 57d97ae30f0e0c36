"""What answers to claims lack: a row on nobody who is claimed to be something, without the date that is claimed, an item for nights."""

from __future__ import annotations

import re

from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies.base import Asking, Reply
from handlers.questions.replies.fact_kinds import RULE
from handlers.questions.replies.titles import TITLE_HEADS
from handlers.questions.words import word_set

TAGS = word_set("kan ya yah benar betul right correct bukan")
DATES = word_set(
    "besok lusa malam hari tomorrow today tonight tanggal tgl senin selasa rabu kamis jumat sabtu minggu monday tuesday wednesday thursday friday saturday sunday"
)
STAYS = word_set("malam hari minggu nights days weeks")
OF_DATE = Late(
    r"\b(?:besok|lusa|malam ini|nanti malam|hari ini|tomorrow|today|tonight) (?:kan|ya|yah|right)$|\b(?:tanggal|tgl) \d.*\b(?:kan|ya|yah|benar|betul|right|correct)$|\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (?:kan|ya|yah|right)$"
)
OF_STAY = Late(
    r"(?<!jam )(?<!pukul )(?<!\d[.:]\d)(?<!\d[.:])\b(?:\d+|dua|tiga|empat|lima|enam|tujuh|two|three|four|five|six|seven) (?:malam|hari|minggu|nights|days|weeks)\b(?! (?:lagi|lalu|ini|sebelum|setelah|before|after|ago))"
)
_DATED = Late(
    r"\d{1,2}[.:]\d\d|\b\d{1,2} [A-Z][a-z]+|(?i:\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|besok|lusa|hari ini|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today)\b)"
)
_DIFFERS = Late(
    r"\b(?:beda|berbeda|sedangkan|sementara|adapun|while|differs?|whereas|unlike)\b", re.IGNORECASE
)


def no_difference(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked how two things differ, and a row only mentions or counts them."""
    return answer.row is not None and not _DIFFERS.search(text)


def not_theirs(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether something is claimed of someone, and a row told that does not name them: «pak bupati itu dokter ya?»."""
    if answer.row is None or asking.reading.has(
        "where", "when", "who", "what", "count", "contact", "why", "how"
    ):
        return False
    row = asking.visit.info[answer.row]
    told = {*lemmas(text), *lemmas(" ".join(row.keywords))}
    titles = {unit.lemma for unit in asking.reading.words.units} & TITLE_HEADS
    named = asking.reading.mentioned("person")
    return (
        bool(titles or named)
        and titles.isdisjoint(told)
        and told.isdisjoint(lemma for mention in named for lemma in mention.lemmas)
    )


def undated(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether a date is claimed, and a row tells none."""
    return answer.row is not None and not _DATED.search(text)


def only_an_item(_asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether nights or days are counted, and only an item of the agenda is told."""
    return answer.intent == "check"


def not_their_time(asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether it is asked how long someone has been something, and told how long an item lasts."""
    return answer.intent == "duration" and bool(asking.reading.mentioned("person"))


_RULES = Late(r"\b(?:dilarang|jangan|tidak boleh|do not|no) (\w+)", re.IGNORECASE)
_SHOTS = lemma_set(
    "foto potret memotret rekam merekam video selfie dokumentasi kamera record photo photograph take picture ambil gambar"
)


def other_rule(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether a note that forbids one thing is told to who asks for another: «boleh besuk pasien?»."""
    if answer.intent != "note":
        return False
    forbidden = {lemma for verb in _RULES.findall(text) for lemma in lemmas(verb)}
    said = {unit.lemma for unit in asking.reading.words.units}
    alike = forbidden | (_SHOTS if forbidden & _SHOTS else set())
    return bool(forbidden) and alike.isdisjoint(said)


_PAID = Late(r"di(?:ganti|tanggung|bayar|biaya)")
_DONE_BY = Late(r"\b(di[a-z]{3,}) (?:oleh |sama )?siapa\b")


MAY_BE_DONE = Late(
    r"\b(?:boleh|bisa|bolehkah|bisakah) (?:\w+ )?(di(?:wakil|perpanjang|pindah|tunda|undur|sewa|pinjam|tulis|fotokopi|gabung|cicil|tawar|batal|ulang|ketik|tukar|maju|percepat)[a-z]*)\b"
)


def not_allowed_so(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked if something can be done to it, and a row told that neither does that nor gives a rule."""
    done = MAY_BE_DONE.search(" ".join(asking.reading.words.words))
    if answer.row is None or done is None or RULE.search(text):
        return False
    row = asking.visit.info[answer.row]
    return set(lemmas(done[1])).isdisjoint(lemmas(f"{text} {row.question} {' '.join(row.keywords)}"))


def not_done_by(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked by whom something is done, and a row told in which nothing is done so."""
    done = _DONE_BY.search(" ".join(asking.reading.words.words))
    if answer.row is None or done is None or _PAID.match(done[1]):
        return False
    row = asking.visit.info[answer.row]
    return set(lemmas(done[1])).isdisjoint(lemmas(f"{text} {row.question} {' '.join(row.keywords)}"))


_SOMEONE = Late(
    r"\b(?:ketua|anggota|panitia|peserta|petugas|resepsionis|operator|satpam|sopir|pengemudi|narasumber|pemandu|koordinator|admin|camat|lurah|kepala|direktur|dokter|perawat|reception\w*|front (?:desk|office)|staff|kelompok|penyaji|pembimbing|pendamping|perwakilan|kepada|oleh|tamu|warga|pak|bu|bapak|ibu|leaders?|members?|participants?|guests?|by)\b|\b[A-Z][a-z]+ [A-Z][a-z]+",
)


def nobody_noted(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked who, and a note told that speaks of nobody."""
    return (
        answer.intent == "note" and asking.reading.has("who") and not _SOMEONE.search(text.partition("(")[0])
    )


_OF_GROUPS = Late(
    r"hasil|kelompok|rekomendasi|pleno|ekspose|seminar|benchmarking|group|team|result", re.IGNORECASE
)


def told_hosts(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked who presents for one's own group, and told who speaks to it."""
    return answer.intent in {"speaker", "who", "when", "check"} and not _OF_GROUPS.search(
        text.partition("(")[0]
    )
