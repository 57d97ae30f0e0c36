"""Answers the point of a message: the clause that asks, with whom or what is named around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from handlers.questions.answers import Answer
from handlers.questions.leaning.context import Context
from handlers.questions.leaning.leaning import leans, with_group, with_window
from handlers.questions.names.phrases import Mention
from handlers.questions.parting.kernels import (
    asks_number_only,
    asks_twice,
    kernels,
    speaks_of_someone,
    speaks_of_somewhere,
    with_place,
)
from handlers.questions.parting.parts import asking_sentence, part_message
from handlers.questions.parting.rereading import Talk, is_bare, leaves_out
from handlers.questions.parting.same_asked import asked_again
from handlers.questions.parting.stories import told_and_asked
from handlers.questions.patterns.late import Late
from handlers.questions.reading.understood import Reading
from handlers.questions.words import word_set
from handlers.questions.words.fillers import vague

_MOST = 5
"""Clauses of a message that are tried."""

_STORY = 9
"""Words from which a message may have a story around what it asks."""

_VAGUE = frozenset({"info", "note", "transport", "agenda", "wear", "bring"})
"""Answers that a clause by itself may hit by chance."""

_LOOSE = frozenset({"check", "locus", "group"})
"""Answers that a name alone may bring about."""

_ASKED = word_set("when where who room speaker contact duration until coach")
"""What a clause must ask too where its message does."""


def answer_point(talk: Talk, folded: str, parts: Sequence[str], previous: Context | None) -> Answer | None:
    """Answer the part of a story that asks of someone or something by name, before the story is read for what it asks."""
    told = _answer_asked(talk, folded, parts, previous)
    if told:
        return told
    if len(parts) > 1 and not asks_number_only(folded):
        return None
    alone = _answer_sentence(talk, folded, previous)
    if alone or len(folded.split()) < _STORY or asks_twice(folded) or _is_repeated(talk, parts):
        return alone
    asked = talk.read(folded).names & _ASKED
    for answer, reading in _answers(talk, folded, previous):
        named = _names(talk, reading) and asked <= reading.names
        placed = bool(reading.mentioned("locus")) and reading.has("contact")
        if named and answer.intent not in _LOOSE and not (placed and leaves_out(talk, folded, reading)):
            return answer
    return None


def _answer_asked(talk: Talk, folded: str, parts: Sequence[str], previous: Context | None) -> Answer | None:
    """Answer what is asked behind or before what is told, where it says itself of what."""
    story, asked = told_and_asked(folded)
    reading = talk.read(asked[0]) if asked and asked != list(parts) else None
    if reading is None or not _stands_alone(talk, reading, talk.read(story)):
        return None
    if _is_repeated(talk, parts):
        return None
    answer = talk.answer(asked, previous)
    told = answer.answered and not answer.choices and not answer.silent
    return answer if told and answer.intent not in _LOOSE | _VAGUE - {"agenda"} else None


def _is_repeated(talk: Talk, parts: Sequence[str]) -> bool:
    """Say whether the same is asked of something else: «sarapan jam berapa, kalau kunjungan ke command center?»."""
    return len(list(asked_again(talk.knowledge, parts, talk.read))) > len(parts)


def _stands_alone(talk: Talk, reading: Reading, told: Reading) -> bool:
    """Say whether a question names all that it is about, so that what is told beside it may be left alone."""
    if leans(talk.knowledge, reading):
        return False
    kinds = {mention.kind for mention in told.mentions} - {mention.kind for mention in reading.mentions}
    timed = any(time.kind in _HOURS for time in told.times) and not reading.times
    if timed or kinds & {"group", "person"}:
        return False
    items = talk.knowledge.title_lemmas
    called = any(unit.lemma in items and unit.lemma not in vague() for unit in reading.asks)
    named = any(not mention.general for mention in reading.mentions)
    return named or ((called or reading.mentions or reading.has(*_WHOLE)) and not _names(talk, told))


_HOURS = frozenset({"clock", "range_from", "range_to"})
_WHOLE = word_set("next now agenda until start duration earliest latest longest count_loci gap")


def _answer_sentence(talk: Talk, folded: str, previous: Context | None) -> Answer | None:
    """Answer the one sentence that asks, where it says itself of what: «we are on the bus. which site is next? we must go.»."""
    sentence = asking_sentence(folded)
    reading = talk.read(sentence) if sentence else None
    if (
        reading is None
        or leans(talk.knowledge, reading)
        or not (_names(talk, reading) or reading.has(*_WHOLE))
    ):
        return None
    answer = talk.answer(part_message(sentence), previous)
    told = answer.answered and not answer.choices and answer.reading is not None
    return answer if told and answer.intent not in _LOOSE | _VAGUE - {"agenda"} else None


def answer_kernel(talk: Talk, folded: str, previous: Context | None) -> Answer | None:
    """Answer the part of a message that asks by itself, where nothing else of it was understood."""
    return next((answer for answer, _ in _answers(talk, folded, previous)), None)


def _names(talk: Talk, reading: Reading) -> bool:
    """Say whether a clause names someone, a place or an item."""
    items = talk.knowledge.title_lemmas
    return bool(reading.mentions) or any(unit.lemma in items for unit in reading.asks)


def _answers(talk: Talk, folded: str, previous: Context | None) -> Iterator[tuple[Answer, Reading]]:
    around = talk.read(folded)
    for kernel in islice(kernels(folded), _MOST):
        said = _completed(talk, kernel.rstrip("?! "), around)
        if not said:
            continue
        answer = talk.answer(part_message(said), previous)
        lacking = answer.intent == "contact" and not answer.answered and bool(answer.subject.people)
        told = (answer.answered and not answer.choices and answer.intent not in _VAGUE) or lacking
        if told and answer.reading is not None and not is_bare(answer.reading):
            yield answer, answer.reading


_OF_PLACES = ("room", "receives", "contact", "map", "speaker", "where")
_OF_GROUPS = ("count", "members", "coach", "leader", "head", "agenda")
_ASKS_GROUP = Late(
    r"\b(?:kelompok|grup|tim|kelas|regu)\w* (?:yang )?(?:mana|berapa|apa)\b|\bwhich (?:group|team|class)\b"
)


def _completed(talk: Talk, kernel: str, around: Reading) -> str:
    """Name whom or what a clause speaks of where that is named elsewhere in the message; empty where it is not clear."""
    inside = talk.read(kernel)
    if inside.mentions or inside.anchor:
        return kernel
    timed = with_window(kernel, inside, around)
    if timed != kernel:
        return timed
    items = talk.knowledge.title_lemmas
    item = any(unit.lemma in items for unit in (*inside.asks, *inside.hints))
    named = _with_someone(kernel, inside, around) or _with_group(kernel, inside, around, item=item)
    named = named or _with_place(kernel, inside, around, item=item)
    if not named and with_group(kernel, inside, around) != kernel:
        return with_group(kernel, inside, around)
    elsewhere = around.mentioned("person") or around.mentioned("locus")
    clear = item or not (elsewhere or any(unit.lemma in items for unit in around.asks))
    return named or (kernel if clear else "")


def _said(around: Reading, mention: Mention) -> str:
    return around.said(mention.start, mention.end)


def _with_someone(kernel: str, inside: Reading, around: Reading) -> str:
    people = around.mentioned("person")
    if people and inside.has("group") and _ASKS_GROUP.search(kernel):
        return f"{_said(around, people[0])} kelompok mana"
    meant = speaks_of_someone(kernel) or inside.has("contact", "position", "group")
    return f"{kernel} {_said(around, people[0])}" if people and meant else ""


def _with_group(kernel: str, inside: Reading, around: Reading, *, item: bool) -> str:
    groups = [mention for mention in around.mentions if mention.kind == "group"]
    meant = groups and inside.has(*_OF_GROUPS) and not item
    return f"{kernel} {_said(around, groups[0])}" if meant else ""


def _with_place(kernel: str, inside: Reading, around: Reading, *, item: bool) -> str:
    loci = around.mentioned("locus")
    if loci and speaks_of_somewhere(kernel):
        return with_place(kernel, _said(around, loci[0]))
    meant = len(loci) == 1 and inside.has(*_OF_PLACES) and not item
    return f"{kernel} di {_said(around, loci[0])}" if meant else ""
