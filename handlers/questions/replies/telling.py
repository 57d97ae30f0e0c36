"""Reasons to doubt a row that has nothing of the kind that is asked for: no time, no password."""

from __future__ import annotations

import re

from db.visit import InfoRow
from handlers.questions.patterns.late import Late
from handlers.questions.reading.cue_finding import cue_names
from handlers.questions.reading.lemmas import lemma_set, lemmas, words_told
from handlers.questions.replies.base import Asking
from handlers.questions.replies.gates import cued, needs
from handlers.questions.words import word_set
from handlers.questions.words.fillers import empty

_TIMELY = Late(
    r"\d|\b(?:saat|ketika|sebelum|sesudah|setelah|selesai|usai|sejak|besok|lusa|nanti|hari|pagi|siang|sore|malam|petang|subuh|setiap|tiap|selama|sampai|hingga|"
    r"mulai|awal|akhir|senin|selasa|rabu|kamis|jumat|sabtu|minggu|pekan|bulan|tahun|jadwal|belum|kapan|sewaktu|tengah|during|before|after|until|when|while|day|daily|"
    r"morning|afternoon|evening|night|noon|every|each|end|start|week|month|year|tomorrow|later|once|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    r"always|schedule|selalu|terus|open|at|upon|pada|penutupan|pembukaan|closing|opening)\b",
    re.IGNORECASE,
)


@needs(cued("when"))
def untimed(asking: Asking, row: InfoRow) -> bool:
    """Say whether only a time is asked for, of which the row has none."""
    only = asking.reading.has("when") and not asking.reading.has("where", "who", "contact", "what", "how")
    text = f"{row.topic} {row.answer}"
    goes = only and not _WE.isdisjoint(asking.reading.words.words)
    return only and not _TIMELY.search(_BYGONE.sub(" ", text) if goes else text)


_WE = word_set("kita kami we")
_BYGONE = Late(
    r"(?:\b(?:pada |tahun |in |during )*(?:19|20)\d\d\b"
    r"|(?<![\d.:,])(?!\d{1,2}[.:]\d\d(?!\d))[\d.,]+ (?!jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)[a-z]{3,})",
    re.IGNORECASE,
)
"""Years and amounts, which tell nothing of when the group does something."""


_SECRET = lemma_set("sandi password")
_NETWORK = Late(r"\bwi-?fi\b|\bhotspot\b|\bssid\b|\bjaringan\b|\bnetwork\b", re.IGNORECASE)


@needs(_SECRET)
def without_password(asking: Asking, row: InfoRow) -> bool:
    """Say whether a password is asked for, and the row is on no network and gives none."""
    asked = _SECRET & {unit.lemma for unit in asking.reading.words.units}
    text = f"{row.topic} {row.answer} {row.question} {' '.join(row.keywords)}"
    return bool(asked) and not _NETWORK.search(text) and not asked & frozenset(lemmas(text))


_DEGREES = word_set(
    "rendah menengah tinggi kecil sedang besar mikro makro ringan berat low medium high small large micro"
)


@needs(_DEGREES)
def other_degree(asking: Asking, row: InfoRow) -> bool:
    """Say whether something of one degree is asked for («risiko menengah»), and the row tells of others alone."""
    asked = _DEGREES.intersection(asking.reading.words.words)
    if not asked:
        return False
    text = f"{row.topic} {row.question} {row.answer} {' '.join(row.keywords)}"
    told = _DEGREES.intersection(words_told(text))
    alike = any(degree & asked and degree & told for degree in _ALIKE)
    return not alike and not asked & told and bool(told)


_ALIKE = (
    word_set("rendah kecil ringan mikro low small micro"),
    word_set("menengah sedang medium"),
    word_set("tinggi besar berat makro high large"),
)
"""Degrees by several words: a small shop is a micro business."""


_CHANGES = lemma_set(
    "naik turun meningkat menurun bertambah berkurang increase increased decrease decreased grew grown rise risen drop dropped fell"
)


@needs(_CHANGES, cued("tag yesno"))
def unchanged(asking: Asking, row: InfoRow) -> bool:
    """Say whether it is asked if something rose or fell, and the row tells of no change."""
    words = asking.reading.words
    asked = any(unit.lemma in _CHANGES for unit in words.units) and asking.reading.has("tag", "yesno")
    rides = words.words[-1:] == ("apa",) or not _RIDES.isdisjoint(unit.lemma for unit in words.units)
    return asked and not rides and _CHANGES.isdisjoint(lemmas(f"{row.topic} {row.question} {row.answer}"))


_RIDES = lemma_set("bus mobil perahu kapal lift tangga eskalator pesawat kereta motor")


_BECAUSE = Late(
    r"\b(?:karena|sebab|agar|supaya|untuk|demi|sehingga|berkat|akibat|alasan\w*|because|so that|since|due|thanks|to)\b",
    re.IGNORECASE,
)
_REASONS = lemma_set("alasan manfaat tujuan sebab")


def gives_reason(text: str) -> bool:
    return bool(_BECAUSE.search(text))


@needs(cued("why"))
def no_reason(asking: Asking, row: InfoRow) -> bool:
    """Say whether it is asked why, and the row gives no reason, and is a figure or on nothing that is asked about."""
    if not asking.reading.has("why"):
        return False
    asked = "why" in cue_names(row.question) or bool(_REASONS & set(lemmas(row.topic)))
    if asked or gives_reason(row.answer):
        return False
    words = asking.reading.words
    said = {unit.lemma for unit in words.units if words.words[unit.start] not in empty()} - {"kota"}
    nothing = not asking.reading.asks and said.isdisjoint(lemmas(f"{row.topic} {row.question} {row.answer}"))
    return nothing or any(map(str.isdigit, row.answer))
