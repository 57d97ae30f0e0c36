"""Parts a list of what is asked for, most of which is only named: «pembimbing kita siapa sama ketua kelompoknya», «luas, penduduk, sama kecamatannya berapa»."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from handlers.questions.answers import Answer
from handlers.questions.knowledge import Knowledge
from handlers.questions.leaning.subjects import ROLES
from handlers.questions.parting.independent import asks_itself
from handlers.questions.parting.parts import asks_half, is_manners
from handlers.questions.parting.whole_titles import is_within
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemma_of
from handlers.questions.reading.understood import Reading
from handlers.questions.words import word_set
from handlers.questions.words.fillers import vague

Read = Callable[[str], Reading]
Tell = Callable[[str], Answer]

_ALSO = r"(?:dan|and|sama|sm|serta|plus|n|&|juga|also|terus|trus|lalu|sekalian|beserta|berikut|oh ya|oh iya|oya|oiya|btw|as well as|(?:satu|1) (?:lagi|hal lagi)|one more(?: thing)?)"
JOIN = Late(
    rf"(?:\?+\s*|\s*[,;\n]\s*|\.\s+)(?:{_ALSO}\b[\s,:]*)*|\s(?:{_ALSO}\s+)+(?!(?:dengan|siapa|sekali|saja|aja)\b)"
)
_JUST_NAMED = Late(rf"\b{_ALSO}\b|\?")
_LEAD = Late(
    r"^(?P<head>(?:(?:what|where|who|when)(?:'?s| is| are| was)?(?: the)?|how (?:many|much|big|long)(?: is| are)?(?: the)?|"
    r"(?:mohon |minta |tolong |bagi |kirim |i need |give me |please send |send )?(?:the )?(?:nomor|kontak|alamat|numbers? of|phone numbers? of|contacts? of)(?: (?:hp|wa|telepon))?(?: the)?|"
    r"(?:mohon|minta|mau|tolong|boleh|bagi|kirim|info|tahu|tau|tanya|kasih)(?: (?:minta|info|infonya|tahu|tau|tanya|soal|tentang|kirim|kirimkan|bagi))*|"
    r"siapa(?: saja)?|kapan|di mana|berapa(?: (?:jumlah|banyak|besar|nomor))?|apa(?: saja)?|jam berapa)) (?=\w)"
)
_END = Late(
    r" (?P<tail>(?:(?:itu|nya|nanti|ada|sih) )*(?:siapa|kapan|di mana|berapa|apa|jam berapa|bagaimana|how|when|where)(?: di[a-z]{4,})?(?: (?:saja|aja|ya|sih|dong|itu|nih|kak|pak|bu|min))*)\W*$"
)
_MANNER = Late(r"(?: (?:juga|too|as well|ya|dong|sekalian|sih|deh|nih|please))+\W*$|\W+$")
_PLACED = Late(r"^(at|in|for|on|of|di|ke|untuk|buat|pada|dari) ")
_TELLS = Late(
    r"^(?:(?:terus|lalu) )?(?:kalau|kalo|klo|kl|if|saya|sy|aku|gw|i|we|karena|krn|soalnya|guna|agar|demi|sebab|mengingat|biar|supaya|habis|abis|setelah|sesudah|sebelum|after|before|maksud\w*|bukan|eh|no|or|atau)\b"
)
"""What begins a reason, a condition, another moment or a correction, and no thing that is asked for."""

_COMPARES = Late(
    r"\b(?:antara\w*|jarak|jeda\w*|selisih|gap|between|beda\w*|berbeda|lebih|same|differen\w+|atau|or|duluan?|first)\b"
)
_YES_OR_NO = Late(
    r"^(?:is|are|was|were|do|does|did|can|could|may|should|will|has|have|am|apakah|boleh|bisa|harus|perlu|wajib|ada|masih|sudah|jadi)\b"
)
_FEWEST, _MOST = 2, 5
_LONGEST = 200
_WORDS = 7
"""Words of what is only named, at most."""

_SHORT = 3
"""Words of what is named where nothing asks."""

_SHORTEST = 3
_NAMED = (
    "coach",
    "leader",
    "head",
    "members",
    "wear",
    "bring",
    "theme",
    "transport",
    "organizer",
    "topic",
    "loci",
)
_OF_PEOPLE = frozenset({"who", "contact", "coach", "leader", "head", "members", "headcount", "count"})
_OF_ITEMS = frozenset({"when", "where", "until", "speaker", "agenda", "check", "next", "duration"})


def listed(knowledge: Knowledge, folded: str, read: Read, tell: Tell) -> tuple[list[Answer], list[str]]:
    """Return the answers to each of several things that are asked for in a list, and what of it is not answered; none where a message is no list."""
    pieces, joins = _pieces(folded) if len(folded) < _LONGEST else ([], [])
    if not _may_list(pieces, joins, folded):
        return [], []
    pieces = _with_leaning(knowledge, pieces, joins, read)
    if not _is_list(knowledge, pieces):
        return [], []
    answers: list[Answer] = []
    lost: list[str] = []
    for at, piece in enumerate(pieces):
        said = _said(pieces, at, read) if _may_ask(piece) or _says_something(knowledge, read(piece)) else []
        told = next((one for part in said for one in [tell(part)] if _is_told(one)), None)
        if told is None and _may_ask(piece):
            return [], []
        answers += [told] if told else []
        lost += (
            [piece] if told is None and (answers or _LEAD.match(piece)) and _is_matter(read(piece)) else []
        )
    different = {str(answer.html if answer.row is None else answer.row) for answer in answers}
    return (answers, lost) if len(different) >= _FEWEST and _alike(answers, joins) else ([], [])


def _is_matter(reading: Reading) -> bool:
    return any(unit.lemma not in vague() for unit in reading.asks)


def _says_something(knowledge: Knowledge, reading: Reading) -> bool:
    """Say whether words name something that may be asked for, and are no manners."""
    told = {unit.lemma for unit in (*reading.asks, *reading.hints)}
    matters = told & knowledge.own_lemmas - vague()
    return bool(reading.mentions or matters or told & ROLES or reading.has(*_NAMED))


def _pieces(folded: str) -> tuple[list[str], list[str]]:
    """Part a message at all that joins, and give what stands between its pieces."""
    pieces: list[str] = []
    joins: list[str] = []
    at = 0
    for found in JOIN.finditer(folded):
        piece = folded[at : found.start()].strip(" ,.?")
        if piece and not is_manners(piece):
            pieces.append(piece)
            joins.append(found[0])
        at = found.end() if piece else at
    last = folded[at:].strip(" ,.?")
    return ([*pieces, last], joins) if last else (pieces, joins[:-1])


def _may_ask(piece: str) -> bool:
    return asks_half(piece) or bool(_YES_OR_NO.match(piece))


def _may_list(pieces: Sequence[str], joins: Sequence[str], folded: str) -> bool:
    """Say by its words whether a message may be a list of which something is only named."""
    if not _FEWEST <= len(pieces) <= _MOST or all(map(_may_ask, pieces)):
        return False
    if len(joins) < _FEWEST and not any(map(_JUST_NAMED.search, joins)):
        return False
    if any(len(piece) < _SHORTEST or _TELLS.match(piece) for piece in pieces) or _COMPARES.search(folded):
        return False
    asked = any(map(_may_ask, pieces)) or _LEAD.match(pieces[0]) or "?" in folded
    return all(len(piece.split()) <= (_WORDS if asked else _SHORT) for piece in pieces[1 if asked else 0 :])


def _with_leaning(knowledge: Knowledge, pieces: Sequence[str], joins: Sequence[str], read: Read) -> list[str]:
    """Keep what asks something of what was named before it with that: «pembimbing kita siapa, nomornya berapa»."""
    whole = list(pieces[:1])
    for join, piece in zip(joins, pieces[1:], strict=False):
        leans = is_within(knowledge.joined_titles, whole[-1], piece) or (
            _may_ask(piece) and not asks_itself(knowledge, read(piece))
        )
        whole[-1:] = [f"{whole[-1]}{join}{piece}"] if leans else [whole[-1], piece]
    return whole


def _is_list(knowledge: Knowledge, pieces: Sequence[str]) -> bool:
    """Say whether there are several pieces, and no name goes on from one to the next."""
    ends = [(lemma_of(a.split()[-1]), lemma_of(b.split()[0])) for a, b in pairwise(pieces)]
    return len(ends) > 0 and knowledge.name_pairs.isdisjoint(ends)


def _said(pieces: Sequence[str], at: int, read: Read) -> Iterator[str]:
    """Give how one of the pieces may be asked for by itself, the likeliest first."""
    piece = _MANNER.sub("", pieces[at])
    head, tail = _LEAD.match(pieces[0]), next(filter(None, map(_END.search, reversed(pieces))), None)
    if _may_ask(piece):
        yield piece
        return
    placed = _PLACED.match(piece)
    stem = re.match(rf"^(.+) {placed[1]} ", pieces[0]) if placed and at else None
    if placed:
        if stem:
            yield f"{stem[1]} {piece} {tail['tail'] if tail and at else ''}".strip()
        return
    named = read(piece)
    another = _of_another(read(pieces[0]), named) if at else ""
    if another or (named.mentions and not (named.asks or named.hints or named.cues)):
        yield from filter(None, (another, tail and f"{piece} {tail['tail']}"))
        return
    if head and at:
        yield f"{head['head']} {piece}"
    if tail:
        yield f"{piece} {tail['tail']}"
    yield piece


def _of_another(first: Reading, named: Reading) -> str:
    """Ask all of what is asked of a place, a group or someone of another that is only named: «wifi hotel dan balai kota»."""
    if len(named.mentions) != 1 or named.asks:
        return ""
    kind = named.mentions[0].kind
    same = [(mention.start, mention.end) for mention in first.mentions if mention.kind == kind]
    words = list(first.words.words)
    if kind == "group" and not same:
        same = [(at, at + 1) for at, word in enumerate(words) if word in _US]
    if len(same) != 1 or not (first.asks or first.cues):
        return ""
    words[same[0][0] : same[0][1]] = named.said(named.mentions[0].start, named.mentions[0].end).split()
    return " ".join(words)


_US = word_set("kita kami saya our my")


def _is_told(answer: Answer) -> bool:
    lacking = answer.intent == "contact" and bool(answer.subject.people)
    return lacking or (answer.answered and not answer.silent and not answer.choices)


def _alike(answers: Sequence[Answer], joins: Sequence[str]) -> bool:
    """Say whether «sama» may join what was told, and does not say with whom one is somewhere."""
    kinds = {answer.intent for answer in answers}
    return len(joins) > 1 or "sama" not in joins[0] or not (kinds & _OF_ITEMS and kinds & _OF_PEOPLE)
