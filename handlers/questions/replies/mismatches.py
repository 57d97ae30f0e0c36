"""More reasons to doubt a row: it is on a person, a pause or a choice otherwise than the question."""

from __future__ import annotations

import re

from db.visit import InfoRow
from handlers.questions.patterns.late import Late
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.reading.cue_finding import cue_names
from handlers.questions.reading.lemmas import fold, lemma_set, lemmas, units, words_told
from handlers.questions.replies.base import Asking
from handlers.questions.replies.gates import cued, named, needs
from handlers.questions.replies.numbers import has_number
from handlers.questions.replies.prayers import of_other_prayer
from handlers.questions.words import word_set
from handlers.questions.words.rivals import any_rival, rivals

_THEY = word_set("dia beliau he she")


@needs(cued("position"), _THEY)
def _of_someone(asking: Asking, _row: InfoRow) -> bool:
    """Say whether it is asked where someone is from: no row tells that."""
    return asking.reading.has("position") and not _THEY.isdisjoint(asking.reading.words.words)


@needs(cued("gap"))
def _on_a_pause(asking: Asking, row: InfoRow) -> bool:
    """Say whether free time is asked for: what comes after it stands in rows on something else."""
    return asking.reading.has("gap") and "gap" not in cue_names(
        f"{row.topic} {row.question} {' '.join(row.keywords)}"
    )


@needs(frozenset({"atau", "or"}))
def _one_of_two(asking: Asking, row: InfoRow) -> bool:
    """Say whether the row is on one of two things to choose from, and not on what they are chosen for («APBD atau APBN?»)."""
    words = asking.reading.words
    at = next((at for at, word in enumerate(words.words) if word in {"atau", "or"} and at), None)
    if at is None:
        return False
    sides = {unit.lemma for unit in words.units if unit.end == at or unit.start == at + 1}
    about = set(lemmas(row.topic))
    others = {unit.lemma for unit in asking.reading.asks} | {
        m.kind for m in asking.reading.mentioned("locus")
    }
    return bool(about) and about <= sides and bool(others - sides)


@needs(frozenset({"mal"}))
def _other_unit(asking: Asking, row: InfoRow) -> bool:
    """Say whether nights are counted, of which the row says nothing."""
    return bool(_NIGHTS.search(asking.reading.words.text)) and "malam" not in lemmas(row.answer)


_NIGHTS = Late(r"(?<!jam )(?<!pukul )\bberapa malam\b")


@needs(cued("transport"))
def _not_lost(asking: Asking, row: InfoRow) -> bool:
    """Say whether it is asked in what luggage travels, and the row is on what is lost."""
    said = {unit.lemma for unit in asking.reading.words.units}
    if not _LATE.isdisjoint(asking.reading.words.words):
        return False
    return asking.reading.has("transport") and "hilang" in lemmas(row.topic) and "hilang" not in said


@needs(any_rival())
def _on_rival(asking: Asking, row: InfoRow) -> bool:
    """Say whether the row is on another thing of the kind that is asked for: on nurses for midwives, on buses for a motorbike."""
    units = asking.reading.words.units
    asked = [unit.lemma for unit in units]
    if any_rival().isdisjoint(asked):
        return False
    kinds = [kind for kind in rivals() if not kind.isdisjoint(asked)]
    told = set(lemmas(f"{row.topic} {row.question} {row.answer} {' '.join(row.keywords)}"))
    return any(not kind.isdisjoint(told) and kind.isdisjoint(told.intersection(asked)) for kind in kinds)


_LATE = word_set("missed miss telat terlambat kesiangan late nyusul menyusul")
_LEFT = lemma_set("barang koper tas bawaan luggage belongings items")


@needs(_LATE)
def _of_things(asking: Asking, row: InfoRow) -> bool:
    """Say whether someone is late, and the row is on things that were left behind."""
    words = asking.reading.words
    if _LATE.isdisjoint(words.words):
        return False
    things = _LEFT.isdisjoint(unit.lemma for unit in words.units)
    return things and not _LEFT.isdisjoint(lemmas(row.topic))


_OTHERWISE = ("contact", "when", "where", "who", "until", "duration", "wear", "bring", "how", "why", "room")
_SOLD = word_set("oleh-oleh souvenir suvenir")
_BUYS = word_set("beli membeli dibeli buy buying bought shopping belanja berbelanja")
_GIFTS = lemma_set("souvenir plakat")
_SHOPS = lemma_set("beli jual toko pasar kios gerai khas belanja galeri sentra")


@needs(cued("count"))
def _uncounted(asking: Asking, row: InfoRow) -> bool:
    """Say whether something is counted, and the row has no number at all."""
    counts = asking.reading.has("count") and not asking.reading.has(*_OTHERWISE)
    return counts and not has_number(fold(f"{row.topic} {row.answer}"))


@needs(_SOLD | _BUYS)
def _given_to_hosts(asking: Asking, row: InfoRow) -> bool:
    """Say whether souvenirs to take home are asked for, and the row is on what the hosts are given."""
    words = asking.reading.words
    bought = not _SOLD.isdisjoint((*words.typed, *words.words))
    may_buy = not _BUYS.isdisjoint(words.words)
    if not (bought or may_buy) or asking.reading.has("who"):
        return False
    told = set(lemmas(f"{row.topic} {row.question} {row.answer} {' '.join(row.keywords)}"))
    written = set(words_told(f"{row.topic} {row.question} {row.answer}"))
    buys = may_buy and not _GIFTS.isdisjoint(lemmas(row.topic)) and "oleh-oleh" not in words_told(row.topic)
    return (bought or buys) and _SHOPS.isdisjoint(told) and (buys or _SOLD.isdisjoint(written))


_DOCTORS = Late(r"\b(?:dokter|doctors?) (umum|gigi|hewan|anak|bedah|spesialis)\b")


@needs(lemma_set("dokter doctor"))
def _other_doctors(asking: Asking, row: InfoRow) -> bool:
    """Say whether doctors of one kind are asked for, and the row only has others: «dokter umum ada berapa?»."""
    asked = _DOCTORS.search(asking.reading.words.text)
    told = set(_DOCTORS.findall(fold(f"{row.topic} {row.question} {row.answer}"))) if asked else set()
    return asked is not None and bool(told) and asked[1] not in told


_TO_HOSTS = Late(
    r"\b(?:ke|kepada|untuk|buat|bagi|sama|for|to|bring|give) (?:the |pihak )?(?:tuan rumah|pemda|pemkot|pemkab|lokus|narasumber|hosts?|mayor|governor)\b"
)


@needs(
    lemma_set("rumah lokus pemda narasumber host hosts mayor governor")
    | word_set("rumah lokus pemda pemkot pemkab narasumber host hosts mayor governor")
)
def _bought_for_home(asking: Asking, row: InfoRow) -> bool:
    """Say whether it is asked what hosts are given, and the row tells what one may buy to take home."""
    if not _TO_HOSTS.search(asking.reading.words.text) or asking.reading.has("who"):
        return False
    on_gifts = not _PRESENTS.isdisjoint(lemmas(row.topic))
    return on_gifts and _HANDED.isdisjoint(words_told(f"{row.topic} {row.answer}"))


_PRESENTS = lemma_set("souvenir oleh-oleh hadiah belanja")
_HANDED = word_set(
    "plakat menyerahkan diserahkan penyerahan tuan lokus cendera cenderamata cendera-mata kenang-kenangan tukar plaque hosts host"
)
_GATHERS = word_set("assemble assembling gather gathering berkumpul ngumpul")
_PAPERS = word_set(
    "slide slides surel mail unggah diunggah dikumpulkan lembar laporan tugas upload uploaded submit submitted report"
)
_GATHERED = word_set("berkumpul titik kumpul gather gathering assemble lobi lobby")


@needs(_GATHERS)
def _on_papers(asking: Asking, row: InfoRow) -> bool:
    """Say whether people gather («what time shall we assemble?»), and the row is on papers that are handed in."""
    words = asking.reading.words
    if _GATHERS.isdisjoint((*words.words, *words.typed)):
        return False
    told = frozenset(words_told(f"{row.topic} {row.question} {row.answer}"))
    return not _PAPERS.isdisjoint(told) and _GATHERED.isdisjoint(told)


_OURS, _MY = word_set("kami kita saya ku"), word_set("our my")


@needs(_OURS | _MY)
def _of_others(asking: Asking, row: InfoRow) -> bool:
    """Say whether one's own is asked about («pesawat kami jam berapa?»), and the row is only for other groups."""
    if not row.groups or asking.group.name in row.groups or not asking.own:
        return False
    words = asking.reading.words.words
    return any(
        not _OURS.isdisjoint(words[unit.end : unit.end + 1])
        or not _MY.isdisjoint(words[max(0, unit.start - 1) : unit.start])
        for unit in asking.reading.asks
    )


_EVERYWHERE = word_set("semua seluruh setiap all every everywhere")
_ON_RULES = word_set("boleh bolehkah dilarang denda didenda allowed may can fine fined")


_FACILITIES = word_set(
    "wifi wi-fi internet sandi password parkir parkiran musala musola mushola musholla toilet wc parking prayer merokok rokok smoking"
)


@needs(_ON_RULES | _FACILITIES, named("locus"))
def _at_other_places(asking: Asking, row: InfoRow) -> bool:
    """Say whether it is asked what may be done or had at a place, and the row only says so of others that it names."""
    if row.loci or not asking.loci() or (_ON_RULES | _FACILITIES).isdisjoint(asking.reading.words.words):
        return False
    words = words_told(f"{row.topic} {row.answer}")
    told = [
        m
        for m in asking.knowledge.phrases.find(tuple(units(words)), [True] * len(words))
        if m.kind == "locus"
    ]
    named = {index for mention in told for index in mention.indexes("locus")}
    meant = {index for mention in asking.reading.mentioned("locus") for index in mention.indexes("locus")}
    everywhere = "lokus" in words and not _EVERYWHERE.isdisjoint(words)
    return bool(named) and not named & meant and not everywhere


@needs(cued("where"))
def _unplaced(asking: Asking, row: InfoRow) -> bool:
    """Say whether it is only asked where something is, and the row tells no place."""
    reading = asking.reading
    only = reading.has("where") and not reading.has(
        "when", "who", "what", "contact", "count", "how", "wear", "room", "bring", "why"
    )
    asked = _WHERE.search(reading.words.text) if only else None
    if not asked or "where" in cue_names(row.question) or _is_called(asking, row):
        return False
    return not _PLACED.search(f"{row.topic} {row.answer}")


_WHERE = Late(r"\b(?:di|ke) mana\b")
_CALLS = Late(
    r"\b(?:telepon|telpon|nelpon|menelepon|menelpon|hubungi|menghubungi|kontak|lapor|melapor|ngelapor|minta tolong|mengadu|ngadu)\b"
)


def _is_called(asking: Asking, row: InfoRow) -> bool:
    """Say whether it is asked where to call («nelpon ke mana?»), which a number answers."""
    return bool(_CALLS.search(asking.reading.words.text)) and any(map(str.isdigit, row.answer))


_PLACED = Late(
    r"\b(?:di|ke|dari|pada|lewat|melalui|via|dalam|dekat|sekitar|seberang|sebelah|samping|belakang|depan|lantai|gedung|ruang\w*|lobi|aula|meja|loket|pintu|halaman|hotel|basemen\w*|lapangan|area|"
    r"jl|jalan|km|laman|grup|telegram|surel|email|aplikasi|tautan|link|posko|resepsionis|panitia|LO|toko|pasar|pusat|masjid|musala|desa|kantor|rumah|taman|"
    r"at|in|on|to|from|near|by|through|behind|opposite|desk|floor|room|lobby|hall|street|shop|market|mosque|every|only)\b|https?:|\.example",
    re.IGNORECASE,
)


_NOT_PRAYING = Pattern(
    r"\b(?:tidak|bukan|non|not|belum) (?:ikut |ada |sedang )*(?:salat|sholat|solat|puasa|muslim|islam|pray\w*|jumatan)\b"
)
_OTHERS = word_set("tidak selain nonmuslim non bukan lainnya not others")


@needs(_NOT_PRAYING)
def _of_those_who_pray(asking: Asking, row: InfoRow) -> bool:
    """Say whether it is asked what they do who do not pray, and the row is on prayer alone."""
    others = _NOT_PRAYING.search(asking.reading.words.text)
    return bool(others) and _OTHERS.isdisjoint(words_told(row.answer))


_GIVEN = word_set(
    "dapat mendapat mendapatkan memperoleh menerima gratis dibagikan dibagi diberi diberikan dikasih disediakan panitia cuma-cuma kit given free receive receives"
)
_GETS = word_set("dapat kebagian dikasih dibagi gratis get free")


@needs(_GETS)
def _not_given(asking: Asking, row: InfoRow) -> bool:
    """Say whether it is asked if one is given a souvenir, and the row tells what there is to buy."""
    asked = {unit.lemma for unit in asking.reading.asks}
    gets = "souvenir" in asked and not _GETS.isdisjoint(asking.reading.words.words)
    return (
        gets
        and not asking.reading.has("where")
        and _GIVEN.isdisjoint(words_told(f"{row.topic} {row.answer}"))
    )


MISMATCHES = (
    _at_other_places,
    _unplaced,
    _of_those_who_pray,
    _not_given,
    _of_others,
    _on_papers,
    _uncounted,
    _given_to_hosts,
    _bought_for_home,
    _other_doctors,
    _of_things,
    _on_rival,
    _not_lost,
    _other_unit,
    _of_someone,
    _on_a_pause,
    _one_of_two,
    of_other_prayer,
)
