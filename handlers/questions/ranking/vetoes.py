"""What rules a row out, however much speaks for it: traps that look like the row but ask for what it does not hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from handlers.questions.patterns.late import Late
from handlers.questions.ranking.asked import Asked
from handlers.questions.ranking.attributes import is_of_other_thing
from handlers.questions.ranking.conduct import is_no_leave, is_on_no_rule
from handlers.questions.ranking.counting import counts_nobody, miscounts_places
from handlers.questions.ranking.documents import Told
from handlers.questions.ranking.money import lacks_money
from handlers.questions.ranking.spots import meets_none, meets_other_part
from handlers.questions.ranking.works import wants_work
from handlers.questions.reading.easing import QUALIFIERS
from handlers.questions.reading.lemmas import fold, lemma_set, lemmas
from handlers.questions.replies.amenities import HAS, lacks_amenity
from handlers.questions.replies.base import Asking
from handlers.questions.replies.doubts import is_doubtful
from handlers.questions.replies.fact_kinds import lacks_kind
from handlers.questions.replies.gates import Gates, cued, named, needs
from handlers.questions.replies.numbers import counts_any, has_number
from handlers.questions.replies.prices import MONEY, asks_price, prices_it
from handlers.questions.replies.telling import gives_reason
from handlers.questions.replies.titles import TITLE_HEADS, asked_title
from handlers.questions.words import word_set

_REGIONS = word_set(
    "aceh medan padang pekanbaru riau jambi palembang bengkulu lampung jakarta bandung semarang yogyakarta jogja surabaya malang banten serang "
    "denpasar bali mataram kupang pontianak palangkaraya banjarmasin samarinda balikpapan tarakan manado palu makassar kendari gorontalo ambon "
    "ternate maluku jayapura papua sorong manokwari jawa sumatera sumatra kalimantan sulawesi bogor bekasi depok tangerang surakarta solo batam "
    "singapore singapura malaysia thailand japan jepang china cina tiongkok france prancis fiji samoa vanuatu tonga filipina philippines vietnam "
    "kamboja cambodia laos myanmar brunei india australia korea amerika inggris england britain belanda netherlands jerman germany turki turkey arab "
    "mesir egypt qatar rusia russia italia italy spanyol spain brasil brazil swiss kanada canada madura lombok sumba flores timor nias bangka belitung "
    "cirebon tegal pekalongan magelang purwokerto cilacap kudus jepara blitar kediri madiun jember banyuwangi sidoarjo gresik tasikmalaya garut "
    "sukabumi cianjur karawang cilegon palopo parepare bitung tidore merauke manokwari timika nabire"
)
_SOME = lemma_set(
    "perempuan wanita pria laki-laki mancanegara asing domestik gigi bayi lansia difabel honorer kontrak swasta nikah cerai kematian korupsi foreign female male "
    "dental elderly private"
)
"""Words that narrow what is counted or told to some of it: a row on all is none on those."""

_MUST_TELL = frozenset({"who", "contact", "duration"})
_NUMBERS = word_set("mobile cell cellphone landline")
"""English words for someone's number, which are also said of other things."""


def is_ruled_out(asking: Asking, asked: Asked, told: Told) -> bool:
    return any(veto(asking, asked, told) for veto in _VETOES.possible(asking))


def doubts_of(asking: Asking, asked: Asked, told: Told) -> Iterator[tuple[str, bool]]:
    """Say what makes a row doubtful: another kind of thing, another number, size, price or scope than is asked for."""
    names = asking.reading.names
    missing = {lemma for lemma in asked.asks if not asked.held(lemma, told.held)}
    yield "v_count", "count" in names and not _counts(asked, told, people="people" in names)
    yield "v_reach", not _NUMBERS.isdisjoint(asking.reading.words.words) and "contact" not in told.kinds
    yield "v_must", not names & _MUST_TELL <= told.kinds
    yield "v_size", not missing.isdisjoint(QUALIFIERS)
    yield "v_other", _is_on_other(asked, told)
    yield "v_nothing", is_on_nothing(asking, asked, told)


def _is_beside_the_point(asking: Asking, asked: Asked, told: Told) -> bool:
    """Say whether a row is about nothing of what the question says, and only mentions it."""
    heads = told.head | told.question
    named = any(lemma in heads for lemma in (*asked.shares, *asked.others.values()))
    mentioned = sum(asked.held(lemma, told.held) for lemma in asked.asks)
    there = mentioned and any(locus.name in told.document.loci for locus in asking.loci())
    if named or there or mentioned >= _SEVERAL or _prices(asking, asked, told):
        return False
    about = told.head_topics | told.place_topics
    return about.isdisjoint(t for topics in asked.topics.values() for t in topics)


def _prices(asking: Asking, asked: Asked, told: Told) -> bool:
    """Say whether the price of a thing is asked for, and an amount stands beside it in the row."""
    return asks_price(asking.reading.words.words) and prices_it(
        told.document.body, [lemma for lemma in asked.asks if lemma not in MONEY]
    )


@needs(cued("count"))
def _only_mentions(asking: Asking, asked: Asked, told: Told) -> bool:
    """Say whether the row only mentions what is to be counted, and counts something else."""
    focus = asked.focus
    if "count" not in asking.reading.names or focus is None or not asked.held(focus, told.held):
        return False
    if _prices(asking, asked, told):
        return False
    heads = told.head | told.question
    topics = (told.head_topics | told.place_topics).isdisjoint(asked.topics.get(focus, ()))
    return not asked.held(focus, heads) and topics and not _counts(asked, told, people=False)


_SEVERAL = 2

_YEARS = Late(r"\b(?:19|20)\d\d\b")
_TIMES = Late(
    r"\b(?:19|20)\d\d\b|\b\d{1,2}[.:]\d\d\b|\b\d{1,2}(?: ?[-–] ?\d{1,2})? (?:jan|feb|mar|apr|jun|jul|agu|ags|sep|okt|nov|des|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|[jfmasond][a-z]+uary|"
    r"march|may|june|july|august|october|december)\b"
)


@needs(cued("count when nomor"))
def _lacks_number(asking: Asking, _asked: Asked, told: Told) -> bool:
    """Say whether a number or a time is asked for, and the row has no figure but a year, or the note no time."""
    names, words = asking.reading.names, set(asking.reading.words.words)
    if "when" in names and told.document.kind == "note":
        return not any(sign.isdigit() for sign in told.text)
    if {"nomor", "berapa"} <= words and not any(map(str.isdigit, _TIMES.sub(" ", told.text))):
        return True
    return "count" in names and "tahun" not in words and not has_number(_YEARS.sub(" ", told.text))


def _counts(asked: Asked, told: Told, *, people: bool) -> bool:
    """Say whether the row counts what is counted: it is about that, or a number stands before it.

    A word of the same field (nurses for doctors) is another number.
    """
    focus = asked.focus
    if focus is None:
        return not people
    counted = asked.others.get(focus, focus)
    if counts_any(told.text, {counted, *(_PEOPLE if people else ())}):
        return True
    return not people and counted in told.head | told.question and not counted.startswith("@")


_PEOPLE = lemma_set("orang people")


def _lacks_word(_asking: Asking, asked: Asked, told: Told) -> bool:
    """Say whether the row lacks what tells one thing from another: a number, another region, «besar»."""
    document = told.document
    text = f"{told.text} {fold(document.question)} {fold(document.head)}"
    missing = {lemma for lemma in asked.asks if not asked.held(lemma, told.held)}
    some = {lemma for lemma in missing & _SOME if not _is_met(lemma, asked, told)}
    return (
        any(number not in text for number in asked.numbers) or bool(some) or not missing.isdisjoint(_REGIONS)
    )


def _is_met(lemma: str, asked: Asked, told: Told) -> bool:
    """Say whether a word is part of a phrase that the row tells otherwise: «turis asing» is «wisatawan mancanegara»."""
    return any(
        lemma in spot.lemmas and len(spot.lemmas) > 1 and not spot.own.isdisjoint(told.own | told.own_in_text)
        for spot in asked.spots
    )


def _is_on_other(asked: Asked, told: Told) -> bool:
    """Say whether a price is asked for of a thing that only another row has («berapa harga teh rosela?»)."""
    if "biaya" not in asked.asks:
        return False
    missing = {lemma for lemma in asked.asks if not asked.accounted(lemma, told)}
    return bool(missing - asked.strange)


def is_on_other_part(asking: Asking, asked: Asked, told: Told) -> bool:
    """Say whether the row is on another part of what is asked about: on the check-out for the check-in."""
    return not _is_named(asking, told) and meets_other_part(asked.spots, told)


def is_on_nothing(asking: Asking, asked: Asked, told: Told) -> bool:
    """Say whether the row is on nothing that the question speaks of."""
    return not _is_named(asking, told) and meets_none(asked.spots, told)


def _is_named(asking: Asking, told: Told) -> bool:
    """Say whether the question has all words of what the row is called."""
    return bool(told.name) and told.name <= {unit.lemma for unit in asking.reading.words.units}


_ATTENDS = lemma_set(
    "hadir datang ikut gabung nyusul absen berhalangan wakil ganti sambut terima jumpa temu ketemu attend come join present represent meet greet"
)
"""What is asked of someone where the row on them may tell it in other words."""


@needs(TITLE_HEADS | named("person") | cued("who contact leader"))
def _is_only_on_whom(asking: Asking, asked: Asked, told: Told) -> bool:
    """Say whether a row has of a question only whom it is about, and nothing of what is asked of them: «hobi wali kota apa?»."""
    titles = asking.knowledge.directory.title_lemmas | TITLE_HEADS
    whom = {unit.lemma for unit in asked_title(asking) if unit.lemma in titles}
    whom |= {lemma for mention in asking.reading.mentioned("person") for lemma in mention.lemmas}
    others = [lemma for lemma in asked.asks if lemma not in whom]
    if not whom or not others or not _ATTENDS.isdisjoint(others):
        return False
    return not any(asked.accounted(lemma, told) for lemma in others)


_GEAR = frozenset({"wear", "bring", "transport"})
_HOURS = frozenset({"clock", "range_from", "range_to"})
_LATE = word_set("telat terlambat kesiangan ketinggalan keburu sempat menyusul nyusul baru late missed miss")
_NOTED = frozenset({"how", "what", "why", "contact"})
_CLOCK = Late(r"\b\d{1,2}[.:]\d\d\b")


def is_only_on_item(asking: Asking, asked: Asked, told: Told) -> bool:
    """Say whether a note has of a question only the title of its item, and nothing of what is asked of that."""
    if told.document.kind != "note" or not asking.reading.names.isdisjoint(_GEAR):
        return False
    if "who" in asking.reading.names and "who" not in told.kinds:
        return True
    reading = asking.reading
    if any(time.kind in _HOURS for time in reading.times) or not _LATE.isdisjoint(reading.words.words):
        return False  # a note stands with its item's time, which tells that
    if "when" in asking.reading.names and _CLOCK.search(told.text):
        return False
    others = [lemma for lemma in asked.asks if lemma not in told.head]
    if not others:
        return asking.reading.names.isdisjoint(_NOTED)
    words = frozenset(lemmas(told.document.body))
    return not any(
        asked.held(lemma, words) or not told.own_in_text.isdisjoint(asked.topics.get(lemma, ()))
        for lemma in others
    )


@needs(named("locus"))
def _is_of_other_place(asking: Asking, _asked: Asked, told: Told) -> bool:
    """Say whether a place is named, and what is told is the description of another, or a note for there."""
    named = {locus.name for locus in asking.loci()}
    sure = any(not mention.general for mention in asking.reading.mentioned("locus"))
    elsewhere = told.document.kind == "locus" or (told.document.kind == "note" and bool(told.document.loci))
    return elsewhere and sure and named.isdisjoint(told.document.loci)


def _is_doubtful(asking: Asking, _asked: Asked, told: Told) -> bool:
    document = told.document
    if document.kind == "info":
        return is_doubtful(asking, asking.visit.info[document.index])
    reasonless = asking.reading.has("why") and not gives_reason(told.text)
    return reasonless or lacks_kind(asking, told.text, worn=asking.reading.has("wear"))


_TO = word_set("ke menuju to")
_LEAVING = lemma_set("berangkat jalan pergi")


@needs(_LEAVING, _TO, cued("when until duration where"))
def _leads_elsewhere(asking: Asking, asked: Asked, told: Told) -> bool:
    """Say whether one asks for the way to somewhere of which the row has nothing: «bus ke bandara berangkat jam berapa?»."""
    words = asking.reading.words
    if _TO.isdisjoint(words.words) or not asking.reading.has("when", "until", "duration", "where"):
        return False
    if all(unit.lemma not in _LEAVING for unit in words.units):
        return False
    goals = {u.lemma for u in words.units if u.start and words.words[u.start - 1] in _TO}
    return any(not asked.accounted(lemma, told) for lemma in goals & set(asked.asks))


@needs(HAS | cued("exist where"))
def _lacks_thing(asking: Asking, _asked: Asked, told: Told) -> bool:
    document = told.document
    return lacks_amenity(asking, f"{document.head} {document.question} {document.body}")


_VETOES: Gates[Callable[[Asking, Asked, Told], bool]] = Gates(
    _is_beside_the_point,
    _lacks_word,
    _lacks_number,
    _only_mentions,
    counts_nobody,
    lacks_money,
    wants_work,
    is_on_other_part,
    _is_only_on_whom,
    is_no_leave,
    _is_of_other_place,
    _is_doubtful,
    _lacks_thing,
    _leads_elsewhere,
    is_on_no_rule,
    is_of_other_thing,
    miscounts_places,
)
