"""Works out what a right answer to a filled wording must and must not hold, from the workbook's rows alone.

Nothing here knows the program's understanding of questions; `docs` of a meaning stand beside its function.
"""

from __future__ import annotations

from dataclasses import replace

from tests.questions.wordings import days, groups, items, people, places, running
from tests.questions.wordings.asked import MEANINGS, UNKNOWN, Asked, Meaning, Right
from tests.questions.wordings.bank import Part, Wording

_BY_ARGUMENT = {
    "goes": {"item": "goes_item", "locus": "goes_locus"},
    "which_groups": {"item": "which_groups_item", "locus": "which_groups_locus"},
    "receives": {"item": "receives_item", "locus": "receives_locus"},
    "phone": {"person": "phone_person", "role": "phone_role", "org": "phone_org"},
    "who": {"role": "who_role", "org": "who_org"},
}
"""Meanings that differ by what they are about; the first that fits stands for `that`."""
_THAT = {"receives": "receives_locus", "phone": "phone_person", "who": "who_role"}
_NAMES = ("who", "is_person", "receives", "speaker", "coach")
"""Who answers that a named person has no number has named the person, yet says that it does not know."""
MODULES = (items, days, running, places, groups, people)


def right_answer(asked: Asked, wording: Wording) -> Right | None:
    """Join the parts of a question; None where one of them has no sound answer in this visit at this moment.

    Who lists the groups that go somewhere has told the asker's own group as well; who counts all groups may name them.
    """
    found: list[Right] = []
    for part in wording.parts:
        function = _meaning(part, asked)
        right = function(asked, part.args) if function else None
        if right is None:
            if any(one.negative for one in found):
                continue
            return None
        if part.name == "goes" and wording.asks("which_groups"):
            right = replace(right, expected=())
        if part.name == "which_groups" and wording.asks("count_groups"):
            right = replace(right, forbidden=())
        if not right.answered and part.name == "phone" and wording.asks(*_NAMES):
            return None
        found.append(right)
        asked = replace(asked, that={**asked.that, **{k: v for k, v in right.that.items() if v is not None}})
    return _joined(found)


def _meaning(part: Part, asked: Asked) -> Meaning | None:
    name = part.name
    kinds = _BY_ARGUMENT.get(name, {})
    for arg in part.args:
        if kinds.get(arg.rstrip("2")):
            return MEANINGS[kinds[arg.rstrip("2")]]
    if name in _THAT and "that" in part.args:
        by_event = name == "receives" and asked.that.get("event") and not asked.that.get("locus")
        return MEANINGS["receives_item" if by_event else _THAT[name]]
    return MEANINGS.get(name)


def _joined(found: list[Right]) -> Right:
    """Half an answer is one; what only an unknown half, or a «no», forbids is then no fault of the other half."""
    known = [one for one in found if one.answered]
    if not known:
        return Right(
            (), tuple(dict.fromkeys(part for one in found for part in one.forbidden)), answered=False
        )
    expected = tuple(dict.fromkeys(part for one in known for part in one.expected))
    known = [replace(one, forbidden=()) if one.negative and len(known) > 1 else one for one in known]
    forbidden = tuple(dict.fromkeys(part for one in known for part in one.forbidden))
    held = [way.casefold() for part in expected for way in part.split("|")]
    return Right(
        expected, tuple(part for part in forbidden if not any(part.casefold() in way for way in held))
    )


__all__ = ["MODULES", "UNKNOWN", "right_answer"]
