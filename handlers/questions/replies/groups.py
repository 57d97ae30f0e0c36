"""The visit's groups: one's own, the others, who is in them and how many."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from db.visit import Group, Locus, Participant
from handlers.questions.diary import Slot
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies.base import Asking, Reply, about, reply, span_of
from handlers.questions.replies.others_of import left_out_groups
from handlers.questions.replies.together import there_with_us
from handlers.questions.words import word_set
from texts.messages.answers import Line, Listed, line

_MOST_MEMBERS = 30


def answer_group(asking: Asking) -> Reply | None:
    """Describe a group: city, topic, who leads and coaches it, how many."""
    if asking.reading.asks or asking.reading.has("receives") or _tells_of_oneself(asking):
        return None
    group = asking.group
    parts: tuple[Line | None, ...] = (
        line("group-own", group=group.name) if asking.own else line("group", group=group.name),
        line("group-city", city=group.city) if group.city else None,
        line("group-topic", topic=group.topic) if group.topic else None,
        line("group-size", count=group.headcount) if group.headcount else None,
        line("group-head", names=Listed(group.delegation_heads)) if group.delegation_heads else None,
        line("group-leader", name=group.leader) if group.leader else None,
        line("group-coach", names=Listed(group.coaches)) if group.coaches else None,
        line("group-about", text=group.description) if group.description else None,
    )
    return reply("group", *parts, subject=about("group"))


_ILL = lemma_set(
    "sakit demam pusing mual lemas capek lelah ngantuk lapar haus bingung sedih senang well tired hungry thirsty sleepy bored happy sad fine cold hot"
)


def _tells_of_oneself(asking: Asking) -> bool:
    """Say whether someone only tells how they are («I feel sick»), and asks for no group."""
    reading = asking.reading
    return not reading.has("group") and any(unit.lemma in _ILL for unit in reading.hints)


def answer_groups(asking: Asking) -> Reply | None:
    names = Listed(tuple(group.name for group in asking.visit.groups))
    return reply("groups", line("groups", count=len(asking.visit.groups), groups=names))


def answer_no_such_group(asking: Asking) -> Reply | None:
    """Say that there is no group of the number or letter that the question names."""
    words = asking.reading.words.words
    if GROUP_WORDS.isdisjoint(words):
        return None
    for at, word in enumerate(words[:-1]):
        number = words[at + 1]
        if word not in GROUP_WORDS or not (_is_number(number) or _is_letter(asking, number)):
            continue
        if not _mentioned_at(asking, at) and not _counts_behind(asking, at + 2):
            names = Listed(tuple(group.name for group in asking.visit.groups))
            said = line(
                "no-such-group", words=" ".join(asking.reading.words.typed[at : at + 2]), groups=names
            )
            return reply("groups", said, answered=False)
    return None


_PIECES = word_set(
    "halaman lembar lbr hal menit jam orang slide salindia rekomendasi poin point pertanyaan penyaji presenter pages page minutes people slides rangkap eksemplar foto usulan ide"
)


def _counts_behind(asking: Asking, at: int) -> bool:
    """Say whether a number behind «kelompok» counts what follows and calls no group: «policy brief kelompok 3 halaman kan?»."""
    claimed = asking.reading.has("tag", "yesno") and not asking.reading.has("count", "who", "where", "when")
    return claimed and not _PIECES.isdisjoint(asking.reading.words.words[at : at + 1])


GROUP_WORDS = word_set("kelompok grup group tim team")
_ROMANS = word_set("i ii iii iv v vi vii viii ix x")


def _is_number(word: str) -> bool:
    return (word.isdigit() and len(word) < 3) or (word in _ROMANS and word != "i")  # noqa: PLR2004 - no year


def _is_letter(asking: Asking, word: str) -> bool:
    """Say whether a letter is meant for a group, where groups are called by letters: «kelompok E»."""
    if len(word) != 1 or not word.isalpha():
        return False
    names = (name for group in asking.visit.groups for name in (group.name, *group.aliases))
    letters = {lemma for name in names for lemma in lemmas(name) if len(lemma) == 1 and lemma.isalpha()}
    return bool(letters)


def _mentioned_at(asking: Asking, at: int) -> bool:
    anchor = asking.reading.anchor
    mentions = (*asking.reading.mentions, *(anchor.mentions if anchor else ()), *asking.reading.excluded)
    return any(m.start <= at + 1 and m.end > at for m in mentions)


def members(asking: Asking) -> list[Participant]:
    return [row for row in asking.visit.participants if row.group == asking.group.name]


def answer_members(asking: Asking) -> Reply | None:
    if asking.reading.asks:
        return None
    rows = members(asking)
    if not rows:
        return answer_headcount(asking, found=False)
    head = line("members", group=asking.group.name, count=len(rows))
    return reply("members", head, *map(_member, rows[:_MOST_MEMBERS]))


def _member(row: Participant) -> Line:
    details = tuple(filter(None, (row.position, row.agency)))
    return line("who", name=row.name, details=Listed(details)) if details else line("who-name", name=row.name)


def answer_headcount(asking: Asking, *, found: bool = True) -> Reply | None:
    """Tell how many are in a group: as the organizer wrote it, else as many as the list has."""
    words = asking.reading.words.words
    per = any(a in _PER and b not in _GROUPS | _TEAMS for a, b in pairwise(words))
    other = any(unit.lemma not in _HEADS for unit in asking.reading.asks)
    placed = (
        bool(asking.loci())
        and not asking.reading.has("mine", "members", "group")
        and not asking.reading.mentioned("group")
    )
    if other or per or placed or not _HOLDS.isdisjoint(words):
        return None
    whole = _whole_headcount(asking) if found else None
    if whole:
        return whole
    count = asking.group.headcount or (str(len(members(asking))) if members(asking) else "")
    if not count:
        return reply("members", line("members-unknown", group=asking.group.name), answered=False)
    extra = line("group-about", text=asking.group.description) if asking.group.description else None
    unlisted = None if found else line("members-unlisted", group=asking.group.name)
    bare = count.removesuffix(" orang").removesuffix(" people")
    size = line("headcount", group=asking.group.name, count=bare)
    return reply("members", unlisted, size, extra if found else None, answered=found)


_HEADS = lemma_set("jumlah peserta anggota orang total banyak")
_ALL = word_set("total semua semuanya seluruh seluruhnya keseluruhan all altogether overall")
_TRIP = word_set("trip delegation delegasi rombongan visitasi benchmarking diklat pelatihan kunjungan")
_GROUPS = word_set("kelompok grup group groups rombongan")
_HOLDS = word_set(
    "muat memuat menampung tampung kapasitas seat seats fit fits hold holds muatnya kapasitasnya"
)
"""What is asked of buses and rooms, and not of groups."""

_PER = word_set("per tiap setiap each every")
_TEAMS = word_set("kelas tim team regu satu masing one kelompoknya klp")


def _whole_headcount(asking: Asking) -> Reply | None:
    """Add up all groups where all are asked for and each has a number."""
    words = frozenset(asking.reading.words.words)
    counts = [group.headcount for group in asking.visit.groups]
    if (
        not (_ALL | _TRIP) & words
        or asking.reading.mentioned("group")
        or (asking.reading.has("mine") and not _GROUPS & words)
    ):
        return None
    if not all(str(count).isdigit() for count in counts):
        return None
    names = Listed(tuple(f"{group.name}: {group.headcount}" for group in asking.visit.groups))
    return reply("members", line("headcount-all", count=sum(map(int, counts)), groups=names))


def answer_topic(asking: Asking) -> Reply | None:
    group = asking.group
    if asking.reading.asks:
        return None
    if not group.topic:
        return reply("topic", line("topic-unknown", group=group.name), answered=False)
    return reply("topic", line("topic", group=group.name, topic=group.topic))


def answer_visitors(asking: Asking) -> Reply | None:
    """Tell which groups go to a place."""
    loci = asking.loci()
    if not loci or _runs(asking):
        return None
    kinds = _visitors_of_each(asking)
    if kinds:
        return kinds
    out = left_out_groups(asking)
    names = [
        group.name
        for group in asking.visit.groups
        if group.name not in out and goes_to(asking, group, loci[0].name)
    ]
    if not names:
        return reply("visitors", line("nobody-else")) if out else None
    then = _there_then(asking, loci[0]) or there_with_us(asking, loci[0])
    if then is not None:
        return then
    return reply(
        "visitors",
        line("visitors", locus=loci[0].name, groups=Listed(tuple(names))),
        subject=about("visitors", loci=[loci[0].name]),
    )


def _runs(asking: Asking) -> bool:
    """Say whether who runs a place is asked for; «jaga» in a place's name asks nothing."""
    named = {at for m in asking.reading.mentions for at in range(m.start, m.end)}
    return any(word in RUNS for at, word in enumerate(asking.reading.words.words) if at not in named)


def _visitors_of_each(asking: Asking) -> Reply | None:
    """Tell of each place of a kind which groups go there, where several groups have their own: «kelompok mana saja ke MPP?»."""
    named = [m for m in asking.reading.mentioned("locus") if len(m.indexes("locus")) > 1]
    if not named or not asking.reading.has("group") or asking.period.said:
        return None
    told = [
        (locus, tuple(group.name for group in asking.visit.groups if goes_to(asking, group, locus.name)))
        for locus in (asking.visit.loci[index] for index in named[0].indexes("locus"))
    ]
    lines = [line("visitors", locus=locus.name, groups=Listed(names)) for locus, names in told if names]
    return reply("visitors", *lines, subject=about("visitors")) if len(lines) > 1 else None


RUNS = word_set(
    "heads run runs manage manages managed oversees mengelola kelola memimpin pimpin mengurus urus jaga menjaga"
)
"""What the people of a place do, and no group that visits it."""


def _there_then(asking: Asking, locus: Locus) -> Reply | None:
    """Tell which groups are at a place at the time that is named; None where no time is."""
    period, told = asking.period, []
    out = left_out_groups(asking)
    for group in asking.visit.groups:
        if group.name in out:
            continue
        diary = asking.knowledge.diary(group)
        if asking.reading.has("now"):
            slots: Sequence[Slot] = diary.running(asking.now)
        elif period.point:
            slots = diary.running(period.point)
        elif period.start and period.end:
            slots = diary.within(period.start, period.end)
        elif period.day and len(asking.diary.days) > 1:
            slots = diary.of_day(period.day)
        else:
            return None
        told += [
            line("group-there", group=group.name, title=slot.item.title, when=span_of(slot))
            for slot in slots
            if slot.locus == locus
        ]
    said = told or [line("nobody-there", locus=locus.name)]
    return reply("visitors", *said, subject=about("visitors", loci=[locus.name]))


def goes_to(asking: Asking, group: Group, locus: str) -> bool:
    """Say whether a group's agenda has the place; where no agenda has it, the sheet of loci decides."""
    rows = [row for row in asking.visit.agenda if row.locus == locus]
    if rows:
        return any(not row.groups or group.name in row.groups for row in rows)
    found = asking.visit.locus(locus)
    return bool(found) and found is not None and group.name in found.groups
