"""How long each group may present: «presentasi berapa menit?» is told by the note or row that gives the minutes of each."""

from __future__ import annotations

from handlers.questions.patterns.pieces import Pattern
from handlers.questions.reading.lemmas import fold, lemma_set
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.gates import needs
from handlers.questions.replies.info import answer_info
from handlers.questions.replies.info_matches import InfoMatch
from handlers.questions.replies.notes import noted_line

_PRESENTS = lemma_set("presentasi paparan tampil pemaparan ekspose present presentation kelompok kita")
_MINUTES = Pattern(
    r"\b(?:berapa|brp) menit\b|\bhow (?:many minutes|long)\b|\b(?:berapa|brp) lama\b|\bdurasi\w*\b"
)
_EACH = Pattern(
    r"\b(?:menit|minutes?)\b.*\b(?:setiap|tiap|masing-masing|per|each|every) (?:kelompok|tim|kelas|grup|group|team|class)\b"
    r"|\b(?:setiap|tiap|masing-masing|per|each|every) (?:kelompok|tim|kelas|grup|group|team|class)\b.*\b(?:menit|minutes?)\b"
)
_OTHERWISE = ("who", "when", "where", "until", "speaker", "countdown", "next", "now")


@needs(_MINUTES)
def answer_group_minutes(asking: Asking) -> Reply | None:
    """Tell the minutes of each group where it is asked how long one presents; how long hosts do is told by their item."""
    reading = asking.reading
    said = {unit.lemma for unit in reading.words.units}
    text = reading.words.text
    if not said & _SHOWS or not _MINUTES.search(text) or not (said & _OWN or "menit" in text):
        return None
    if any(unit.lemma not in _PRESENTS for unit in reading.asks):
        return None
    if any(m.kind != "group" for m in reading.mentions) or reading.anchor or reading.has(*_OTHERWISE):
        return None
    slot = next((slot for slot in asking.diary.slots if _EACH.search(fold(slot.item.note))), None)
    if slot:
        return reply("duration", noted_line(slot), subject=about("duration", [slot]))
    rows = enumerate(asking.visit.info)
    own = ((at, row) for at, row in rows if not row.groups or asking.group.name in row.groups)
    found = next((at for at, row in own if _EACH.search(fold(row.answer))), None)
    return answer_info(asking, InfoMatch(found, 1.0, 0.0)) if found is not None else None


_SHOWS = _PRESENTS - lemma_set("kelompok kita")
_OWN = lemma_set("kelompok kita kami tim kelas presentasi tampil")
"""Of hosts one asks how long their «paparan» lasts."""
