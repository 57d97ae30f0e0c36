"""Asks of what is named now what was asked of its like before: «kalau kelompok 3?», «lusa?», «klo pembimbing?»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from db.visit import Group, InfoRow
from handlers.questions.knowledge import Knowledge
from handlers.questions.leaning.context import Context
from handlers.questions.leaning.leaning import DAYS
from handlers.questions.parting.parts import part_message
from handlers.questions.parting.rereading import is_bare
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import fold, lemma_set
from handlers.questions.reading.understood import HARD_CUES, Reading
from handlers.questions.spelling.cleaning import clean
from handlers.questions.words import word_set


class Talk(Protocol):
    """One message of one person: whose agenda is theirs, and how its words are read."""

    @property
    def knowledge(self) -> Knowledge: ...

    @property
    def own(self) -> Group | None: ...

    def read(self, part: str) -> Reading: ...


AGAIN = Late(
    r"(?:kalau|kalo|klo|kl|klau|lalu|terus|trus|bagaimana|gimana|and|what about|how about|nah|dan)\b"
)
US = word_set("kita kami saya aku gue gw we us our ours my mine i sendiri")
ALIKE = word_set(
    "kalau lah lalu terus trus sedangkan sedang how what about and or but gimana bagaimana juga ya kah kan nah dan yang untuk buat punya deh dong loh lho the "
    "is are do does our my for kelompok grup group tim team kalo klo kl klau bila berarti dengan sama min pak bu mas mbak kak please tolong too also di ke at in situ sana there ikut"
)
_SAME = frozenset({"where", "when", "who", "what", "count", "until", "duration", "contact", "speaker"})
_HELD = frozenset({"coach", "leader", "head"})


def asked_of_another(talk: Talk, reading: Reading, previous: Context) -> str:
    """Ask all of what was asked before of another: «pembimbing kelompok 1 siapa, nomornya?», «kalau kelompok 3?»."""
    if seat := _seat_of(talk.knowledge, reading, previous):
        return f"{reading.text.rstrip(' ?')} {seat}"
    reading = _of_other_group(talk, reading)
    parts = part_message(previous.said)
    said = _ASKED_EACH.split(previous.said) if reading.has(*_SAME) else ()
    if len(said) > 1:
        parts = tuple(_asking_alike(talk, reading, said)) or parts
    again = [_of_another(reading, talk.read(part), talk.own) for part in parts]
    return "? ".join(new or old for new, old in zip(again, parts, strict=True)) if again[0] else ""


def _asking_alike(talk: Talk, reading: Reading, parts: Sequence[str]) -> Sequence[str]:
    """Leave out what was asked besides where one says oneself what is asked of another: «ketuanya siapa?» behind «mentornya siapa? hp nya?»."""
    asked = reading.names & _SAME
    alike = [part for part in parts if asked & talk.read(part).names]
    return alike if alike and not is_bare(talk.read(alike[0])) else ()


_ASKED_EACH = Late(r"\?\s+")


_OTHER_GROUP = Late(
    r"\b(?:the )?other (?:team|group|class)\b|\b(?:kelompok|tim|grup|kelas|group|team) (?:yang |yg )?(?:satunya|sebelah|lain(?:nya)?|satu lagi)\b"
)


def _of_other_group(talk: Talk, reading: Reading) -> Reading:
    """Read «the other team» by its name, where there are but two."""
    groups = talk.knowledge.visit.groups
    if len(groups) != 2 or talk.own not in groups or not _OTHER_GROUP.search(reading.text):  # noqa: PLR2004
        return reading
    other = next(group for group in groups if group != talk.own)
    return talk.read(_OTHER_GROUP.sub(fold(other.name), reading.text))


def _of_another(reading: Reading, before: Reading, own: Group | None) -> str:
    """Ask of what is named now what was asked of its like before: «kalau kelompok 3?», «lusa?», «and the other hall?»."""
    again = bool(AGAIN.match(reading.text))
    for kind, span in _named(reading, own):
        if not _asks_alike(reading, before, span):
            continue
        if kind in {"day", "part", "place"} and reading.has(*_SAME) and not (kind == "place" and again):
            continue
        said = reading.said(span.start, span.stop)
        if kind == "group" and own and said in US:
            said = fold(own.name)
        place = next((taken for other, taken in _named(before, None) if other == kind), None)
        if kind == "part" and _MEAL.search(before.text):
            return _MEAL.sub(f"makan {said}", before.text)
        words = [*before.words.words]
        if place is None and kind == "group" and again and own and is_bare(before):
            place = _of_us(words)
        if place is not None:
            words[place.start : place.stop] = said.split()
            return " ".join(words)
        if kind in {"group", "day", "part"} and not is_bare(before):
            return " ".join((*(word for word in words if kind != "group" or word not in US), said))
    return _of_another_matter(reading, before) if again else ""


_MEAL = Late(r"\bmakan (?:siang|malam|pagi)\b")
_GROUP_WORDS = word_set("kelompok tim grup kelas group team class")


def _of_us(words: Sequence[str]) -> range | None:
    """Find where one speaks of one's own group: «we», «our team», «kelompok kita»."""
    at = next((at for at, word in enumerate(words) if word in US), None)
    if at is None:
        return None
    first = at - (at > 0 and words[at - 1] in _GROUP_WORDS)
    return range(first, at + 1 + (at + 1 < len(words) and words[at + 1] in _GROUP_WORDS))


def _of_another_matter(reading: Reading, before: Reading) -> str:
    """Ask of a matter what was asked of another: «kios ada berapa?», «klo losnya?»."""
    asked = [cue for cue in before.cues if cue.name in _SAME]
    named = [reading.said(unit.start, unit.end) for unit in reading.asks]
    alone = named and before.asks and not (reading.mentions or reading.times or reading.has(*_SAME))
    if not alone or not asked or len(named) > _FEW:
        return ""
    return " ".join((*named, before.said(asked[0].start, asked[0].end)))


_FEW = 2


def _named(reading: Reading, own: Group | None) -> Iterator[tuple[str, range]]:
    """Give what a question names, by what may stand in its place."""
    for mention in reading.mentions:
        if mention.kind in {"group", "locus"}:
            yield ("group" if mention.kind == "group" else "place"), range(mention.start, mention.end)
    for time in reading.times:
        if time.kind in DAYS:
            yield "day", range(time.start, time.end)
        elif time.kind == "part" and len(reading.times) == 1:
            yield "part", range(time.start, time.end)
    for cue in reading.cues:
        if cue.name in _HELD:
            yield "office", range(cue.start, cue.end)
    if own is not None and not reading.mentioned("group"):
        at = next((at for at, word in enumerate(reading.words.words) if word in US), None)
        if at is not None:
            yield "group", range(at, at + 1)


def _asks_alike(reading: Reading, before: Reading, span: range) -> bool:
    """Say whether a message names one thing and asks nothing that was not asked before it."""
    words = reading.words.words
    lead = AGAIN.match(reading.text)
    led = range(len(lead[0].split()) if lead else 0)
    cues = [
        c
        for c in reading.cues
        if c.name in HARD_CUES - {"mine"} and c.start not in span and c.start not in led
    ]
    if any(cue.name not in before.names or cue.name not in _SAME | _HELD for cue in cues):
        return False
    asked = {at for cue in cues for at in range(cue.start, cue.end)}
    rest = [at for at in range(len(words)) if at not in span and at not in asked]
    asks = before.names & (HARD_CUES | _SAME) or before.asks
    return bool(asks) and all(words[at] in ALIKE for at in rest)


_LETTER = Late(
    r"((?:kalau|kalo|klo|kl|lalu|terus|trus|bagaimana|gimana|and|what about|how about|nah|dan|untuk|buat)) (?:yang |yg )?([a-z]|\d|[ivx]+)(?: (?:ya|dong|sih|gimana))?\W*"
)


def group_called(talk: Talk, folded: str, before: Reading) -> str:
    """Write out the letter or number of a group behind a question on one: «kel A ke mana?», «klo B?»; and «bukan, maksud saya B» as «kalau B»."""
    folded = _MEANT_ANOTHER.sub("kalau ", folded)
    found = _LETTER.fullmatch(folded)
    if found is None or not (before.mentioned("group") or not US.isdisjoint(before.words.words)):
        return folded
    called = f"{found[1]} kelompok {found[2]}"
    return called if talk.read(called).mentioned("group") else folded


def names_part(reading: Reading, row: InfoRow) -> bool:
    """Say whether a message only names another of those whom the row told just now tells apart: «kalau peserta?» behind «umum Rp15.000, peserta gratis»."""
    words = reading.words
    named = [unit.lemma for unit in words.units if words.words[unit.start] not in ALIKE]
    again = AGAIN.match(reading.text) and US.isdisjoint(words.words) and len(named) in range(1, _MOST_NAMED)
    return bool(again) and lemma_set(row.answer).issuperset(named)


_MOST_NAMED = 3


def _seat_of(knowledge: Knowledge, reading: Reading, previous: Context) -> str:
    """Return the one place of the one whom the answer before it named, where its address is asked for: «alamatnya?»."""
    if len(previous.people) != 1 or previous.items or not is_bare(reading):
        return ""
    if not _ITS_SEAT.search(reading.text) or reading.has("who", "contact", "when"):
        return ""
    contact = next((c for c in knowledge.visit.contacts if c.name == previous.people[0]), None)
    return clean(contact.loci[0]) if contact and len(contact.loci) == 1 else ""


_ITS_SEAT = Late(r"\b(?:alamat|kantor|lokasi|address|office)(?:nya|ny)?\b")
_MEANT_ANOTHER = Late(
    r"^(?:(?:bukan|bkn|eh+|salah|maaf|sori|sorry|no|oh|ralat|duh)[\s,.!]+)*(?:maksud(?:nya|ku)?|mksd\w*|i mean|i meant)(?: (?:saya|sy|aku|ku|gue|gw|kami|tadi|itu))*[\s,:]+(?:(?:yang|yg|the|untuk|for)\s+)?(?=\S)"
)
"""Who takes back what they named asks the same of what they meant: «bukan, maksud saya yang kelompok 3»."""
