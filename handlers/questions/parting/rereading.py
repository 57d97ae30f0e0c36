"""Reads a message once more that was not understood: the clause that asks, without remarks, with its words mended."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from handlers.questions.answers import Answer
from handlers.questions.knowledge import Knowledge
from handlers.questions.leaning.context import Context
from handlers.questions.leaning.leaning import beside, leans, names_in, told_in, with_group, with_window
from handlers.questions.parting.clauses import asking_clause
from handlers.questions.parting.independent import names
from handlers.questions.parting.kernels import speaks_of_someone
from handlers.questions.parting.parts import part_message
from handlers.questions.parting.remarks import (
    before_guess,
    comes_to_the_point,
    led_by,
    purpose_of,
    request_in,
    story_of,
    without_remark,
)
from handlers.questions.parting.several import leans_on
from handlers.questions.parting.stories import told_and_asked
from handlers.questions.reading.understood import HARD_CUES, Reading
from handlers.questions.replies.base import Reply
from handlers.questions.words import word_set

_MOST_MENDED = 25
"""Words of a message that is read once more with its strange words mended; a longer one costs too much."""


class Talk(Protocol):
    """One message of one person, as it is answered."""

    @property
    def knowledge(self) -> Knowledge: ...

    def answer(self, parts: Sequence[str], previous: Context | None, named: str = "") -> Answer: ...

    def read(self, part: str) -> Reading: ...


def without_lead(talk: Talk, folded: str) -> str:
    """Leave out what stands before the wish to know, where it names nothing of the visit."""
    wish, purpose, story = led_by(folded), purpose_of(folded), story_of(folded)
    lead = wish or purpose or story
    said = talk.read(lead) if lead else None
    if said is None or said.mentions or said.times:
        return folded
    rest = folded[len(lead) :]
    if not wish and not names(talk.knowledge, talk.read(rest)):
        return folded
    titled = any(talk.knowledge.in_titles(unit.lemma) for unit in said.asks)
    return folded if titled and not (purpose and not wish) else rest


def _may_be_mended(knowledge: Knowledge, folded: str) -> bool:
    """Say whether reading boldly would read anything else."""
    words = knowledge.normaliser.read(folded)
    return (
        bool(words.strange)
        and len(words.words) <= _MOST_MENDED
        and words.words != knowledge.normaliser.read(folded, boldly=True).words
    )


def answer_mended(talk: Talk, folded: str, previous: Context | None) -> Answer | None:
    """Read once more with a talk that takes every strange word for a slip of the nearest known one."""
    if not _may_be_mended(talk.knowledge, folded):
        return None
    answer = talk.answer(part_message(folded), previous)
    return answer if answer.answered else None


def answer_story(talk: Talk, folded: str, previous: Context | None) -> Answer | None:
    """Answer what is asked behind a story by itself, with what the story names where that is what it leans on."""
    story, asked = told_and_asked(folded)
    first = talk.read(asked[0]) if asked else None
    if first is None or not first.has(*_ASKED) or _asks_whom_to_tell(first):
        return None
    before = talk.read(story)
    named = _someone_told(asked[0], before) or told_in(talk.knowledge, before, clocks=not first.times)
    asked = [beside(with_window(asked[0], first, before), names_in(talk.knowledge, before)), *asked[1:]]
    answer = talk.answer(asked, previous, named)
    if answer.silent or answer.reading is None or _of_another_place(talk, folded, asked[0], answer):
        return None
    leaning = len(asked) == 1 and not named and leans(talk.knowledge, first)
    return None if leaning and leaves_out(talk, folded, answer.reading) else answer


def _someone_told(asked: str, story: Reading) -> str:
    """Return who is named in a story behind which «beliau» is asked about; empty where that is nobody, or several."""
    people = story.mentioned("person") if speaks_of_someone(asked) else []
    return story.said(people[0].start, people[0].end) if len(people) == 1 else ""


def _asks_whom_to_tell(reading: Reading) -> bool:
    """Say whether it is asked whom to tell, which nothing says but what was told before: «izin keluar dulu, lapor ke siapa?»."""
    words = frozenset(reading.words.words)
    told = not words.isdisjoint(_TELL) or words <= _WHOM | _TO
    return is_bare(reading) and told and not words.isdisjoint(_WHOM)


_TELL = word_set("lapor melapor bilang ngomong izin tell inform notify report kabari kabarin")
_WHOM = word_set("siapa who whom")
_TO = word_set("ke kepada sama to ya")
_ASKED = HARD_CUES | {
    "yesno",
    "tag",
    "begun",
    "over",
    "speaker",
    "receives",
    "position",
    "group",
    "gap",
    "transport",
}


def answer_clause(talk: Talk, folded: str, previous: Context | None) -> Answer | None:
    """Answer the clause that asks by itself, where what stands around it was not understood: complaints, circumstances."""
    request = request_in(folded)
    clause = asking_clause(folded) or request
    if not clause:
        return None
    behind_question = "?" in folded[: folded.find(clause)]
    if behind_question and leans_on(talk.knowledge, talk.read(clause), talk.read(clause), None):
        return None
    whole = talk.read(folded)
    meant = with_group(with_window(clause, talk.read(clause), whole), talk.read(clause), whole)
    answer = talk.answer([meant], previous)
    if answer.reading is None or _of_another_place(talk, folded, clause, answer):
        return None
    if request == clause:
        return answer if answer.answered and not is_bare(answer.reading) else None
    return answer if tells_enough(talk, folded, answer, answer.reading) else None


def _of_another_place(talk: Talk, folded: str, clause: str, answer: Answer) -> bool:
    """Say whether an answer is about another place than was named before the clause: «di MPP ada wifi? sandinya apa?»."""
    visit, said = talk.knowledge.visit, folded[: folded.find(clause)]
    loci = visit.info[answer.row].loci if answer.row is not None else ()
    if answer.row is None and answer.intent == "where" and "?" in said:
        titled = any(talk.knowledge.in_titles(unit.lemma) for unit in talk.read(clause).asks)
        loci = () if titled or not answer.subject else tuple(answer.subject.loci)
    if not loci:
        return False
    told = talk.read(said)
    named = {visit.loci[at].name for mention in told.mentioned("locus") for at in mention.indexes("locus")}
    return bool(named) and named.isdisjoint(loci)


def tells_enough(
    talk: Talk, folded: str, answer: Answer | Reply, clause: Reading, *, goes_on: bool = False
) -> bool:
    """Say whether the answer to one clause answers the message: it says of what it asks, and leaves out no matter of the visit."""
    if not answer.answered or (is_bare(clause) and not goes_on):
        return False
    return comes_to_the_point(folded) or not leaves_out(talk, folded, clause)


def answer_before_remark(talk: Talk, folded: str, previous: Context | None) -> Answer | None:
    """Answer «jam berapa selesai, mata sudah 5 watt» without what is said behind the question, where that is no matter of the visit."""
    question, remark = without_remark(folded)
    if not question:
        return _answer_before_guess(talk, folded, previous)
    said = talk.read(remark)
    reading = talk.read(question)
    asked = {unit.lemma for unit in reading.words.units}
    matters = {unit.lemma for unit in said.asks} & talk.knowledge.own_lemmas - asked
    if (said.mentions or matters) and not _is_whole(reading):
        return None
    answer = talk.answer(part_message(question), previous)
    return answer if answer.answered else None


def _is_whole(reading: Reading) -> bool:
    """Say whether a question names a place or someone of the visit, and what of them is asked."""
    named = any(mention.kind in {"locus", "person"} and not mention.general for mention in reading.mentions)
    return named and reading.has(*HARD_CUES)


def _answer_before_guess(talk: Talk, folded: str, previous: Context | None) -> Answer | None:
    """Answer «lagi ngapain sekarang, nunggu koper doang?» by what is on, whatever is guessed behind it."""
    question = before_guess(folded)
    reading = talk.read(question) if question else None
    if reading is None or not reading.has("now", "next") or reading.asks or reading.mentions:
        return None
    answer = talk.answer([question], previous)
    return answer if answer.answered else None


def leaves_out(talk: Talk, folded: str, clause: Reading) -> bool:
    """Say whether the rest of the message has words that rows of the Info sheet are about, other than those on what the clause asks."""
    whole = talk.read(folded)
    kept = {unit.lemma for unit in clause.words.units}
    asked = {unit.lemma for unit in clause.asks}
    left = {unit.lemma for unit in whole.asks} - kept
    others = [row for row in talk.knowledge.info_asked if left & row]
    return any(left & row for row in others) and not any(left & row and asked & row for row in others)


def is_bare(reading: Reading) -> bool:
    """Whether a part asks without saying of what or when."""
    return not (
        reading.asks
        or reading.mentions
        or reading.times
        or reading.anchor
        or reading.has(*SUBJECTS)
        or any(hint.lemma == "narahubung" for hint in reading.hints)
    )


SUBJECTS = word_set("loci now next agenda theme coach leader head transport organizer cohort program form")
"""Cues that are a subject by themselves."""
