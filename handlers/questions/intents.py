"""Scores what may be meant by what was found in the question; a plain sum of weights, so that it can be explained."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from handlers.questions.meanings import Meanings
from handlers.questions.names.whom import hands_in, meets_at_locus
from handlers.questions.reading.understood import Reading
from handlers.questions.replies.around import ordinal_of
from handlers.questions.replies.base import Asking
from handlers.questions.replies.company import asks_company_then
from handlers.questions.replies.gear import CLOTHES
from handlers.questions.replies.groups import RUNS
from handlers.questions.replies.titles import asked_title
from handlers.questions.replies.transport import asks_which_bus
from handlers.questions.words import word_set
from handlers.questions.words.fillers import vague

LEAST = 1.0
"""A meaning with less than this is not tried."""

_MEANINGS = Meanings("""
agenda: which_room -2.6, rest 2.4, agenda 2, day 1.2, window 1.5, clock 1.5, offset 1.5, anchor 2.6, between_items 4, list 0.3, what 0.3, exist 0.3, when -0.5, locus -0.6, who -1, bring -1.5, wear -1.5, why -4 | agenda day window clock offset anchor rest
ordinal: ordinal 2.6, agenda 1, longest 4, shortest 4, loci -1.5, day 0.3, until -3 | ordinal longest shortest
now: now 3, window -3, agenda 0.6, begun 1, when -1, what 0.2, items -1.2, locus -0.6, clock -2, day -0.5, gap 1.6 | now
next: next_place 2, next 3, aftersubject 3.5, agenda 0.6, what 0.2, items -1.2, anchor -2.5, clock -1 | next aftersubject
previous: previous 2.3, agenda 0.5, window -2, day -1.5, items -1 | previous
zone: zone 6, items -4, locus -4 | zone
clock: when 2, now 2, agenda -3, items -3, locus -3, clock -3 | now
when: when 3, list_items 3.4, start 1, items 0.6, locus 0.4, begun 0.5 | when start list_items
dates: visit_when 3.6, day -1, items -2, locus -2, next -2, loci -1.5 | visit_when
until: until 5, end 1.8, when 2.4, items 0.4, over -2, start -1.5 | until end
duration: duration 4.2, items 0.3 | duration
countdown: clock -3, agenda -2, countdown 5.2, items 0.3, duration_before 6 | countdown duration_before
check: ends_at 3, off 4, yesno 1.5, tag 1.3, exist 0.7, items 1.2, locus 0.8, clock 0.9, day 0.3, window 0.4, begun 2.6, over 2.6, start 0.5, now 0.5, wear -1.2, agenda -0.8, when -1, where -1.2, count -1.5, who -1, anchor -1 | yesno tag exist begun over off
where: of_someone -6, contact -2, loci_ordinal -6, address 3, where 3, room 2.6, map 3, items 0.3, locus 0.4, list -0.4 | where room map
loci: anchor_loci 1.6, group_loci 1.5, loci 2.6, except_locus 3.2, destination 4, list 0.8, where 0.4, what 0.4, day 0.3, ordinal 1.2, locus -2, when -0.5, why -4 | loci except_locus destination
count_loci: loci 2.6, except_locus 3.2, count 2.8, where 0.3, locus -1, why -4 | loci
define: named_title -3, define 2.8, learn 1.6, what 0.6, locus 1.2, who -1, when -1, contact -3, count -3, where -1, speaker -2, private -3 | locus
speaker: why -4, handed -8, met_at_locus 5, speaker 2.6, group -0.3, receives 1, with_whom 3, people 0.4, title_receives 3.5, who_items 0.4, runs 5, members -2, contact -2, count -2, who 2.2, locus 0.6, items 0.6, person -1, title -1.5, when -1.5, what -1 | speaker receives who_items runs who_there with_whom
who: named_title 3, who 2.4, position 2.4, group 0.5, person 1.4, title 1.8, what 0.3, define 0.6, when -1.5, contact -1, receives -0.5, count -2, why -4 | person title
contact: contact 4.2, who 0.5 | contact
coach: coach 4, contact -1, person -2.6 | coach
leader: leader 4, contact -1, person -2.6, leads_group 5 | leader leads_group
head: head 4, contact -1, person -2.6 | head
members: person -3, members 1.6, who 1.2, list 0.8, group 0.4, mine 0.3, who_group 2.6 | members who_group
headcount: person -5, transport -1.5, members 1.6, people 1.4, count 2.6, group 0.5, mine 0.3 | count_people
group: room -2, group 1.6, mine 1, what 0.6, members -1, agenda -1, where 0.3, city 3, named_group 0.8, person -3, clock -2, day -2, window -2, now -2, next -2, anchor -2, who -0.5 | group mine city
groups: split 5, locus -3, group 1.6, count 2.4, list 0.9, person -3, members -2, agenda -1, named_group -2, why -4 | group split
visitors: group 1.6, who 1.2, locus 2, what 0.3, title -2, receives -2, speaker -2, contact -2, person -2, why -4 | locus_group
topic: topic 3 | topic
theme: theme 4 | theme
program: program 3.5 | program
organizer: organizer 3.8 | organizer
cohort: cohort 2.6, what 0.4, count 0.5, members -2, group -2 | cohort
visitname: visitname 3.4 | visitname
wear: wear 4, clothes 2, what 0.2, count -3.2 | wear clothes
bring: bring 4, what 0.2 | bring
form: form 3.6 | form
transport: transport 3.6, when -1, where -1 | transport
count_items: count 2.6, agenda 1.6, items 0.6, loci -2, members -2, group -2, times 5, left_before 4 | agenda items times
gap: items -3, gap 4, until 4, when 0.5, duration 2, day 0.3, window 0.3 | gap
""")
"""A meaning a line: what speaks for it and against it, and behind the bar what it cannot do without (one of these)."""

_AUXILIARIES = word_set("is are am do does did will can must should")
_CLAIMS = word_set("kita kami saya we i ke di hari besok jadi masih sudah belum")
_WHICH_ONE = word_set("berapa which")
_ASKING = (
    "when",
    "where",
    "who",
    "what",
    "count",
    "contact",
    "duration",
    "countdown",
    "until",
    "next",
    "now",
    "agenda",
    "wear",
    "bring",
    "how",
    "why",
)
_GOES = word_set(
    "ke menuju kunjungi mengunjungi dikunjungi berkunjung datang dateng mendatangi datangi didatangi pergi visit visits visiting visited go goes going come comes"
)
"""Who goes to a place is a group, who is there someone of it."""

_GETS = word_set("dapat mendapat kebagian gets")

_GOING = frozenset({"going", "go", "visiting", "heading", "headed"})
_OFFICES = ("head", "leader", "coach", "contact", "organizer", "speaker", "receives", "position")
_FROM = word_set("from dari")
_IN = word_set("in di of dalam")
_LOCI = word_set("lokus loci locus lokusnya")
_THEY = word_set("dia beliau he she")
_OFTEN = word_set("kali times often")
_LEFT = word_set("lagi tinggal sisa masih left remaining remain more")
_CALLED = word_set("name nama namanya named called")
_CHAIRS = word_set("head heads chair chairs chairman chairperson boss captain")
_DELEGATION = word_set("rombongan delegasi delegation kontingen")
_LEADS = word_set("leads leading lead memimpin dipimpin pimpin mimpin")
_VISIT_WORDS = word_set("visitasi kunjungan visit trip benchmarking acara kegiatan")


def score_intents(asking: Asking) -> list[str]:
    """Rank what may be meant, likeliest first, and note the scores in the reading."""
    features = set(_features(asking))
    scores = {
        intent: sum([weight for feature, weight in weights if feature in features])
        for intent, weights in _MEANINGS.possible(features)
    }
    asking.reading.scores = {intent: round(score, 2) for intent, score in scores.items() if score >= LEAST}
    return sorted(asking.reading.scores, key=lambda intent: -scores[intent])


def _features(asking: Asking) -> Iterator[str]:
    reading = asking.reading
    yield from (cue.name for cue in reading.cues if cue.name != "yesno" or _asks_yes(asking, cue.start))
    yield from (kind for kind in ("locus", "person", "room") if reading.mentioned(kind))
    yield from (name for name, holds in (*_times(asking), *_names(asking), *_combinations(asking)) if holds)


def _times(asking: Asking) -> Iterator[tuple[str, bool]]:
    reading, period = asking.reading, asking.period
    before = reading.anchor is not None and reading.anchor.relation == "before"
    yield "day", bool(period.day)
    yield "clock", bool(period.point)
    yield "window", period.is_window
    yield "offset", bool(reading.time("offset"))
    yield "anchor", bool(reading.anchor)
    yield "between_items", reading.anchor is not None and reading.anchor.relation == "between"
    yield "duration_before", before and reading.has("duration", "countdown")
    yield "ordinal", ordinal_of(asking) is not None


def _names(asking: Asking) -> Iterator[tuple[str, bool]]:
    reading = asking.reading
    titled = bool(asked_title(asking))
    talked_of = asking.previous is not None and bool(asking.previous.people)
    in_titles = asking.knowledge.title_lemmas
    of_group = reading.mentioned("group") and reading.has("members") and reading.has("who", "list", "count")
    yield "person", asking.asks_nothing and talked_of and not (reading.mentioned("locus") or of_group)
    yield "named_group", bool(reading.mentioned("group"))
    yield "title", titled
    yield "named_title", titled and not _CALLED.isdisjoint(reading.words.words)
    yield "title_receives", titled and reading.has("receives") and not reading.has("who")
    yield "except_locus", any(mention.kind == "locus" for mention in reading.excluded)
    items = any(unit.lemma in in_titles for unit in reading.asks)
    leads = reading.has("head") and bool(_LEADS & set(reading.words.words))
    items = items or (leads and bool(asking.remembered()))
    yield "who_items", (items and leads) or (items and reading.has("who") and not reading.has(*_OFFICES[:5]))
    yield "items", items


def _before(words: Sequence[str], at: int) -> Sequence[str]:
    """Return the word before a name, with the one before its article."""
    return words[max(0, at - 2) : at] if words[at - 1 : at] == ("the",) else words[max(0, at - 1) : at]


def _combinations(asking: Asking) -> Iterator[tuple[str, bool]]:
    reading, names = asking.reading, asking.reading.names
    words_said = reading.words.words
    words = frozenset(words_said)
    loci, groups = reading.mentioned("locus"), reading.mentioned("group")
    locus, who = bool(loci), "who" in names
    inside = any(
        not _IN.isdisjoint(_before(words_said, m.start))
        and not asking.knowledge.cities.issuperset(set(m.lemmas) - _REGIONS)
        for m in groups
    )
    about_group = "group" in names or "mine" in names
    if "count" in names:
        yield "count_people", reading.has("members", "people") or inside or _only_group(reading)
        yield "times", locus and bool(_OFTEN & words)
        anchor = reading.anchor
        yield "left_before", anchor is not None and anchor.relation == "before" and bool(_LEFT & words)
    yield "leads_group", (about_group or bool(groups)) and _leads_group(reading)
    if who:
        yield "with_whom", asks_company_then(asking)
        listed = "list" in names and _only_group(reading)
        yield "who_group", (about_group or inside or listed) and not (locus or reading.has(*_OFFICES))
        yield "met_at_locus", "receives" in names and meets_at_locus(words_said)
    if locus:
        going = reading.has("group", "now") or not _GOES.isdisjoint(words)
        going = going or (reading.has("loci") and not _GETS.isdisjoint(words))
        yield "locus_group", going and reading.has("group", "who") and not groups
        from_there = any(words_said[m.start - 1] in _FROM for m in loci if m.start)
        yield "who_there", who and (from_there or not going)
        yield "runs", who and bool(RUNS & words)
        yield "next_place", "next" in names and "ke" in words and not reading.asks
    if "list" in names and "receives" in names:
        yield "list_items", _hints_at_title(asking) and not reading.has(*_ASKING, *_OFFICES[:-2])
    if "when" in names:
        yield "when", locus
        yield "visit_when", bool(_VISIT_WORDS & words) or _is_framed(asking)
    yield "ends_at", "end" in names and bool(asking.period.point) and reading.has("yesno", "tag")
    yield "which_room", any(cue.name == "room" and cue.end - cue.start > 1 for cue in reading.cues)
    yield "handed", hands_in(reading.words.text)
    yield "address", not _ADDRESS.isdisjoint(words)
    yield "anchor_loci", bool(reading.anchor) and bool(_LOCI & words)
    whose = bool(groups) or "mine" in names
    yield "group_loci", whose and bool(_LOCI & words) and "where" in names and not (locus or reading.times)
    yield "loci_ordinal", "loci" in names and ordinal_of(asking) is not None
    if reading.asks:
        yield "transport", asks_which_bus(reading)
        worn = "wear" in names or "when" not in names
        yield "clothes", worn and any(unit.lemma in CLOTHES for unit in reading.asks)
    yield "of_someone", "position" in names and not _THEY.isdisjoint(words)
    yield "destination", _asks_destination(asking)
    yield "tag", "tag" in names and words_said[-1:] == ("ya",)
    if reading.text.endswith("?"):
        open_question = reading.has(*_ASKING) or not words.isdisjoint(_WHICH_ONE)
        yield "tag", not open_question and bool(_CLAIMS & words)


def _leads_group(reading: Reading) -> bool:
    """Say whether a group's leader is asked for, and no delegation's or item's."""
    words = frozenset(reading.words.words)
    leads = reading.has("head") and _LEADS & words and not (reading.asks or _DELEGATION & words)
    chairs = reading.mentioned("group") and "who" in words and _CHAIRS & words
    return bool(leads or (chairs and _only_group(reading, _CHAIRS)))


_ADDRESS = frozenset({"alamat", "alamatnya", "address"})


def _hints_at_title(asking: Asking) -> bool:
    return any(
        asking.knowledge.in_titles(hint.lemma) and hint.lemma not in vague() for hint in asking.reading.hints
    )


def _only_group(reading: Reading, said: frozenset[str] = frozenset()) -> bool:
    """Say whether a group is all that is named, but for words that are `said`: «kelompok F jumlahnya berapa?»."""
    others = [unit for unit in reading.asks if reading.words.words[unit.start] not in said]
    return bool(reading.mentioned("group")) and not (others or reading.mentioned("locus") or reading.times)


_REGIONS = frozenset({"kota", "kabupaten"})


def _is_framed(asking: Asking) -> bool:
    """Say whether words of the visit's name are said, which mean all of it."""
    framing = asking.knowledge.framing - asking.knowledge.cities - _REGIONS
    return not asking.about_training and any(hint.lemma in framing for hint in asking.reading.hints)


def _asks_destination(asking: Asking) -> bool:
    """Tell «kelompok 6 ke mana?» from «di mana?»: all places are meant where no moment is."""
    reading = asking.reading
    words = reading.words.words
    where_to = ("mana" in words and "ke mana" in reading.words.text) or (
        "where" in words and not _GOING.isdisjoint(words)
    )
    if not where_to or reading.asks:
        return False
    moment = (
        asking.period.point
        or asking.period.is_window
        or reading.anchor
        or reading.has("now", "next", "aftersubject")
    )
    return not moment and bool(
        reading.mentioned("group") or asking.period.day or {"other", "group"} <= reading.names
    )


def _asks_yes(asking: Asking, at: int) -> bool:
    """English helping verbs ask for yes or no only in front."""
    word = asking.reading.words.words[at]
    return word not in _AUXILIARIES or at == 0
