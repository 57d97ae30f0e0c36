"""What must hold after a walk, whatever was done in it."""

from __future__ import annotations

import json
import re
from collections import Counter

from bot.fake_telegram.calls import Call
from tests.faults import content
from tests.faults.soak import Walk
from tests.faults.soak_cast import FOREIGN, NAMES
from tests.people import FakeTelegram

PHONE = re.compile(r"(?<!\d)(?:\+62|08)[\d\s-]{6,}\d")


def problems(walk: Walk, log: str) -> list[str]:
    return [
        *(f"refused: {call}" for call in walk.telegram.refused if not _excused(walk, call)),
        *(f"too much: {call}" for call in _too_much(walk)[1:]),
        *(f"sloppy: {what}" for what in walk.telegram.sloppy),
        *_presses_not_answered_once(walk),
        *_told_to_strangers(walk),
        *_said_too_much(log, [*NAMES, *FOREIGN, content.MARK, walk.telegram.token, "Outsider", "Listed"]),
    ]


def _excused(walk: Walk, call: Call) -> bool:
    """Whether a refusal is nobody's mistake: who was asked has gone since, or the first answer was lost on its way."""
    gone = call.status == 403 or "upgraded" in call.description
    too_much = call.status == 429  # see `_too_much`
    return (
        too_much
        or (gone and call.parameters.get("chat_id") in walk.left)
        or (is_repeated(walk.telegram, call) and _lost_answers(walk) > 0)
    )


def is_repeated(telegram: FakeTelegram, call: Call) -> bool:
    """Whether a call says once more what Telegram has taken already: an edit, or the answer to a press."""
    if call.method != "answerCallbackQuery":
        return call.method.startswith("edit") and "not modified" in call.description
    press = call.parameters.get("callback_query_id")
    answers = telegram.calls_of("answerCallbackQuery")
    return any(one.ok and one.parameters.get("callback_query_id") == press for one in answers)


def _too_much(walk: Walk) -> list[Call]:
    """Calls beyond Telegram's limits, of which the first finds out that it keeps to them."""
    return [call for call in walk.telegram.refused if call.status == 429]


def _lost_answers(walk: Walk) -> int:
    return sum(1 for fault in walk.telegram.record.faults if fault.drop == "after")


def _presses_not_answered_once(walk: Walk) -> list[str]:
    calls = walk.telegram.calls_of("answerCallbackQuery")
    answered = Counter(call.parameters["callback_query_id"] for call in calls if call.ok)
    more = [one.update_id for one in walk.presses if answered[one.id] > 1]
    return [f"answered more than once: {more}"] if len(more) > _lost_answers(walk) else []


def _told_to_strangers(walk: Walk) -> list[str]:
    secrets = {locus.name for visit in walk.visits for locus in visit.loci}
    secrets |= {contact.name for visit in walk.visits for contact in visit.contacts}
    secrets |= {one.title for visit in walk.visits for one in visit.agenda}
    secrets |= {one.name.rstrip("+") for one in walk.visits} | {f"Fam{n}" for n in range(10)} | {"Listed"}
    return [
        f"told to {person.user.first_name}: {said!r}"
        for person in walk.outsiders
        for said in person.screen
        if said.message["from"]["is_bot"] and any(secret in said for secret in secrets if len(secret) > 4)
    ]


def _said_too_much(log: str, secrets: list[str]) -> list[str]:
    found = []
    for line in log.splitlines():
        level = json.loads(line).get("level") if line.startswith("{") else "?"
        if level in {"error", "critical", "?"}:
            found.append(f"log: {line[:3000]}")
        elif any(secret in line for secret in secrets) or PHONE.search(line):
            found.append(f"logged: {line[:300]}")
    return found
