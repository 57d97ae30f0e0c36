"""Writes out what is asked of two things in one breath: «pembukaan jam berapa, kalau penutupan?», «lokasi A dan juga B», «A di mana, eh bukan, B»."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from handlers.questions.knowledge import Knowledge
from handlers.questions.leaning.leaning import names_in
from handlers.questions.patterns.late import Late
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.reading.lemmas import lemma_of
from handlers.questions.reading.understood import HARD_CUES, Reading
from handlers.questions.words.fillers import vague

Read = Callable[[str], Reading]

_ALSO = Late(
    r"(?:[,?]+\s*|\s+)(?:(?:terus|trus|lalu|dan|nah|and)\s+)?(?:kalau|kalo|klo|klau|klw|kl|sedangkan|sementara|what about|how about)\s+(?=\S)"
    r"|\?[\s,]+(?:(?:terus|trus|lalu|dan|nah|and|sama|juga)\s+)*(?=\S)"
)
_ALIKE = Pattern(
    r"^(?:kalau|kalo|klo|klau|sedangkan|sementara|and|what about|how about) (.{3,40}?) (?:siapa|sapa|sp|kapan|kpn|di mana|dimana|dmn|jam berapa|jam brp|jm brp|pukul berapa|berapa lama|brp lama)(?: (?:pak|bu|min|kak|ya|sih|dong|nih))*\W*$"
)
"""«kalau B siapa» behind «yang mengisi A siapa» asks for who does it there."""

_SLIPPED = r"(?:eh+|maaf|mf|sori|sorry|waduh|ups|oops|ralat|koreksi|salah(?: ketik| tulis)?|bukan|bkn|no)"
_MEANT = r"(?:maksud(?:nya|ku)?|mksd\w*|i mean|i meant)(?: (?:saya|sy|aku|ak|gue|gw|kami|tadi|itu))*"
_CORRECTED = Pattern(
    rf"[\s,.?!]+(?:{_SLIPPED}[\s,.!]+)*(?:{_MEANT}[\s,:]+(?P<behind>[^,?!;]{{3,40}}?)|(?<=[\s,.!]){_SLIPPED}[\s,.!]+(?P<named>[^,?!;]{{3,40}}?)[\s,]+{_MEANT})\W*$"
)
"""Who takes back what they named asks only of what they meant."""

_MOST_WORDS = 6
"""A thing of which the same is asked is named in few words."""

_REPEATED = HARD_CUES - {"agenda", "mine", "loci", "list", "what", "now", "next"}
_ASKS_ITSELF = HARD_CUES - {"agenda", "mine", "loci"} | {
    "exist",
    "yesno",
    "tag",
    "after",
    "before",
    "between",
}


_TAKEN_BACK = Late(
    rf"^(?:{_SLIPPED}[\s,.!]+)*{_MEANT}\b|^{_SLIPPED}[\s,.!]+[^,?!;]{{3,40}}?[\s,]+{_MEANT}\W*$"
)
_BARE = Late(
    r"^(?:(?:kalau|kalo|klo|kl|klau|and|what about|how about|terus|trus|dan)\s+)*\S+(?: \S+){0,6}\?$"
)


def may_repeat(sentence: str) -> bool:
    """Say whether a sentence may only name what else the question before it is asked of, or what it was meant of."""
    return bool(_TAKEN_BACK.match(sentence) or _BARE.match(sentence))


def asked_again(knowledge: Knowledge, parts: Sequence[str], read: Read) -> Iterator[str]:
    """Part a question that is repeated of something else into questions of their own."""
    asked = ""
    both: tuple[str, ...] = ()
    for part in parts:
        if both and _BOTH.search(part) and not _BETWEEN.search(part):
            yield from (f"{side} {_BOTH.sub('', part)}" for side in both)
            continue
        both = _both(knowledge, part, read) if len(parts) > 1 else ()
        alike = _ALIKE.match(part)
        if alike and asked and _only_names(knowledge, read(alike[1])):
            yield f"{alike[1]} {asked}"
            continue
        corrected = _corrected(knowledge, part, read)
        if corrected:
            yield corrected
            continue
        found = list(_ALSO.finditer(part))
        if not (found or asked or len(parts) > 1 or _AND.search(part)):
            yield part
            continue
        each = list(_of_each(knowledge, part, read))
        if each:
            yield from each
            continue
        asked = _asking_words(read(part))
        again = found[-1] if found else None
        asking = _asking_words(read(part[: again.start()])) if again and again.start() else ""
        if again and asking and _only_names(knowledge, read(part[again.end() :])):
            yield part[: again.start()].strip()
            yield f"{part[again.end() :].strip(' ?.')} {asking}"
        else:
            yield part


_BOTH = Late(
    r"\b(?:masing[- ]masing|dua[- ]duanya|keduanya|kedua(?:nya)?|both of them|both|each(?: one| of them)?)\b"
)
_BETWEEN = Late(r"\b(?:antara\w*|jarak|jeda\w*|selisih|gap|between|beda\w*|lebih|same|different)\b")
_SIDES = Late(r"\s(?:dan|sama|sm|ama|n|atau|apa|and|or|vs|&)\s")


def _both(knowledge: Knowledge, part: str, read: Read) -> tuple[str, ...]:
    """Return the two things that a question names, of which the next asks something: «A sama B beda gak? dua-duanya di mana»."""
    for join in _SIDES.finditer(part):
        sides = [read(part[: join.start()]), read(part[join.end() :])]
        if all(_named_lemmas(knowledge, side) for side in sides):
            return tuple(names_in(knowledge, side) for side in sides)
    return ()


_AND = Late(r"\s(?:dan juga|dan|sama|sm|ama|n|serta|and also|and|plus|&)\s(?:juga )?")
_COMPARES = Late(r"\b(?:lebih|lbh|longer|shorter) (?:\w+ )?(?:atau|ato|apa|or|than|dari|daripada|mana)?")
_EACH = ("when", "where", "until", "duration", "start", "end", "room", "map", "speaker")
_NOT_EACH = (
    "tag",
    "yesno",
    "exist",
    "gap",
    "between",
    "before",
    "after",
    "count",
    "next",
    "aftersubject",
    "countdown",
    "group",
    "contact",
    "longest",
)


def _of_each(knowledge: Knowledge, part: str, read: Read) -> Iterator[str]:
    """Ask of each of two what is asked of both: «jadwal makan malam sama check-in jam berapa?»."""
    for join in _AND.finditer(part):
        whole = read(part)
        if _COMPARES.search(part):
            return
        if not whole.has(*_EACH) or whole.has(*_NOT_EACH) or whole.anchor or whole.mentioned("person"):
            return
        first, second = part[: join.start()].strip(" ,"), part[join.end() :].strip(" ,?.")
        if not (first and second) or in_title(knowledge, first, second):
            continue
        sides = [read(first), read(second)]
        lemmas = [_named_lemmas(knowledge, side) for side in sides]
        if not all(lemmas) or any(lemmas[0] | lemmas[1] <= words.title for words in knowledge.items):
            continue
        names = [_only_names(knowledge, side) for side in sides]
        asking = [_asking_words(side) for side in sides]
        if names[0] and asking[1]:
            yield from (f"{first} {asking[1]}", second)
            return
        if names[1] and asking[0]:
            yield from (first, f"{second} {asking[0]}")
            return


def with_names_whole(knowledge: Knowledge, parts: Sequence[str], folded: str) -> tuple[str, ...]:
    """Join parts between which a name goes on: «nomor dinas komunikasi | dan informatika berapa»."""
    whole = list(parts[:1])
    for part in parts[1:]:
        name = next(
            (f"{whole[-1]}{join}{part}" for join in _AND_JOINS if f"{whole[-1]}{join}{part}" in folded), ""
        )
        pair = (lemma_of(whole[-1].rsplit(maxsplit=1)[-1]), lemma_of(part.split(maxsplit=1)[0]))
        if name and pair in knowledge.name_pairs - knowledge.title_pairs:
            whole[-1] = name
        else:
            whole.append(part)
    return tuple(whole)


_AND_JOINS = (" dan ", " and ", " & ", ", ")


def in_title(knowledge: Knowledge, first: str, second: str) -> bool:
    """Say whether a title goes on from one side to the other: «pembukaan | dan penerimaan»."""
    return (
        lemma_of(first.rsplit(maxsplit=1)[-1]),
        lemma_of(second.split(maxsplit=1)[0]),
    ) in knowledge.name_pairs


def _named_lemmas(knowledge: Knowledge, reading: Reading) -> frozenset[str]:
    """Give the words of titles and places' names that a side has."""
    told = [unit.lemma for unit in (*reading.asks, *reading.hints)]
    titled = {lemma for lemma in told if knowledge.in_titles(lemma) and lemma not in vague()}
    return frozenset(titled | {lemma for m in reading.mentioned("locus") for lemma in m.lemmas})


def _corrected(knowledge: Knowledge, part: str, read: Read) -> str:
    """Return the question as it is meant by who takes back what they named: «A di mana, eh bukan, B maksudnya»."""
    found = _CORRECTED.search(part)
    named = found["behind"] or found["named"] if found else ""
    asking = _asking_words(read(part[: found.start()])) if found and found.start() else ""
    return f"{named} {asking}" if asking and _only_names(knowledge, read(named)) else ""


def _asking_words(reading: Reading) -> str:
    """Return the words by which a question asks for something of what it names."""
    asking = [cue for cue in reading.cues if cue.name in _REPEATED]
    spans = dict.fromkeys((cue.start, cue.end) for cue in asking)
    named = reading.asks or reading.mentions or reading.times
    return " ".join(reading.said(*span) for span in spans) if named else ""


def _only_names(knowledge: Knowledge, reading: Reading) -> bool:
    """Say whether words name a place, someone, an item or a day and ask nothing."""
    if len(reading.words.words) > _MOST_WORDS or reading.has(*_ASKS_ITSELF):
        return False
    hinted = any(knowledge.in_titles(unit.lemma) and unit.lemma not in vague() for unit in reading.hints)
    named = reading.mentions or reading.asks or reading.times or hinted
    return bool(named) and all(knowledge.in_titles(unit.lemma) for unit in reading.asks)
