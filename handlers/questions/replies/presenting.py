"""When one's own group presents: the item that is its own, and neither what hosts present nor what is prepared for it."""

from __future__ import annotations

from collections.abc import Sequence

from db.visit import Group
from handlers.questions.diary import Slot
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.reading.lemmas import fold
from handlers.questions.replies.base import (
    Asking,
    Reply,
    about,
    full_span_of,
    place_line,
    reply,
    span_of,
    speakers_line,
    state_line,
)
from handlers.questions.replies.claimed import is_then
from handlers.questions.replies.gates import any_of, cued, needs
from handlers.questions.replies.people import speaker_line
from handlers.questions.replies.turns import asks_rank, named_groups, told_order
from handlers.questions.replies.unknown import answer_unknown
from handlers.questions.words import word_set
from texts.messages.answers import Line, line

_PRESENTS = word_set(
    "presentasi presentasinya memaparkan tampil tampilnya maju giliran present presenting menyajikan"
)
"""Said of oneself, these are no listening."""

_PRESENTED = word_set("paparan paparannya pemaparan presentation seminar")
_GROUPS = word_set("kelompok kelas tim group team hasil hasilnya")
_OURS = Pattern(
    r"\b(?:kita|kami|saya|kelompok|kelas|tim|we|us|our|my|final presentations?|(?:final|akhir|hasil) paparan|(?:presentasi|paparan) (?:akhir|final|hasil))\b"
)
_OTHERWISE = (
    *("who", "count", "duration", "until", "contact", "what", "wear", "bring", "list", "tag", "countdown", "over", "begun"),
    *("next", "previous", "end", "why", "how"),
)  # fmt: skip
_OTHER_WORDS = word_set(
    "bahan materi slide slides salindia file ppt laporan kirim dikirim kumpul dikumpul dikumpulkan setor disetor deadline tenggat latihan gladi persiapan sebelum setelah "
    "sesudah habis before after selesai berakhir urutan order pertama terakhir duluan dulu maju-mundur"
)
_BEFORE_OR_AFTER = Pattern(
    r"\b(?:before or after|after or before|(?:sebelum|setelah|sesudah|duluan) (?:atau|apa) (?:sebelum|setelah|sesudah|belakangan))\b"
)
_US = word_set("kita kami we us our")
_PREPARES = Pattern(
    r"\b(?:penyusunan|persiapan|bahan|gladi|latihan|pembukaan|preparation|preparing|drafting|rehearsal|menyusun)\b"
)
_SHOWS = Pattern(r"\b(?:presentasi|paparan|pemaparan|ekspose|presentations?|showcase|pitch\w*)\b")
_OF_GROUPS = Pattern(
    r"\b(?:hasil|kelompok|tim|kelas|rekomendasi|aksi|laporan|benchmarking|team|teams|group|groups|results|findings)\b"
)
_MEETS = Pattern(r"\b(?:seminar|pleno|plenary)\b")
_OWN, _SHOWN, _MET = 3, 2, 1


@needs(_PRESENTS | _PRESENTED)
def answer_presenting(asking: Asking) -> Reply | None:
    """Answer «kelompok kita tampil jam berapa?» by the group's own presentation, with the order of groups where a row tells it."""
    reading = asking.reading
    words = reading.words.words
    acts = not _PRESENTS.isdisjoint(words)
    if not (acts or not _PRESENTED.isdisjoint(words)) or not _asks_own_time(asking):
        return None
    ranked = [(_kind(asking, slot, asking.group), slot) for slot in asking.diary.slots]
    best = max((kind for kind, _ in ranked), default=0)
    if best < (_MET if acts else _SHOWN):
        return None
    slots = [slot for kind, slot in ranked if kind == best and _named_by(asking, slot)]
    if not slots or not (acts or best == _OWN or _is_shown_alone(asking, slots)):
        return None
    slot = asking.diary.current_or_next(slots, asking.now) or slots[-1]
    return reply("when", *_told(asking, slot, shared=best < _OWN), subject=about("when", [slot]))


_OWN_SHOW = Pattern(
    r"\b(?:presentasi|pemaparan|ekspose|tampil|maju) (?:kelompok |tim )?(?:kita|kami)\b|\b(?:kita|kami|kelompok kita|kelompok kami) (?:akan |bakal |jadi |nanti )?(?:presentasi|tampil|maju|paparan|ekspose)\b|\bour (?:final |group )?presentation\b"
)
_WH = ("when", "where", "who", "room", "contact", "what", "wear", "bring", "list", "why", "how", "count")


_SHOWS_UP = word_set(
    "tampil tampilnya maju majunya presentasi presentasinya paparan giliran gilirannya urutan present presents presenting"
)


def _shows(asking: Asking) -> bool:
    """Say whether one's own group presents, or one that is named: «Kasuari tampil kedua ya?»."""
    words = asking.reading.words.words
    named = asking.reading.mentioned("group") and not _SHOWS_UP.isdisjoint(words)
    return bool(named or _OWN_SHOW.search(" ".join(words)))


def _compares(asking: Asking) -> bool:
    """Say whether a group is said to come before or after another: «Camar tampil sebelum Kasuari ya?»."""
    anchor = asking.reading.anchor
    named = anchor.mentions if anchor and not anchor.asks else ()
    return bool(named) and all(mention.kind == "group" for mention in named)


@needs(any_of(_OWN_SHOW) | _SHOWS_UP)
def answer_own_claimed(asking: Asking) -> Reply | None:
    """Answer «presentasi kita hari ini kan?» by the group's own presentation; what hosts present is none of it."""
    reading, period = asking.reading, asking.period
    words = reading.words.words
    tagged = reading.has("tag", "yesno") or words[-1:] == ("ya",)
    if tagged and _shows(asking) and (_compares(asking) if reading.anchor else asks_rank(asking)):
        return _order_claimed(asking)
    others = reading.has(*_WH) or reading.anchor or not _OTHER_WORDS.isdisjoint(words)
    if not tagged or others or not _OWN_SHOW.search(" ".join(words)):
        return None
    loci = asking.loci()
    if any(mention.kind not in {"locus", "group"} for mention in reading.mentions) or not (
        loci or period.day or period.point
    ):
        return None
    ranked = [(_kind(asking, slot, asking.group), slot) for slot in asking.diary.slots]
    best = max((kind for kind, _ in ranked), default=0)
    slots = [slot for kind, slot in ranked if kind == best and best and _named_by(asking, slot)]
    if not slots:
        return answer_unknown(asking)
    meant = [
        slot
        for slot in slots
        if (not loci or slot.locus in loci)
        and (not period.day or slot.day == period.day)
        and (not period.point or is_then(asking, slot.start, period.point))
    ]
    slot = (meant or slots)[0]
    told = _told(asking, slot, shared=best < _OWN)
    return reply("check", line("yes") if meant else line("no"), *told, subject=about("check", [slot]))


def _order_claimed(asking: Asking) -> Reply | None:
    """Answer «kita tampil pertama kan?» where all present in one item by the order that a row or note tells."""
    slots = asking.diary.slots
    if any(_kind(asking, slot, asking.group) == _OWN and named_groups(asking, slot) for slot in slots):
        return None
    together = any(_kind(asking, slot, asking.group) for slot in slots)
    return told_order(asking) or (answer_unknown(asking) if together else None)


_STANDS_FOR = word_set(
    "mewakili wakil wakilnya perwakilan penyaji penyajinya pemapar pemaparnya represents representing presenter"
)


_NO_PRESENTER = ("when", "where", "contact", "count", "before", "after", "next", "previous", "except")


@needs(_PRESENTS | _PRESENTED | _STANDS_FOR, cued("who"))
def answer_presenter(asking: Asking) -> Reply | None:
    """Tell who speaks where a group presents: «yang mewakili kelompok Melati presentasi siapa?»."""
    reading = asking.reading
    words = reading.words.words
    acts = not (_PRESENTS | _PRESENTED | _STANDS_FOR).isdisjoint(words)
    if not acts or not reading.has("who") or reading.anchor or reading.has(*_NO_PRESENTER):
        return None
    named = reading.mentioned("group") or reading.has("mine", "group") or bool(_US.intersection(words))
    others = any(mention.kind != "group" for mention in reading.mentions)
    own = _PRESENTS | _PRESENTED | _GROUPS | _STANDS_FOR
    if not named or others or any(words[unit.start] not in own for unit in reading.asks):
        return None
    slot = _own_turn(asking, asking.group)
    if slot is None or not slot.item.speakers:
        return None
    head = line("speakers-at", title=slot.item.title, when=span_of(slot))
    people = [speaker_line(asking, name) for name in slot.item.speakers]
    return reply("speaker", head, *people, subject=about("speaker", [slot], people=slot.item.speakers))


@needs(_PRESENTS | _PRESENTED, _BEFORE_OR_AFTER)
def answer_turns(asking: Asking) -> Reply | None:
    """Answer «Kelompok B tampil sebelum atau sesudah Kelompok A?» by the turns of both, or the row that gives the order."""
    reading = asking.reading
    words = reading.words.words
    if (_PRESENTS | _PRESENTED).isdisjoint(words) or not _BEFORE_OR_AFTER.search(" ".join(words)):
        return None
    named = [*reading.mentions, *(reading.anchor.mentions if reading.anchor else ())]
    if any(mention.kind != "group" for mention in named):
        return None
    groups = {index for mention in named for index in mention.indexes("group")}
    if not _US.isdisjoint(words):
        groups.add(asking.visit.groups.index(asking.group))
    if len(groups) < 2:  # noqa: PLR2004 - one of two comes first
        return None
    turns = [(asking.visit.groups[index], _own_turn(asking, asking.visit.groups[index])) for index in groups]
    told = sorted(((group, slot) for group, slot in turns if slot), key=lambda turn: turn[1].start)
    if len(told) < len(turns):
        return told_order(asking) or answer_unknown(asking)
    lines = [line("group-there", group=g.name, title=s.item.title, when=span_of(s)) for g, s in told]
    return reply("visitors", *lines, subject=about("visitors"))


def _own_turn(asking: Asking, group: Group) -> Slot | None:
    """Give the item that is a group's own presentation, where the agenda has one."""
    slots = asking.knowledge.diary(group).slots
    return next((slot for slot in slots if _kind(asking, slot, group) == _OWN), None)


def _asks_own_time(asking: Asking) -> bool:
    reading = asking.reading
    words = reading.words.words
    timed = reading.has("when", "where", "room")
    other = reading.has(*_OTHERWISE) or not _OTHER_WORDS.isdisjoint(words) or reading.anchor
    named = any(mention.kind != "group" for mention in reading.mentions)
    return timed and not other and not named and bool(_OURS.search(" ".join(words)))


def _kind(asking: Asking, slot: Slot, group: Group) -> int:
    """Say how surely an item is where the group presents: called after it or given to it, of what groups found, a plenary."""
    title = fold(slot.item.title)
    named = named_groups(asking, slot)
    if _PREPARES.search(title) or (named and group not in named):
        return 0
    shows = _SHOWS.search(title)
    if shows and (named or _OF_GROUPS.search(title)):
        return _OWN if named or slot.item.groups else _SHOWN
    return _MET if _MEETS.search(title) else 0


def _named_by(asking: Asking, slot: Slot) -> bool:
    """Say whether an item's title has all else that is asked for: who asks for the paper of a head of office asks for another."""
    words = asking.reading.words.words
    own = _PRESENTS | _PRESENTED | _GROUPS
    asked = {unit.lemma for unit in asking.reading.asks if words[unit.start] not in own}
    return asked <= asking.knowledge.words_of(slot.item).title


_FINAL = word_set("final akhir terakhir last")


def _is_shown_alone(asking: Asking, slots: Sequence[Slot]) -> bool:
    """Say whether no other item is called «paparan», which «paparan kita» may as well be; «hasil» tells them apart."""
    words = asking.reading.words.words
    if not (_GROUPS | _FINAL).isdisjoint(words):
        return True
    asked = {unit.lemma for unit in asking.reading.asks}
    others = (slot for slot in asking.diary.slots if slot not in slots)
    return not any(asked and asked <= asking.knowledge.words_of(slot.item).title for slot in others)


def _told(asking: Asking, slot: Slot, *, shared: bool) -> list[Line]:
    order = told_order(asking) if shared else None
    lines = (
        line("when", title=slot.item.title, when=full_span_of(slot)),
        speakers_line(slot),
        place_line(slot),
        state_line(slot, asking.now),
    )
    return [*(part for part in lines if part), *(order.lines if order else ())]
