"""Parts a message where both sides are questions that stand by themselves: each then is answered as if it were asked alone.

Words that ask and join say only where a message may be parted; whether it is, say the answers of both sides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from handlers.questions.answers import Answer
from handlers.questions.knowledge import Knowledge
from handlers.questions.leaning.subjects import ROLES
from handlers.questions.leaning.tails import is_one
from handlers.questions.parting.manners import strip_manners
from handlers.questions.parting.parts import CONFIRMS, asks, asks_half
from handlers.questions.parting.whole_titles import is_within
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemma_of, lemma_set
from handlers.questions.reading.understood import Reading
from handlers.questions.turns.affirming import affirmed
from handlers.questions.turns.wordings import plainly
from handlers.questions.words import word_set
from handlers.questions.words.fillers import vague

Read = Callable[[str], Reading]
Tell = Callable[[str], Answer]

_LINK = (
    r"(?:(?:dan|and|terus|trus|trs|lalu|kemudian|sama|sm|ama|sekalian|skalian|juga|also|plus|serta|n|nah|btw|oh ya|oh iya|oya|oiya|oh|iya|"
    r"(?:satu|1) (?:lagi|hal lagi)|oh and|one more(?: thing)?)\b[\s,:]*|&\s*)"
)
_BOUNDARY = Late(
    rf"(?:(?<=\?)\s*|(?<=[a-z\d)]{{2}})\.\s+|[!\n;]+\s*|,\s*|\s(?=(?:dan|and|terus|trus|trs|lalu|kemudian|(?<!yang )sama(?! (?:dengan|sekali|saja|aja|rata))|sekalian|serta|plus|n|&|btw)\s)){_LINK}*"
)
_MOST = 3
"""Places at which a message is tried to be parted."""

_MOST_QUESTIONS = 4
_STORY = 400
"""Signs from which a message is a story, which is read for what it asks."""
_SHORTEST = 8
_SHORT = 160
"""Signs of a message of which a part that nothing answers is named: in longer ones that may be a story."""


def independent(knowledge: Knowledge, folded: str, read: Read, tell: Tell) -> list[str]:
    """Return the questions of a message that stand by themselves, each with what leans on it; one where there is but one."""
    questions: list[str] = []
    rest = folded
    while len(questions) < _MOST_QUESTIONS - 1 and len(rest) < _STORY:
        titles = knowledge.joined_titles
        sides = [side for side in _asking_sides(rest) if not is_within(titles, *side)]
        parted = next(_parted(knowledge, sides, read, tell), None)
        if parted is None and len(rest) < _SHORT:
            parted = next(_parted(knowledge, sides, read, tell, half=True), None)
        if parted is None:
            break
        questions.append(anew(parted[0]))
        rest = parted[1]
    return [*questions, anew(rest) if questions else rest]


@lru_cache(maxsize=64)
def anew(part: str) -> str:
    """Read a part as a message of its own, which may have its own manners and claims."""
    return plainly(strip_manners(affirmed(part)))


def _asking_sides(text: str) -> Iterator[tuple[str, str]]:
    for first, second in _sides(text):
        if _may_ask(first) and _may_ask(_head(second)) and not _goes_on(second):
            yield first, second


def _parted(
    knowledge: Knowledge, sides: Sequence[tuple[str, str]], read: Read, tell: Tell, *, half: bool = False
) -> Iterator[tuple[str, str]]:
    """Give the sides of a message that are both answered; or of which one is, and the other plainly asks as well."""
    tried = 0
    for first, second in sides:
        if half and not (_plainly_asks(first) and _plainly_asks(_head(second))):
            continue
        ends = (lemma_of(first.split()[-1]), lemma_of(second.split()[0]))
        apart = ends not in knowledge.name_pairs and _apart(
            knowledge, read(anew(first)), read(anew(_head(second)))
        )
        if not apart or (half and _ITS.search(_head(second))):
            continue
        tried += 1
        if tried > _MOST:
            return
        told = is_told(tell(anew(first))), is_told(tell(anew(_head(second))))
        if any(told) if half else all(told):
            yield first, second


_ASKING = Late(
    r"\b(?:siapa\w*|sapa|sp|(?:be?ra?pa?|brp)\w{0,3}|kapan\w*|kpn|(?:di|ke|k|d|dari|dr)? ?(?:mana|mn)|dmn\w*|kmn\w*|apa|apaan|gimana|gmn|gmana|bagaimana|kenapa|knp|mengapa|who|whose|how|why|which)\b"
    r"|^(?:what|when|where|is|are|was|were|do|does|did|can|could|may|should|will)\b|\b(?:ga|gak|g|nggak|ngga|tidak|tdk|kah|belum|blm|kan)(?: (?:ya|sih|nih))?\W*$"
)
_TELLS = Late(
    r"^(?:saya|sy|aku|ak|gw|gue|maaf|soalnya|karena|krn|biar|supaya|katanya|kalau|kalo|klo|if|because|since|i|my)\b"
)


_ITS = Late(r"\b(?!(?:selanjut|berikut|sebelum|biasa|ada|pu|ta|ha)nya?\b)\w{2,}nya?\b")


def _plainly_asks(text: str) -> bool:
    """Say whether a part is a question even where nothing answers it, no reason and no story."""
    return bool(_ASKING.search(text) or asks(text)) and not _TELLS.match(text)


def _apart(knowledge: Knowledge, first: Reading, second: Reading) -> bool:
    """Say whether both sides ask and name what they are about, and the second leaves nothing to the first."""
    if not (names(knowledge, first) or _speaks_of(first)) or _RANGE.search(first.text):
        return False
    if is_one(first.text, second.text):
        return False
    of_group = first.mentioned("group") and not second.mentioned("group")
    of_all = second.has(*_OF_NO_GROUP) or second.mentioned("person")
    if of_group and _US.isdisjoint(second.words.words) and not of_all:
        return False
    of_day = _of_day(first) and not second.times
    if of_day and second.has(*_OF_A_DAY):
        return False
    of_now = second.has("next") and not (second.asks or second.mentions or second.has("aftersubject"))
    if of_now and (first.has("contact") or not (first.times or _names_thing(knowledge, first))):
        return True
    return asks_itself(knowledge, second)


def _of_day(reading: Reading) -> bool:
    return any(time.kind in _DAYS for time in reading.times)


def all_named(knowledge: Knowledge, questions: Sequence[str], read: Read) -> bool:
    """Say whether each question names a place, someone, an item, a group or a time, so that it leaves nothing to those before it."""
    readings = [read(_head(question)) for question in questions]
    return all(r.mentioned("group") or r.times or _names_thing(knowledge, r) for r in readings)


_OF_A_DAY = word_set("when until start end duration agenda next gap loci")
_DAYS = frozenset({"day", "weekday", "visit_day", "month_day", "day_of_month"})
_RANGE = Late(r"\b(?:antara|between)\b(?!.* (?:dan|and|sama|dengan|sampai) )")
"""Half of «antara pukul 8 dan 10»."""
_OF_NO_GROUP = word_set("contact room map position who")
_US = word_set("kita kami saya aku gue gw kita we us our my i me")


def _sides(text: str) -> Iterator[tuple[str, str]]:
    for found in _BOUNDARY.finditer(text):
        first, second = text[: found.start()].strip(" ,"), text[found.end() :].strip(" ,")
        if len(first) >= _SHORTEST and len(second) >= _SHORTEST:
            yield first, second


def _head(text: str) -> str:
    """Return the first clause of a text that asks, with what stands before it."""
    for found in _BOUNDARY.finditer(text):
        if asks_half(text[: found.start()]):
            return text[: found.start()]
    return text


def is_told(answer: Answer) -> bool:
    return answer.answered and not answer.silent and not answer.choices


_SUBJECTS = word_set("coach leader head theme organizer cohort form loci")
_NOW = word_set("ini sekarang now this saat")
_OF_GROUPS = word_set("members coach leader head agenda now next count loci group topic")
_OF_TIMES = word_set("agenda gap exist loci list where earliest latest longest shortest count now next")
_OF_DAYS = word_set("until end start speaker wear bring")
_AT_IT = word_set("lagi sekarang now sedang saat currently")
_THERE = Late(
    r"\b(?:sana|situ)(?:nya)?\b|(?<!\bis )(?<!\bare )(?<!\bwill )\bthere\b(?! (?:is|are|any|a|will|be|was)\b)"
)
_POINTS = word_set(
    "beliau dia mereka tersebut they he she him her his their them orangnya tempatnya dua-duanya keduanya both"
)
_AGAIN = Late(
    r"^(?:kalau|kalo|klo|kl|klau|kan|maksud\w*|i mean|eh|bukan|sedangkan|sementara|how about|what about|if|supaya|biar|agar|karena|krn|soalnya|because|since)\b"
)
_AFTER_IT = Late(
    r"\b(?:setelah|sesudah|habis|abis|sehabis|sebelum) ?(?:itu|nya)\b|\bafter (?:that|it)\b|\bafterwards\b"
)


def _may_ask(text: str) -> bool:
    """Say by its words whether a part may ask, which costs less than to read it."""
    return bool(
        "?" in text
        or asks_half(text)
        or CONFIRMS.search(f"{text}?")
        or _REQUEST.search(text)
        or _WHY.search(text)
    )


def _goes_on(text: str) -> bool:
    """Say whether a text only says more of where or when: «makan malam pakai batik ya, di restoran lantai 1?»."""
    return bool(_FRAGMENT.match(text)) and not asks_half(text)


_FRAGMENT = Late(r"(?:di|ke|dari|pada|jam|pukul|at|in|on|from|to|by)\b")

_WHY = Late(
    r"\b(?:kenapa|knapa|knp|ngapa|mengapa|why|bagaimana|bgmn|gimana|gmn|gmana|wajib|harus|hrs|mesti|perlu|prlu|boleh|bole|bisa|bs|adakah)\b"
    r"|^(?:is|are|was|were|do|does|did|can|could|may|should|will|has|have)\b|^(?:no|nmr|telp|telepon|telpon|wa|pw|password|sandi|link|tautan|wifi|ketua|kepala|tema)\b"
    r"|\b(?:nama|nma|nm|jabatan|email|emel|surel|link|password|sandi)(?:nya|ny)?(?: (?:lengkap|lengkp|lngkp|dong|ya|donk|apa))*\W*$|\w\w y\W*$"
    r"|^(?!(?:saya|sy|aku|ak|gw|gue|kami|kita|tadi|td|maaf|soalnya|karena|krn|katanya|ada)\b).*\b(?:atau|ato|apa|kah)\b"
)
"""More words by which a part may ask; whether it does, its answer says."""

_REQUEST = Late(
    r"\b(?:mohon|mhn|tolong|tlg|minta|mnta|bagi|kirim\w*|share|spill|send|give|show|info|jadwal\w*|rundown|susunan|daftar|alamat\w*|peta\w*|please)\b"
)


def asks_itself(knowledge: Knowledge, reading: Reading) -> bool:
    """Say whether a question names itself what it is about."""
    words = reading.words.words
    if _AGAIN.match(reading.text) or _AFTER_IT.search(reading.text):
        return False
    if reading.has("aftersubject") or (_THERE.search(reading.words.text) and not reading.mentioned("locus")):
        return False
    if _names_thing(knowledge, reading):
        return True
    return _POINTS.isdisjoint(words) and (_names_subject(reading) or _speaks_of(reading))


def _speaks_of(reading: Reading) -> bool:
    """Say whether a question has a matter of its own, whatever the visit calls it: «kolam renang di lantai berapa»."""
    cued = {at for cue in reading.cues for at in range(cue.start, cue.end)}
    spoken = cued | reading.words.tailed
    return any(
        unit.lemma not in vague() | _MEETS and spoken.isdisjoint(range(unit.start, unit.end))
        for unit in reading.asks
    )


def names(knowledge: Knowledge, reading: Reading) -> bool:
    """Say whether a question names itself what it is about: a place, someone, an item, a group, a day."""
    return _names_thing(knowledge, reading) or _names_subject(reading)


def _names_thing(knowledge: Knowledge, reading: Reading) -> bool:
    """Say whether a question names a place, someone or an item, other than by what was spoken of («kumpulnya»)."""
    if any(mention.kind != "group" and not mention.general for mention in reading.mentions) or reading.anchor:
        return True
    cued = {at for cue in reading.cues for at in range(cue.start, cue.end)}
    spoken = cued | reading.words.tailed
    told = (unit for unit in (*reading.asks, *reading.hints) if not spoken & set(range(unit.start, unit.end)))
    return any(knowledge.in_titles(unit.lemma) and unit.lemma not in vague() | _MEETS for unit in told)


def _is_at_it(reading: Reading) -> bool:
    return reading.has("where") and not _AT_IT.isdisjoint(reading.words.words)


def _names_subject(reading: Reading) -> bool:
    """Say whether a question is about a group, a day or moment, the whole, or who has a part in it."""
    if reading.mentioned("group") and (reading.has(*_OF_GROUPS) or _is_at_it(reading)):
        return True
    if reading.times and (reading.has(*_OF_TIMES) or (reading.has(*_OF_DAYS) and _of_day(reading))):
        return True
    roles = [
        hint for hint in reading.hints if hint.lemma in ROLES and hint.end - 1 not in reading.words.tailed
    ]
    if roles or (reading.has("transport") and not _US.isdisjoint(reading.words.words)):
        return True
    if reading.has("next", "now") and not _NOW.isdisjoint(reading.words.words):
        return True
    counted = reading.has("count") and reading.has("agenda", "loci", "group", "members")
    return counted or any(
        cue.name in _SUBJECTS and reading.words.tailed.isdisjoint(range(cue.start, cue.end))
        for cue in reading.cues
    )


_MEETS = lemma_set("bertemu ketemu temu kumpul gabung bareng bersama")
