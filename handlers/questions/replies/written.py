"""What organizers wrote out goes before the agenda: rows that ask the same, how to get a thing, what is allowed, what each is given."""

from __future__ import annotations

import re

from handlers.questions.patterns.late import Late
from handlers.questions.reading.cue_finding import cue_names
from handlers.questions.reading.lemmas import lemma_set, lemmas, words_told
from handlers.questions.replies import (
    beside,
    departures,
    descriptions,
    distances,
    info,
    loci,
    lost,
    notes,
    places,
)
from handlers.questions.replies.base import Asking, Reply
from handlers.questions.replies.denied import only_claims_place
from handlers.questions.replies.gates import Gates, cued, had_by, named, needs
from handlers.questions.replies.info_matches import InfoMatch
from handlers.questions.replies.prayers import is_before_or_after_day, prayed_on_agenda
from handlers.questions.replies.unknown import answer_unknown
from handlers.questions.words import word_set

NEARLY = 0.4


_ALIKE = 0.74
"""An info row whose own question is this much alike goes before everything else."""


def answer_written(asking: Asking, matches: list[InfoMatch]) -> Reply | None:
    """Answer from what organizers wrote out, where it asks the same or nothing else can tell."""
    noted = (
        _NOTED.first(asking)
        or departures.answer_departure(asking, matches)
        or departures.answer_from_room(asking)
    )
    sure = None if noted else next((match for match in matches if _is_asked(asking, match)), None)
    if sure:
        instead = notes.answer_instead(asking, asking.visit.info[sure.row])
        return instead or info.answer_info(asking, sure)
    return (
        noted
        or lost.answer_lost(asking, matches)
        or _OF_PLACES.first(asking)
        or _kept(asking, matches)
        or _described(asking, matches)
    )


_RIDES = word_set(
    "drive drives driving walk walking road car mobil jalan-kaki naik darat motor sepeda taxi taksi"
)
_GROUND = Late(r"\b(?:jalan|road|boat|perahu|kapal|kaki|foot|mobil|car|bus|feri|ferry)\b", re.IGNORECASE)


@needs(_RIDES, named("locus"))
def _way_told(asking: Asking) -> Reply | None:
    """Answer «can we drive to the island?» from the place's description, where that speaks of ways."""
    said = not _RIDES.isdisjoint(asking.reading.words.words) and asking.reading.has("yesno", "tag", "exist")
    told = [locus for locus in asking.loci() if said and _GROUND.search(locus.description)]
    return loci.describe(asking, told[0]) if told and not asking.reading.has("when", "where") else None


_PRAYER = ({"salat"}, {"jumat"}, {"salat", "jumat"})


_CAN = word_set("bisa bisakah boleh bolehkah can could")


_GETS = word_set(
    "beli membeli dibeli buy didapat dapat mendapatkan didapatkan dapet dikasih kasih diberi diberikan disediakan tersedia sediakan provided provide "
    "ditanggung gratis free unduh diunduh download mengunduh akses diakses minta pinjam meminjam sewa dijual jual ambil diambil bagikan dibagikan "
    "dibagi covered included get obtain dilihat diliat diunggah"
)
"""Words of getting something: rows of the Info sheet tell that, the agenda only when it is."""


_SELLS = word_set("dijual jual menjual sells sold")


_KEPT = _GETS | {"bawa", "bring", "salat", "jumat"}


_BUYS = word_set("beli membeli dibeli buy dijual jual sewa unduh diunduh download")


_SHOPS = lemma_set("pasar toko sentra umkm galeri souvenir kios gerai koperasi dekranasda market shop store")


def _at_shops(asking: Asking) -> bool:
    """Say whether a place that is named sells things."""
    named = asking.loci()
    return not named or any(
        not _SHOPS.isdisjoint(lemmas(f"{x.name} {x.kind} {x.description}")) for x in named
    )


def _gives(asking: Asking, match: InfoMatch) -> bool:
    """Say whether a row tells of what is asked for that it is given: «rompi dan helm disediakan»."""
    answer = asking.visit.info[match.row].answer
    held = {unit.lemma for unit in asking.reading.asks} <= set(lemmas(answer))
    return held and not _GETS.isdisjoint(words_told(answer))


def _is_facility(asking: Asking) -> bool:
    """Say whether it is asked where something is that a row is all about, and no item: «parkir di mana?»."""
    asked = {unit.lemma for unit in asking.reading.asks}
    if (
        not asked
        or not asking.reading.has("where")
        or asking.reading.mentions
        or asked & asking.knowledge.title_lemmas
    ):
        return False
    return any(asked == set(lemmas(row.topic)) for row in asking.visit.info)


def _kept(asking: Asking, matches: list[InfoMatch]) -> Reply | None:
    """Answer how to get a thing, and where to pray, from the Info sheet; the agenda must not stand in for it."""
    if _KEPT.isdisjoint(had_by(asking)) and not asking.reading.has("where"):
        return None
    words = frozenset(asking.reading.words.words)
    prays = (
        not asking.reading.has("when")
        and (asking.reading.has("where", "room") or (_CAN & words and asking.loci()))
        and {unit.lemma for unit in asking.reading.asks} in _PRAYER
        and not prayed_on_agenda(asking)
    )
    gets = bool(_GETS & words or ({"bawa", "bring"} & words and {"sendiri", "own"} & words)) and bool(
        asking.reading.asks or _SELLS & words or (_BUYS & words and not _at_shops(asking))
    )
    if not (prays or gets or _is_facility(asking)) or asking.reading.has("until", "duration", "speaker"):
        return None
    told = next((match for match in matches if info.accepts(asking, match)), None)
    if told is None and prays and is_before_or_after_day(asking):
        return answer_unknown(asking)
    if told and (
        prays
        or (not gets and _is_facility(asking))
        or (gets and _gives(asking, told))
        or info.same_kind(asking, told)
        or told.likeness >= NEARLY
    ):
        return notes.answer_better(asking, asking.visit.info[told.row]) or info.answer_info(asking, told)
    return answer_unknown(asking) if _BUYS & words and asking.reading.has("where", "what") else None


def _described(asking: Asking, matches: list[InfoMatch]) -> Reply | None:
    """Tell a place's description, unless no place is named and a row is on what is asked."""
    claimed = asking.reading.has("tag", "yesno") and asking.items()
    if claimed and claimed.fully:
        return None
    rows = (m for m in matches if m.likeness >= NEARLY and info.accepts(asking, m))
    return None if not asking.loci() and next(rows, None) else descriptions.answer_described(asking)


_SOLD = lemma_set("souvenir oleh-oleh belanja")


@needs(_BUYS, named("locus"))
def _sold_there(asking: Asking) -> Reply | None:
    """Tell what is bought at a shop or market that is named, where a row does: «what can I buy at the market?»."""
    loci = {locus.name for locus in asking.loci()}
    buys = not _BUYS.isdisjoint(asking.reading.words.words) and asking.reading.has("what", "list")
    if not loci or not buys or asking.reading.asks:
        return None
    told = (
        InfoMatch(at, 1.0, 1.0)
        for at, row in enumerate(asking.visit.info)
        if loci & set(row.loci) and _SOLD & asking.knowledge.info_asked[at]
    )
    match = next(told, None)
    return info.answer_info(asking, match) if match else None


@needs(cued("learn"), named("locus"))
def _special_there(asking: Asking) -> Reply | None:
    """Tell the row on what is special or learned at a place that is named: «apa istimewanya SMP 3?»."""
    loci = {locus.name for locus in asking.loci()}
    if not loci or not asking.reading.has("learn") or asking.reading.has("when", "who", "count", "where"):
        return None
    told = (
        InfoMatch(at, 1.0, 1.0)
        for at, row in enumerate(asking.visit.info)
        if loci & set(row.loci) and "learn" in cue_names(f"{row.topic} {row.question}")
    )
    match = next(told, None)
    return info.answer_info(asking, match) if match else None


_NEAR_WORDS = word_set("dekat deket near nearby sekitar terdekat nearest") | beside.HERE


@needs(_NEAR_WORDS, named("locus"))
def _near_place(asking: Asking) -> Reply | None:
    """Tell of a place of some kind that is near: «adakah masjid di dekat tempat kami makan?»."""
    words = asking.reading.words.words
    placed = any(mention.general for mention in asking.reading.mentioned("locus"))
    if (
        not placed
        or _NEAR_WORDS.isdisjoint(words)
        or not asking.reading.has("exist", "where", "yesno", "what")
    ):
        return None
    told = beside.answer_beside(asking)
    if told:
        return told
    near = next(at for at, word in enumerate(words) if word in _NEAR_WORDS)
    if any(unit.start < near for unit in asking.reading.asks):
        return None
    asking.reading.asks = []
    asking.reading_changed()
    return places.answer_where(asking)


_EACH = word_set("masing masing-masing setiap tiap per each jatah jatahnya dikasih dapat kebagian diberi get")


_ONE = Late(r"\b(?:satu|1|one|presentasi) (?:kelompok|klp|grup|tim|orang|peserta|group|team|person)\b")
_LENGTH = Late(r"\d+\s*(?:menit|jam|minutes?|hours?)", re.IGNORECASE)


def answer_share(asking: Asking, matches: list[InfoMatch]) -> Reply | None:
    """Tell the time that each is given («presentasi per kelompok berapa menit?») from a row: the item's own length is another."""
    if not asking.reading.has("duration"):
        return None
    words = asking.reading.words.words
    each = not _EACH.isdisjoint(words) or bool(_ONE.search(asking.reading.words.text))
    if not each or asking.loci():
        return None
    asked = {unit.lemma for unit in asking.reading.asks}
    told = (
        m
        for m in matches
        if asked & asking.knowledge.info_asked[m.row] and _LENGTH.search(asking.visit.info[m.row].answer)
    )
    match = next(told, None) or (None if asked else _only_share(asking))
    if match:
        return info.answer_info(asking, match)
    return None if "get" in asking.reading.words.words else notes.answer_share(asking)


_GROUPS = word_set("kelompok grup tim group groups team teams")
_SHARE = Late(
    r"\d+ (?:menit|minutes?) (?:untuk |for )?(?:setiap|tiap|masing-masing|per|each|every|an?) (?:kelompok|tim|group|team)\b"
    r"|\b(?:setiap|tiap|masing-masing|per|each|every) (?:kelompok|tim|group|team)\b[^.;\n]{0,40}\d+ (?:menit|minutes?)\b",
    re.IGNORECASE,
)


def _only_share(asking: Asking) -> InfoMatch | None:
    """Find the one row that says how long each group has, where nothing says for what."""
    of_groups = [at for at, row in enumerate(asking.visit.info) if _SHARE.search(row.answer)]
    grouped = not _GROUPS.isdisjoint(asking.reading.words.words) and not asking.reading.mentions
    return InfoMatch(of_groups[0], 1.0, 1.0) if grouped and len(of_groups) == 1 else None


def _counts_another(asking: Asking, match: InfoMatch) -> bool:
    """Say whether a group that is named is counted, and a row counts all or another: «berapa peserta kelompok Rajawali?»."""
    reading = asking.reading
    if not (reading.mentioned("group") and reading.has("count") and reading.has("members", "people")):
        return False
    row = asking.visit.info[match.row]
    told = set(lemmas(f"{row.topic} {row.question} {row.answer}"))
    return asking.group.name not in row.groups and not any(
        told.issuperset(mention.lemmas) for mention in reading.mentioned("group")
    )


def _is_asked(asking: Asking, match: InfoMatch) -> bool:
    return (
        not only_claims_place(asking)
        and not _counts_another(asking, match)
        and match.likeness >= _ALIKE
        and info.tells_apart(asking, match)
        and info.accepts(asking, match)
        and info.same_kind(asking, match)
    )


_NOTED = Gates(notes.answer_remembered_note, notes.answer_circumstance, notes.answer_given)
_OF_PLACES = Gates(
    notes.answer_per, distances.answer_distance, _special_there, _sold_there, _near_place, _way_told
)
