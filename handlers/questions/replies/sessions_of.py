"""What someone takes part in, and until when: «pak rektor ngisi acara apa?», «bu wali hadir sampai jam berapa?»."""

from __future__ import annotations

from handlers.questions.diary import Slot
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.replies.appearances import IS_THERE, SPEAKS, called, items_of, meant
from handlers.questions.replies.base import Asking, Reply, about, full_span_of, reply, state_line
from handlers.questions.replies.gates import cued, needs
from handlers.questions.replies.moments import when_lines
from handlers.questions.replies.unknown import answer_unknown
from handlers.questions.words import word_set
from texts.messages.answers import Clock, line

_TAKES_PART = (
    IS_THERE
    | SPEAKS
    | word_set(
        "ikut mengikuti diisi ngisinya isinya bawain membawakan dibawakan pegang memandu memimpin pimpin attend attends attending lead leads leading give gives speaks"
    )
)
_STAYS = _TAKES_PART | word_set("ada bersama sama dampingi mendampingi mendampinginya stay stays around with")
_ACTS = r"(?:isi|ngisi|mengisi|diisi|bawain|membawakan|dibawakan|hadir|menghadiri|dihadiri|ikut|mengikuti|bicara|berbicara|tampil|datang|muncul|pegang|memandu|memimpin|pimpin|pidato|sambutan)(?:nya|i)?"
_ITEM = r"(?:acara|sesi|kegiatan|agenda|bagian|paparan|materi)(?:nya)?"
_WHICH = Pattern(
    rf"\b{_ACTS} (?:(?:di|pas|pada|ke|dalam) )?(?:{_ITEM} )?(?:apa|mana)(?: (?:saja|aja))?(?: (?:ya|sih|nih|nanti|besok|hari ini))*\W*$|"
    rf"\b{_ITEM} (?:apa|mana)(?: (?:saja|aja))? (?:yang |yg )?(?:akan )?(?:di)?{_ACTS}|"
    r"\b(?:which|what) (?:sessions?|items?|events?|parts?|talks?) (?:does|do|will|is|are) .*\b(?:lead|attend|attending|give|giving|join|speak|speaking|present|hold|holding|at|leading)\b"
)
_OTHERWISE = (
    "when",
    "duration",
    "contact",
    "count",
    "position",
    "why",
    "how",
    "wear",
    "bring",
    "anchor",
    "topic",
    "learn",
)


@needs(_TAKES_PART, _WHICH)
def answer_sessions_of(asking: Asking) -> Reply | None:
    """Tell the items in which someone named has a part; that of an office that nothing here names is not known."""
    reading = asking.reading
    if not _WHICH.search(reading.words.text) or reading.has(*_OTHERWISE, "until") or reading.anchor:
        return None
    slots, titled = _taken_part_in(asking, _TAKES_PART)
    if slots is None:
        return None
    if not slots:
        return answer_unknown(asking) if titled else None
    coming = [slot for slot in slots if slot.until > asking.now] or slots
    told = (coming if len(slots) > _MOST else slots)[:_MOST]
    return reply("speaker", *when_lines(asking, told), subject=about("speaker", told))


_MOST = 4


@needs(cued("until"), _STAYS)
def answer_stays_until(asking: Asking) -> Reply | None:
    """Tell when that ends in which someone named has a part: «pak sekda masih ada sampai kapan?»."""
    reading = asking.reading
    if (
        not reading.has("until")
        or reading.has(*(name for name in _OTHERWISE if name != "when"))
        or reading.anchor
    ):
        return None
    slots, _ = _taken_part_in(asking, _STAYS)
    slot = next((slot for slot in slots or () if slot.until > asking.now), None) or next(
        iter(slots or ()), None
    )
    if slot is None or slot.end is None:
        return None
    said = line("until", title=slot.item.title, end=Clock(slot.end), when=full_span_of(slot))
    return reply("until", said, state_line(slot, asking.now), subject=about("until", [slot]))


_VAGUE = word_set("masih sini kita kami bersama acara sesi kegiatan agenda nanti")


def _taken_part_in(asking: Asking, words: frozenset[str]) -> tuple[list[Slot] | None, bool]:
    """Give the items of whom is named, None where nobody is or more is asked; and whether only a title was named that nobody holds."""
    said = asking.reading.words.words
    title, people = meant(asking)
    named = title or people
    places = any(not mention.general for mention in asking.reading.mentioned("locus"))
    left = [u for u in asking.reading.asks if u not in title and said[u.start] not in words | _VAGUE]
    if not named or left or places or words.isdisjoint(said):
        return None, False
    slots = items_of(asking, people) or called(asking, frozenset(unit.lemma for unit in title))
    pool = [slot for slot in slots if not asking.period.day or slot.day == asking.period.day]
    return pool or slots, not people
