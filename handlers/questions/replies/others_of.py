"""Who else is of a body, at a place, or has a part: «selain pak Ridwan siapa lagi dari Kominfo?», «LO selain mbak Vivi siapa saja?»."""

from __future__ import annotations

from collections.abc import Iterable

from db.visit import Contact
from handlers.questions.reading.lemmas import lemma_set, lemmas, words_told
from handlers.questions.replies.base import MOST_LISTED, Asking, Reply, about, reply
from handlers.questions.replies.gates import named, needs
from handlers.questions.replies.people import speaker_line
from handlers.questions.replies.reaching import ways
from handlers.questions.replies.titles import TITLE_HEADS
from handlers.questions.words import word_set
from handlers.questions.words.fillers import vague
from texts.messages.answers import line

_ASKED = ("who", "list", "contact", "coach", "leader", "other")
_BARE = frozenset({"except", "tag", "what", "mine"})
_OTHERWISE = (
    "when",
    "where",
    "count",
    "duration",
    "until",
    "loci",
    "agenda",
    "why",
    "how",
    "wear",
    "bring",
    "program",
)
_US = word_set("kita kami saya aku ours our us we mine")
_UNSAID = word_set("orang pejabat pihak anak kota kabupaten provinsi daerah lain lainnya other people person")
_OFFICES = ("coach", "leader")
_HOSTS = lemma_set("tuan rumah host")
"""Who receives the group is told by the agenda."""
_LEVELS = lemma_set(
    "bidang bagian seksi subbagian subbidang sekretaris wakil asisten staf unit ruang instalasi"
)


@needs(named("excepted"))
def answer_others_of(asking: Asking) -> Reply | None:
    """Name the others of those whom the question is on; silent where it is on nobody that the sheets know."""
    reading = asking.reading
    asked = reading.has(*_ASKED) or reading.names <= _BARE
    if not (reading.excepted and asked) or reading.has(*_OTHERWISE):
        return None
    office = next((office for office in _OFFICES if reading.has(office)), None)
    if office:
        return _other_holders(asking, office)
    said = _said(asking)
    loci = {locus.name for locus in asking.loci() if locus not in _left_loci(asking)}
    of_groups = not said and _says_own(asking)
    if said is None or not (said or loci) or said & _HOSTS or of_groups:
        return None
    there = [c for c in asking.visit.contacts if not loci or loci & set(c.loci)]
    called = [c for c in there if said and said <= set(lemmas(c.position))]
    near = called if len(called) > 1 else [c for c in there if said <= _held_by(c)]
    others = [c for c in near if not _is_left_out(asking, c)]
    if len(others) == len(near):
        return None
    return _told(asking, others)


def _told(asking: Asking, others: list[Contact]) -> Reply:
    names = [contact.name for contact in others[:MOST_LISTED]]
    if not names:
        return reply("who", line("nobody-else"))
    if asking.reading.has("contact"):
        lines = [part for contact in others[:MOST_LISTED] for part in ways(contact)]
    else:
        lines = [speaker_line(asking, name) for name in names]
    return reply("who", *lines, subject=about("who", people=names))


def _other_holders(asking: Asking, office: str) -> Reply | None:
    """Name who holds an office of the other groups: «pembimbing selain punya kita», «ketua kelompok selain kelompok kita»."""
    if not _says_own(asking) or asking.reading.excluded:
        return None
    held = [
        (group, name)
        for group in asking.visit.groups
        if group != asking.group
        for name in (group.coaches if office == "coach" else (group.leader,))
        if name
    ]
    lines = [
        part
        for group, name in held
        for part in (line(f"{office}-of", group=group.name), speaker_line(asking, name))
    ]
    return reply(office, *lines, subject=about(office, people=[name for _, name in held])) if held else None


def _says_own(asking: Asking) -> bool:
    """Say whether one's own is what is left out."""
    words, excepted = asking.reading.words.words, asking.reading.excepted
    return not _US.isdisjoint(words[excepted.start : excepted.stop + 2])


def left_out_groups(asking: Asking) -> set[str]:
    """Name the groups that stand behind «selain»."""
    if not asking.reading.excepted:
        return set()
    groups = asking.visit.groups
    named = {groups[at].name for m in asking.reading.excluded for at in m.indexes("group")}
    return named | ({asking.group.name} if asking.own and _says_own(asking) else set())


def _said(asking: Asking) -> frozenset[str] | None:
    """Give the words that say whose others are asked for; None where one is on nobody."""
    reading = asking.reading
    known = {lemma for contact in asking.visit.contacts for lemma in _held_by(contact)}
    named = {at for mention in reading.mentions for at in range(mention.start, mention.end)}
    left = [unit for unit in reading.asks if unit.start not in reading.excepted and unit.start not in named]
    if any(unit.lemma not in known for unit in left):
        return None
    roles = [
        unit
        for unit in reading.words.units
        if unit.start not in reading.excepted and unit.start not in named and unit.lemma in _roles(asking)
    ]
    words = reading.words.words
    return frozenset(u.lemma for u in (*left, *roles) if words[u.start] not in _UNSAID) - vague()


def _roles(asking: Asking) -> set[str]:
    """Give the words of parts that people have: «panitia», «narahubung», «PIC», «widyaiswara»."""
    return {lemma for c in asking.visit.contacts for lemma in (*lemmas(c.role), *lemmas(c.position)[:1])}


def _held_by(contact: Contact) -> frozenset[str]:
    return frozenset(lemmas(f"{contact.role} {contact.position} {contact.agency}"))


def _left_loci(asking: Asking) -> list[object]:
    return [asking.visit.loci[at] for m in asking.reading.excluded for at in m.indexes("locus")]


def _is_left_out(asking: Asking, contact: Contact) -> bool:
    """Say whether someone stands behind «selain», by name, by title or as one's own."""
    if contact.name in _named_out(asking) or (asking.group.name in contact.groups and _says_own(asking)):
        return True
    title = _title_out(asking)
    held = lemmas(contact.position)
    lower = _LEVELS.intersection(held).difference(title)
    return (
        bool(title) and held[:1] == title[:1] and not lower and set(title) <= {*held, *lemmas(contact.agency)}
    )


def _named_out(asking: Asking) -> set[str]:
    """Name who is left out; of names that are nearly the same the one that is said."""
    reading = asking.reading
    people = asking.knowledge.directory.people
    named = [people[at].name for m in reading.excluded for at in m.indexes("person")]
    words = frozenset(reading.words.words[at] for at in reading.excepted)
    return set(_so_called(named, words)) or set(named)


def _so_called(names: Iterable[str], words: frozenset[str]) -> list[str]:
    held = {name: len(words.intersection(words_told(name))) for name in names}
    most = max(held.values(), default=0)
    return [name for name, count in held.items() if count == most]


def _title_out(asking: Asking) -> tuple[str, ...]:
    units = [u for u in asking.reading.words.units if u.start in asking.reading.excepted]
    titles = TITLE_HEADS | asking.knowledge.directory.title_lemmas
    held = tuple(unit.lemma for unit in units if unit.lemma in titles)
    return held if held and held[0] in TITLE_HEADS else ()
