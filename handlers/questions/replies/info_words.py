"""What of a question a row of the Info sheet must hold, and what only helps to choose among rows."""

from __future__ import annotations

from handlers.questions.names.phrases import Mention
from handlers.questions.names.places import city_of
from handlers.questions.reading.cue_finding import Cue
from handlers.questions.reading.easing import is_verb
from handlers.questions.reading.implied import HOURS, PRICE
from handlers.questions.reading.lemmas import Unit, lemma_of, lemma_set, lemmas
from handlers.questions.reading.understood import OPENING_HOURS, Reading
from handlers.questions.replies.base import Asking, once
from handlers.questions.replies.belongings import BELONGINGS
from handlers.questions.replies.doubts import WEIGHTLESS
from handlers.questions.words import word_set
from handlers.questions.words.fields import fields_of, near_words
from handlers.questions.words.fillers import empty, vague


@once
def info_lemmas(asking: Asking) -> dict[str, float]:
    """Return what of the question a row must hold (1), and what only helps to choose among rows (less)."""
    reading = asking.reading
    wanted = _strong_words(asking)
    shares: dict[str, float] = {}
    for mention in reading.mentions:
        if mention.kind != "group" or not _is_own_group(asking, mention):
            words = _known_way(asking, mention)
            meant = any(asking.visit.groups[index] == asking.group for index in mention.indexes("group"))
            share = (_HELPS if meant else 1.0) if mention.kind == "group" else _NAMED / len(words)
            share = min(share, _HELPS / len(words)) if mention.start in reading.context else share
            shares |= {lemma: share for lemma in words if lemma not in asking.knowledge.kinds}
    excluded = {
        at for mention in (*reading.excluded, *reading.mentions) for at in range(mention.start, mention.end)
    }
    read_as = {unit.start: unit for unit in wanted if unit not in reading.words.units}
    for written in reading.words.units:
        word = reading.words.words[written.start]
        unit = read_as.get(written.start) or asking.knowledge.own_form(written, word)
        alone = written.end - written.start == 1
        if (
            unit.start in excluded
            or _is_this_city(reading, written)
            or (alone and word in WEIGHTLESS)
            or unit.lemma in WEIGHTLESS
        ):
            continue
        if unit in wanted:
            hours = word in OPENING_HOURS and asking.knowledge.info.knows(HOURS)
            told = HOURS if hours else _as_told(asking, unit.lemma)
            done = told not in asking.knowledge.told_of and is_verb(word)
            shares[told] = _DONE if done else 1.0
            if told not in {unit.lemma, HOURS} and asking.knowledge.info.knows(unit.lemma):
                shares.setdefault(unit.lemma, _HELPS)
        elif asking.knowledge.info.knows(unit.lemma) and not (word in empty() and unit.end - unit.start == 1):
            shares.setdefault(
                unit.lemma, _VAGUELY if reading.has("why") and unit.lemma in vague() else _HELPS
            )
    for index in named_people(asking):
        for token in asking.knowledge.directory.people[index].tokens:
            shares.setdefault(lemma_of(token), _HELPS)
    shares = _eased(asking, shares)
    own = matter_of_course(asking)
    spare = _spare_city(asking, shares)
    telling = {
        lemma: share
        for lemma, share in shares.items()
        if lemma not in spare
        and len(lemma) > 1
        and (not lemma.isdigit() or (len(lemma) > _SHORT and lemma in asking.knowledge.told_of))
    }
    return {
        lemma: min(share, _HELPS) if lemma in own and share < 1 else share for lemma, share in telling.items()
    }


_HANDED = lemma_set("unggah kirim setor serah submit")
"""How a paper is handed in, which goes without saying where one asks by when."""


def _spare_city(asking: Asking, shares: dict[str, float]) -> frozenset[str]:
    """Return one's own city where it only says where one is: no row on it is on what is counted («ada berapa kelurahan di Padmasari?»)."""
    city = frozenset(city_of(asking.group)) & shares.keys() if asking.reading.has("count") else frozenset()
    counted = {lemma for lemma, share in shares.items() if share >= 1 and lemma not in city}
    if not (city and counted):
        return frozenset()
    rows = asking.knowledge.info_asked
    return frozenset() if any(city & row and counted & row for row in rows) else city


_CITY = word_set("kabupaten kota provinsi regency city province")


def _is_this_city(reading: Reading, unit: Unit) -> bool:
    """Say whether «kabupaten ini» only says where one is, which no row need hold."""
    said = reading.words.words
    here = said[unit.end : unit.end + 1] == ("ini",) or said[max(0, unit.start - 1) : unit.start] == ("this",)
    return here and said[unit.start] in _CITY


_SHORT = 2
"""A number of more digits that a row is about is its name: «112», «1500»."""


_COUNTED_PEOPLE = lemma_set("penduduk orang warga masyarakat pegawai people residents")
"""Of whom a share is asked for, which the row need not say: «berapa persen warga yang sudah rekam KTP?»."""


def _eased(asking: Asking, shares: dict[str, float]) -> dict[str, float]:
    """Ask less of parts of a day beside a meal, of «persen» beside what is counted, and not for handing in beside its end."""
    eased = dict(shares)
    if "makan" in shares and len(asking.reading.asks) > 2:  # noqa: PLR2004 - more than the meal is asked for
        parts = {"siang", "malam"} & set(shares) - asking.knowledge.told_of
        eased |= dict.fromkeys(parts, _HELPS)
    if "persen" in shares and asking.reading.has("count") and len(shares) > 1:
        eased["persen"] = _VAGUELY
        eased |= dict.fromkeys(_COUNTED_PEOPLE & set(shares), _HELPS)
    if "@pay" in shares:
        eased |= dict.fromkeys({"bayar", "@cost", "@price"} & set(shares), _VAGUELY)
    if "tenggat" in shares:
        eased.pop("kumpul", None)
        handed = _HANDED & eased.keys() if len(eased.keys() - _HANDED) > 1 else frozenset()
        eased |= dict.fromkeys(handed, _VAGUELY)
    return eased


def _as_told(asking: Asking, lemma: str) -> str:
    """Give the field of a word that no row is about, where some row is on the field; else the word."""
    if lemma not in asking.knowledge.told_of and not asking.knowledge.info.knows(lemma):
        near = (other for other in near_words().get(lemma, ()) if other in asking.knowledge.told_of)
        lemma = next(near, lemma)
    costs = "@cost" in fields_of().get(lemma, ())
    counts = asking.reading.has("count") and lemma != "biaya"
    paid = costs and not counts and not asking.reading.has("who")
    if paid and len(asking.reading.asks) > 1 and asking.knowledge.info.knows(PRICE):
        return PRICE
    if lemma in asking.knowledge.told_of or (asking.reading.has("count") and not costs):
        return lemma
    advised = asking.reading.has("what") and not asking.reading.has("where", "who", "contact", "exist")
    known = [field for field in fields_of().get(lemma, ()) if field in asking.knowledge.told_of]
    return known[0] if known and not (advised and known[0] in _NO_ADVICE) else lemma


_NO_ADVICE = frozenset({"@health", "@emergency"})
"""Fields where «apa?» asks for advice, which rows do not give."""


def _known_way(asking: Asking, mention: Mention) -> tuple[str, ...]:
    """Call a place as the rows do: «balkot» by its name where only that stands in them."""
    knows = asking.knowledge.info.knows
    if mention.kind == "person":
        return tuple(map(lemma_of, mention.lemmas))
    if mention.kind != "locus" or all(map(knows, mention.lemmas)):
        return mention.lemmas
    locus = asking.visit.loci[mention.names[0].index]
    for written in (locus.name, *locus.aliases):
        way = tuple(lemma for lemma in lemmas(written) if lemma not in asking.knowledge.cities)
        if way and all(map(knows, way)):
            return way
    return mention.lemmas


_HELPS, _VAGUELY, _NAMED, _DONE = 0.3, 0.1, 0.6, 0.5
"""How much of the question words are that help, names of places, and verbs that no row is about."""


@once
def matter_of_course(asking: Asking) -> frozenset[str]:
    """Return words that go without saying: the visit's name and programme, and the group's own city."""
    return asking.knowledge.framing - asking.knowledge.cities | frozenset(city_of(asking.group))


def _strong_words(asking: Asking) -> set[Unit]:
    """Return the units that a row must hold: what is asked, the anchor, and cues that only certain rows answer."""
    reading = asking.reading
    strong = {
        at
        for cue in reading.cues
        if _is_strong(reading, cue) and not (cue.name == "members" and reading.asks)
        for at in range(cue.start, cue.end)
        if reading.words.words[at] not in _NOT_STRONG
    }
    own = matter_of_course(asking)
    lost = any(unit.lemma == "hilang" for unit in reading.asks)
    asked = {
        unit for unit in reading.asks if unit.lemma not in own and not (lost and unit.lemma in BELONGINGS)
    }
    told = asking.knowledge.told_of
    anchor = reading.anchor.asks if reading.anchor else ()
    anchored = {unit for unit in anchor if not asked or unit.lemma in told or _is_telling(asking, unit)}
    return asked | anchored | {unit for unit in reading.words.units if unit.start in strong}


def _is_strong(reading: Reading, cue: Cue) -> bool:
    """Say whether a row must hold a cue's words; who drives is asked for by one that a row on buses alone does not hold."""
    said = reading.words.words[cue.start : cue.end]
    drives = cue.name == "transport" and reading.has("who") and "sopir" in map(lemma_of, said)
    return drives or (cue.name in STRONG_CUES and cue.name in reading.names)


def _is_telling(asking: Asking, unit: Unit) -> bool:
    """Say whether a word behind «after» is more than a circumstance: no item is called so, yet the visit has it."""
    return not asking.knowledge.in_titles(unit.lemma) and unit.lemma in asking.knowledge.own_lemmas


_NOT_STRONG = word_set(
    "tuan rumah bilang ngomong melapor mengadu tolong tell help report whom do should hubungi menghubungi dihubungi hubungin lapor call contact reach hp handphone ponsel pakai memakai dipakai use"
)


def _is_own_group(asking: Asking, mention: Mention) -> bool:
    return asking.own and any(
        asking.visit.groups[index] == asking.group for index in mention.indexes("group")
    )


def named_people(asking: Asking) -> list[int]:
    """Return people whom the question names beyond doubt."""
    return [m.names[0].index for m in asking.reading.mentioned("person") if len(m.names) == 1]


STRONG_CUES = word_set(
    "contact coach leader head members wear bring form theme organizer speaker private end start"
)
"""Cues whose words a row must hold to be the answer: a row on a group is no answer to who leads it."""


_SHARED = lemma_set("wifi sandi password pengguna zoom tautan")


def shares(asking: Asking) -> bool:
    """Say whether a password is asked for that a row gives to all: that of the wifi is no one's own."""
    said = {unit.lemma for unit in asking.reading.words.units} & _SHARED
    told = zip(asking.visit.info, asking.knowledge.info_asked, strict=True)
    return len(said) > 1 and any(said <= words | set(lemmas(row.answer)) for row, words in told)
