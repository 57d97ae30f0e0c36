"""Reads a question: which words are times, names, cues, and which are left to be accounted for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from handlers.questions.cue_doubts import is_kind_asked, is_thing, leans_back, without_stay
from handlers.questions.cue_finding import Cue, find_cues
from handlers.questions.knowledge import Knowledge
from handlers.questions.lemmas import Unit, lemma_of
from handlers.questions.naming import find_people
from handlers.questions.phrases import Mention
from handlers.questions.places import HEADS
from handlers.questions.times import TimeMention, find_times
from handlers.questions.understood import HARD_CUES, OPENING_HOURS, QUIET_CUES, Anchor, Reading
from handlers.questions.words import word_set
from handlers.questions.words.fillers import empty, soft, vague
from handlers.questions.words.sequences import phrases
from handlers.questions.words.slang import stop_words
from handlers.questions.words.time_words import NUMBERS, ORDINALS

_LONGEST_TITLE = 6

_TRAVEL = frozenset({"berangkat", "tiba", "pejabat"})
"""Where a place is named, the way to it may or may not be in the agenda, nor need who is there be called an official."""

_LEAVING = frozenset({"leave", "leaves", "leaving", "stay", "staying"})
"""One leaves for a place, but also leaves things: this word alone does not decide."""
_NAMED_EVENTS = word_set("sambutan paparan presentasi")
"""Words of speaking that name an item where nobody asks who speaks."""

_QUALIFIERS = word_set("besar kecil baru lama panjang tinggi rendah umum khusus jauh luar dalam")
"""Common words that tell one thing from another («usaha besar»), and so have to be found."""
_PRONOUNS = word_set("kita kami saya we i us rombongan aku")


def read_question(knowledge: Knowledge, folded: str, *, today: date, boldly: bool = False) -> Reading:
    words = knowledge.normaliser.read(folded, boldly=boldly)
    times = find_times(words.words, today=today)
    free = [True] * len(words.words)
    _take(free, times)
    named = without_stay(words, list(knowledge.phrases.find(words.units, free)))
    mentions = [m for m in named if not is_kind_asked(words, m)]
    _take(free, mentions)
    people = list(find_people(knowledge, words, free))
    _take(free, people)
    found = [cue for cue in find_cues(words.words, free, mentions) if not is_thing(words, cue)]
    reading = Reading(
        folded, words, times, sorted((*mentions, *people), key=lambda m: m.start), found, [], []
    )
    reading.names = frozenset(cue.name for cue in found) | leans_back(words, found)
    reading.names |= _implied_cues(reading, placed=len(mentions) < len(named))
    _leave_over(knowledge, reading, free)
    _ease(knowledge, reading)
    _find_titles(knowledge, reading)
    _find_topics(knowledge, reading)
    _set_anchor(knowledge, reading)
    _set_circumstances(reading)
    _set_excluded(reading)
    return reading


def _implied_cues(reading: Reading, *, placed: bool) -> frozenset[str]:
    """Give what is asked for without its own words: «di resto apa?» is where, «waktu berkumpul» when, a name who."""
    said = set(reading.words.words)
    found = {"where"} if placed and said & {"di", "ke", "at", "in"} else set()
    if {"of", "number"} <= said and not reading.has("contact"):
        found.add("count")
    if _NAME_WORDS & said and not reading.has(*_HARD_KINDS):
        found.add("who")
    if "waktu" in said and not reading.has(*HARD_CUES, "gap", "exist", "yesno"):
        found.add("when")
    return frozenset(found)


_NAME_WORDS = word_set("namanya name nama")
_HARD_KINDS = word_set("when where count contact duration until theme program organizer visitname wear bring")


def _take(free: list[bool], spans: Sequence[TimeMention | Mention]) -> None:
    for span in spans:
        free[span.start : span.end] = [False] * (span.end - span.start)


def _leave_over(knowledge: Knowledge, reading: Reading, free: Sequence[bool]) -> None:
    """Sort what is left: words that must be found somewhere, and words that may help."""
    cued = {at for cue in reading.cues for at in range(cue.start, cue.end)}
    told = {at for cue in reading.cues if cue.name not in QUIET_CUES for at in range(cue.start, cue.end)}
    quiet = cued - told
    for written in reading.words.units:
        if not free[written.start] or _not_in_the_break(knowledge, reading, written):
            continue
        unit = knowledge.own_form(written, reading.words.words[written.start])
        word = reading.words.words[unit.start]
        alone = unit.end - unit.start == 1
        if word in OPENING_HOURS and reading.mentioned("locus") and not reading.has("who"):
            reading.asks.append(unit)
        elif unit.start in quiet and quiet.issuperset(range(unit.start, unit.end)):
            reading.quiet.append(unit)
        elif word in _NAMED_EVENTS and not reading.has("who", "speaker", "list", "except", "position"):
            reading.asks.append(unit)
        elif cued.issuperset(range(unit.start, unit.end)) or _only_helps(knowledge, reading, unit, word):
            reading.hints.append(unit)
        elif (word in ORDINALS and _in_title(knowledge, reading, written)) or not (
            _is_empty(knowledge, unit, word) if alone else unit.lemma in empty()
        ):
            reading.asks.append(unit)
    if (
        not reading.asks
        and not reading.mentions
        and not reading.has("agenda", "now", "next", "when", "where")
    ):
        reading.asks += _asked_leave(knowledge, reading)


def _asked_leave(knowledge: Knowledge, reading: Reading) -> list[Unit]:
    """Take «izin», which mostly asks for leave, for what is asked where rows are about it and nothing else is."""
    leave = lemma_of("izin")
    about = any(leave in asked for asked in knowledge.info_asked)
    return [unit for unit in reading.words.units if unit.lemma == leave] if about else []


_BREAK = frozenset({"istirahat", "salat", "makan", "siang"})
"""What ISHOMA stands for."""


def _not_in_the_break(knowledge: Knowledge, reading: Reading, unit: Unit) -> bool:
    """Take ISHOMA for lunch alone where the agenda calls no break by the whole name."""
    if unit.lemma not in {"istirahat", "salat"} or not {"makan", "siang"} <= knowledge.title_lemmas:
        return False
    said = {other.lemma for other in reading.words.units if other.start == unit.start}
    lunch = {"makan", "siang"} < said <= _BREAK
    return lunch and not any(said <= words.title for words in knowledge.items)


def _said_freely(reading: Reading, part: Sequence[Unit]) -> bool:
    """Say whether all words are left over, some only as hints."""
    left = {*reading.asks, *reading.hints, *reading.quiet}
    return left.issuperset(part) and any(unit not in reading.asks for unit in part)


def _only_helps(knowledge: Knowledge, reading: Reading, unit: Unit, word: str) -> bool:
    if (
        word in vague()
        or unit.lemma in vague()
        or word in _LEAVING
        or word in soft()
        or _after_floor(reading, unit)
    ):
        return True
    if unit.lemma == "panitia" and reading.has("why"):
        return True
    if unit.lemma in _TRAVEL and (
        reading.mentioned("locus") or (unit.lemma == "pejabat" and reading.has("who"))
    ):
        return True
    return unit.lemma in knowledge.framing or (unit.lemma.isdigit() and len(unit.lemma) == 1)


def _is_empty(knowledge: Knowledge, unit: Unit, word: str) -> bool:
    if word in empty() or len(word) == 1 or word in _ZONES or word in ORDINALS or word in NUMBERS:
        return True
    return word in stop_words() and word not in _QUALIFIERS and unit.lemma not in knowledge.own_lemmas


_ZONES = word_set("wib wita wit")


def _in_title(knowledge: Knowledge, reading: Reading, unit: Unit) -> bool:
    """Say whether an ordinal belongs to a title («putaran kedua») and counts no items."""
    units = reading.words.units
    at = units.index(unit)
    return at > 0 and (units[at - 1].lemma, unit.lemma) in knowledge.title_pairs


def _find_titles(knowledge: Knowledge, reading: Reading) -> None:
    """Take hints for what is asked where together they are an item's whole title («kunjungan lokus»)."""
    units = reading.words.units
    for first in range(len(units)):
        for last in range(min(len(units), first + _LONGEST_TITLE), first + 1, -1):
            part = units[first:last]
            if tuple(unit.lemma for unit in part) in knowledge.titles and _said_freely(reading, part):
                moved = [unit for unit in part if unit not in reading.asks]
                reading.hints = [unit for unit in reading.hints if unit not in moved]
                reading.quiet = [unit for unit in reading.quiet if unit not in moved]
                reading.asks = sorted((*reading.asks, *moved), key=lambda unit: unit.start)
                return


_VERB = re.compile(r"(?:me(?:m|n|ng|ny|l|r|w|y)|di|ber|ter)[a-z]{4,}|n[a-z]{3,}in|[a-z]{3,}(?:ing|ed)")
_ASKED_TYPE_BEFORE = word_set("apa mana apaan")


def _ease(knowledge: Knowledge, reading: Reading) -> None:
    """Let words only help that say least: verbs that the visit does not have, and what kind of thing is asked for («dinas apa?»).

    An unknown noun is something that the visit does not have; what is done with a known one is mostly another word for
    what the visit calls otherwise.
    """
    if reading.has("next", "still"):
        reading.asks = [
            u for u in reading.asks if reading.words.words[u.start - 1 : u.start] != ("langsung",)
        ]
    _ask_origin(reading)
    _read_verbs(reading)
    if reading.has("where") and not reading.mentions:
        reading.asks = [u for u in reading.asks if reading.words.words[u.start] not in _MOVES]
    reading.asks = [unit for unit in reading.asks if not _is_alternative(knowledge, reading, unit)]
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


def _ask_origin(reading: Reading) -> None:
    """Read «peserta dari daerah mana?» as a question for their origin."""
    words = reading.words.words
    if reading.has("members") and "mana" in words and not {"dari", "asal"}.isdisjoint(words):
        at = words.index("mana")
        reading.asks = [Unit("asal", at, at + 1)]


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
        reading.hints += back


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


def _is_strange_verb(knowledge: Knowledge, reading: Reading, unit: Unit) -> bool:
    word = reading.words.words[unit.start]
    if (word,) in phrases():
        return False
    return unit.lemma not in knowledge.own_lemmas and is_verb(word) and word not in _QUALIFIERS


def is_verb(word: str) -> bool:
    """Say whether a word has the form of a verb: «diserahkan», «nemenin», «served»."""
    return bool(_VERB.fullmatch(word))


_MOVES = word_set("pindah geser bergeser jalan lanjut menuju meluncur cabut otw gerak bergerak move moving")
"""What one does on the way to what comes next: «pindah ke mana?»."""

_CIRCUMSTANCE = word_set(
    "pas saat ketika sewaktu selama during while dekat deket near sekitar sebelah seberang"
)
_ASKING_WORDS = word_set("mana kapan siapa berapa apa apakah bagaimana where when who what which how")


def _set_circumstances(reading: Reading) -> None:
    """Let what only says when or near what («pas di pendapa», «dekat warung») help, where something else is asked."""
    words = reading.words.words
    for at, word in enumerate(words):
        time_of = (
            word == "waktu" and at and (words[at - 1] == "pada" or not _ASKING_WORDS.isdisjoint(words[:at]))
        )
        if word not in _CIRCUMSTANCE and not time_of:
            continue
        stops = (later for later in range(at + 1, len(words)) if words[later] in _ASKING_WORDS)
        inside = range(at + 1, next(stops, len(words)))
        moved = [unit for unit in reading.asks if unit.start in inside]
        reading.context = inside
        if moved and len(moved) < len(reading.asks):
            reading.asks = [unit for unit in reading.asks if unit not in moved]
            reading.hints += moved
        return


def _is_type(knowledge: Knowledge, reading: Reading, unit: Unit) -> bool:
    words = reading.words.words
    asked = words[unit.end : unit.end + 1] and words[unit.end] in _ASKED_TYPE_BEFORE
    return bool(asked) and unit.lemma in HEADS and unit.lemma not in knowledge.title_lemmas


def _find_topics(knowledge: Knowledge, reading: Reading) -> None:
    """Take words for what is asked that together are a row's topic, whatever each is alone («masuk hotel»)."""
    units = reading.words.units
    timed = {at for time in reading.times for at in range(time.start, time.end)}
    named = {at for mention in reading.mentions for at in range(mention.start, mention.end)}
    for first in range(len(units)):
        for last in range(min(len(units), first + _LONGEST_TITLE), first + 1, -1):
            part = units[first:last]
            if tuple(unit.lemma for unit in part) not in knowledge.topics or timed & {u.start for u in part}:
                continue
            moved = [unit for unit in part if unit not in reading.asks and unit.start not in named]
            reading.hints = [unit for unit in reading.hints if unit not in moved]
            reading.quiet = [unit for unit in reading.quiet if unit not in moved]
            reading.asks = sorted((*reading.asks, *moved), key=lambda unit: unit.start)
            return


def _after_floor(reading: Reading, unit: Unit) -> bool:
    """Let a floor that is taken for granted («lantai 10») not decide what is meant."""
    return (
        unit.start > 0 and reading.words.words[unit.start - 1] in {"lantai", "floor"} and unit.lemma.isdigit()
    )


def _from_to(reading: Reading) -> Iterator[Cue]:
    """Read «jeda dari A ke B» and «jeda A ke B» as a gap between the two."""
    words = reading.words.words
    if _DONE & set(words[:2]) and "lanjut" in words[2:]:
        yield Cue("after", 0, 1)
    gap = next((cue for cue in reading.cues if cue.name == "gap"), None)
    if gap is None:
        return
    start = words.index("dari") + 1 if "dari" in words else gap.end
    if not _UP_TO.isdisjoint(words[start + 1 :]):
        yield Cue("between", start - 1, start)


_DONE = word_set("sudah udah kelar beres selesai")
"""«udah ISHOMA lanjut ke mana?» asks for what comes after."""

_UP_TO = word_set("ke sampai hingga to until")


def _set_anchor(knowledge: Knowledge, reading: Reading) -> None:
    found = reading.cues
    for cue in (*found, *_from_to(reading)):
        if cue.name not in {"after", "before", "between"}:
            continue
        end = _anchor_end(
            reading,
            cue.end,
            HARD_CUES - {"loci", "members", "agenda"} if cue.name == "between" else HARD_CUES,
            passed=frozenset({"part"}) if cue.name == "between" else frozenset(),
        )
        title = _title_behind(knowledge, reading, cue.end)
        end = max(end, title)
        mentions = tuple(m for m in reading.mentions if cue.end <= m.start < end)
        asks = tuple(
            sorted(
                (
                    u
                    for u in (*reading.asks, *reading.hints, *(reading.quiet if title else ()))
                    if cue.end <= u.start < end
                    and (u.start < title or _names_something(reading, u, cue.name))
                ),
                key=lambda u: u.start,
            )
        )
        if mentions or asks:
            reading.anchor = Anchor(cue.name, mentions, asks)
            reading.mentions = [m for m in reading.mentions if m not in mentions]
            reading.asks = [u for u in reading.asks if u not in asks]
            reading.hints = [u for u in reading.hints if u not in asks]
            if title:
                reading.cues = [c for c in reading.cues if not cue.end <= c.start < title]
                kept = {c.name for c in reading.cues}
                reading.names -= {c.name for c in found if c.name not in kept}
            return


def _title_behind(knowledge: Knowledge, reading: Reading, start: int) -> int:
    """Return where the whole title of an item ends that begins at `start` («after the site visit»), else 0."""
    units = [unit for unit in reading.words.units if unit.start >= start][:_LONGEST_TITLE]
    for last in range(len(units), 0, -1):
        if tuple(unit.lemma for unit in units[:last]) in knowledge.titles:
            return units[last - 1].end
    return 0


def _names_something(reading: Reading, unit: Unit, relation: str) -> bool:
    word = reading.words.words[unit.start]
    return (unit.lemma not in vague() or relation == "between") and not (
        unit.end - unit.start == 1 and word in empty()
    )


_BACK = word_set("balik kembali lanjut langsung pulang")
"""What one does after that which is named."""


def _anchor_end(
    reading: Reading, start: int, hard: frozenset[str] = HARD_CUES, *, passed: frozenset[str] = frozenset()
) -> int:
    stops = [cue.start for cue in reading.cues if cue.name in hard and cue.start > start]
    stops += [at for at, word in enumerate(reading.words.words) if word in _PRONOUNS and at > start]
    stops += [cue.start for cue in reading.cues if cue.name == "gap" and cue.start > start]
    stops += [at for at, word in enumerate(reading.words.words) if word in _BACK and at > start]
    stops += [time.start for time in reading.times if time.start > start and time.kind not in passed]
    return min(stops, default=len(reading.words.words))


_EXCEPT_ENDS = word_set("yang who that at in on di saat during")


def _set_excluded(reading: Reading) -> None:
    for cue in reading.cues:
        if cue.name == "except":
            words = reading.words.words
            stops = (at for at in range(cue.end + 1, len(words)) if words[at] in _EXCEPT_ENDS)
            end = min(_anchor_end(reading, cue.end), *stops, len(words))
            reading.excluded = [m for m in reading.mentions if cue.end <= m.start < end]
            reading.excepted = range(cue.end, end)
            reading.mentions = [m for m in reading.mentions if m not in reading.excluded]
            return
