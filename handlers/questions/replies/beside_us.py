"""Whose turn is right before or after one's own: «setelah kita kelompok mana yang presentasi?», «who presents before us?»."""

from __future__ import annotations

from datetime import date

from db.visit import Group
from handlers.questions.diary import Slot
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies.base import Asking, Reply, about, reply, span_of, speakers_line, state_line
from handlers.questions.replies.gates import any_of, cued, needs
from handlers.questions.replies.turns import named_groups, ordered
from texts.messages.answers import line

_BESIDE_US = Pattern(
    r"\b(?:(sebelum|before)|setelah|sesudah|habis|after) (?:kita|kami|saya|us|kelompok (?:kita|kami|saya|ku)|our (?:group|team|turn)|my (?:group|team)|giliran (?:kita|kami))\b"
)
_GROUP = Pattern(
    r"\b(?:kelompok|grup|group|team|tim) (?:mana|apa|berapa|siapa)\b|\b(?:which|what) (?:group|team)\b"
)
_OTHERWISE = ("when", "where", "contact", "count", "duration", "until", "tag", "yesno", "what")


@needs(_BESIDE_US)
def answer_beside_us(asking: Asking) -> Reply | None:
    """Tell which group has its turn next to one's own; that none has where one's own is the first or last."""
    reading = asking.reading
    text = reading.words.text
    found = _BESIDE_US.search(text)
    which = found is not None and bool(_GROUP.search(text))
    if not found or not (which or reading.has("who")) or (reading.has(*_OTHERWISE) and not which):
        return None
    turns = _turns_of(asking)
    own = next((slot for group, slot in turns if group == asking.group), None)
    if own is None or len({slot.start for _, slot in turns}) < 2:  # noqa: PLR2004 - one after the other
        return None
    before = bool(found[1])
    others = [
        slot.start for _, slot in turns if (slot.start < own.start if before else slot.start > own.start)
    ]
    if not others:
        side = "before" if before else "after"
        return reply("visitors", line(f"nothing-{side}", title=own.item.title, when=span_of(own)))
    start = max(others) if before else min(others)
    lines = [
        part
        for group, slot in turns
        if slot.start == start
        for part in (
            line("group-there", group=group.name, title=slot.item.title, when=span_of(slot)),
            speakers_line(slot),
        )
        if part
    ]
    return reply("visitors", *lines, subject=about("visitors"))


_LAST = Pattern(r"\b(?:paling|yang)? ?(?:akhir|terakhir|belakang|buncit|bontot|last)\b")
_FIRST = Pattern(r"\b(?:(?:paling|yang) (?:pertama|awal|dulu)|pertama|duluan|dulu(?= (?:ya|kan)$)|first)\b")
_OURS = Pattern(r"\b(?:kita|kami|saya|kelompok (?:kita|kami|saya)|we|our (?:group|team)|us)\b")


_TURN = Pattern(r"\b(?:giliran(?:nya)?|turn)\b")


@needs(_TURN, _OURS, cued("when countdown"))
def answer_own_turn(asking: Asking) -> Reply | None:
    """Tell when one's own turn is, or how long until then: «giliran kita berapa menit lagi?»."""
    reading = asking.reading
    text = reading.words.text
    asked = reading.has("when", "countdown") and bool(_TURN.search(text)) and bool(_OURS.search(text))
    named = all(asking.knowledge.in_titles(u.lemma) or _TURN.search(u.lemma) for u in reading.asks)
    if (
        not asked
        or not named
        or reading.has("who", "where", "contact", "until", "duration")
        or reading.mentions
    ):
        return None
    turns = _turns_of(asking)
    own = next((slot for group, slot in turns if group == asking.group), None)
    if own is None or len({slot.start for _, slot in turns}) < 2:  # noqa: PLR2004 - one after the other
        return None
    said = (line("when", title=own.item.title, when=span_of(own)), state_line(own, asking.now))
    return reply("when", *said, subject=about("when", [own]))


_NO_CLAIM = ("who", "when", "where", "loci", "until", "count", "what", "how", "agenda")


@needs(any_of(_LAST, _FIRST), cued("tag yesno"))
def answer_turn_claimed(asking: Asking) -> Reply | None:
    """Answer «kita presentasi paling akhir kan?» by one's own turn among those of all groups."""
    reading = asking.reading
    if not reading.has("tag", "yesno") or reading.has(*_NO_CLAIM):
        return None
    text = reading.words.text
    last, first = _LAST.search(text), _FIRST.search(text)
    others = [mention for mention in reading.mentions if mention.kind != "group"]
    whose = bool(_OURS.search(text) or reading.mentioned("group"))
    claims = whose and bool(last) != bool(first)
    named = all(asking.knowledge.in_titles(unit.lemma) for unit in reading.asks)
    if not claims or not named or others or reading.anchor:
        return None
    turns = _turns_of(asking)
    starts = sorted({slot.start for _, slot in turns})
    own = next((slot for group, slot in turns if group == asking.group), None)
    if own is None or len(starts) < 2 or len(turns) != len(asking.visit.groups):  # noqa: PLR2004 - one after the other
        return _turn_told(asking)
    then = starts[-1] if last else starts[0]
    true = own.start == then
    told: list[tuple[Group, Slot]] = [turn for turn in turns if not true and turn[1].start == then][:1]
    told.append((asking.group, own))
    said = [
        line("group-there", group=group.name, title=slot.item.title, when=span_of(slot))
        for group, slot in told
    ]
    return reply("check", line("yes") if true else line("no"), *said, subject=about("check", [own]))


_TURNS = lemma_set("urutan giliran order")


def _turn_told(asking: Asking) -> Reply | None:
    """Tell the row on the order of what is named, where the agenda has it for all at once."""
    asked = {unit.lemma for unit in asking.reading.asks} - _TURNS
    for row in asking.visit.info:
        topic = set(lemmas(row.topic))
        if asked and asked <= topic and not _TURNS.isdisjoint(topic):
            return reply("info", line("info", topic=row.topic, text=row.answer), subject=about("info"))
    return None


def _turns_of(asking: Asking) -> list[tuple[Group, Slot]]:
    """Give the turns of what is named, else those that are called after groups."""
    turns = ordered(asking, last=False)
    if any(group == asking.group for group, _ in turns):
        return turns
    day = asking.period.day or asking.diary.meant_day(asking.now)
    return _called_turns(asking, day) or (_called_turns(asking, None) if not asking.period.day else [])


def _called_turns(asking: Asking, day: date | None) -> list[tuple[Group, Slot]]:
    """Give the turns that are called after groups, of a day or of all the visit."""
    called = [(named_groups(asking, slot), slot) for slot in asking.diary.slots if day in {None, slot.day}]
    return sorted(
        ((groups[0], slot) for groups, slot in called if len(groups) == 1), key=lambda turn: turn[1].start
    )
