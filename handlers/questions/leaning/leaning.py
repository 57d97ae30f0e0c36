"""How a part of a message leans on what stands before it: what comes after, what was named, what was told as a story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from handlers.questions.knowledge import Knowledge
from handlers.questions.names.matching import may_name
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import Unit
from handlers.questions.reading.understood import Reading
from handlers.questions.replies.meeting import speaks_of_meeting
from handlers.questions.replies.together import speaks_of_two
from handlers.questions.words import word_set
from handlers.questions.words.fillers import vague

_ON = Late(
    r"\b(?:ke mana|ngapain|ngapa|apa lagi|acara apa|apa acaranya|agenda apa|lokus mana|lokus apa|(?:lanjut|terus|lalu) apa|apa|"
    r"where (?:do|will|are|is|does|should) (?:we|they|the \w+)(?: be)? (?:go|going|head|heading|move|moving|driving|off)|where to|where next|what next|what then|what comes next|what is next)\b"
)
"""What comes after what was spoken of just now: «terus ke mana?», «abis itu ngapain?»."""

_MOVES = word_set(
    "pindah geser bergeser jalan lanjut cabut gerak bergerak pergi meluncur menuju lagi sana situ there"
)
_NOT_ON = (
    "when",
    "who",
    "contact",
    "count",
    "duration",
    "countdown",
    "until",
    "now",
    "define",
    "wear",
    "bring",
    "topic",
)


def follows(reading: Reading) -> bool:
    """Say whether a later part asks what follows on what was spoken of: «terus ke mana?», «abis itu apa lagi?»."""
    words = reading.words.words
    if reading.mentioned("locus") or reading.mentioned("person") or reading.times or reading.has(*_NOT_ON):
        return False
    if any(words[unit.start] not in _MOVES for unit in reading.asks) or len(words) > _SHORT:
        return False
    if not (ENDS | _FIELDS).isdisjoint(words):
        return False
    listed = reading.has("list") and reading.has("agenda", "loci") and not reading.has("next")
    if listed or reading.has("before", "previous", "aftersubject", "earliest", "latest"):
        return False
    return not is_from_now(reading) and (reading.has("next") or bool(_ON.search(" ".join(words))))


_FIELDS = word_set("alamat alamatnya address lokasinya nama namanya jabatan jabatannya petanya ruangannya")
"""What is asked of what was spoken of, and follows on nothing: «X di mana, alamatnya apa?»."""
ENDS = word_set("terakhir terakhirnya pertama pertamanya penutup penutupnya last first final")
"""What is asked of the whole day, and follows on nothing: «…, acara terakhirnya apa?»."""
_NOW = word_set("ini now this sekarang")
_THAT = word_set("itu that situ there sana")


def is_from_now(reading: Reading) -> bool:
    """Say whether what comes next is asked for from now on, whatever was spoken of: «habis ini ke mana?»."""
    words = set(reading.words.words)
    return reading.has("next") and bool(words & _NOW) and not words & _THAT


def is_of_now(first: Reading) -> bool:
    """Say whether a question is about what runs, so that what comes after it is what comes next: «ini istirahat? lanjutnya apa?»."""
    return not first.times and (first.has("now") or not _NOW.isdisjoint(first.words.words))


_SHORT = 9
"""Words of a part that asks only what follows."""


def names_in(knowledge: Knowledge, reading: Reading, *, groups: bool = True) -> str:
    """Give the words of a part that name something of the visit, for a part behind it that names nothing."""
    anchored = reading.anchor.mentions if reading.anchor else ()
    named = [m for m in (*reading.mentions, *anchored) if groups or m.kind != "group"]
    sure = [m for m in named if not m.general]
    spans = [(m.start, m.end) for m in (sure or named)]
    spans += _item_span(knowledge, reading)
    spans += [(time.start, time.end) for time in reading.times if time.kind in DAYS]
    return " ".join(reading.said(start, end) for start, end in sorted(set(spans)))


def told_in(knowledge: Knowledge, story: Reading, *, clocks: bool) -> str:
    """Give what a story names, and the times of day that it tells."""
    named = names_in(knowledge, story)
    times = [time for time in story.times if time.kind not in DAYS] if clocks else []
    if not times:
        return named
    since = max(0, times[0].start - 1)
    start = since if story.words.words[since] in _SINCE else times[0].start
    return f"{named} {story.said(start, times[-1].end)}".strip()


def with_window(part: str, reading: Reading, story: Reading) -> str:
    """Ask for the agenda of the hours that a story tells: «dipanggil dari 09.15 sampai 12.30, ketinggalan sesi apa?»."""
    hours = [time for time in story.times if time.kind in HOURS]
    if hours and _FROM_THEN.search(part) and not reading.times:
        return _FROM_THEN.sub(f"apa saja mulai jam {story.said(hours[0].end - 1, hours[0].end)}", part)
    open_ = reading.has("agenda", "exist", "list", "gap") and not reading.has(
        "now", "next", "previous", "when"
    )
    if reading.times or not hours or not open_ or reading.mentions or reading.asks:
        return part
    since = max(0, hours[0].start - 1)
    start = since if story.words.words[since] in _SINCE else hours[0].start
    return f"{part} {story.said(start, hours[-1].end)}"


_BESIDE_IT = Late(
    r"\b(?:acara|sesi|kegiatan|agenda)? ?(?:sesudahnya|setelahnya|sehabisnya|selanjutnya|berikutnya|after(?:wards)?|after that)\b"
)
_BEFORE_IT = Late(r"\b(?:acara|sesi|kegiatan|agenda)? ?(?:sebelumnya|before(?:hand)? that|before it)\b")


def beside(part: str, named: str) -> str:
    """Ask for what comes after or before what a story names: «izin keluar seusai penutupan, acara sesudahnya apa?»."""
    for said, word in ((_BESIDE_IT, "setelah"), (_BEFORE_IT, "sebelum")):
        if named and said.search(part):
            return f"{word} {named} {said.sub('acara', part)}"
    return part


_FROM_THEN = Late(
    r"\b(?:after that|from then(?: on)?|dari situ|dari sana|sejak itu|setelah itu|sesudah itu|dari jam itu|mulai situ)\b"
)
HOURS = frozenset({"clock", "range_from", "range_to"})
_SINCE = word_set("dari jam pukul from between at antara around")
_THERE = word_set("sana situ sananya situnya mereka beliau dia there them they he she that")
_WANTS = word_set(
    "when start end until duration countdown where room map who speaker receives contact position agenda members count group wear bring coach leader "
    "transport topic begun over yesno tag loci next"
)
_SELF_CONTAINED = word_set("now next agenda coach leader head cohort program organizer mine")


def leans(knowledge: Knowledge, reading: Reading) -> bool:
    """Say whether a part asks for something of what stands before it, and names nothing itself."""
    named = any(mention.kind != "group" for mention in reading.mentions) or reading.anchor
    titled = any(unit.lemma in knowledge.own_lemmas for unit in reading.asks)
    timed = reading.times and not reading.has("yesno", "tag")
    pointed = not _THERE.isdisjoint(reading.words.words)
    if not reading.has(*_WANTS):
        return False
    return not (named or titled or timed or (reading.has(*_SELF_CONTAINED) and not pointed))


_ANOTHER = word_set(
    "kalau lah lalu terus trus sedangkan sedang how what about and or but gimana bagaimana juga ikut tidak ya kah kan sendiri as well too do does go goes is "
    "are will untuk buat punya yang nah loh lho kelompok tim grup group team our my saya yak it as dapat kebagian ke sana"
)
_US = word_set("kita kami saya aku we us")
_WHAT = word_set("apa berapa mana siapa")
"""«pita kita warna apa, Anggrek apa?» asks the same of another group."""
_OF_EACH = ("transport", "wear", "bring", "room", "count", "who", "leader", "coach", "topic")


def of_another(knowledge: Knowledge, reading: Reading, first: Reading) -> str:
    """Say for whom else the first part's question is asked by «lah kita ngga?», «kalau tim B?»; empty where it is not."""
    group = next((m for m in reading.mentions if m.kind == "group"), None)
    words = reading.words.words
    ours = next((word for word in words if word in _US), "")
    whose = reading.said(group.start, group.end) if group else ("kita" if ours or reading.has("mine") else "")
    taken = range(group.start, group.end) if group else range(0)
    rest = [at for at, word in enumerate(words) if at not in taken and word not in _ANOTHER | _US]
    same = len(rest) == 1 and words[rest[0]] in _WHAT and rest[0] == len(words) - 1 and group is not None
    names = names_in(knowledge, first, groups=False) or (same and (first.asks or first.has(*_OF_EACH)))
    if not whose or not names or len(words) > _SHORT or (group is None and not first.mentioned("group")):
        return ""
    if same and (first.asks or first.has(*_OF_EACH)):
        return " ".join(whose if word in _US else word for word in first.words.words)
    if rest:
        return f"{reading.text} {names}" if leans(knowledge, reading) else ""
    if first.has("when", "where", "who", "what", "count", "duration", "until"):
        spans = [m for m in first.mentions if m.kind == "group"]
        said = (
            [
                whose if at == spans[0].start else word
                for at, word in enumerate(first.words.words)
                if at not in range(spans[0].start + 1, spans[0].end)
            ]
            if spans
            else [whose, *first.words.words]
        )
        return " ".join(said)
    return f"{whose} {'ke' if first.mentioned('locus') else 'ada'} {names} tidak"


DAYS = frozenset({"day", "weekday", "visit_day", "month_day", "day_of_month"})


def _item_span(knowledge: Knowledge, reading: Reading) -> Iterator[tuple[int, int]]:
    """Give where an item is named: the longest run of words that items are called by, of equal ones the last."""
    anchored = reading.anchor.asks if reading.anchor else ()
    told = sorted({*reading.asks, *reading.hints, *anchored}, key=lambda unit: unit.start)
    runs = [run for run in _runs(knowledge, told) if any(unit.lemma not in vague() for unit in run)]
    if runs:
        longest = max(reversed(runs), key=len)
        yield longest[0].start, longest[-1].end


def _runs(knowledge: Knowledge, told: Sequence[Unit]) -> Iterator[list[Unit]]:
    run: list[Unit] = []
    for unit in told:
        named = may_name(knowledge, unit.lemma)
        if run and named and unit.start <= run[-1].end:
            run.append(unit)
            continue
        if run:
            yield run
        run = [unit] if named else []
    if run:
        yield run


_THEY = word_set("mereka they them their")


def speaks_of_them(reading: Reading) -> bool:
    return not _THEY.isdisjoint(reading.words.words)


def with_group(part: str, reading: Reading, around: Reading) -> str:
    """Let «mereka» be the one group that is named around a part: «teman saya di kelompok 2, mereka lagi di mana?»."""
    groups = [mention for mention in around.mentions if mention.kind == "group"]
    if len(groups) != 1 or reading.mentioned("group") or not speaks_of_them(reading):
        return part
    return f"{part.rstrip(' ?')} {around.said(groups[0].start, groups[0].end)}"


def speaks_of_both(reading: Reading) -> bool:
    """Say whether a part speaks of one's own group with another that was named before: «kita satu forum?», «kapan ketemu?»."""
    return speaks_of_meeting(reading) or speaks_of_two(reading)
