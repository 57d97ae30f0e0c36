"""Finds what stands after «setelah», «sebelum», «antara», «selain» and «pas»: what something is told by, or without."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from handlers.questions.knowledge import Knowledge
from handlers.questions.names.phrases import Mention
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.reading.cue_finding import Cue
from handlers.questions.reading.leftovers import LONGEST_TITLE
from handlers.questions.reading.lemmas import Unit
from handlers.questions.reading.understood import HARD_CUES, Anchor, Reading
from handlers.questions.words import word_set
from handlers.questions.words.fillers import empty, vague

_PRONOUNS = word_set("kita kami saya we i us rombongan aku")


_CIRCUMSTANCE = word_set(
    "pas saat ketika sewaktu selama during while dekat deket near sekitar sebelah seberang"
)


_ASKING_WORDS = word_set("mana kapan siapa berapa apa apakah bagaimana where when who what which how")


def set_circumstances(reading: Reading) -> None:
    """Let what only says when or near what («pas di pendapa», «dekat warung») help, where something else is asked."""
    words = reading.words.words
    if "waktu" not in words and _CIRCUMSTANCE.isdisjoint(words):
        return
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


def _from_to(knowledge: Knowledge, reading: Reading) -> Iterator[Cue]:
    """Read «jeda dari A ke B» and «jeda A ke B» as a gap between the two."""
    words = reading.words.words
    if not _DONE.isdisjoint(words[:2]) and (
        "lanjut" in words[2:] or (_asks_then(reading) and words[:1] != ("yang",))
    ):
        yield Cue("after", 0, 1)
    if reading.words.typed[:1] == ("bis",) and any(
        unit.start == 1 and knowledge.in_titles(unit.lemma) for unit in reading.asks
    ):
        reading.asks = [unit for unit in reading.asks if unit.start > 0]
        yield Cue("after", 0, 1)
    if words[:1] in {("dari",), ("from",)}:
        yield from _from_first(reading)
    gap = next((cue for cue in reading.cues if cue.name == "gap"), None)
    if gap is None:
        return
    start = words.index("dari") + 1 if "dari" in words else gap.end
    if not _UP_TO.isdisjoint(words[start + 1 :]):
        yield Cue("between", start - 1, start)


def _asks_then(reading: Reading) -> bool:
    return reading.has("agenda", "next", "what", "where") and not reading.has(
        "when", "until", "duration", "who"
    )


def _from_first(reading: Reading) -> Iterator[Cue]:
    """Read what begins with «dari»: «dari balai kota lanjut ke mana?», «dari pembukaan ke ISHOMA ada apa saja?»."""
    words = reading.words.words
    placed = any(mention.start == 1 and mention.kind == "locus" for mention in reading.mentions)
    onward = (
        placed
        and reading.has("where", "next")
        and bool(_ONWARD & set(words[2:]) or "ke mana" in " ".join(words[2:]))
    )
    if onward:
        yield Cue("after", 0, 1)
    lists = reading.has("list", "exist", "agenda") and not reading.has(
        "when", "duration", "where", "until", "count"
    )
    if lists and not reading.times and "ke" in words[2:]:
        yield Cue("between", 0, 1)


_DONE = word_set("sudah udah kelar beres selesai bubar rampung usai tuntas")
"""«udah ISHOMA lanjut ke mana?» asks for what comes after."""


_ONWARD = word_set("lanjut terus lalu kemudian langsung lagi next then")
"""«dari balai kota lanjut ke mana?» asks for what comes after it."""


_UP_TO = word_set("ke sampai hingga to until")


def _part_this(reading: Reading) -> None:
    """Read «after this discussion» as what comes after it, and not as «after this»."""
    for cue in reading.cues:
        named = any(unit.start == cue.end for unit in reading.asks)
        if cue.name == "next" and named and reading.said(cue.start, cue.end) == "after this":
            others = [other for other in reading.cues if other.name != "next"]
            reading.cues = [*others, Cue("after", cue.start, cue.end)]
            reading.names = reading.names - {"next"} | {"after"}
            return


def set_anchor(knowledge: Knowledge, reading: Reading) -> None:
    _part_this(reading)
    found = reading.cues
    for cue in (*found, *_from_to(knowledge, reading)):
        if cue.name not in {"after", "before", "between"}:
            continue
        end = _anchor_end(
            reading,
            cue.end,
            HARD_CUES - {"loci", "members", "agenda"} if cue.name == "between" else HARD_CUES,
            passed=frozenset({"part"}) if cue.name == "between" else frozenset(),
        )
        title = _title_behind(knowledge, reading, cue.end)
        end = max(min(end, _something_else(reading, cue)), title)
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
        named = tuple(m for m in mentions if m.kind != "group" or m.end <= title)
        mentions = named if named or asks else mentions  # a group behind an item is whose agenda is meant
        if mentions or asks:
            reading.anchor = Anchor(cue.name, mentions, asks)
            reading.mentions = [m for m in reading.mentions if m not in mentions]
            reading.asks = [u for u in reading.asks if u not in asks]
            reading.hints = [u for u in reading.hints if u not in asks]
            _drop_deeds(reading, asks)
            taken = max((title, *_visit_behind(reading, (*mentions, *asks))))
            if taken:
                reading.cues = [c for c in reading.cues if not cue.end <= c.start < taken]
                kept = {c.name for c in reading.cues}
                reading.names -= {c.name for c in found if c.name not in kept}
            return


def _something_else(reading: Reading, cue: Cue) -> int:
    """Return where something else is begun to be asked: «habis makan malam ada karaoke?», «setelah ISHOMA kelompok C ke mana?»."""
    stops = [other.start for other in reading.cues if other.name == "exist" and other.start > cue.end]
    if cue.name != "between":
        stops += [m.start for m in reading.mentions if m.kind == "group" and m.start > cue.end]
        stops += _goals(reading, cue)
    return min(stops, default=len(reading.words.words))


def _goals(reading: Reading, cue: Cue) -> Iterator[int]:
    """Give where one is said to go behind what is named: «abis museum ke puskesmas ya?»."""
    words = reading.words.words
    starts = [mention.start for mention in reading.mentions] + [unit.start for unit in reading.asks]
    for mention in reading.mentions:
        goes = mention.kind == "locus" and mention.start > cue.end + 1 and words[mention.start - 1] == "ke"
        if goes and any(cue.end <= start < mention.start - 1 for start in starts):
            yield mention.start


def _drop_deeds(reading: Reading, named: Sequence[Unit]) -> None:
    """Let what was done before («habis diterima bupati») ask for nobody who does it."""
    inside = {unit.start for unit in named}
    deeds = [cue for cue in reading.cues if cue.name == "receives" and cue.start in inside]
    if deeds and not reading.has("who", "speaker"):
        reading.cues = [cue for cue in reading.cues if cue not in deeds]
        if not any(cue.name == "receives" for cue in reading.cues):
            reading.names -= {"receives"}


def _visit_behind(reading: Reading, named: Sequence[Mention | Unit]) -> Iterator[int]:
    """Give the end of «visit» that belongs to what was named: «after the MPP visit» asks for no places."""
    last = max(name.end for name in named)
    if reading.words.words[last : last + 1] in {("visit",), ("tour",)}:
        yield last + 1


def _title_behind(knowledge: Knowledge, reading: Reading, start: int) -> int:
    """Return where the whole title of an item ends that begins at `start` («after the site visit»), else 0."""
    units = [unit for unit in reading.words.units if unit.start >= start][:LONGEST_TITLE]
    for last in range(len(units), 0, -1):
        if tuple(unit.lemma for unit in units[:last]) in knowledge.titles:
            return units[last - 1].end
    return 0


_GOALS = frozenset({"tuju", "tujuan"})


def _names_something(reading: Reading, unit: Unit, relation: str) -> bool:
    word = reading.words.words[unit.start]
    if unit.lemma in _GOALS:
        return False
    return (unit.lemma not in vague() or relation == "between") and not (
        unit.end - unit.start == 1 and word in empty()
    )


_BACK = word_set("balik kembali lanjut langsung pulang")
"""What one does after that which is named."""
_WAYS = word_set("perjalanan penerbangan penyeberangan pelayaran trip journey drive ride flight crossing")
"""«perjalanan kembali» is such a way itself."""


def _anchor_end(
    reading: Reading, start: int, hard: frozenset[str] = HARD_CUES, *, passed: frozenset[str] = frozenset()
) -> int:
    stops = [cue.start for cue in reading.cues if cue.name in hard and cue.start > start]
    stops += [at for at, word in enumerate(reading.words.words) if word in _PRONOUNS and at > start]
    stops += [cue.start for cue in reading.cues if cue.name == "gap" and cue.start > start]
    words = reading.words.words
    stops += [
        at for at, word in enumerate(words) if word in _BACK and at > start and words[at - 1] not in _WAYS
    ]
    stops += [time.start for time in reading.times if time.start > start and time.kind not in passed]
    return min(stops, default=len(reading.words.words))


_EXCEPT_ENDS = word_set(
    "dari from yang who that at in on di saat during goes going visits visiting comes coming"
)


_WHOEVER = Pattern(
    r"\b(?:yang|untuk|buat|bagi|kalau|if|who|whoever) (?:kami |kita |saya |i |we )?(?:tidak|skip|not|dont)\b"
)
_MAY = word_set("boleh bolehkah dibolehkan allowed may gapapa apa-apa")
_STAYS_AWAY = (
    ("tidak", "ikut"),
    ("tidak", "mengikuti"),
    ("bukan", "peserta"),
    ("not", "joining"),
    ("tidak", "join"),
    ("skip",),
)


def _stays_away(reading: Reading) -> Iterator[Cue]:
    """Read «acara pertama buat yang tidak ikut senam» as the first besides that."""
    words = reading.words.words
    said_who = bool(_WHOEVER.search(reading.words.text))
    asks = reading.has("agenda", "next", "list", "earliest") or (
        said_who and reading.has("when", "where", "start")
    )
    if not asks or reading.has("yesno") or not _MAY.isdisjoint(words):
        return
    for at in range(len(words)):
        for said in _STAYS_AWAY:
            if words[at : at + len(said)] == said and at + len(said) < len(words):
                yield Cue("except", at, at + len(said))
                return


def _leading_title(knowledge: Knowledge, units: Sequence[Unit]) -> list[Unit]:
    """Take the words from the first on that stand in one title: in «tidak ikut senam kumpul jam berapa» only the first."""
    for last in range(len(units), 0, -1):
        said = {unit.lemma for unit in units[:last]}
        if any(said <= words.title for words in knowledge.items):
            return list(units[:last])
    return list(units[:1])


def set_excluded(knowledge: Knowledge, reading: Reading) -> None:
    for cue in (*reading.cues, *_stays_away(reading)):
        if cue.name == "except":
            words = reading.words.words
            stops = (at for at in range(cue.end + 1, len(words)) if words[at] in _EXCEPT_ENDS)
            end = min(_anchor_end(reading, cue.end), *stops, len(words))
            reading.excluded = [m for m in reading.mentions if cue.end <= m.start < end]
            reading.excepted = range(cue.end, end)
            if cue not in reading.cues:
                reading.left_out = _leading_title(
                    knowledge, [u for u in reading.asks if cue.end <= u.start < end]
                )
                reading.asks = [unit for unit in reading.asks if unit not in reading.left_out]
            reading.mentions = [m for m in reading.mentions if m not in reading.excluded]
            return
