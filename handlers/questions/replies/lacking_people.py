"""What an answer lacks that is asked of people: to whom a thing is handed, who was there before, which group is first."""

from __future__ import annotations

import re

from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemmas
from handlers.questions.replies.base import Asking, Reply
from handlers.questions.replies.titles import TITLE_HEADS

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
