"""What any answer must visibly hold, whichever rule gave it: a price where a price is asked, a preacher where one asks who preaches."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from handlers.questions.patterns.late import Late
from handlers.questions.patterns.pieces import Patterns
from handlers.questions.reading.easing import is_verb
from handlers.questions.reading.lemmas import lemmas, words_told
from handlers.questions.replies.amenities import lacks_amenity, names_none
from handlers.questions.replies.base import Asking, Reply
from handlers.questions.replies.events import tells_of_absent
from handlers.questions.replies.fact_kinds import RULE, asks_kind, lacks_kind
from handlers.questions.replies.lacking import Lacks, lacks_named
from handlers.questions.replies.telling import gives_reason
from handlers.questions.replies.unknown import MOST_CHOICES, answer_unknown
from handlers.questions.words import word_set
from handlers.questions.words.facts import OPENS
from texts.messages.answers import without_tags, word_answer

_SETTLED = frozenset({"talk", "contact", "private", "clock", "whose"})
_OF_DAY = word_set("when agenda check where locus countdown duration until")
_ON_AGENDA = _OF_DAY | word_set("ordinal next previous now visitors loci gap")


_TIPS = word_set("tip tips tipping persenan")
"""What a driver may be given is no way to reach him."""
_CALLS_COUNTED = Late(r"\b(?:how many|jumlah|berapa) (?:\w+ )?(?:calls?|panggilan)\b")


def told_or_unknown(asking: Asking, answer: Reply) -> Reply:
    """Keep an answer that holds the kind of thing that is asked for; of a row that does not, only its question is offered."""
    unasked = answer.intent == "contact" and (
        asking.reading.has("duration")
        or not _TIPS.isdisjoint(asking.reading.words.words)
        or bool(_CALLS_COUNTED.search(asking.reading.words.text))
    )
    if unasked or (answer.answered and tells_of_absent(asking, answer)):
        return answer_unknown(asking)
    if not answer.answered or answer.intent in _SETTLED:
        return answer
    said = asking.reading.words.text
    checks = [*_OF_INTENT.get(answer.intent, ()), *_lacking(said), *lacks_named(asking)]
    checks += [] if names_none(asking.reading.words.words) else [_without]
    if not (checks or asks_kind(asking)):
        return answer
    text = without_tags(word_answer(answer.lines, asking.language))
    worn = asking.reading.has("wear")
    if not (lacks_kind(asking, text, worn=worn) or any(lacks(asking, answer, text) for lacks in checks)):
        return answer
    silent = answer_unknown(asking)
    if answer.row is None:
        return silent
    row = asking.visit.info[answer.row]
    choices = dict.fromkeys((row.question or row.topic, *silent.choices))
    return replace(silent, choices=tuple(choices)[:MOST_CHOICES])


_SAYS_SO = Late(
    r"\b(?:wajib|sukarela|opsional|harus|(?<!pakaian )(?<!baju )(?<!kaos )bebas|peserta|ketua|anggota|semua|seluruh|khusus|hanya|perwakilan|undangan|"
    r"mandatory|compulsory|must|optional|voluntary|required|only|all|leaders?|members?|participants?)\b",
    re.IGNORECASE,
)


def _unruled(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked if one has to come, and only told when something is."""
    worn = asking.reading.has("wear", "bring")
    return answer.intent in _OF_DAY and not worn and not _SAYS_SO.search(text)


_CLOCK = Late(r"\b\d{1,2}[.:]\d\d\b|\b(?:pukul|jam) \d")
_DATES = frozenset({"day", "date", "day_of_month"})
_OPENING = Late(rf"\b(?:{OPENS})\b")


def _clockless(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether the hour of a day that is known, or of opening, is asked for and a row tells none."""
    said = asking.reading.words.text
    known = any(time.kind in _DATES for time in asking.reading.times) or _OPENING.search(said)
    return answer.row is not None and bool(known) and not _CLOCK.search(text)


_OPENED = Late(r"buka|tutup|open|clos|operasi|jam (?:layan|kerja)|\bhours\b", re.IGNORECASE)


def _of_visit(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked when a place opens or closes, and only told when the group is there."""
    placed = asking.reading.mentioned("locus") or asking.reading.mentioned("room")
    titles = "\n".join(line for line in text.splitlines() if ":" in line or answer.intent == "locus")
    return answer.intent in _OF_DAY and answer.row is None and bool(placed) and not _OPENED.search(titles)


_ROOM_NUMBER = Late(
    r"\b(?:nomor|no|nomer) kamar\b|\bkamar(?: hotel)?(?: (?:saya|kita|kami|nya))? (?:nomor|no|nomer|berapa|yang mana)\b|\b(?:my|our|hotel) room(?: number)?\b|\broom number\b.*\b(?:hotel|my|mine)\b"
)
_NUMBERED_ROOM = Late(r"\b(?:kamar|room)\b[^.;\n]*\d", re.IGNORECASE)


def _own_room(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked in which room someone sleeps, and only told where the hotel is."""
    asks = _ROOM_NUMBER.search(asking.reading.words.text)
    return (
        bool(asks)
        and answer.intent in {"where", "locus", "when", "check"}
        and not _NUMBERED_ROOM.search(text)
    )


def _once(_asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether people are counted, and it is told how often something is on the agenda."""
    return answer.intent in {"count", "count_items", "where"}


def _uncounted(asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether it is asked how many there are, and told where they are."""
    cues = {cue.name for cue in asking.reading.cues if asking.reading.words.words[cue.start] not in _IN}
    return answer.intent in {"where", "locus", "who"} and cues.isdisjoint({"where", "who", "when", "group"})


_IN = word_set("di in at")


_WH = word_set("when where who count what until duration how contact room list wear bring next agenda")


def _permitted(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked if one may do something, and only told what is on the agenda."""
    return answer.intent in _ON_AGENDA and not asking.reading.has(*_WH) and not RULE.search(text)


def _unreasoned(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked why something is so, and only told when or how long it is."""
    return answer.intent in {"duration", "until", "countdown"} and not gives_reason(text)


def _absent(_asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether it is asked who stays away, and told who comes."""
    return answer.intent in {"speaker", "visitors", "who", "group", "members"}


def _undone(asking: Asking, _answer: Reply, text: str) -> bool:
    """Say whether it is asked if something is done that nothing here tells: «rehat kopi dinilai ga?»."""
    reading = asking.reading
    if reading.mentions or reading.times or reading.has("over", "begun", "now"):
        return False
    held = frozenset(lemmas(text)) | asking.knowledge.own_lemmas
    done = (unit for unit in reading.hints if is_verb(reading.words.words[unit.start]))
    return any(
        unit.lemma not in held and not _PLANNED.fullmatch(reading.words.words[unit.start]) for unit in done
    )


_PLANNED = Late(
    r"di(?:pindah|batal|tunda|undur|maju|ganti|geser|percepat|jamu|terima|sambut|isi|pandu|pimpin|hadir|moderat|gabung|pisah|seleng|adakan|gelar|laksana|laku|mulai|buka|tutup|serta|sedia|rencana|jadwal)\w*|ber(?:lang|jalan|gabung|sama)\w*|menyelesaikan|provided|served|going|cancelled|postponed|moved|starting|finished"
)
"""What is said of an item as a whole, which the agenda does tell."""


_FACILITIES = word_set(
    "musala mushola musholla masjid toilet wc kamar-mandi wifi atm lift eskalator parkir parkiran kantin klinik apotek toko minimarket oleh-oleh suvenir souvenir kolam gym spa "
    "laundry restoran kafe cafe taman colokan restroom restrooms lounge prayer-room mosque shop pharmacy pool elevator canteen"
)
_NEAR = word_set("dekat deket jauh near far close")


def _not_there(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked what a place has or is near to, and only told when the group is somewhere."""
    named = {at for m in asking.reading.mentioned("locus") for at in range(m.start, m.end)}
    words = [word for at, word in enumerate(asking.reading.words.words) if at not in named]
    placed = bool(named)
    title = frozenset(words_told(text.partition(":")[0]))
    facility = bool(_FACILITIES.intersection(words) - title)
    return answer.intent == "check" and placed and (facility or not _NEAR.isdisjoint(words))


def _other_kind(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether a place's card has nothing of the thing that it is asked to have: «Hotel Amarta ada klinik?»."""
    if answer.intent != "locus" or not asking.reading.has("exist"):
        return False
    kinds = [m for m in asking.reading.mentioned("locus") if m.general]
    sure = any(not m.general for m in asking.reading.mentioned("locus"))
    held = frozenset(lemmas(text))
    return sure and any(held.isdisjoint(kind.lemmas) for kind in kinds)


def _of_other_year(_asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether another year is asked about, and this visit's agenda told."""
    return answer.intent in _ON_AGENDA


def _of_group(asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether those who work at a place are counted, and one's own group told."""
    return answer.intent in {"members", "headcount", "group"} and not asking.reading.mentioned("group")


def _of_groups(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked who is best or wins, and a group told."""
    return answer.intent in {"group", "groups", "members"} and not re.search(
        r"(?i:terbaik|juara|menang|best|winn|won)", text
    )


def _along(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked if a thing may be brought, and only told what else is to be."""
    asked = {unit.lemma for unit in asking.reading.asks}
    return answer.intent == "bring" and bool(asked) and asked.isdisjoint(lemmas(text))


def _without(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether a thing is asked for of which neither the answer nor its row speaks."""
    row = asking.visit.info[answer.row] if answer.row is not None else None
    return answer.intent not in _ON_AGENDA - {"locus", "where", "check"} and lacks_amenity(asking, text, row)


def _of_nobody(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether someone's office or group is asked for, and a row told that names none of the words."""
    said = [word for word in asking.reading.words.typed if len(word) >= _SHORTEST_NAME]
    return answer.row is not None and not any(word in text.casefold() for word in said)


_SHORTEST_NAME = 4


def _roomless(_asking: Asking, _answer: Reply, text: str) -> bool:
    """Say whether it is asked in which room one sleeps, and told nothing of rooms to sleep in."""
    return not re.search(r"(?i:kamar|\broom list)", text)


_OF_US = "saya|aku|gw|gue|kami|kita"
_AWAY = r"\b(?:tidak|tdk|belum|not) (?:\w+ )?(?:hadir|datang|ikut|masuk|attend\w*|com(?:e|ing)|present)\b"

_OF_INTENT: dict[str, tuple[Lacks, ...]] = {"check": (_undone, _not_there), "locus": (_other_kind,)}
_ASKED: tuple[tuple[Late, Lacks], ...] = (
    (
        Late(r"\b(?:wajib|wajibkah|diwajibkan|mandatory|compulsory|obligatory|optional|opsional|sukarela)\b"),
        _unruled,
    ),
    (Late(r"\b(?:(?:jam|pukul|jm|pkl) (?:berapa|brp)|what time)\b"), _clockless),
    (Late(rf"^(?=.*\b(?:jam|pukul|kapan|what time|when|sampai)\b).*\b(?:{OPENS})\b"), _of_visit),
    (Late(r"\b(?:berapa|brp) orang\b|\bhow many people\b"), _once),
    (
        Late(r"\bjabatan(?:nya)? apa\b|\binstansi (?:mana|apa)\b|\b(?:di|masuk|ikut) kelompok mana\b"),
        _of_nobody,
    ),
    (Late(r"\b(?:kamar|room)\b"), _own_room),
    (
        Late(
            r"\b(?:berapa|brp) orang\b.*\b(?:kamar|meja)\b|\bhow many (?:people|persons)\b.*\b(?:room|table|bed)\b"
        ),
        _of_group,
    ),
    (
        Late(
            r"\b(?:boleh|bolehkah|dibolehkan|diperbolehkan|diizinkan|diperkenankan|allowed)\b|\b(?:bisa|bisakah) di[a-z]{4,}\b|^(?:may|can) (?:i|we)\b|"
            r"\b(?:bisa|boleh|mau|saya) (?:izin|ijin)\b|\b(?:izin|ijin) (?:dari|tidak|pulang|keluar|absen|telat)\b"
        ),
        _permitted,
    ),
    (Late(r"\b(?:kenapa|mengapa|knp|why|alasan\w*|karena apa)\b"), _unreasoned),
    (
        Late(
            r"\b(?:work|works|employed|bekerja|kerja(?! sama)|sehari|perhari|(?:per|tiap|setiap) hari|a day|per day|daily|setahun|sebulan|pegawai\w*|karyawan\w*|staf\w*|employees|staff)\b"
        ),
        _of_group,
    ),
    (
        Late(
            rf"\b(?:nomor|no) kamar\b.*\b(?:{_OF_US})\b|\b(?:{_OF_US})\b.*\b(?:nomor|no) kamar\b|\bkamar (?:hotel )?(?:{_OF_US}) (?:di )?(?:nomor|no|lantai|mana|berapa)\b|\bmy room number\b"
        ),
        _roomless,
    ),
    (Late(r"\b(?:terbaik|juara|pemenang\w*|menang|winners?|best|won)\b"), _of_groups),
    (
        Late(
            r"\b(?:boleh|bolehkah|diperkenankan|diperbolehkan|dibolehkan|diizinkan|bisa|bisakah|allowed|can|may)\b"
        ),
        _along,
    ),
    (Late(r"\btahun (?:depan|lalu|kemarin)\b|\b(?:next|last) year\b"), _of_other_year),
    (
        Late(rf"{_AWAY}.*\b(?:siapa|who)\b|\b(?:siapa|who)\b.*{_AWAY}"),
        _absent,
    ),
    (
        Late(r"\bada (?:berapa|brp)(?: (?:kecamatan|kelurahan|desa)\b.*)?$|\bhow many\b.*\bare there\b"),
        _uncounted,
    ),
)
_IN_ASKED = Patterns([asked for asked, _ in _ASKED])


def _lacking(said: str) -> Iterator[Lacks]:
    near = (_ASKED[at] for at in _IN_ASKED.possible(said))
    return (lacks for asked, lacks in near if asked.search(said))
