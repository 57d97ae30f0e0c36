"""Reads what a question wants by how it is put: a number to be sent, a place called «lokus mana», who stands for an office."""

from __future__ import annotations

from handlers.questions.knowledge import Knowledge
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.reading.cue_finding import Cue
from handlers.questions.reading.lemmas import Unit, lemma_set
from handlers.questions.reading.understood import Reading
from handlers.questions.words import word_set
from handlers.questions.words.fillers import vague
from handlers.questions.words.time_words import ORDINALS

_HANDED = word_set(
    "kirim kirimkan kirimin dikirim dikirimkan mengirim mengirimkan simpan nyimpan menyimpan nyimpen simpen ulang bagi bagikan dibagikan dibagi membagikan share sharing "
    "send sending pass forward save saved tautan link pin titik punya resend again lempar oper minta tulis catat sebut"
)
"""What one does with a number or a map that one asks for."""

_REPRESENTS = word_set(
    "mewakili wakili mwakili mewakilkan terlibat libat dilibatkan perwakilan perwakilannya utusan utus represents represent representing represented involved"
)
_STANDS_FOR = _REPRESENTS | word_set("kenalan kenal nongol dateng datang hadir muncul turun acquaintance")
"""What those of an organisation do who are there."""

_REGION = word_set(
    "digunakan dipakai gunakan guna dipergunakan wilayah kawasan daerah wilayahnya region area masuk termasuk ikut"
)
_WHICH_PLACE = Pattern(
    r"\b(?:lokus|lokusnya|locus|loci|lks|site|kantor|instansi|opd)(?:nya)? (?:yang |yg )?(?:mana|apa|berapa)\b|\b(?:which|what) (?:locus|site|office)\b"
)
_ALL_PLACES = word_set("saja semua semuanya berapa list all")
_INSIDE = word_set("isi isinya penghuni personel personil")


def read_wants(knowledge: Knowledge, reading: Reading) -> None:
    placed = bool(reading.mentioned("locus"))
    if reading.has("contact", "map", "where", "position") and (placed or reading.mentioned("person")):
        _drop(knowledge, reading, _HANDED)
    if reading.has("where", "room") and placed:
        _drop(knowledge, reading, _REGION)
    if reading.has("who", "people") and placed:
        _ask_who_is_there(knowledge, reading)
    if reading.has("room") and not reading.mentions:
        _ease_waiting(knowledge, reading)
    if reading.mentioned("person"):
        _ask_duty(reading)
    _ask_whether(knowledge, reading)
    _ask_lost_number(reading)
    _ask_holder(reading)
    _ask_route(reading)
    _ask_members(reading)
    _ask_of_place(reading)
    _ask_place_of_item(knowledge, reading)


def _drop(knowledge: Knowledge, reading: Reading, words: frozenset[str]) -> list[Unit]:
    """Let words only help that say what is done with what is asked of someone or a place, where nothing strange is left."""
    idle = [unit for unit in reading.asks if reading.words.words[unit.start] in words or unit.lemma in words]
    left = [unit for unit in reading.asks if unit not in idle]
    if any(unit.lemma not in knowledge.own_lemmas for unit in left):
        return []
    reading.asks = left
    reading.hints += idle
    return idle


def _ask_who_is_there(knowledge: Knowledge, reading: Reading) -> None:
    """Read «siapa yang mewakili Bappeda di acara ini?» as who is there of it."""
    said = reading.words.words
    for unit in _drop(knowledge, reading, _STANDS_FOR):
        reading.cues = [c for c in reading.cues if not (c.name == "duration" and c.start == unit.end)]
        if said[unit.start] in _REPRESENTS and not any(c.name == "receives" for c in reading.cues):
            reading.cues.append(Cue("receives", unit.start, unit.end))
    reading.names = frozenset(c.name for c in reading.cues) | (reading.names - {"duration", "receives"})


_WHETHER = Pattern(r"\bat all\b|\b(?:termasuk|jadi|ikut|masuk) (?:peserta|anggota)\b")


def _ask_whether(knowledge: Knowledge, reading: Reading) -> None:
    """Read «kami termasuk peserta demo kios?» and «do we have it at all?» as whether the group has that."""
    if not reading.has("yesno", "tag") or reading.has("who", "when", "where", "count"):
        return
    if not _WHETHER.search(reading.words.text):
        return
    items = any(knowledge.in_titles(unit.lemma) for unit in reading.asks)
    if items or reading.mentioned("locus"):
        reading.cues = [cue for cue in reading.cues if cue.name not in {"list", "members", "loci"}]
        reading.names -= {"list", "members", "loci"}


_WAITS = lemma_set("tunggu masuk naik duduk antre lewat")


def _ease_waiting(knowledge: Knowledge, reading: Reading) -> None:
    """Read «kita nunggu di pintu berapa?» as which door: what one does there is told by no row."""
    waits = [u for u in reading.asks if u.lemma in _WAITS and not knowledge.in_titles(u.lemma)]
    if waits and len(waits) == len(reading.asks):
        reading.asks = []
        reading.hints += waits


_DUTY = Pattern(
    r"\b(?:(?:urusan|bagian|bidang|seksi|tugas|tugasnya|ngurus|ngurusin|mengurus|mengurusi|ngurusi|megang|pegang|kerjaannya|bagiannya|perannya)(?: di)?(?: bagian| urusan)? (?:apa|apaan)|"
    r"what does (?:he|she)? ?(?:do|handle)|in charge of what)\b"
)


def _ask_duty(reading: Reading) -> None:
    """Read «Bagus itu urusan apa?» as what someone is there for."""
    text = reading.words.text
    found = _DUTY.search(text)
    if not found or reading.has("when", "where", "count", "contact"):
        return
    start = len(text[: found.start()].split())
    inside = set(range(start, start + len(found[0].split())))
    reading.asks = [unit for unit in reading.asks if unit.start not in inside]
    _replace(reading, inside, Cue("position", start, max(inside) + 1))


_CHANGED = word_set("ganti diganti berganti baru lama pindah dipindah replaced changed new old")
_HEADS = lemma_set("kepala sekretaris wakil camat lurah bupati wali gubernur direktur rektor asisten sekda")


def _ask_holder(reading: Reading) -> None:
    """Read «yang jadi lurah masih yang lama atau sudah ganti?» as who it is."""
    said = reading.words.words
    if _CHANGED.isdisjoint(said):
        return
    changed = {at for at, word in enumerate(said) if word in _CHANGED}
    titled = any(unit.lemma in _HEADS for unit in (*reading.asks, *reading.hints))
    if not titled or len(changed) < _BOTH or reading.mentioned("person"):
        return
    reading.asks = [unit for unit in reading.asks if unit.start not in changed]
    reading.hints = [unit for unit in reading.hints if unit.start not in changed]
    reading.cues = [c for c in reading.cues if c.name not in {"yesno", "tag"}]
    _replace(reading, changed, Cue("who", min(changed), min(changed) + 1))


_BOTH = 2
_ON_ROUTE = Pattern(
    r"\b(?:masuk|termasuk|ada|tercantum|kebagian)(?: (?:di|ke|dalam|dlm))? (?:rute|jadwal|agenda|daftar|rundown|itinerary|rencana)\w*(?: \w+)? (?:kita|kami|saya)\b|"
    r"\bon (?:our|my|the) (?:route|schedule|itinerary|list|agenda)\b"
)


def _ask_route(reading: Reading) -> None:
    """Read «bandara tidak masuk rute kita ya?» as whether the group goes there."""
    if not reading.mentions:
        return
    text = reading.words.text
    found = _ON_ROUTE.search(text)
    if not found or reading.has("when", "who", "count", "other"):
        return
    start = len(text[: found.start()].split())
    inside = set(range(start, start + len(found[0].split())))
    reading.asks = [unit for unit in reading.asks if unit.start not in inside]
    _replace(reading, inside, Cue("yesno", start, start + 1))


_LOST = word_set("hilang ilang kehapus terhapus dihapus lost deleted gone ketinggalan tertinggal kebawa")


def _ask_lost_number(reading: Reading) -> None:
    """Read «kontaknya hilang» as why a number is asked for, and not as what is lost."""
    ends = {cue.end for cue in reading.cues if cue.name == "contact"} if reading.asks else set()
    if ends and (reading.mentioned("person") or reading.mentioned("locus")):
        reading.asks = [
            u for u in reading.asks if u.start not in ends or reading.words.words[u.start] not in _LOST
        ]


def _ask_members(reading: Reading) -> None:
    """Read «isi kelompok 4 siapa saja?» and «daftar nama kelompok 4» as a question for its members."""
    if len(reading.mentions) != 1:
        return
    groups = [mention for mention in reading.mentions if mention.kind == "group"]
    alone = len(groups) == len(reading.mentions) == 1 and not reading.times
    if not alone or reading.has(*_OF_GROUPS):
        return
    said = reading.words.words
    inside = {at for at, word in enumerate(said) if word in _INSIDE}
    left = [unit for unit in reading.asks if unit.start not in inside]
    named = reading.has("who", "list") and not _NAMES.isdisjoint(said)
    who_in = reading.has("who") and said[groups[0].start - 1] in _WITHIN
    if left or not (named or who_in or (inside and reading.has("who", "list"))):
        return
    reading.asks = left
    at = min(inside, default=groups[0].start)
    _replace(reading, inside or {at}, Cue("members", at, at + 1))


_OF_GROUPS = (
    "members",
    "coach",
    "leader",
    "head",
    "contact",
    "speaker",
    "when",
    "where",
    "agenda",
    "count",
    "loci",
    "now",
    "next",
)
_NAMES = word_set("nama namanya nama-nama names name everyone everybody orang orangnya people")
_WITHIN = word_set("on in of di dalam")


def _ask_of_place(reading: Reading) -> None:
    """Read «anak RSUD» as its people, and «titik RSUD» as where it is on the map."""
    if not reading.mentions:
        return
    said = reading.words.words
    before = {mention.start - 1 for mention in reading.mentioned("locus")}
    for at in before:
        if at >= 0 and said[at] in _PEOPLE_OF:
            _replace(reading, {at}, Cue("receives", at, at + 1))
        if at >= 0 and said[at] in _POINTS and not reading.has("contact", "when"):
            reading.asks = [unit for unit in reading.asks if unit.start != at]
            _replace(reading, {at}, Cue("map", at, at + 1))


_PEOPLE_OF = word_set("anak orang pihak warga staf staff")
_POINTS = word_set("titik titiknya koordinat pin posisi")


def _ask_place_of_item(knowledge: Knowledge, reading: Reading) -> None:
    """Read «kuliah umum itu di lokus mana?» as where, and not as which places there are."""
    words = reading.words.words
    found = _WHICH_PLACE.search(reading.words.text)
    if (
        not found
        or any(not mention.general for mention in reading.mentioned("locus"))
        or not _ALL_PLACES.isdisjoint(words)
        or not ORDINALS.keys().isdisjoint(words)
    ):
        return
    start = len(reading.words.text[: found.start()].split())
    inside = set(range(start, start + len(found[0].split())))
    inside_names = {at for mention in reading.mentions for at in range(mention.start, mention.end)}
    items = [
        unit
        for unit in (*reading.asks, *reading.hints)
        if unit.start not in inside | inside_names
        and knowledge.in_titles(unit.lemma)
        and unit.lemma not in vague()
    ]
    if not items:
        return
    reading.asks = [unit for unit in reading.asks if unit.start not in inside]
    _replace(reading, inside, Cue("where", start, max(inside) + 1))
    reading.names -= {"loci", "what", "list"}
    reading.cues = [cue for cue in reading.cues if cue.name not in {"loci", "what", "list"}]


def _replace(reading: Reading, words: set[int], cue: Cue) -> None:
    reading.cues = [other for other in reading.cues if not words & set(range(other.start, other.end))]
    reading.cues.append(cue)
    kept = {other.name for other in reading.cues}
    reading.names = frozenset(name for name in reading.names if name in kept) | {cue.name}
