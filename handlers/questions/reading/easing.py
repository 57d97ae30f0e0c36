"""Lets words only help that say least: verbs that the visit does not have, what kind of thing is asked for, one of two to choose from."""

from __future__ import annotations

from handlers.questions.knowledge import Knowledge
from handlers.questions.names.phrases import Mention
from handlers.questions.names.places import HEADS
from handlers.questions.patterns.late import Late
from handlers.questions.reading.deeds import BODIES, ease_deeds
from handlers.questions.reading.languages import is_english
from handlers.questions.reading.lemmas import Unit, lemma_set
from handlers.questions.reading.purposes import (
    ease_condition,
    ease_free_time,
    ease_latest,
    gather_for,
    ride_along,
)
from handlers.questions.reading.understood import OPENING_HOURS, Reading
from handlers.questions.turns.moves import read_moves
from handlers.questions.words import word_set
from handlers.questions.words.abbreviations import expansions
from handlers.questions.words.english import english_things
from handlers.questions.words.everyday import nouns
from handlers.questions.words.fields import fields_of
from handlers.questions.words.sequences import phrases

QUALIFIERS = word_set("menengah besar kecil baru lama panjang tinggi rendah umum khusus jauh luar dalam")
"""Common words that tell one thing from another («usaha besar»), and so have to be found."""


_VERB = Late(r"(?:me(?:m|n|ng|ny|l|r|w|y)|di|ber|ter)[a-z]{4,}|n[a-z]{3,}in|[a-z]{3,}(?:ing|ed)")


_ASKED_TYPE_BEFORE = word_set("apa mana apaan")


def ease(knowledge: Knowledge, reading: Reading) -> None:
    """Let words only help that say least: verbs that the visit does not have, and what kind of thing is asked for («dinas apa?»).

    An unknown noun is something that the visit does not have; what is done with a known one is mostly another word for
    what the visit calls otherwise.
    """
    if reading.has("next", "still"):
        reading.asks = [
            u for u in reading.asks if reading.words.words[u.start - 1 : u.start] != ("langsung",)
        ]
    _ask_origin(reading)
    if reading.asks:
        _ask_of_someone(reading)
        read_moves(knowledge, reading)
        _ask_checkin(knowledge, reading)
    if reading.mentions:
        _ask_agency(knowledge, reading)
    _read_verbs(reading)
    if reading.asks:
        _ease_asked(knowledge, reading)


_POINT = lemma_set("titik")


def _gathering_point(reading: Reading) -> list[Unit]:
    """Leave out «titik» before «kumpul», where nothing else is called so: one asks where one gathers."""
    gathers = {unit.start for unit in reading.asks if unit.lemma == "kumpul"}
    return [u for u in reading.asks if not (u.lemma in _POINT and not gathers.isdisjoint((u.start, u.end)))]


def _ease_asked(knowledge: Knowledge, reading: Reading) -> None:
    words = reading.words.words
    where_to = "mana" in words and "ke mana" in reading.words.text
    if where_to and not reading.has("when", "who"):
        first = min((u.start for u in reading.asks if u.lemma not in _VEHICLES), default=-1)
        reading.asks = [u for u in reading.asks if u.lemma not in _VEHICLES or u.end == first]
    grouped = all(mention.kind == "group" for mention in reading.mentions)
    if where_to and grouped and reading.mentions:
        reading.asks = [u for u in reading.asks if u.lemma != "berangkat"]
    if "where" in reading.names and (grouped or "after" in reading.names):
        moves = _MOVES | _BACK_TO if "next" in reading.names else _MOVES
        reading.asks = [u for u in reading.asks if words[u.start] not in moves]
    if not _ONE_OF_TWO.isdisjoint(words):
        reading.asks = [unit for unit in reading.asks if not _is_alternative(knowledge, reading, unit)]
    if reading.has("next", "still"):
        reading.asks = [unit for unit in reading.asks if unit.lemma != "bebas"]
    if not knowledge.own_lemmas >= _POINT:
        reading.asks = _gathering_point(reading)
    ease_free_time(reading)
    ease_deeds(reading)
    ride_along(knowledge, reading)
    ease_condition(knowledge, reading)
    gather_for(knowledge, reading)
    ease_latest(knowledge, reading)
    if "organizer" in reading.names:
        reading.asks = [u for u in reading.asks if not (u.lemma in BODIES and _is_which(reading, u))]
    _ease_strange(knowledge, reading)


def _ease_strange(knowledge: Knowledge, reading: Reading) -> None:
    """Let verbs and kinds of things that the visit does not have only help, unless they are all that is asked."""
    strange = [unit for unit in reading.asks if _is_strange_verb(knowledge, reading, unit)]
    typed = [unit for unit in reading.asks if _is_type(knowledge, reading, unit)]
    if typed and len(typed) == len(reading.asks) and reading.has("list") and not reading.mentions:
        reading.asks = []
        reading.names |= {"loci"}
    for eased in (strange, typed):
        if len(eased) == len(reading.asks) and eased == strange and reading.has("why"):
            reading.asks = []
        if len(eased) < len(reading.asks):
            reading.asks = [unit for unit in reading.asks if unit not in eased]
            reading.hints += eased


_ONE_OF_TWO = frozenset({"atau", "or", "apa"})


def _ask_origin(reading: Reading) -> None:
    """Read «peserta dari daerah mana?» as a question for their origin."""
    words = reading.words.words
    if reading.has("members") and "mana" in words and not {"dari", "asal"}.isdisjoint(words):
        at = words.index("mana")
        reading.asks = [Unit("asal", at, at + 1)]


_ENTERS = frozenset({"masuk", "tempat", "huni", "isi", "pakai"})


def _ask_checkin(knowledge: Knowledge, reading: Reading) -> None:
    """Read «kamarnya sudah bisa dimasuki jam berapa?» as a question for the check-in."""
    if "when" not in reading.names or all(unit.lemma != "kamar" for unit in reading.asks):
        return
    entered = [unit for unit in (*reading.asks, *reading.hints) if unit.lemma in _ENTERS]
    if entered and "checkin" in knowledge.told_of:
        reading.asks = [unit for unit in reading.asks if unit not in entered]
        reading.asks.append(Unit("checkin", entered[0].start, entered[0].end))


_AGENCIES = word_set(
    "dinas badan kantor instansi opd skpd lembaga unit kabupaten kota daerah provinsi pemda kecamatan"
)


def _ask_agency(knowledge: Knowledge, reading: Reading) -> None:
    """Read «pak Ahmad dari dinas apa?» as a question for what he is, where his agency is known."""
    words = reading.words.words
    if _AGENCIES.isdisjoint(words):
        return
    asked = [
        at
        for at, word in enumerate(words[:-1])
        if word in _AGENCIES
        and words[at + 1] in _ASKED_TYPE_BEFORE
        and words[at - 1] in {"dari", "asal", "di"}
    ]
    if asked and any(_has_agency(knowledge, m) for m in reading.mentioned("person")):
        reading.asks = [unit for unit in reading.asks if unit.start not in asked]
        reading.names |= {"position"}


def _has_agency(knowledge: Knowledge, mention: Mention) -> bool:
    people = (knowledge.directory.people[index] for index in mention.indexes("person"))
    return any(
        bool(person.participant and person.participant.agency) or any(c.agency for c in person.contacts)
        for person in people
    )


_OF_SOMEONE = frozenset({"instansi", "jabatan", "asal", "lembaga", "unit"})
_THEY = word_set("dia beliau he she orang")


def _ask_of_someone(reading: Reading) -> None:
    """Let «instansinya» only help where someone's is asked for: «ketua kita dari mana instansinya?»."""
    if "position" not in reading.names:
        return
    someone = reading.has("leader", "coach", "head") or reading.mentioned("person")
    if someone or not _THEY.isdisjoint(reading.words.words):
        reading.hints += [unit for unit in reading.asks if unit.lemma in _OF_SOMEONE]
        reading.asks = [unit for unit in reading.asks if unit.lemma not in _OF_SOMEONE]


_BACK_TO = word_set("balik kembali balek back return")


def _read_verbs(reading: Reading) -> None:
    """Read «jalan» with a time as leaving, and coming back to a place as being there."""
    words = reading.words.words
    if reading.has("when"):
        leaving = [u for u in reading.hints if words[u.start] == "jalan"]
        reading.hints = [u for u in reading.hints if u not in leaving]
        reading.asks += [Unit("berangkat", u.start, u.end) for u in leaving]
    if len(reading.mentioned("locus")) == 1:
        back = [u for u in reading.asks if words[u.start] in _BACK_TO]
        reading.asks = [u for u in reading.asks if u not in back]
        reading.hints += [] if reading.has("agenda") and not reading.has("when", "until") else back


def _is_alternative(knowledge: Knowledge, reading: Reading, unit: Unit) -> bool:
    """Say whether a word that the visit does not have is one of two to choose from: «luring apa daring?»."""
    words = reading.words.words
    beside = {*words[unit.start - 1 : unit.start], *words[unit.end : unit.end + 1]}
    named = {m.end for m in reading.mentions} | {m.start for m in reading.mentions}
    if beside & {"atau", "or"} and named & {unit.start - 1, unit.end + 1}:
        return True
    others = [u for u in reading.asks if u.start == unit.end + 1 or u.end == unit.start - 1]
    joined = [words[min(unit.end, o.end)] for o in others]
    known = any(o.lemma in knowledge.own_lemmas for o in others)
    return (
        known
        and unit.lemma not in knowledge.own_lemmas
        and any(word in {"apa", "atau", "or"} for word in joined)
    )


_BARE_VERBS = word_set("nyala hidup berfungsi jalan operasi")


def _is_strange_verb(knowledge: Knowledge, reading: Reading, unit: Unit) -> bool:
    word = reading.words.words[unit.start]
    hours = word in OPENING_HOURS and bool(reading.mentioned("locus"))
    told = hours or _is_told_field(knowledge, unit)
    named = (word,) in phrases() or (word,) in expansions() or word in english_things() or told
    verb = (is_verb(word) and not _is_noun(reading, word)) or word in _BARE_VERBS
    return not named and unit.lemma not in knowledge.own_lemmas and verb and word not in QUALIFIERS


_ENGLISH_VERBS = ("ing", "ed")


def _is_noun(reading: Reading, word: str) -> bool:
    """Say whether a word of an Indonesian question only looks like an English verb: «kucing», «dinding»; not «pembanding»."""
    looks = word.endswith(_ENGLISH_VERBS) and not word.startswith("pe")
    return looks and not is_english(reading.words.typed)


def _is_told_field(knowledge: Knowledge, unit: Unit) -> bool:
    """Say whether rows tell of the field of a word: «dibayarin» where one is on costs."""
    return any(field in knowledge.told_of for field in fields_of().get(unit.lemma, ()))


def is_verb(word: str) -> bool:
    """Say whether a word has the form of a verb: «diserahkan», «nemenin», «served»; not «menteri»."""
    return bool(_VERB.fullmatch(word)) and word.removesuffix("nya") not in nouns()


_VEHICLES = frozenset({"bus", "mobil", "kapal", "perahu", "kereta"})
"""What takes the group along: «busnya mau ke mana?» asks where the group goes."""


_MOVES = word_set("pindah geser bergeser jalan lanjut menuju meluncur cabut otw gerak bergerak move moving")
"""What one does on the way to what comes next: «pindah ke mana?»."""


def _is_which(reading: Reading, unit: Unit) -> bool:
    """Say whether a word is what is asked for: «lembaga mana», «which body»."""
    words = reading.words.words
    return bool({*words[max(0, unit.start - 1) : unit.start], *words[unit.end : unit.end + 1]} & _WHICH)


_WHICH = word_set("mana apa apaan which what")


def _is_type(knowledge: Knowledge, reading: Reading, unit: Unit) -> bool:
    words = reading.words.words
    asked = words[unit.end : unit.end + 1] and words[unit.end] in _ASKED_TYPE_BEFORE
    return bool(asked) and unit.lemma in HEADS and unit.lemma not in knowledge.title_lemmas
