"""What an answer lacks that is asked of people: to whom a thing is handed, who was there before, which group is first."""

from __future__ import annotations

import re
from collections.abc import Callable

from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemmas
from handlers.questions.replies.base import Asking, Reply
from handlers.questions.replies.titles import TITLE_HEADS
from handlers.questions.words import word_set

_TAKERS = Late(
    r"\b(?:ke|kepada|pada|melalui|lewat|to|at|via|resepsionis\w*|panitia|petugas|front desk|LO|pembimbing|ketua|sekretariat|posko|koordinator|pendamping|pengawas|penghubung|widyaiswara|coach|desk|reception\w*)\b",
    re.IGNORECASE,
)


_GIVES = Late(r"kembali|serah|setor|titip|kumpul|return|hand", re.IGNORECASE)


def untaken(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked to whom a thing is given, and only told that it is."""
    if answer.intent == "speaker":
        return not _GIVES.search(text)
    return answer.intent in {"note", "info"} and not _TAKERS.search(text.partition("(")[0])


def other_official(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked why an official does not do something, and a row gives the reason of something else."""
    title = {unit.lemma for unit in asking.reading.words.units} & TITLE_HEADS
    return answer.row is not None and bool(title) and title.isdisjoint(lemmas(text))


def not_former(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked who held an office before, and told who holds it."""
    return answer.intent == "who" and not _FORMER.search(text)


_FORMER = Late(r"\b(?:mantan|sebelumnya|terdahulu|periode|former|previous(?:ly)?|ex)\b", re.IGNORECASE)


def no_leave(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether one asks leave to go early or come late, and is only told when something is."""
    return answer.intent in {"group", "members"} or (
        answer.intent not in {"contact", "who"} and not _LEAVES.search(text)
    )


_LEAVES = Late(
    r"\b(?:boleh|izin|seizin|lapor\w*|melapor|hubungi|toleransi|ditinggal\w*|menyusul|terlambat|telat|tidak|wajib|harus|dilarang|mandiri|sendiri|early|late|permission|allowed|report|inform|"
    r"not|must|taksi|taxi|menunggu|ditunggu)\b",
    re.IGNORECASE,
)


def not_gathering(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked when or where people gather, and a row tells when a paper is handed in."""
    return answer.row is not None and not _GATHERS.search(text)


_GATHERS = Late(
    r"(?<!di)kumpul(?!kan)|lobi|lobby|titik|bertemu|berangkat|apel|absen|hadir|gather|meet|assembl|registrasi",
    re.IGNORECASE,
)


def no_group(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked which group is first, and what is told names none and no order."""
    if answer.intent not in {"info", "note", "agenda", "when"}:
        return False
    names = "|".join(re.escape(group.name) for group in asking.visit.groups)
    return not re.search(
        rf"\b(?:{names}|[Kk]elompok|[Uu]ndi\w*|[Uu]rut\w*|acak|order|groups?|teams?)\b", text
    )


def not_each(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked how long each group has, and told how long the whole is."""
    if answer.intent != "duration" or answer.row is not None:
        return False
    told = {lemma for group in asking.visit.groups for lemma in lemmas(group.name)} - {"kelompok"}
    title = text.partition(":")[0]
    return not _EACH.search(text) and "elompok" not in title and told.isdisjoint(lemmas(title))


_EACH = Late(r"\b(?:tiap|setiap|per|masing-masing|each|every|apiece)\b", re.IGNORECASE)


def told_who_comes(_asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether it is asked what becomes of who does not come, and told who does or when."""
    return answer.row is None and answer.intent not in {"contact", "note"}


_CLOCK = Late(r"\b\d{1,2}[.:]\d\d\b|\b(?:pukul|jam) \d")


def told_whom(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked at what time someone does something, and only told who that is."""
    return answer.intent in {
        "head",
        "leader",
        "coach",
        "members",
        "group",
        "organizer",
    } and not _CLOCK.search(text)


def told_who_speaks(_asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether it is asked who has done their part already, and told who speaks."""
    return answer.intent in {"speaker", "visitors", "agenda", "who"}


NOT_GROUPS = Late(
    r"\b(?:kelompok|grup|tim|kelas) (?:mana|apa)(?: saja)? (?:yang )?(?:tidak|belum|bukan)\b|\bwhich (?:groups?|teams?|class(?:es)?) (?:do|does|did|are|is|will)(?: not|n?t)\b|\bwhich (?:groups?|teams?) (?:dont|doesnt|arent|isnt|wont)\b"
)
_SCHEDULED = Late(r"^(?:Yang dijadwalkan|Scheduled)", re.MULTILINE)


def told_who_go(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked which groups do not go somewhere, and told which do, or a row on something else."""
    if answer.row is not None or _SCHEDULED.search(text):
        return True
    headed = {line.partition(":")[0] for line in text.splitlines()}
    places = {locus.name for locus in asking.loci()}
    there = (item for item in asking.visit.agenda if item.locus in places)
    return answer.intent == "visitors" and any(not headed.isdisjoint(item.groups) for item in there)


AGAIN = Late(r"\bwhen\b.*\bagain\b|\bkapan\b.*\blagi\b(?! (?:ini|itu))")
_OVER = Late(r"Sudah selesai|It is over")


def already_over(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked when something is again, and told when it was."""
    return answer.intent == "when" and bool(_OVER.search(text))


SAYS_WHAT = Late(
    r"\bwhat (?:did|does|will|has)\b.*\b(?:say|said|tell|talk about|announce)\b|\bapa (?:kata|pesan|isi (?:sambutan|paparan|pidato)|yang (?:disampaikan|dikatakan|dibahas|dibicarakan))\b"
)


def only_met(_asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether it is asked what someone says, and told when they do."""
    return answer.row is None and answer.intent in {"check", "when", "where", "until"}


LAST_TIME = Late(r"\bkapan terakhir(?: kali)?\b|\b(?:when was the )?last time\b")
_LAST = Late(r"terakhir|\blast\b|latest", re.IGNORECASE)


def no_last(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked when something was last, and a row told that does not say so."""
    return answer.row is not None and not _LAST.search(text)


WHICH_MORE = Late(
    r"\bwhich (?:one )?is (?:bigger|larger|closer|nearer|older|cheaper|better|newer|smaller)\b|\blebih (?:besar|dekat|jauh|tua|murah|luas|ramai|bagus) (?:yang )?mana\b|\bmana yang lebih (?:besar|dekat|jauh|tua|murah|luas|ramai|bagus)\b"
)


def uncompared(_asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether two things are to be compared, and only told what or when they are."""
    return answer.row is None and answer.intent in {"locus", "where", "when", "check", "who"}


PEOPLE: tuple[tuple[frozenset[str], Late, Callable[[Asking, Reply, str], bool]], ...] = (
    # said; asked for in these words; what an answer lacks
    (
        word_set("kelompok tim grup kelas group team"),
        Late(
            r"\b(?:kelompok|tim|grup|kelas) (?:mana|berapa|apa)\b.*\b(?:pertama|duluan|terakhir|dulu)\b|\bwhich (?:group|team)\b.*\b(?:first|last)\b"
        ),
        no_group,
    ),
    (word_set("tidak belum bukan not dont doesnt arent isnt"), NOT_GROUPS, told_who_go),
    (word_set("lagi again"), AGAIN, already_over),
    (word_set("apa say said tell talk announce"), SAYS_WHAT, only_met),
    (word_set("terakhir last"), LAST_TIME, no_last),
    (
        word_set("lebih bigger larger closer nearer older cheaper better newer smaller"),
        WHICH_MORE,
        uncompared,
    ),
)
