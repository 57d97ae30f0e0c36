"""Spoken forms of written words: verbs in -in («jelasin» is menjelaskan), first letters swallowed («mandu»), other vowels («lante»), words cut short («regis»)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemma_of

Knows = Callable[[str], bool]

_FIRST = (("se", ""), ("ny", "s"), ("ny", "c"), ("ng", "k"), ("nge", ""), ("ng", ""), ("n", "t"), ("m", "p"))

_ACTIVE = {"p": "mem", "t": "men", "s": "meny", "k": "meng"}
"""What stands before a verb whose first letter it swallows."""

_BEFORE = (("bfv", "mem"), ("cdjz", "men"), ("aeioughq", "meng"), ("lmnrwy", "me"))

_SHORTEST_VERB, _SHORTEST_CUT, _FEWEST_CUT_OFF = 4, 5, 2


_THREE_ALIKE = Late(r"([^\W\d])\1{2,}")
_TWO_ALIKE = Late(r"([^\W\d])\1+")


def lengths_of(typed: str) -> Iterable[str]:
    """Give a word as it is typed, without the letters that are drawn out («sekaraaang»), and with the vowel of -kan («serahkn»)."""
    whole = f"{typed[:-1]}an" if typed.endswith("kn") and len(typed) > _SHORTEST_CUT else typed
    return dict.fromkeys((typed, whole, _THREE_ALIKE.sub(r"\1", typed), _TWO_ALIKE.sub(r"\1", typed)))


def spoken_starts(word: str) -> Iterator[str]:
    """Give spoken verbs their first letter back: nutup (tutup), nyambut (sambut), ngirim (kirim), mimpin (pimpin)."""
    for spoken, written in _FIRST:
        if word.startswith(spoken) and len(word) > len(spoken) + 2:
            yield written + word[len(spoken) :]


_TAILS = ("in", "kan", "nya")


def spoken_bases(word: str, *, whole: bool) -> Iterator[str]:
    """Give what a spoken word may be in writing, its tail cut off too; a `whole` word keeps its «se»: secara is no cara."""
    for form in (word, *(word.removesuffix(tail) for tail in _TAILS if word.endswith(tail))):
        yield from (base for base in spoken_starts(form) if not (whole and form == f"se{base}"))


def written_verb(word: str, known: Knows) -> str | None:
    """Write a spoken verb in -in as the written one that is known: jelasin (menjelaskan), dijelasin (dijelaskan)."""
    base = word.removesuffix("in")
    if base == word or len(base) < _SHORTEST_VERB:
        return None
    forms = (form for start in (base, *_actives(base)) for form in (f"{start}kan", f"{start}i"))
    return next((form for form in forms if known(form)), None)


def _actives(base: str) -> Iterator[str]:
    if base[0] in _ACTIVE:
        yield _ACTIVE[base[0]] + base[1:]
    yield from (prefix + base for letters, prefix in _BEFORE if base[0] in letters)
    for whole in spoken_starts(base):
        if whole and whole[0] in _ACTIVE:
            yield _ACTIVE[whole[0]] + whole[1:]


_SHORTEST_PASSIVE = 5


def written_passive(word: str, known: Knows) -> tuple[str, ...] | None:
    """Write out «di» where only its first letter is typed: dtaruh (ditaruh), dkirim (dikirim), dlobi (di lobi)."""
    rest = word[1:]
    if word[0] != "d" or len(word) < _SHORTEST_PASSIVE or rest[0] in "aiueo":
        return None
    if known(f"di{rest}"):
        return (f"di{rest}",)
    return ("di", rest) if known(rest) else None


def written_vowels(word: str) -> Iterator[str]:
    """Write spoken vowels out: lante (lantai), pulo (pulau), siape (siapa), deket (dekat), ujan (hujan)."""
    if word.endswith("e"):
        yield from (word[:-1] + "ai", word[:-1] + "a")
    if word.endswith("o"):
        yield word[:-1] + "au"
    closed = _CLOSED.fullmatch(word)
    if closed:
        yield f"{closed[1]}a{closed[2]}"
    if word[0] in "aiueo":
        yield f"h{word}"


_CLOSED = Late(r"([a-z]+[^aiueo])e(ng|[^aiueo])")


def cut_short(word: str, own: Iterable[str]) -> str | None:
    """Read «regis» as the one word of the visit that begins so; forms of one word count once."""
    if len(word) < _SHORTEST_CUT:
        return None
    longer = [known for known in own if known.startswith(word) and len(known) >= len(word) + _FEWEST_CUT_OFF]
    return min(longer, key=len) if longer and len(set(map(lemma_of, longer))) == 1 else None
