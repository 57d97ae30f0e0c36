"""Answers a figure or date that is taken for granted («penduduknya sejuta lebih kan?») by what it is asked for: «penduduknya berapa?»."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.questions.answers import Answer
from handlers.questions.leaning.context import Context
from handlers.questions.parting.parts import asks, part_message
from handlers.questions.parting.rereading import Talk
from handlers.questions.patterns.late import Late

_CLAIMS = Late(r"[\s,]+(?:kan|ya|yah|right|correct)\?*$")
_NUMBER = (
    r"(?:\d[\d.,]*|se(?:puluh|belas|ratus|ribu|juta|miliar)|(?:a|one|half a) (?:hundred|thousand|million|billion)|"
    r"(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty)(?: (?:belas|puluh|ratus))?)"
)
_SCALE = r"(?:ribu|rb|juta|jt|miliar|ratus|puluh|thousand|million|billion|hundred)"
_HEDGE = r"(?:cuma|cuman|hanya|sekitar|kira-kira|lebih dari|kurang dari|hampir|mencapai|sampai|only|just|about|around|over|more than|less than|nearly)"
_AMOUNT = Late(
    rf"(?:\b{_HEDGE}\s+)*"
    r"(?<!jam )(?<!pukul )(?<!tanggal )(?<!tgl )(?<!lantai )(?<!lt )(?<!kelompok )(?<!group )(?<!hari )(?<!bus )(?<!no )(?<!nomor )(?<!km )(?<!rt )(?<!rw )(?<!ruang )(?<!blok )(?<!tahun )(?<!at )"
    rf"\b{_NUMBER}(?: ?{_SCALE})*(?: ?(?:lebih|lebihan|kurang|an|more))?(?=\s|$)"
)
_DATE = Late(
    r"\b(?:(?:pada|on) )?(?:(?:nanti )?malam ini|nanti malam|hari ini|besok(?: pagi| siang| sore| malam)?|lusa|(?:minggu|pekan) (?:depan|ini)|tonight|today|tomorrow|next week|(?:hari )?(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:,? tanggal)?|(?:tanggal|tgl))(?: \d{1,2}(?: [a-z]{3,9})?)?(?=\s*$)"
)
_RANKED = Late(r"\b(?:juara|peringkat|ranking|rangking)\b.*\d")
_RANK_OR_YEAR = Late(r"\b(?:(?:tahun|thn|th) )?(?:ke-)?\d+\b")
"""What has a figure that nobody asks for with «berapa»: «juara 1 tahun 2024 ya?» is told by the row on that."""
_PLAIN_LEAD = Late(r"^(?:jadi|berarti|so|katanya)[, ]+")


def answer_amount_claimed(talk: Talk, folded: str, previous: Context | None) -> Answer | None:
    """Tell the row that holds the figure, where nothing has the one that is named."""
    asked = _asked_for(folded)
    answer = talk.answer(part_message(asked), previous) if asked else None
    figure = answer is not None and answer.answered and answer.row is not None
    return answer if figure else None


def _asked_for(folded: str) -> str:
    """Write a claim as the question for its one figure; empty where there is none."""
    claim = _CLAIMS.search(folded)
    said = _PLAIN_LEAD.sub("", folded[: claim.start()]) if claim else ""
    if _DATE.search(said) and not asks(said):
        return _DATE.sub("kapan", said)
    if _RANKED.search(said) and not asks(said):
        return " ".join(_RANK_OR_YEAR.sub(" ", said).split())
    figures: Sequence[str] = _AMOUNT.findall(said)
    if len(figures) != 1 or asks(said):
        return ""
    return _AMOUNT.sub("berapa", said)
