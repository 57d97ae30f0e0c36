"""When all of the visit is over and one goes home: «kapan pulang?» on its first day asks for no way back to the hotel."""

from __future__ import annotations

from db.visit import InfoRow
from handlers.questions.diary import Slot
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies.around import is_way
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.excerpts import told
from handlers.questions.replies.gates import cued, needs
from handlers.questions.replies.lodging import LODGINGS
from handlers.questions.replies.moments import when_lines
from handlers.questions.words import word_set

_BACK = frozenset({"pulang"})
_SAID = lemma_set("rumah daerah kota asal masing terbang nanti rombongan lagi pesawat") | _BACK
_DAYS = word_set("kapan kapankah hari tanggal when day date")
_PART_OF_DAY = word_set("jam pukul time hour ini nanti today tonight")
_OTHERWISE = (
    "where",
    "who",
    "count",
    "contact",
    "duration",
    "countdown",
    "transport",
    "until",
    "yesno",
    "tag",
    "next",
    "list",
)
_ENGLISH = word_set("do are")
_CLOCK = Late(r"\b\d{1,2}[.:]\d\d\b")
_HOMEWARD = lemma_set("bandara stasiun airport station") | _BACK


@needs(_BACK, cued("when"), _DAYS)
def answer_goes_home(asking: Asking) -> Reply | None:
    """Tell the last way of a visit of several days, while its last day is still to come, and the row on the journey."""
    if not _asks_day_home(asking) or not asking.diary.slots:
        return None
    last = asking.diary.days[-1]
    row = next((row for row in asking.visit.info if _tells_journey(asking, row)), None)
    if row is None and last <= asking.now.date():
        return None
    ways = [slot for slot in asking.diary.of_day(last) if _leads_home(asking, slot)]
    if not ways and row is None:
        return None
    lines = [*when_lines(asking, ways[-1:]), *([told(asking, row)] if row else [])]
    return reply("when", *lines, subject=about("when", ways[-1:]))


def _asks_day_home(asking: Asking) -> bool:
    reading = asking.reading
    words = frozenset(reading.words.words)
    bare = not (asking.period.said or reading.anchor or reading.mentions or words & _PART_OF_DAY)
    whether = reading.has(*_OTHERWISE) and not words & _ENGLISH
    back = any(unit.lemma in _BACK for unit in reading.asks)
    return bare and back and not whether and all(unit.lemma in _SAID for unit in reading.asks)


def _leads_home(asking: Asking, slot: Slot) -> bool:
    title = asking.knowledge.words_of(slot.item).title
    return bool(title & _HOMEWARD) and (is_way(asking, slot) or bool(title & _BACK)) and not title & LODGINGS


def _tells_journey(asking: Asking, row: InfoRow) -> bool:
    """Say whether a row is on the journey home, and for this group."""
    mine = not row.groups or asking.group.name in row.groups
    return mine and bool(_BACK & frozenset(lemmas(row.topic))) and bool(_CLOCK.search(row.answer))
