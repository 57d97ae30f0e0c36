"""What answers lack that leave out how things stand to each other: who is before someone or shares with them, which of all groups."""

from __future__ import annotations

import re
from collections.abc import Callable

from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import fold, lemmas
from handlers.questions.replies.base import Asking, Reply
from handlers.questions.replies.titles import asked_title
from handlers.questions.words import word_set

_CARDS = word_set("who leader coach head")
_BESIDE = word_set(
    "sebelum sebelumnya sesudah setelah sehabis before after sekamar sebangku semeja semobil sebus sebelah atasan atasannya bawahan istri istrinya suami suaminya anaknya ajudan ajudannya "
    "pengganti penggantinya penerus pendahulu menggantikan digantikan menggantikannya mendampingi didampingi rekan kolega roommate roommates replaces replace replaced replacing wife husband "
    "boss superior assistant predecessor successor sharing shares share beside next accompanies accompanying bersama bareng berdua with besides selain kecuali except"
)


def told_themselves(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked who stands beside someone, and only told who that is: «siapa yang sekamar dengan Pak Umar?»."""
    reading = asking.reading
    if answer.row is not None or answer.intent not in _CARDS or not reading.has("who"):
        return False
    if reading.has("before", "after"):
        return True
    named = [set(mention.lemmas) for mention in reading.mentioned("person")]
    if not named and _BUT.isdisjoint(reading.words.words):
        named = [{unit.lemma for unit in asked_title(asking)}]
    cards = [set(lemmas(line)) for line in text.splitlines() if _CARD.match(line)]
    shown = {fold(word)[:_STEM] for word in re.findall(r"\w+", text)}
    said = [word for word in reading.words.words if word in _BESIDE]
    untold = any(word[:_STEM] not in shown for word in said)
    return bool(named) and untold and all(any(name & card for name in named) for card in cards)


_CARD = Late(r"[^:]{3,60}: (?!\+?\d)")
_STEM = 6
_BUT = word_set("selain kecuali besides except")


_ORDERED = word_set("until when duration check where agenda")
_WHICH_GROUP = word_set("kelompok grup tim regu kelas group team")
_OF_GROUPS = Late(
    r"^(?=.*\b(?:(?:kelompok|grup|tim|regu|kelas) (?:\w+ )?(?:mana|apa)|which (?:group|team))\b)"
    r".*\b(?:paling|lebih (?:dulu|dahulu|awal|cepat|lama|akhir|banyak|sedikit|siang|malam|pagi)|duluan|terakhir|terlama|tercepat|terbanyak|first|last|latest|earliest|longest|most|fewest)\b"
)
_LEAST = 3


def not_one_group(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked which of all groups is first, last or longest, and told of all of them or of none."""
    names = [group.name for group in asking.visit.groups]
    if answer.row is not None:
        return not _IN_ORDER.search(text) and not any(
            re.search(rf"\b{re.escape(name)}\b", text) for name in names
        )
    headed = {line.partition(":")[0] for line in text.splitlines()}
    if answer.intent in _ORDERED:
        return headed.isdisjoint(names)
    return answer.intent == "visitors" and len(names) >= _LEAST and headed.issuperset(names)


_IN_ORDER = Late(r"\b(?:kelompok|undi\w*|urut\w*|acak|order|groups?|teams?|kelas)\b", re.IGNORECASE)


_ROOMS = Late(r"\b(?:lantai|lt|floor|ruang|rooms?|gedung|kamar|lobi|lobby|aula|dek|deck)\b", re.IGNORECASE)
_WHICH_ROOM = Late(
    r"\b(?:lantai|ruang|ruangan|kamar|gedung) (?:berapa|mana|apa)\b|\b(?:which|what) (?:floor|room|building)\b"
)


def no_room(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether a floor or room is asked for, and only told who someone is."""
    return (
        answer.intent in _CARDS
        and not asking.reading.has("who", "contact", "what")
        and not _ROOMS.search(text)
    )


_NAME_ASKED = Late(
    r"\bnama(?:nya)? (?:\w+ ){0,3}apa\b|\bapa(?:kah)? nama(?:nya)?\b|\bname of\b|\b(?:named|called)$|\bnama [a-z]+nya (?:apa|siapa)\b"
)
_NAMES = Late(r"(?<=[\w,;:] )[A-Z][\w'-]+|\b[A-Z]{2,}|[«\"“]|\b[A-Z][\w-]+ [A-Z]|^[A-Z]\w+[.;,]?$")


def nameless(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether a name is asked for, and a note tells none."""
    return answer.intent == "note" and not _NAMES.search(text.partition("(")[0])


def unjudged(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether someone is claimed to be a speaker, and others are told without a yes or no: «pak Umar jadi narasumber ya?»."""
    named = asking.reading.mentioned("person")
    if answer.intent not in {"speaker", "visitors"} or not named or asking.reading.has("who"):
        return False
    told = frozenset(lemmas(text))
    verdict = _VERDICT.match(text) or _OR.intersection(asking.reading.words.words)
    return not verdict and all(told.isdisjoint(mention.lemmas) for mention in named)


_VERDICT, _OR = Late(r"(?:Tidak|Ya|No|Yes)\b"), word_set("atau or apa")
_ROLES = word_set(
    "narasumber pembicara pengisi moderator speaker presenter penyaji pemateri menerima menyambut"
)
_CLAIMS_ROLE = Late(
    r"\b(?:ya|kan|bukan|benar|betul|right|yes)$|\bapakah\b|^(?:is|are|does|do|will)\b|\bjadi (?:narasumber|pembicara|moderator|pemateri)\b"
)


_FOR_GROUP = Late(
    r"\b(?:penyaji|presenter|juru bicara|jubir|wakil|perwakilan)(?:nya)? (?:dari |untuk )?(?:kelompok|tim|grup|group|team) (?!mana|apa|siapa)\w+|\bwho (?:presents|will present|speaks) for (?:group|team) \w+|"
    r"\bwho (?:presents|will present|goes|is presenting) (?:first|last)\b|\bsiapa (?:yang )?(?:tampil|presentasi|paparan|maju) (?:\w+ )?(?:duluan|pertama|terakhir|dulu)\b"
)


_SPEAKS = Late(r"\b(?:ketua|peserta|anggota|leaders?|participants?|members?)\b", re.IGNORECASE)


def told_guests(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked who presents for a group, and told who receives it."""
    title = text.partition("(")[0]
    of_group = any(set(m.lemmas) & set(lemmas(title)) for m in asking.reading.mentioned("group"))
    return answer.intent == "speaker" and not of_group and not _SPEAKS.search(text)


_BESIDE_US = Late(
    r"\b(?:sebelum|sesudah|setelah|before|after) (?:kita|kami|us)(?:$| (?:ya|kan|tidak|juga|nanti|besok|hari|today|tomorrow))"
)


def only_there(asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether it is asked if others go somewhere before or after oneself, and only told that they do."""
    return answer.intent == "check" and bool(asking.reading.mentioned("group"))


_MAY_BRING = Late(
    r"\b(?:boleh|bolehkah|bisa|bisakah|may|can|could)\b.*\b(?:bawa|membawa|bring) (?:my |a |an |the |our )?(\w+)"
)


def brings_else(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked if one thing may be brought, and told that another is to be."""
    asked = _MAY_BRING.search(" ".join(asking.reading.words.words))
    return (
        answer.intent == "bring"
        and asked is not None
        and set(lemmas(asked[1])).isdisjoint(lemmas(text.partition("(")[0]))
    )


_WHO_ARE = Late(r"\bwho are (?:the|our|all)\b|\bsiapa(?:-siapa| saja)\b")
_PEOPLE_NAMED = Late(r"[A-Z][\w'.-]+,? [A-Z]|[A-Z]\w{3,}(?=[,.;]| dan\b| and\b)")


def nobody_named(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked who all of some are, and a row names none of them."""
    return answer.row is not None and not _PEOPLE_NAMED.search(text.partition(": ")[2])


_USED = Late(
    r"\b(?:bus|bis|mobil|kendaraan|aplikasi|bahasa|ruang\w*|aula|mikrofon|proyektor|laptop|dana|anggaran|zoom|metode|sistem|kapal|uang|kartu|apps?|language|currency|software) (?:\w+ ){0,2}(?:di)?pakai|"
    r"\bpakai (?:bus|bis|mobil|kapal|zoom|aplikasi|bahasa|uang|kartu|google|gps)\b"
)


def only_worn(_asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether it is asked what is used («berapa bus yang dipakai?»), and told what is worn."""
    return answer.intent == "wear"


_GIVEN = Late(
    r"\b(?:given|provided|supplied|lent|dibagi|dibagikan|dikasih|diberi|diberikan|disediakan|dipinjami|dipinjamkan)\b"
)
_GIVES = Late(
    r"sedia|bagi|provid|given|hand|diberi|dapat|pinjam|panitia|collect|ambil|sendiri|own", re.IGNORECASE
)


def only_to_wear(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked if clothes are given out, and only told what to wear."""
    return answer.intent == "wear" and not _GIVES.search(text)


_HEADS = Late(r"\b(?:mayor|governor|regent|bupati|gubernur|wali ?kota)\b")
_GUEST = Late(r"^(?:Peserta|Participant of) ", re.MULTILINE)
_GUESTS = word_set("peserta participant participants anggota member kelompok group team tim")
_PLAIN = frozenset(lemmas("kota kabupaten provinsi pemerintah city regency province government of the"))


def told_guest(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether the head of the region that is visited is asked for, and a participant told who is one elsewhere."""
    reading = asking.reading
    if answer.intent != "who" or reading.mentioned("person") or not _GUEST.search(text):
        return False
    elsewhere = set(lemmas(text.partition("\n")[0].rpartition(",")[2])) - _PLAIN
    said = {unit.lemma for unit in reading.words.units}
    return _GUESTS.isdisjoint(reading.words.words) and elsewhere.isdisjoint(said)


_CHIEF = Late(r"^(?!.*\b(?:selain|besides)\b).*\b(?:kepala (?:dinas|badan)|kadis|kaban)\b")
_CHIEF_OF_PART = Late(r"^[^\n:]*: (?:Plt\.? )?Kepala (?:UPT|Bidang|Seksi|Sub|Bagian|Ruang)")
_PARTS = word_set("bidang upt uptd seksi bagian kabid subbagian ruang")


def told_of_part(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether the head of an agency is asked for, and the head of one of its parts told."""
    part = answer.intent == "who" and _PARTS.isdisjoint(asking.reading.words.words)
    return part and bool(_CHIEF_OF_PART.search(text)) and not asking.reading.mentioned("person")


_AT_WORK = Late(r"^(?:Mengisi|At) ", re.MULTILINE)


def told_card(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked if someone receives or speaks («siapa yang menerima kita, Dewi?»), and only told who that is."""
    asked = asking.reading.has("who") and asking.reading.has("receives", "speaker")
    return (
        asked
        and answer.intent == "who"
        and bool(asking.reading.mentioned("person"))
        and not _AT_WORK.search(text)
    )


_SHARING = Late(
    r"\b(?:kelompok|grup|tim|kelas) (?:mana|apa)\b|\b(?:which|what) (?:other )?(?:groups?|teams?|class(?:es)?)\b"
)
_ONE_ONLY = word_set("when until duration where coach leader countdown")


def no_other_group(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether groups are asked for, and what is told names none but one's own."""
    if answer.row is not None or answer.intent not in _ONE_ONLY:
        return False
    names = (g.name for g in asking.visit.groups if g.name != asking.group.name)
    own = answer.intent not in {"coach", "leader"} and re.search(rf"\b{re.escape(asking.group.name)}\b", text)
    return not own and not any(re.search(rf"\b{re.escape(name)}\b", text) for name in names)


_FROM = Late(
    r"\bdari (?:dinas|instansi|kabupaten|kota|kementerian|daerah|unit|opd|lembaga|provinsi) (?:mana|apa)\b|\b(?:which|what) (?:agency|office|city|country|ministry)\b.*\bfrom\b"
)


def no_origin(_asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether it is asked where someone is from, and told where or when an item is."""
    return answer.row is None and answer.intent in {"where", "when", "check"}


def told_own_coach(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked who goes along at a place, and told who coaches the group."""
    placed = [m for m in asking.reading.mentioned("locus") if not m.general]
    told = frozenset(lemmas(text))
    return answer.intent == "coach" and bool(placed) and all(told.isdisjoint(m.lemmas) for m in placed)


RELATIONS: tuple[tuple[frozenset[str], Late, Callable[[Asking, Reply, str], bool]], ...] = (
    # said; asked for in these words; what an answer lacks
    (_BESIDE, Late(r"\b(?:siapa|who|whose)\b"), told_themselves),
    (_WHICH_GROUP, _OF_GROUPS, not_one_group),
    (word_set("lantai ruang ruangan kamar gedung floor room building"), _WHICH_ROOM, no_room),
    (word_set("nama namanya name named called"), _NAME_ASKED, nameless),
    (_ROLES, _CLAIMS_ROLE, unjudged),
    (
        word_set(
            "penyaji penyajinya presenter jubir juru wakil wakilnya perwakilan presents present speaks tampil presentasi paparan maju goes presenting"
        ),
        _FOR_GROUP,
        told_guests,
    ),
    (word_set("sebelum sesudah setelah before after"), _BESIDE_US, only_there),
    (word_set("bawa membawa bring"), _MAY_BRING, brings_else),
    (word_set("siapa siapa-siapa who"), _WHO_ARE, nobody_named),
    (word_set("dipakai pakai memakai"), _USED, only_worn),
    (
        word_set(
            "given provided supplied lent dibagi dibagikan dikasih diberi diberikan disediakan dipinjami"
        ),
        _GIVEN,
        only_to_wear,
    ),
    (word_set("mayor governor regent bupati gubernur walikota wali"), _HEADS, told_guest),
    (word_set("kepala kadis kaban"), _CHIEF, told_of_part),
    (word_set("dari from"), _FROM, no_origin),
    (word_set("pendamping pendampingnya mendampingi"), Late(""), told_own_coach),
    (
        word_set("menerima terima nerima menyambut sambut mengisi ngisi receives receive"),
        Late(r"\b(?:siapa|who)\b"),
        told_card,
    ),
    (
        word_set("kelompok grup tim kelas group groups team teams class classes"),
        _SHARING,
        no_other_group,
    ),
)
