"""Reads a question: which words are times, names, cues, and which are left to be accounted for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from handlers.questions.knowledge import Knowledge
from handlers.questions.names.english_places import translated_offices
from handlers.questions.names.group_kinds import is_counted, without_which
from handlers.questions.names.naming import find_people
from handlers.questions.names.phrases import Mention
from handlers.questions.parting.group_lists import also_named
from handlers.questions.reading.anchors import set_anchor, set_circumstances, set_excluded
from handlers.questions.reading.cue_doubts import calls_code, is_of_named, is_thing, lacks, leans_back
from handlers.questions.reading.cue_finding import Cue, find_cues, room_number
from handlers.questions.reading.easing import ease
from handlers.questions.reading.leftovers import find_pairs, find_titles, find_topics, leave_over, title_spans
from handlers.questions.reading.lemmas import fold
from handlers.questions.reading.mention_doubts import is_called, is_holder, is_kind_asked, without_stay
from handlers.questions.reading.privacy import is_no_ones
from handlers.questions.reading.times import TimeMention, find_times
from handlers.questions.reading.understood import HARD_CUES, Reading
from handlers.questions.reading.wants import read_wants
from handlers.questions.spelling.plain import Words
from handlers.questions.words import word_set


def read_question(knowledge: Knowledge, folded: str, *, today: date, boldly: bool = False) -> Reading:
    words = knowledge.normaliser.read(folded, boldly=boldly)
    times = find_times(words.words, today=today)
    free = [True] * len(words.words)
    _take(free, times)
    named = _named(knowledge, words, free)
    named = [without_which(words.words, m) for m in without_stay(words, named)]
    named += also_named(knowledge.phrases, words, named)
    offices = translated_offices(knowledge.visit, words, named)
    if offices:
        within = {at for office in offices for at in range(office.start, office.end)}
        named = [*(m for m in named if m.start not in within), *offices]
    mentions = [
        m
        for m in named
        if not (is_kind_asked(words, m) or _is_topic(knowledge, words, m) or _is_titled(knowledge, words, m))
    ]
    room = room_number(knowledge.rooms, words.words)
    if room:
        mentions = [m for m in mentions if m.end != room.start or m.end - m.start > 1]
    _take(free, mentions)
    people = list(find_people(knowledge, words, free))
    _take(free, people)
    cues = list(find_cues(words.words, free, mentions))
    found = [
        cue
        for cue in cues
        if not (
            (is_thing(words, cue) and not is_of_named(words, cue, people))
            or is_no_ones(knowledge, words, cue, mentions, people)
            or _in_title(knowledge, words, cue)
        )
    ]
    found = _without_titled(knowledge, words, found)
    found += _titled_what(knowledge, words, cues)
    found += _district_cues(words.words) if mentions else []
    if room:
        found = [*(cue for cue in found if cue.start not in range(room.start, room.end)), room]
    else:
        found = _with_rooms(knowledge, words, found)
    reading = Reading(
        folded, words, times, sorted((*mentions, *people), key=lambda m: m.start), found, [], []
    )
    reading.names = frozenset(
        cue.name for cue in found if not (calls_code(words, cue) or lacks(words, cue))
    ) | leans_back(words, found)
    placed = any(_behind_preposition(words, m) for m in named if m not in mentions)
    reading.names |= _implied_cues(reading, placed=placed)
    if "city" in reading.names and any(m.kind == "locus" and not m.general for m in mentions):
        reading.names = reading.names - {"city"} | {"where"}
        reading.cues = [replace(cue, name="where") if cue.name == "city" else cue for cue in reading.cues]
    if placed and "where" in reading.names and not any(cue.name == "where" for cue in reading.cues):
        reading.cues += _kind_cues(reading, named, mentions)
    leave_over(knowledge, reading, free)
    ease(knowledge, reading)
    read_wants(knowledge, reading)
    find_pairs(knowledge, reading)
    find_titles(knowledge, reading)
    find_topics(knowledge, reading)
    set_anchor(knowledge, reading)
    set_circumstances(reading)
    set_excluded(knowledge, reading)
    return reading


def _named(knowledge: Knowledge, words: Words, free: Sequence[bool]) -> list[Mention]:
    found = _found(knowledge, words, free)
    counted = {m.start for m in found if is_counted(words.words, m)}
    if not counted:
        return found
    left = [is_free and at not in counted for at, is_free in enumerate(free)]
    return _found(knowledge, words, left)


def _found(knowledge: Knowledge, words: Words, free: Sequence[bool]) -> list[Mention]:
    return [
        m
        for m in knowledge.phrases.find(words.units, free)
        if not (
            is_holder(words, m)
            or is_called(knowledge.directory, words, m)
            or (m.end == m.start + 1 and "group" in m.kinds and _is_translated(knowledge, words, m))
        )
    ]


_GROUPS = word_set("group groups team teams class kelompok tim kelas regu")


def _is_translated(knowledge: Knowledge, words: Words, mention: Mention) -> bool:
    """Take a group's name in the other language for what it means («turtles» for no group «Penyu»), unless it is said to be a group («the red team»)."""
    if mention.kind != "group":
        return False
    word, lemma = words.words[mention.start], mention.lemmas[0]
    if word[:2] == lemma[:2] or not (word.isalpha() and lemma.isalpha()):
        return False
    groups = [knowledge.visit.groups[index] for index in mention.indexes("group")]
    if any(word in fold(name).split() for group in groups for name in (group.name, *group.aliases)):
        return False
    return _GROUPS.isdisjoint(words.words[max(0, mention.start - 1) : mention.end + 1])


def _is_topic(knowledge: Knowledge, words: Words, mention: Mention) -> bool:
    """Take a word that a row is about for that, and not for a part of a place's name with the same stem."""
    single = mention.kind == "locus" and mention.end - mention.start == 1 and not mention.general
    return single and words.words[mention.start] in knowledge.topic_words


def _is_titled(knowledge: Knowledge, words: Words, mention: Mention) -> bool:
    """Take a group's bare name for the title in which it stands («melihat layanan»), and not for the group."""
    if mention.kind != "group" or mention.end - mention.start > 1:
        return False
    at = next((at for at, unit in enumerate(words.units) if unit.start == mention.start), None)
    if at is None:
        return False
    lemmas = [unit.lemma for unit in words.units[max(0, at - 1) : at + 2]]
    return any(pair in knowledge.title_pairs for pair in pairwise(lemmas))


_OF_GROUP = frozenset({"group", "leader"})


def _in_title(knowledge: Knowledge, words: Words, cue: Cue) -> bool:
    """Take «kelompok» for the title in which it stands («diskusi kelompok», «group report»), and for no group that is asked about."""
    if cue.name not in _OF_GROUP:
        return False
    near = [unit for unit in words.units if cue.start - 1 <= unit.start <= cue.start]
    pairs = pairwise(unit.lemma for unit in near)
    return any(pair in knowledge.title_pairs for pair in pairs)


def _titled_what(knowledge: Knowledge, words: Words, cues: Sequence[Cue]) -> list[Cue]:
    """Keep «apa» of cues that begin with a title's last word: «refleksi kelompok apa makan siang»."""
    return [
        Cue("what", cue.end - 1, cue.end)
        for cue in cues
        if cue.name in _OF_GROUP
        and cue.end - cue.start > 1
        and words.words[cue.end - 1] == "apa"
        and _in_title(knowledge, words, cue)
    ]


_OF_ITEM = frozenset({"when", "until", "duration", "countdown", "begun", "over", "start", "end", "gap"})
"""What is asked of an item, and of no list of places."""


def _without_titled(knowledge: Knowledge, words: Words, found: list[Cue]) -> list[Cue]:
    """Let the title «Site visit» ask for no places where something is asked of it."""
    names = {cue.name for cue in found}
    if "loci" not in names or names.isdisjoint(_OF_ITEM):
        return found
    spans = title_spans(knowledge, words.units)
    return [cue for cue in found if cue.name != "loci" or not any(cue.start in span for span in spans)]


_ASKED = HARD_CUES - {"contact", "coach", "leader", "head", "members", "mine", "loci"}
"""What is asked for where «ya» behind it is mere manners."""


def _implied_cues(reading: Reading, *, placed: bool) -> frozenset[str]:
    """Give what is asked for without its own words: «di resto apa?» is where, «waktu berkumpul» when, a name who."""
    said = set(reading.words.words)
    found = {"where"} if placed else set()
    if {"of", "number"} <= said and not reading.has("contact"):
        found.add("count")
    named = {m.start - 1 for m in reading.mentioned("locus")}
    of_place = any(at in named for at, word in enumerate(reading.words.words) if word in _NAME_WORDS)
    named_thing = any(a in _NAME_WORDS and b in _CALLED for a, b in pairwise(reading.words.words))
    of_thing = (reading.has("what") or "of" in said or named_thing) and not _CALLED.isdisjoint(said)
    if _NAME_WORDS & said and not (of_place or of_thing or reading.has(*_HARD_KINDS)):
        found.add("who")
    if reading.words.words[-1:] == ("ya",) and not reading.has(*_ASKED, "list", "count"):
        found.add("tag")
    done = reading.words.words[-1:] in _ALREADY or reading.words.words[-2:] in _OR_NOT
    if done and not reading.has(*HARD_CUES, "begun"):
        found.add("over")
    if "waktu" in said and not reading.has(*HARD_CUES, "gap", "exist", "yesno"):
        found.add("when")
    return frozenset(found)


_PREPOSITIONS = word_set("di ke at in")


def _behind_preposition(words: Words, mention: Mention) -> bool:
    """Say whether one is at or goes to a kind of place («di resto apa?»), which a number of them does not say («ada berapa desa di sini?»)."""
    return not _PREPOSITIONS.isdisjoint(words.words[max(0, mention.start - 2) : mention.start])


_ALREADY = {("sudah",), ("udah",), ("sdh",)}
"""«makan malam udah?» asks whether it is over."""
_OR_NOT = {(*done, "belum") for done in _ALREADY}


def _kind_cues(reading: Reading, named: Sequence[Mention], kept: Sequence[Mention]) -> list[Cue]:
    """Read «di resto apa?» as where."""
    ends = [mention.end for mention in named if mention not in kept]
    return [Cue("where", at, at + 1) for at in ends if at < len(reading.words.words)]


_BEHIND_NUMBER = word_set("kita kami saya ya nih sih untuk pas waktu nanti hari besok sekarang tadi")


_MEASURES = word_set(
    "kapasitas luas jumlah tinggi kedalaman panjang lebar harga tarif biaya sewa umur usia isi volume"
)
"""«kapasitas embung berapa» asks for no room, though one is called so."""


def _with_rooms(knowledge: Knowledge, words: Words, found: list[Cue]) -> list[Cue]:
    """Read «kelas berapa kita?» as which room, where rooms are called so."""
    said = words.words
    for unit in words.units:
        end = unit.end
        behind = said[end + 1 : end + 2]
        measured = unit.start and said[unit.start - 1] in _MEASURES
        if said[end : end + 1] != ("berapa",) or measured or unit.lemma not in knowledge.room_heads:
            continue
        taken = any(cue.start <= unit.start < cue.end for cue in found)
        if not taken and (not behind or behind[0] in _BEHIND_NUMBER):
            others = [cue for cue in found if not unit.start <= cue.start <= end]
            return [*others, Cue("room", unit.start, end + 1)]
    return found


_DISTRICTS = word_set("kecamatan kelurahan kabupaten distrik provinsi district subdistrict regency province")


def _district_cues(words: Sequence[str]) -> list[Cue]:
    """Read «X itu kecamatan apa?» as where: what is asked for must stand in the address."""
    return [
        Cue("where", at + 1, at + 2)
        for at, word in enumerate(words[:-1])
        if word in _DISTRICTS and words[at + 1] in {"apa", "mana"}
    ]


_CALLED = word_set(
    "hotel penginapan restoran resto rm aplikasi app gedung ruang ruangan aula masjid musala bus kapal bandara program inovasi lagu menu toko acara kegiatan "
    "restaurant mosque street village market museum airport clinic building product products dish dance river island beach ship website brand program programme system innovation network airline "
    "grup jaringan wifi desa kecamatan jalan museum pasar produk merek merk brand website situs laman sistem platform layanan festival tari tarian makanan minuman kuliner "
    "masakan sungai danau gunung pulau pantai kereta lokus locus site tempat lokasi place instansi"
)
"""Things with names: «hotelnya apa namanya?» asks for nobody."""

_NAME_WORDS = word_set("namanya name nama")
_HARD_KINDS = word_set("when where count contact duration until theme program organizer visitname wear bring")


def _take(free: list[bool], spans: Sequence[TimeMention | Mention]) -> None:
    for span in spans:
        free[span.start : span.end] = [False] * (span.end - span.start)
