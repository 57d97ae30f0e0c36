"""Writes out what a message leaves to the question that was answered before it: «kalau kelompok 3?», «terus mereka ke mana?», «bayar ga?».

Within one message `carrying` does so for each of its parts. Across messages less is left out: who asks of something new says so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from markupsafe import escape

from db.visit import Group, InfoRow
from handlers.questions.answers import Answer
from handlers.questions.knowledge import Knowledge
from handlers.questions.leaning.alike import AGAIN, US, Talk, asked_of_another, group_called, names_part
from handlers.questions.leaning.context import Context
from handlers.questions.leaning.leaning import follows, leans, speaks_of_them
from handlers.questions.leaning.subjects import of_day, roles_in, same_day, sets_out_alone
from handlers.questions.leaning.told_items import of_told_item, once_over
from handlers.questions.names.people import name_tokens
from handlers.questions.names.whose import meant_groups
from handlers.questions.parting.parts import part_message
from handlers.questions.parting.rereading import is_bare
from handlers.questions.patterns.late import Late
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.reading.lemmas import fold, lemma_set, lemmas
from handlers.questions.reading.understood import HARD_CUES, Reading
from handlers.questions.spelling.cleaning import clean
from handlers.questions.words import word_set
from handlers.questions.words.fillers import vague

Answering = Callable[[str, Context | None], Answer]

_MOST_WORDS = 9
"""Words of a message that leans on the one before it; who asks at length says of what."""

_MOST_SIGNS = 200
"""Signs of what was asked that are kept for the next message."""

_LEFT_THERE = Pattern(
    r"\b(?:setelah|sesudah|habis|abis|selesai|sehabis|selepas|after) (?:dari )?(?:sana|situ|there)\b"
)
_THEN = Late(
    r"(?:lalu|terus|trus|kemudian|lanjut|abis itu|habis itu|(?:and |then )?what(?:'s| is| comes| happens)? (?:next|after(?: that| it| this)?|then)|and then|then|after that|next)\W*"
)
_THEY_ALONE = Late(r"\b(?:dia|beliau|ia|he|she)\b")
_THERE = Late(r"\b(?:di ?situ|di ?sana|(?<!is )(?<!are )there)\b")
_TO_THERE = Late(r"\b(ke|di|to) ?(?:sana|situ|there)\b")
_THEREAFTER = Late(r"^(?:(?:setelah|sesudah|habis|abis|sehabis) ?(?:itu|nya)|after(?:wards| that))\b")
_KIND_OF_PLACE = Late(r"\b(?:bandara|airport|stasiun|station|terminal|pelabuhan|hotel|masjid|pasar)\b")
_NOW = word_set("sekarang now ini this")


def answer_behind(talk: Talk, folded: str, context: Context | None, answer: Answering) -> Answer:
    """Answer a message behind the one that the context tells of, and note what it was about for the next."""
    if context is None or not talk.read(folded).words.words:
        return _noted(talk, answer(folded, None), folded)
    meant, previous = _followed(talk, folded, context)
    told = _more_of_row(talk, meant, context, answer) or answer(meant, previous)
    if told.intent == "unknown" and meant != folded and not _THERE.search(folded):
        told = answer(folded, previous and context)
    if previous is not None and not told.answered and _has_matter(talk, folded):
        alone = answer(folded, None)
        told = alone if alone.answered else told
    if not told.answered and (previous is not None or told.intent == "unknown"):
        return replace(told, subject=_still(talk, context, told, meant))
    return _noted(talk, told, meant, context.said if previous else "")


def _has_matter(talk: Talk, folded: str) -> bool:
    """Say whether a message has words of its own that say what it is about, and points at nothing before it."""
    reading = talk.read(folded)
    return not (is_bare(reading) or leans(talk.knowledge, reading)) and _POINTING.isdisjoint(
        reading.words.words
    )


def _still(talk: Talk, context: Context, told: Answer, meant: str) -> Context:
    """Keep what was talked about where nothing was told; what was understood may be asked of another."""
    if told.intent == "unknown":
        return context
    said = _kept(talk.knowledge, context.said, meant, talk.read(meant))
    return replace(context, intent=told.intent, said=said)


def _followed(talk: Talk, folded: str, previous: Context) -> tuple[str, Context | None]:
    """Return a message as it is to be read behind the one before it, and what that was about where it still is."""
    knowledge, read, own = talk.knowledge, talk.read, talk.own
    reading = read(folded)
    if not previous.said or len(reading.words.words) > _MOST_WORDS:
        return folded, None if _stands_alone(knowledge, reading) else previous
    before = read(previous.said)
    folded = group_called(talk, folded, before)
    reading = read(folded)
    again = asked_of_another(talk, reading, previous)
    if again:
        return again, None
    folded = _spelled(talk, folded, reading, previous)
    reading = read(folded)
    if sets_out_alone(reading) and of_day(reading, before) and not previous.topic:
        return same_day(folded, reading, before), None
    group = _group_left(knowledge, reading, previous, own)
    if _turns_to_own(reading, previous, own) or (not group and _stands_alone(knowledge, reading)):
        return folded, None
    folded = _LEFT_THERE.sub("setelah itu", folded) if _LEFT_THERE.search(folded) else folded
    if previous.items and _THEN.fullmatch(folded):
        folded = "setelah itu apa"
    elif previous.items and _THEREAFTER.match(folded):
        folded = _THEREAFTER.sub("setelah itu", folded)
    elif previous.items and follows(reading) and not _THEREUPON.isdisjoint(reading.words.words):
        folded = f"setelah itu {folded}"
    if (of_day(reading, before) or _of_days_hours(reading, before, previous)) and not previous.topic:
        days = same_day(folded, reading, before)
        return f"{days} {group}".strip(), None
    role = group and reading.has("coach", "members", "leader")
    return (f"{folded.rstrip(' ?')} {group}" if group else folded), None if role else previous


def _spelled(talk: Talk, folded: str, reading: Reading, previous: Context) -> str:
    """Write out what is asked of the item or the place that was told: its room, when one is there, what there is."""
    asked = of_told_item(folded) if previous.items else ""
    if asked:
        return asked
    if previous.items and not (reading.mentions or reading.times):
        folded = once_over(folded)
    if len(previous.people) == 1 and reading.has("coach", "leader") and not reading.mentioned("person"):
        return _THEY_ALONE.sub(" ".join(name_tokens(previous.people[0])), folded)
    if not (previous.items or reading.mentions):
        folded = _placed(folded, previous)
    matters = any(u.lemma in talk.knowledge.own_lemmas and u.lemma not in vague() for u in reading.asks)
    if matters and len(previous.loci) == 1 and not reading.mentioned("locus"):
        return _THERE.sub(f"di {clean(previous.loci[0])}", folded)
    return folded


def _placed(folded: str, previous: Context) -> str:
    """Say where «ke sana» leads, and after what place «sesudahnya» is: the one that was told, or that was asked of by its kind."""
    if len(previous.loci) == 1:
        return _THEREAFTER.sub(f"setelah dari {clean(previous.loci[0])}", folded)
    place = None if previous.loci else _KIND_OF_PLACE.search(previous.said)
    return _TO_THERE.sub(rf"\1 {place[0]}", folded) if place else folded


def _stands_alone(knowledge: Knowledge, reading: Reading) -> bool:
    """Say whether a message says itself of what it asks: of something by name, of a time, of what runs, of a group's people."""
    words = reading.words.words
    if AGAIN.match(reading.text):
        return False
    named = reading.mentions or reading.anchor or roles_in(reading)
    titled = any(knowledge.in_titles(unit.lemma) and unit.lemma not in vague() for unit in reading.asks)
    groups = reading.has("group") and reading.has("other", "list")
    if named or titled or groups or reading.has(*_OFFICES) or _is_on_row(knowledge, reading):
        return True
    if not _POINTING.isdisjoint(words):
        return False
    now = reading.has("now", "next") and _THEREUPON.isdisjoint(words)
    this = not _THIS.isdisjoint(words) and reading.has("end", "until", "start", "begun", "over", "countdown")
    return now or this or bool(reading.times) or reading.has("mine", "loci")


def _is_on_row(knowledge: Knowledge, reading: Reading) -> bool:
    """Say whether a message of some length speaks of a matter of the visit."""
    long = len(reading.words.words) > _LONG
    return long and any(
        u.lemma in knowledge.own_lemmas - _FACETS and u.lemma not in vague() for u in reading.asks
    )


_LONG = 5
"""Words from which a message that has a matter of its own says all of what it asks."""


_POINTING = word_set("itu that situ there sana mereka beliau dia them they he she him her his their it its")
_THIS = word_set("ini sini disini this here")
_THEREUPON = word_set("terus trus lalu kemudian itu then that situ sana there")
_OFFICES = ("theme", "program", "organizer", "head", "cohort", "coach", "leader", "members")


def _turns_to_own(reading: Reading, previous: Context, own: Group | None) -> bool:
    """Say whether a message speaks of one's own group again, behind an answer on another."""
    elsewhere = own is not None and previous.group not in {"", own.name}
    return elsewhere and not reading.mentioned("group") and not US.isdisjoint(reading.words.words)


def _of_days_hours(reading: Reading, before: Reading, previous: Context) -> bool:
    """Say whether a message asks when a day begins or ends whose places or items were listed just now."""
    listed = previous.intent in _LISTS and not (reading.mentions or reading.asks or reading.times)
    return listed and bool(before.times) and reading.has("start", "end", "until")


_LISTS = frozenset({"loci", "agenda"})


def _kept(knowledge: Knowledge, said: str, folded: str, reading: Reading) -> str:
    """Return what is kept of a message for the next one: behind what it leaned on, where it names nothing itself."""
    bare = said and (
        is_bare(reading) or (leans(knowledge, reading) and not (reading.asks or reading.has("transport")))
    )
    return (f"{part_message(said)[0].rstrip(' ?')}? {folded}" if bare else folded)[-_MOST_SIGNS:]


def _group_left(knowledge: Knowledge, reading: Reading, previous: Context, own: Group | None) -> str:
    """Return another group's name where a message goes on about it and says nothing of whose it is."""
    group = previous.group
    if not group or (own and group == own.name) or reading.mentioned("group"):
        return ""
    words = frozenset(reading.words.words)
    if words & US or (words & _NOW and not speaks_of_them(reading)):
        return ""
    name = fold(group)
    name = name if name.split()[0] in knowledge.kinds | {"tim", "team"} else f"kelompok {name}"
    if speaks_of_them(reading) or leans(knowledge, reading) or follows(reading) or is_bare(reading):
        return name
    return name if reading.has("coach", "leader", "members") and not _names_more(reading) else ""


def _names_more(reading: Reading) -> bool:
    return bool(reading.mentions or reading.times or any(u.lemma not in vague() for u in reading.asks))


def _more_of_row(talk: Talk, folded: str, previous: Context, answer: Answering) -> Answer | None:
    """Answer more of the row that was told just now: «parkir di mana?», «bayar ga?»."""
    rows = talk.knowledge.visit.info
    row = next((row for row in rows if row.topic == previous.topic), None)
    if row is not None and names_part(talk.read(folded), row):
        return answer(clean(row.topic), None)
    if row is None or not _may_be_of_row(talk.knowledge, talk.read(folded), row):
        return None
    told = answer(f"{clean(row.topic)} {folded}", None)
    same = rows[told.row].topic == row.topic if told.row is not None else escape(row.topic) in told.html
    return told if same and told.answered and not told.silent else None


def _may_be_of_row(knowledge: Knowledge, reading: Reading, row: InfoRow) -> bool:
    """Say whether a message names nothing but what a row has or any row may tell."""
    if _is_its_part(reading, row):
        return True
    if not (reading.asks or reading.has(*_ASKED)) or reading.has("speaker", "receives", "contact"):
        return False
    if len(reading.words.words) > _MOST_WORDS or _stands_alone(knowledge, reading):
        return False
    told = lemma_set(f"{row.topic} {row.question} {row.answer}") | _FACETS
    return US.isdisjoint(reading.words.words) and all(unit.lemma in told for unit in reading.asks)


_MOST_OF_PART = 3


def _is_its_part(reading: Reading, row: InfoRow) -> bool:
    """Say whether nothing but a part of what a row tells is asked for: «tanya jawabnya?»."""
    typed = reading.words.typed
    bare = len(typed) <= _MOST_OF_PART and not (reading.mentions or reading.times or reading.has(*HARD_CUES))
    its = bool(reading.asks) and typed[-1].endswith(("nya", "ny"))
    return bare and its and {unit.lemma for unit in reading.asks} <= {*lemmas(row.answer)}


_ASKED = (
    "when",
    "where",
    "who",
    "count",
    "duration",
    "until",
    "how",
    "yesno",
    "tag",
    "why",
    "exist",
    "start",
    "end",
)
_FACETS = lemma_set(
    "bayar gratis biaya tarif wajib syarat telat lambat tenggat maksimal minimal batas harga pay free required limit fee"
)
"""What is asked of whatever a row is on: «bayar ga?», «wajib?», «maksimal berapa?»."""


def _noted(talk: Talk, answer: Answer, folded: str, said: str = "") -> Answer:
    """Note whose agenda an answer was about, which row it told and what was asked."""
    knowledge, own = talk.knowledge, talk.own
    reading, subject = answer.reading, answer.subject
    groups = meant_groups(knowledge, own, reading) if reading else []
    named = [index for m in reading.mentioned("locus") for index in m.indexes("locus")] if reading else []
    subject = replace(
        subject,
        loci=subject.loci or (() if subject.items else tuple(knowledge.visit.loci[at].name for at in named)),
        group=groups[0].name if len(groups) == 1 else own.name if own else "",
        topic=knowledge.visit.info[answer.row].topic if answer.row is not None else "",
        said=_kept(knowledge, said, folded, talk.read(folded)),
    )
    return replace(answer, subject=subject)
